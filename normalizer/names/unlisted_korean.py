"""Korean names in Korean text that the glossary lacks: three or four syllables beside a title, a calling or an age."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..lexicon import lexicon
from ..particles import tail_at
from ..values import Mention
from .borders import Borders
from .syllables import syllables
from .titles import Titles
from .unlisted import Name

_AGE = re.compile(r"(?<![가-힣])([가-힣]{2,4})\((?:[0-9]{2}|[0-9]{2}세|[0-9]{2}·[가-힣]{1,4})\)")
_LAST_WORD = re.compile(r"(?:^|[^가-힣])([가-힣]{2,6}) ?\Z")
_LAST_RUN = re.compile(r"(?:^|[^가-힣])([가-힣]{1,6}) ?\Z")
_NEXT_WORD = re.compile(r" ([가-힣]{2,12})")
_REACH = 12


def unlisted_korean(text: str, named: list[Mention], borders: Borders, titles: Titles) -> Iterator[Name]:
    """The names in Korean text; none touches a mention."""
    taken = {place for mention in named for place in range(mention.start, mention.end)}
    found: dict[int, Name] = {}
    for start, end in _candidates(text, titles):
        if not taken.isdisjoint(range(start, end)) or start in found or not borders.clean(start, end):
            continue
        divided = _divided(text[start:end])
        if divided:
            found[start] = Name(start, end, *divided)
    yield from sorted(found.values())


def _candidates(text: str, titles: Titles) -> Iterator[tuple[int, int]]:
    for match in _AGE.finditer(text):
        yield match.span(1)
    beside = [(title.start, title.end) for title in titles.all if title.lang == "ko"]
    for start, end in (*beside, *_callings(text)):
        before = _LAST_WORD.search(text, max(0, start - _REACH), start)
        if before:
            yield before.span(1)
        behind = _NEXT_WORD.match(text, end)
        if behind and not _bears_the_title(text, start) and not behind[1].startswith(_titles()):
            yield from _with_particle(text, behind.start(1), behind.end(1))


def _bears_the_title(text: str, start: int) -> bool:
    """강 의원, 김가람 의원: whoever bears a title stands before it, not behind."""
    word = _LAST_RUN.search(text, max(0, start - _REACH), start)
    if word is None:
        return False
    return len(word[1]) == 1 or _divided(word[1]) is not None


@cache
def _titles() -> tuple[str, ...]:
    return (*lexicon().callings_ko, "장관", "차관", "총리", "대통령", "위원장", "회장")


def _callings(text: str) -> Iterator[tuple[int, int]]:
    for word in lexicon().callings_ko:
        place = text.find(word)
        while place >= 0:
            end = place + len(word)
            if text[place - 1 : place] == " " and tail_at(text, end, lexicon().suffixes) is not None:
                yield place, end
            place = text.find(word, end)


def _with_particle(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A name with its particle behind a title: 대변인 김가람은."""
    for size in (3, 4):
        if start + size == end or (start + size < end and _leans(text, start + size)):
            yield start, start + size


def _leans(text: str, place: int) -> bool:
    tail = tail_at(text, place, lexicon().suffixes)
    return tail is not None and bool(tail.particles) and not tail.nouns


def _divided(word: str) -> tuple[str, str] | None:
    """Surname and given name of a word that is plausible as a name."""
    known, words, least = syllables(), lexicon(), lexicon().plausible
    if word in words.no_names or word[1:] in words.no_names:
        return None
    for size in (2, 1):
        surname, given = word[:size], word[size:]
        if len(given) != 2 or known.surname(surname) < least["compound_surname" if size == 2 else "hangul_surname"]:
            continue
        ends = word.endswith(words.ends_of_bodies) or word[-1] in words.ends_of_nouns
        likely = known.given([given[0], given[1]])
        if known.borne(given) or likely > least["hangul_surely" if ends else "hangul"]:
            return surname, given
    return None
