"""What shows that a Korean word is a name: a title, a calling, kin, an age, a verb of persons beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ..lexicon import lexicon
from ..particles import tail_at
from .korean_marks import alone, leaning
from .korean_words import LONGEST, Grade, Reading, noun, read
from .titles import Title, Titles

_WORD = "(?<![가-힣])([가-힣]{2,6})"
_PAIR = re.compile(r"(?<![가-힣])([가-힣]{1,12}) ((?:[전현] |신임 )?[가-힣]{2,12})")  # a name and what its bearer is
_DIVIDED = re.compile(r"(?<![가-힣])(남궁|황보|제갈|사공|선우|독고|서문) ([가-힣]{1,2}) ([가-힣]{1,12})")
_FURTHER_BACK = re.compile(
    r"(?:(?<![가-힣])([가-힣]{2,4}) [^\s,.()\"']{1,12} |(?<![가-힣]))(?:([가-힣]{2,4}) )?[^\s,.()\"']{1,12} ?\Z"
)
_LAST_WORD = re.compile(r"(?:^|[^가-힣])([가-힣]{1,6}) ?\Z")
_NEXT_WORD = re.compile(r" ([가-힣]{2,12})")
_RUN = re.compile(r"(?<![가-힣])[가-힣]{4,12}")
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?\n]|\Z)")
_JOINED_BEHIND = re.compile(
    r"(?:\([^()]{1,8}\))?(?:[·/-] ?|, |[과와] |하고 )(?=([가-힣]{2,8}))([가-힣]{1,4}[장관사원자수가] )?([가-힣]*)"
)
_JOINED_BEFORE = re.compile(_WORD + r"(?:\([^()]{1,8}\))?(?:([·/-]) ?|, |[과와] )\Z")
_LIST = re.compile(r"(?<![가-힣])([가-힣]{2,4}(?:(?:·|, )[가-힣]{2,4}){1,12}) ([가-힣]{1,12})")
_ITEM = re.compile(r"[가-힣]+")
_REACH = 16
_BEHIND_COURTESIES = ("은", "는", "이", "가", "을", "를", "의", "도", "와", "과", "에게", "만")  # and no 군인, 양식


class Seen(NamedTuple):
    """A word that may be a name, and how plain a name it must be."""

    start: int
    end: int
    least: Grade
    reading: Reading | None = None


def shown(text: str, titles: Titles) -> Iterator[Seen]:
    """The words of a text that something shows to be names, by one kind of evidence after the other."""
    yield from _divided(text)
    yield from _in_phrases(text)
    yield from _beside_titles(text, titles)
    yield from _beside_callings(text)
    yield from _listed(text)
    yield from _who_act(text)


def _in_phrases(text: str) -> Iterator[Seen]:
    """고(故) 표하늬의, 류담희 3단, ▲방소율(전 국장)씨 모친상."""
    yield from (Seen(*place) for place in alone(text))
    for start, end, least in leaning(text):
        yield from _with_particle(text, start, end, least)


def _beside_titles(text: str, titles: Titles) -> Iterator[Seen]:
    """Words on both sides of the glossary's titles."""
    for title in titles.all:
        if title.lang != "ko":
            continue
        before = _LAST_WORD.search(text, max(0, title.start - _REACH), title.start)
        if before and len(before[1]) > 1:
            apart = title.anybodys or text[title.start - 1] == " "
            yield Seen(*before.span(1), _beside(title) if apart else Grade.KNOWN)
        yield from _further_back(text, title.start)
        behind = _NEXT_WORD.match(text, title.end)
        if behind and not (before and (len(before[1]) == 1 or _is_name(before[1]))) and not _calling(behind[1]):
            yield from _with_particle(text, *behind.span(1), Grade.PLAUSIBLE)


def _beside_callings(text: str) -> Iterator[Seen]:
    """Two words of which one says what the bearer of the other is: 최은별 양, 간호사 현가을, 딸 이슬기."""
    words = lexicon()
    place, last = 0, ""  # where the next pair begins, and the word before it
    while match := _PAIR.search(text, place):
        start, end = match.span(1)
        last = last if start == place + 1 else ""
        calling = _calling(match[2])
        place_of_office = calling in words.local_offices and match[1][-1] in words.local
        if calling and len(match[1]) <= LONGEST and not place_of_office:
            yield Seen(start, end, _least(calling))
        if calling in words.callings_ko:
            yield from _further_back(text, match.start(2))
            yield from _further_back(text, match.end(2) - len(match[2].split()[-1]))
        if not calling.endswith(words.callings_ko) and not _is_name(last):
            yield from _behind(text, match)
        place, last = end, match[1]


def _behind(text: str, match: re.Match[str]) -> Iterator[Seen]:
    """간호사 현가을, 딸 이슬기: the second of two words behind kin or a calling."""
    if match[1] in lexicon().kin:
        yield from _with_particle(text, *match.span(2), Grade.PLAUSIBLE)
    elif len(match[1]) > 1 and (calling := _whole_calling(match[1]) or _drives(text, match)):
        least = max(_least(calling), Grade.PLAUSIBLE)
        for seen in _with_particle(text, *match.span(2), least):
            leans = least is Grade.PLAUSIBLE and seen.end < match.end(2)
            yield seen._replace(least=Grade.POSSIBLE) if leans else seen  # 시인 허밤이


def _drives(text: str, match: re.Match[str]) -> str:
    """기사 of 택배 기사, which is a driver; elsewhere it is an article."""
    before = _LAST_WORD.search(text, max(0, match.start() - _REACH), match.start())
    return match[1] if match[1] == "기사" and before and before[1] in lexicon().driven else ""


