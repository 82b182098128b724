"""Romanized names that their hangul cannot give."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import product

from ..build.checks import Written
from ..romanization.romanize import romanize
from ..romanization.spellings import spells
from .facts import Facts, Remark, error, warning

_SYSTEMS = ("rr", "mr-plain", "dprk", "bgn")
_NEAR = 0.81  # six letters of which one differs; below it "Tumen" and "Lotte" would be told
_ENDS = ("do", "gun", "si", "gu", "dong", "ri", "ni", "myeon", "eup", "ku", "up", "myon")
_NIEUN, _RIEUL, _IEUNG = 2, 5, 11
_VOWELS_AND_FINALS = 21 * 28


def remarks(facts: Facts) -> Iterator[Remark]:
    """Persons whose parts are no spelling of their hangul, places whose name nearly is one."""
    for item in facts.written:
        if item.term.name and item.term.hangul:
            yield from _person(item, item.term.hangul)
        elif item.entry.kind == "place" and item.entry.nation in ("KR", "KP"):
            yield from _place(item)


def _person(item: Written, hangul: str) -> Iterator[Remark]:
    assert item.term.name is not None
    name = f"{item.term.name.family} {'-'.join(item.term.name.given).capitalize()}"
    owned = {_letters(own.text) for own in item.term.own}
    if _letters(name) not in owned and not spells(name, hangul):
        yield error(item, f"nobody spells {hangul} {name!r}; mend one of them, or mark it as `own`", "name")


def _place(item: Written) -> Iterator[Remark]:
    """A name that is all but one letter a romanization; "Han River" claims to be none but for its first word."""
    for number, period in enumerate(item.term.periods()):
        hangul = "".join(letter for letter in period.hangul or "" if "가" <= letter <= "힣")
        word = _claims(period.en or "")
        if len(hangul) < 2 or len(word) < 3:
            continue
        found = _romanizations(hangul, item.entry.nation == "KP")
        if any(text == word for _, text in found):
            continue
        longer = [text for size, text in _romanizations(hangul, item.entry.nation == "KP") if size > 1]
        near = max(longer, key=lambda text: SequenceMatcher(None, word, text).ratio())
        if SequenceMatcher(None, word, near).ratio() >= _NEAR:
            message = f"{period.en!r} is nearly, but not quite, a romanization of {period.hangul} ({near!r}); mend it"
            yield warning(item, message, *(("names", number) if item.term.names else ("en",)))


def _claims(english: str) -> str:
    """The part of an English name that may be a romanization: of "Insa-dong" and "Nakdong River" the first."""
    words = english.removeprefix("Mount ").removeprefix("Lake ").split()
    first, *ends = words[0].split("-") if words else [""]
    return _letters(first + "".join(end for end in ends if end not in _ENDS and not end[:1].isupper()))


def _romanizations(hangul: str, north: bool) -> Iterator[tuple[int, str]]:
    """Romanizations of the beginnings of a name, with the number of syllables, one after the other."""
    for system, size in product(_SYSTEMS, range(len(hangul), 0, -1)):
        for start in _initials(hangul[:size], north):
            yield size, _letters(romanize(start, system, "place"))
            yield size, _letters(romanize(start, system, "text"))
            yield size, _letters("".join(romanize(syllable, system) for syllable in start))


def _initials(hangul: str, north: bool) -> Iterator[str]:
    """나선, 양강 and what the North writes: 라선, 량강."""
    yield hangul
    initial, rest = divmod(ord(hangul[0]) - ord("가"), _VOWELS_AND_FINALS)
    if north and initial in (_NIEUN, _IEUNG):
        yield chr(ord("가") + _RIEUL * _VOWELS_AND_FINALS + rest) + hangul[1:]


def _letters(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalpha())
