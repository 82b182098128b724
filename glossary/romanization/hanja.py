"""Hanja as they are read in Korean: one reading for a text, ranked readings for a person.

>>> read_hanja("男女와 女子, 比率과 法律")
'남녀와 여자, 비율과 법률'
>>> read_hanja("金正恩", "person"), read_hanja("李承晩", "person"), read_hanja("李承晩", "person", north=True)
('김정은', '이승만', '리승만')
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, product
from math import prod
from typing import Any

from .hangul import syllable
from .inverse import indexes
from .persons import initial_law
from .tables import tables
from .usages import PRIOR, usages

_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_NAME = re.compile(f"({_RUN.pattern})(?: ({_RUN.pattern}))?")
_SPLIT = ("렬", "률")  # 열 and 율 after a vowel or ㄴ, in words too
_RANKS = (1.0, 0.03, 0.01, 0.01)  # how likely the first, second, third reading of a hanja is, a guess
_OTHERWISE = 0.1  # of the bearers, those who keep a ㄹ that the rule takes (류 for 유), or lose one that it leaves
_UNKNOWN = 1e-9  # of the given names, one with a syllable that no counted name has
_LONGEST = 4  # hanja of a name without its surname


def read_hanja(text: str, kind: str = "text", *, north: bool = False) -> str:
    """The text with its hanja read in hangul; everything else is left as it is, and so is a hanja without reading.

    One reading is given, the likeliest; ``readings`` ranks those of a person.
    ``kind`` "person" takes a run of hanja for a name, surname first (a blank
    may divide it); else a run is words, read by hanja-words.yaml, then one by
    one. A run of three in a text is a person where only a surname is read so
    and the rest is a given name (金正恩). The initial-sound rule (두음 법칙)
    counts at the start of a word, a surname and a given name; ``north``
    leaves it out. Readings: Unihan (kHangul), mended in data/romanization.
    """
    if kind == "person":
        return _NAME.sub(lambda found: _person(found[1], found[2] or "", north), text)
    return _RUN.sub(lambda found: _words(found[0], _begins(text, found.start()), north), text)


def _begins(text: str, place: int) -> bool:
    """Whether a word begins at a place: 年 is 년 in 3年."""
    before = text[place - 1] if place else ""
    return not (before.isdigit() or _is_syllable(before))


def _is_syllable(letter: str) -> bool:
    return "가" <= letter <= "힣"


def has_hanja(text: str) -> bool:
    """Whether a text has hanja in it."""
    return _RUN.search(text) is not None


def persons_read(name: str) -> dict[str, float]:
    """The hangul names that a person's hanja may be, each with a weight; both the South's and the North's.

    Empty where the text is not hanja alone (a blank may stand behind the
    surname) or a hanja has no reading.

    >>> sorted(persons_read("李承晩").items(), key=lambda item: -item[1])[0][0]
    '이승만'
    """
    found = _NAME.fullmatch(name)
    family, given = _divided(found[1], found[2] or "") if found else ("", "")
    if not 0 < len(family) <= 2 or not 0 < len(given) <= _LONGEST or not all(map(_readings, family + given)):
        return {}
    names: dict[str, float] = {}
    for index, (usage, prior) in enumerate(PRIOR.items()):
        for surname, one in _surnames(family, usage == "north"):
            for rest, other in _given(given, usage == "north"):
                names[surname + rest] = names.get(surname + rest, 0.0) + prior * one * other * _borne(rest, index)
    return names


def _person(family: str, given: str, north: bool) -> str:
    blank = " " if given else ""
    family, given = _divided(family, given)
    if len(family) > 2:  # no surname is so long
        return _words(family, True, north) + blank + _words(given, True, north)
    surname = next(_surnames(family, north), (family, 0.0))[0]
    if not 0 < len(given) <= _LONGEST or not all(map(_readings, given)):
        return surname + blank + _words(given, True, north)
    ranked = ((rest, share * _borne(rest, int(north))) for rest, share in _given(given, north))
    return surname + blank + max(ranked, key=lambda item: item[1])[0]


def _divided(family: str, given: str) -> tuple[str, str]:
    """Surname and given name: by the blank, else by the surnames of two syllables."""
    if given:
        return family, given
    two = "".join(_first(hanja) for hanja in family[:2])
    size = 2 if len(family) > 2 and initial_law(two) in tables()["persons"]["compound"] else 1
    return family[:size], family[size:]


def _surnames(hanja: str, north: bool) -> Iterator[tuple[str, float]]:
    """The readings of a surname that are surnames, else its first reading; some families of the South keep their ㄹ."""
    own = tables()["hanja-words"]["surnames"].get(hanja)
    every = [own] if own else ["".join(way) for way in product(*map(_readings, hanja))]
    usage = usages()[int(north)]
    known = [way for way in every if way in usage.surnames or initial_law(way) in usage.surnames] or every[:1]
    for way, share in zip(known, _RANKS, strict=False):
        yield way if north else initial_law(way), share
        if not north and initial_law(way) != way and way in usage.surnames:
            yield way, share * _OTHERWISE


def _given(hanja: str, north: bool) -> Iterator[tuple[str, float]]:
    """The readings of a given name, with the ways in which people write a ㄹ or ㄴ (룡 or 용) behind the usual one."""
    rows = [list(zip(_readings(letter), _RANKS, strict=False)) for letter in hanja]
    for way in product(*rows):
        plain, share = "".join(reading for reading, _ in way), prod(one for _, one in way)
        ruled, soft = _ruled(plain, True), "".join(map(initial_law, plain))
        # A name of one syllable mostly keeps its ㄹ: 최린, 신립 (한글 맞춤법, article 11).
        usual = plain if north or len(hanja) == 1 else ruled
        yield usual, share
        yield from ((other, share * _OTHERWISE) for other in {plain, ruled, soft} - {usual} if not north)


def _borne(given: str, index: int) -> float:
    known = indexes()[index]
    return known.borne(given) if all(letter in known.usage.syllables for letter in given) else _UNKNOWN


def _words(run: str, begins: bool, north: bool) -> str:
    """A run as words; ``begins`` says whether the first one stands at the start of a word."""
    if begins and (name := _is_name(run, north)):
        return name
    words: list[list[str]] = [[]]  # the syllables of each word
    for hanja, reading in _pieces(run):
        if hanja in _anew() and words[-1]:
            words.append([])
        words[-1].append(reading or hanja)
    said = map("".join, words)
    return "".join(said if north else (_ruled(word, begins or place > 0) for place, word in enumerate(said)))


def _is_name(run: str, north: bool) -> str:
    """金正恩: a surname that is read otherwise elsewhere, and a given name that was counted."""
    surnames, words = (tables()["hanja-words"][key] for key in ("surnames", "words"))
    if len(run) != 3 or run[0] not in surnames or run in words or run[:2] in words:
        return ""
    borne = _person(run, "", False)[1:] in tables()["given-names"]["names"]
    return _person(run, "", north) if borne else ""


def _pieces(run: str) -> Iterator[tuple[str, str]]:
    """Words and single hanja from left to right, the longest word first; the reading may be empty."""
    words, place = tables()["hanja-words"]["words"], 0
    while place < len(run):
        for size in range(min(_longest(), len(run) - place), 1, -1):
            piece = run[place : place + size]
            if piece in words or piece in _anew():
                yield piece, words.get(piece) or "".join(map(_first, piece))
                break
        else:
            size = 1
            yield run[place], _not(run[place], run[place + 1 : place + 2]) or _first(run[place])
        place += size


def _not(hanja: str, following: str) -> str:
    """不 is 부 before ㄷ and ㅈ: 不動産 부동산, 不正 부정."""
    read = _first(following) if hanja == "不" and following else ""
    return "부" if _is_syllable(read) and syllable(read).initial in "ㄷㅈ" else ""


def _ruled(word: str, begins: bool) -> str:
    """A word by the rules of sound that the spelling shows (한글 맞춤법, articles 10 to 12).

    >>> _ruled("라렬", True), _ruled("법률", True), _ruled("녀", False)
    ('나열', '법률', '녀')
    """
    said = list(initial_law(word) if begins and _is_syllable(word[:1]) else word)
    for place, (one, two) in enumerate(pairwise(said), 1):
        if two in _SPLIT and _is_syllable(one) and syllable(one).final in ("", "ㄴ"):
            said[place] = initial_law(two)
    return "".join(said)


def _first(hanja: str) -> str:
    return next(iter(_readings(hanja)), hanja)


def _readings(hanja: str) -> tuple[str, ...]:
    return _table().get(hanja, ())


@cache
def _table() -> dict[str, tuple[str, ...]]:
    """Hanja -> readings, the likeliest first."""
    likeliest: dict[str, str] = tables()["hanja-words"]["likeliest"]
    found: dict[str, tuple[str, ...]] = {}
    for readings, hanja in tables()["hanja"]["readings"].items():
        found |= dict.fromkeys(hanja.replace(" ", ""), tuple(readings.split()))
    for letter, first in likeliest.items():
        found[letter] = (first, *(other for other in found[letter] if other != first))
    return found


@cache
def _anew() -> frozenset[str]:
    return frozenset(tables()["hanja-words"]["anew"])


@cache
def _longest() -> int:
    words: dict[str, Any] = tables()["hanja-words"]["words"]
    return max(map(len, [*words, *_anew()]))