def _divided(text: str) -> Iterator[Seen]:
    """남궁 민하 관장: a long surname apart."""
    for match in _DIVIDED.finditer(text):
        found = read(match[1] + match[2])
        if found and _calling(match[3]):
            yield Seen(match.start(1), match.end(2), Grade.PLAUSIBLE, found)


def _who_act(text: str) -> Iterator[Seen]:
    """현다율은 ... 말했다; and 소재윤의, 예준혁이, which many bear, in any sentence."""
    for sentence in _SENTENCE.finditer(text):
        acts = any(verb in sentence[0] for verb in lexicon().verbs_of_persons_ko)
        for run in _RUN.finditer(text, *sentence.span()):
            for size in (3, 4):
                place = run.start() + size
                if place >= run.end() or not _leans(text, place):
                    continue
                least = _least_acting(text[place]) if acts else Grade.COMMON
                yield Seen(run.start(), place, _no_particle(text, place, least))


def _no_particle(text: str, place: int, least: Grade) -> Grade:
    """동가은은: two such particles never stand behind each other, so that the first is part of a name."""
    both = (
        text[place - 1] in "은는이가을를"
        and text[place] in "은는이가을를"
        and not text[place + 1 : place + 2].isalnum()
    )
    return min(least, Grade.PLAUSIBLE) if both else least


def _least_acting(particle: str) -> Grade:
    """How plain a name must be in a sentence about what persons do; its subject may be a name that nobody counted."""
    if particle in "은는이가":
        return Grade.LIKELY
    return Grade.KNOWN if particle in "도의" else Grade.COMMON


def _listed(text: str) -> Iterator[Seen]:
    """김소율·이로운 의원: a title behind a list is everybody's."""
    for match in _LIST.finditer(text):
        if _calling(match[2]).endswith(lexicon().callings_ko):
            for word in _ITEM.finditer(text, *match.span(1)):
                yield Seen(*word.span(), Grade.PLAUSIBLE)


def joined(text: str, start: int, end: int) -> Iterator[Seen]:
    """김소율·이로운 의원, 간호사 현가을과 지선미가: what is joined to a name is one."""
    behind = _JOINED_BEHIND.match(text, end)
    if behind:
        yield from _with_particle(text, *behind.span(1), Grade.PLAUSIBLE)
        if behind[2] and _whole_calling(behind[2][:-1]):
            yield from _with_particle(text, *behind.span(3), Grade.PLAUSIBLE)
    before = _JOINED_BEFORE.search(text, max(0, start - _REACH), start)
    if before:
        yield Seen(*before.span(1), Grade.PLAUSIBLE if before[2] else Grade.KNOWN)


def _with_particle(text: str, start: int, end: int, least: Grade) -> Iterator[Seen]:
    """The plainest name at the beginning of a word, with its particle or without: 김가람은, 맹솔이."""
    best: tuple[Grade, int] | None = None
    if noun(text[start : start + 2]) and start + 2 < end and _leans(text, start + 2):
        return  # 사장은
    for size in (3, 2, 4, 5):
        place = start + size
        if place > end or (place < end and not _leans(text, place)):
            continue
        found = read(text[start:place])
        longer = found and best and len(found.surname) > 1 and place == best[1] + 1
        shorter = found and best and found.grade == best[0] == Grade.POSSIBLE  # 허밤이
        if found and not longer and (best is None or found.grade > best[0] or shorter):
            best = found.grade, place
    if best:
        yield Seen(start, best[1], least)


def _further_back(text: str, start: int) -> Iterator[Seen]:
    """이상민 행정안전부 장관, 구슬기 전 초등학교 교장: a name, what its bearer leads, a title."""
    words = _FURTHER_BACK.search(text, max(0, start - lexicon().reaches["introduction"]), start)
    if words:
        yield from (Seen(*words.span(number), Grade.KNOWN) for number in (1, 2) if words[number])


def _least(calling: str) -> Grade:
    """How plain a name must be beside a calling."""
    words = lexicon()
    if calling in words.courtesies or calling in words.ranks_ko:
        return Grade.POSSIBLE
    persons = calling.endswith(words.callings_ko) or calling in words.local_offices or calling == "기사"
    return Grade.PLAUSIBLE if persons else Grade.KNOWN


def _beside(title: Title) -> Grade:
    return Grade.MADE if title.anybodys else Grade.PLAUSIBLE


def _is_name(word: str) -> bool:
    if len(word) < 2:
        return False
    found = read(word)
    return found is not None and found.grade >= Grade.LIKELY


@lru_cache(maxsize=4096)
def _whole_calling(word: str) -> str:
    """A calling without particle, alone or behind other words: 도로관리과장."""
    words = lexicon()
    if word in words.no_callings or not word.endswith((*words.callings_ko, *words.ends_of_callings)):
        return ""
    return word


def _calling(words: str) -> str:
    """What a person is, without particle: 영양사가, 전 교장을, 신임 청장; empty if the words say nothing like it."""
    word = words.split()[-1]
    for size in range(len(word), 1, -1):
        if _leans_on(word, size) and (head := _whole_calling(word[:size])):
            return head
    return word[0] if word[0] in lexicon().courtesies and word[1:] in ("", *_BEHIND_COURTESIES) else ""


@lru_cache(maxsize=4096)
def _leans_on(word: str, size: int) -> bool:
    return tail_at(word, size, lexicon().suffixes) is not None


def _leans(text: str, place: int) -> bool:
    tail = tail_at(text, place, lexicon().suffixes)
    return tail is not None and bool(tail.particles) and not tail.nouns
