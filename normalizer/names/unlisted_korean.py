"""Korean names in Korean text that the glossary lacks: a surname and syllables beside a title, a calling or an age."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from ..lexicon import lexicon
from ..particles import tail_at
from ..values import Mention
from .borders import Borders
from .syllables import syllables
from .titles import Titles
from .unlisted import Name

_AGE = re.compile(r"(?<![가-힣])([가-힣]{2,4})\((?:[0-9]{2}|[0-9]{2}세|[0-9]{2}·[가-힣]{1,4})\)")
_LAST_WORD = re.compile(r"(?:^|[^가-힣])([가-힣]{1,6}) ?\Z")
_NEXT_WORD = re.compile(r" ([가-힣]{2,12})")
_PAIR = re.compile(r"(?<![가-힣])([가-힣]{2,4}) ((?:[전현] |신임 )?[가-힣]{2,6})")  # a name and what its bearer is
_JOINED_BEHIND = re.compile(r"(?:[·,/-] ?|[과와] |하고 )([가-힣]{3,4})")
_JOINED_BEFORE = re.compile(r"(?<![가-힣])([가-힣]{3,4})(?:[·,/-] ?|[과와] )\Z")
_FURTHER_BACK = re.compile(
    r"(?:(?<![가-힣])([가-힣]{3,4}) [^\s,.()\"']{1,12} |(?<![가-힣]))([가-힣]{3,4}) [^\s,.()\"']{1,12} ?\Z"
)
_PARTICLES = frozenset("은는이가을를도만의에로다와과")
_THREE = re.compile(r"(?<![가-힣])([가-힣]{3})(?=[가-힣])")
_REACH = 12


class _Seen(NamedTuple):
    """A word that may be a name, and how plausible its given name has to be."""

    start: int
    end: int
    least: str


def unlisted_korean(text: str, named: list[Mention], borders: Borders, titles: Titles) -> Iterator[Name]:
    """The names in Korean text, in order; none touches a mention."""
    taken = {place for mention in named for place in range(mention.start, mention.end)}
    found: dict[int, Name] = {}
    for seen in chain(_candidates(text, titles), _pairs(text), _counted(text)):
        _take(text, seen, taken, borders, found)
    for name in list(found.values()):
        for seen in _joined(text, name):
            _take(text, seen, taken, borders, found)
    yield from sorted(_everywhere(text, found, taken, borders))


def _take(text: str, seen: _Seen, taken: set[int], borders: Borders, found: dict[int, Name]) -> None:
    start, end, least = seen
    if (
        start in found
        or text[start - 1 : start].isdigit()
        or not taken.isdisjoint(range(start, end))
        or not borders.clean(start, end)
    ):
        return
    divided = _divided(text[start:end], least)
    if divided:
        found[start] = Name(start, end, *divided)


def _everywhere(text: str, found: dict[int, Name], taken: set[int], borders: Borders) -> Iterator[Name]:
    """Each name that was found, wherever it stands."""
    for word, name in {text[name.start : name.end]: name for name in found.values()}.items():
        place = text.find(word)
        while place >= 0:
            end = place + len(word)
            if taken.isdisjoint(range(place, end)) and borders.clean(place, end):
                yield name._replace(start=place, end=end)
            place = text.find(word, end)


def _candidates(text: str, titles: Titles) -> Iterator[_Seen]:
    """Words beside titles and ages."""
    for match in _AGE.finditer(text):
        yield _Seen(*match.span(1), "hangul_titled")
    for title in titles.all:
        if title.lang != "ko":
            continue
        before = _LAST_WORD.search(text, max(0, title.start - _REACH), title.start)
        if before and len(before[1]) > 1:
            yield _Seen(*before.span(1), "hangul_named" if title.anybodys else "hangul_titled")
        yield from _further_back(text, title.start)
        behind = _NEXT_WORD.match(text, title.end)
        bears = before and (len(before[1]) == 1 or _divided(before[1], "hangul"))
        if behind and not bears and not behind[1].startswith(_titles()):
            yield from _with_particle(text, behind.start(1), behind.end(1))


def _further_back(text: str, start: int) -> Iterator[_Seen]:
    """이상민 행정안전부 장관, 구슬기 전 초등학교 교장: a name, what its bearer leads, a title."""
    words = _FURTHER_BACK.search(text, max(0, start - lexicon().reaches["introduction"]), start)
    if words:
        yield from (_Seen(*words.span(number), "hangul_far") for number in (1, 2) if words[number])


def _pairs(text: str) -> Iterator[_Seen]:
    """Two words of which one says what the bearer of the other is: 최은별 양, 간호사 현가을."""
    words = lexicon()
    place = 0
    while match := _PAIR.search(text, place):
        place = match.end(1)
        calling = _calling(match[2])
        if calling:
            least = "hangul_titled" if calling in words.callings_ko else "hangul"
            yield _Seen(*match.span(1), "hangul_named" if calling in words.courtesies else least)
            if calling in words.callings_ko:
                yield from _further_back(text, match.start(2))
                yield from _further_back(text, match.end(2) - len(match[2].split()[-1]))
        if _calling(match[1]).endswith(words.callings_ko):
            yield from _with_particle(text, match.start(2), match.end(2))


def _counted(text: str) -> Iterator[_Seen]:
    """소재윤의, 예준혁이: a word with its particle whose last syllables are a given name that was counted."""
    for match in _THREE.finditer(text):
        if syllables().often(match[1][1:]) >= lexicon().plausible["hangul_often"] and _leans(text, match.end(1)):
            yield _Seen(*match.span(1), "hangul_far")


def _calling(words: str) -> str:
    """What a person is, without particle: 영양사가, 전 교장을, 신임 청장; empty if the words say nothing like it."""
    word = words.split()[-1]
    for size in range(len(word), 0, -1):
        head = word[:size]
        if (head in lexicon().callings_ko or head.endswith(lexicon().ends_of_callings)) and _leans_on(word, size):
            return head
    return ""


@cache
def _leans_on(word: str, size: int) -> bool:
    tail = tail_at(word, size, lexicon().suffixes)
    return tail is not None


@cache
def _titles() -> tuple[str, ...]:
    return (*lexicon().callings_ko, "장관", "차관", "총리", "대통령", "위원장", "회장")


def _with_particle(text: str, start: int, end: int) -> Iterator[_Seen]:
    """A name with its particle behind a title: 대변인 김가람은."""
    for size in (3, 4):
        if start + size == end:
            yield _Seen(start, end, "hangul_behind")
        elif start + size < end and _leans(text, start + size):
            yield _Seen(start, start + size, "hangul_leant")


def _leans(text: str, place: int) -> bool:
    tail = tail_at(text, place, lexicon().suffixes)
    return tail is not None and bool(tail.particles) and not tail.nouns


def _joined(text: str, name: Name) -> Iterator[_Seen]:
    """김소율·이로운 의원, 간호사 현가을과 지선미가: what is joined to a name is one."""
    behind = _JOINED_BEHIND.match(text, name.end)
    if behind:
        for size in (3, 4):
            if len(behind[1]) >= size and (_leans(text, behind.start(1) + size) or size == len(behind[1])):
                yield _Seen(behind.start(1), behind.start(1) + size, "hangul_titled")
    before = _JOINED_BEFORE.search(text, max(0, name.start - _REACH), name.start)
    if before:
        yield _Seen(*before.span(1), "hangul_titled")


def _divided(word: str, least: str) -> tuple[str, str] | None:
    """Surname and given name of a word that is plausible as a name; ``least`` names the threshold."""
    known, words = syllables(), lexicon()
    bounds = words.plausible
    if word in words.no_names or (len(word) < 3):
        return None
    for size in (2, 1):
        surname, given = word[:size], word[size:]
        if known.surname(surname) < bounds["compound_surname" if size == 2 else "hangul_surname"]:
            continue
        if size == 2 and len(given) == 1:
            return surname, given
        if len(given) == 2 and _plausible(given, least, word):
            return surname, given
    return None


def _plausible(given: str, least: str, word: str) -> bool:
    known, words = syllables(), lexicon()
    if known.borne(given):
        return True
    if (
        (word[-1] in _PARTICLES and least != "hangul_leant")
        or least == "hangul_far"
        or word[0] in words.chinese_surnames
    ):
        return False  # 장관은, 고성을
    ends = word[-1] in words.ends_of_nouns or word.endswith(words.ends_of_bodies)
    bound = "hangul_surely" if ends and least != "hangul_named" else least
    return known.given([given[0], given[1]]) > words.plausible[bound]
