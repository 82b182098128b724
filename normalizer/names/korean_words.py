"""What a Korean word is: a common word, or a person's name, and how plainly; from the generated korean.json.

A given name is *borne* if the tables or the glossary's counts have it. Where a
word may be a noun with something behind it (정성은, 조사원), it is no plain name.
"""

from __future__ import annotations

import json
from enum import IntEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from ..lexicon import lexicon
from ..particles import agree
from .syllables import syllables

PATH = Path(__file__).resolve().parent.parent / "korean.json"
LONGEST = 6  # syllables of 장고을빛누리
_LONG = ("words", "rare_words")  # tables of words of three syllables
_NO_NAME = "는던를듯여"  # no given name ends so
_OFTEN_ALONE = -4.2  # plausibility of a single syllable that is a name even where the word is a noun
_LIKE_PARTICLES = frozenset("은이가을도만의에로다와과서고지면라나니며자")
_NOT_BEFORE_NOUNS = frozenset("라나니며자지")  # 고아라 기자: no noun follows the particle


class Grade(IntEnum):
    """How plainly a word is a name, the least plain first."""

    WORD = 0
    MADE = 1  # what a noun and something behind or before it make
    POSSIBLE = 2  # a surname is before it, nothing speaks against the rest
    PLAUSIBLE = 3  # syllables that given names have
    LIKELY = 4  # and well
    KNOWN = 5  # a given name that is borne
    COMMON = 6  # and borne by many


class Reading(NamedTuple):
    """A word as a name."""

    grade: Grade
    surname: str
    given: str
    borne: bool = False


@lru_cache(maxsize=4096)
def read(word: str) -> Reading | None:
    """A word of two to six syllables as a name; None if it has no surname, or a foreign sound."""
    bounds, masks = lexicon().plausible, lexicon().masks
    if word in lexicon().callings_ko or word in lexicon().local_offices:
        return Reading(Grade.WORD, word[0], word[1:])  # 구의원
    if not 2 <= len(word) <= LONGEST or (word[1] in masks and word[2:3] in ("", *lexicon().courtesies)):
        return None
    for size in (2, 1):
        surname, given = word[:size], word[size:]
        share = syllables().surname(surname)
        if not given or share < bounds["hangul_rare_surname"]:
            continue
        grade = _short(word, given, size) if len(given) == 1 else _long(word, given, size)
        if grade is not None and size == 1 and share < bounds["hangul_surname"]:
            grade = Grade.PLAUSIBLE if grade >= Grade.KNOWN else None  # 빈한별, and no 아저씨
        if grade is not None:
            return Reading(grade, surname, given, borne(given) or (grade is Grade.MADE and _often_alone(given)))
    return None


def borne(given: str) -> bool:
    """Whether a given name is among those that were counted."""
    return len(given) == 2 and (syllables().borne(given) or _in("given_often", given) or _in("given_seen", given))


def noun(word: str) -> bool:
    """Whether a word of two syllables is a common one."""
    return _in("nouns", word)


def _often_alone(given: str) -> bool:
    return len(given) == 1 and syllables().alone(given) > _OFTEN_ALONE


def _short(word: str, given: str, size: int) -> Grade | None:
    """A given name of one syllable: 남궁솔, 허준; 민철 is itself a given name."""
    if size == 2:
        return Grade.PLAUSIBLE if given not in _LIKE_PARTICLES else Grade.POSSIBLE
    if _in("given_often", word) or syllables().borne(word):
        return Grade.WORD  # 민철
    if noun(word):
        return Grade.MADE if _often_alone(given) else Grade.WORD  # 이산 씨
    if _in("rare_nouns", word):
        return Grade.MADE
    if given in _LIKE_PARTICLES or given in lexicon().foreign_syllables or given in lexicon().foreign_ends:
        return Grade.WORD
    if word[0] in lexicon().words_before_titles and word[0] in lexicon().modifiers:
        return Grade.WORD
    return Grade.PLAUSIBLE if syllables().alone(given) > lexicon().plausible["single"] else Grade.POSSIBLE


def _long(word: str, given: str, size: int) -> Grade | None:
    if size == 1 and len(given) == 2 and _native(given) and not _in("words", word):
        return max(Grade.PLAUSIBLE, Grade.KNOWN if borne(given) else Grade.PLAUSIBLE)
    if len(given) > 2:
        return Grade.PLAUSIBLE if size == 1 and _native(given) else None
    if size == 2:
        return Grade.KNOWN if borne(given) else _by_syllables(word, given)
    if _in("words", word) or word[-1] in _NO_NAME:
        return Grade.WORD
    made = Grade.MADE if _in("rare_words", word) else _made(word)
    if made is not None:
        return made
    if borne(given):
        return Grade.COMMON if _in("given_often", given) else Grade.KNOWN
    return _by_syllables(word, given)


def _made(word: str) -> Grade | None:
    """A noun and a particle, an ending, a suffix or a prefix: 정성은, 유명한, 조사원, 부교수; None if not so."""
    head, given, last = word[:2], word[1:], word[2]
    words, common = lexicon(), _in("given_often", given)
    if borne(head) and last == "이":
        return Grade.MADE  # 유진이
    if noun(head) or _in("rare_nouns", head):
        if last in words.endings_of_nouns:
            return Grade.MADE
        if last in _LIKE_PARTICLES and (last == "이" or agree(head, last) in (last, None)):  # 추세이다
            return Grade.PLAUSIBLE if common or (borne(given) and last in _NOT_BEFORE_NOUNS) else Grade.MADE
        if last in words.ends_of_one_body and noun(head):
            return Grade.MADE  # 한인회
        doubtful = last in words.suffixes_surely or noun(given)
        if last in words.suffixes_of_nouns and common and (last in words.ends_of_names or not doubtful):
            return Grade.KNOWN
        if last in (words.suffixes_of_nouns if noun(head) else words.suffixes_surely):
            return Grade.PLAUSIBLE if borne(given) else Grade.MADE
    if word[0] in words.prefixes_of_nouns and noun(given):
        if common:
            return Grade.KNOWN  # 신지혜
        return Grade.MADE if given in words.callings_ko else Grade.PLAUSIBLE if borne(given) else Grade.POSSIBLE
    return None


def _by_syllables(word: str, given: str) -> Grade | None:
    """How plausible a given name is that nobody is known to bear."""
    words, known, last = lexicon(), syllables(), word[-1]
    plausible = known.given([given[0], given[1]], lexicon().plausible["uncounted"])
    if not words.foreign_syllables.isdisjoint(given):
        return None
    if last in words.foreign_ends and plausible <= words.plausible["hangul_likely"]:
        return None
    if last in words.ends_of_nouns and plausible <= words.plausible["hangul_surely"]:
        return Grade.POSSIBLE
    if last in _LIKE_PARTICLES or word[0] in words.chinese_surnames or word.endswith(words.ends_of_bodies):
        return Grade.POSSIBLE
    if plausible > words.plausible["hangul_well"] and not noun(word[:2]) and not noun(given):
        return Grade.LIKELY
    return Grade.PLAUSIBLE if plausible > words.plausible["hangul_titled"] else Grade.POSSIBLE


def _native(given: str) -> bool:
    """Whether a long given name is made of words that names are made of: 빛나라, 한빛누리."""
    return not given or any(given.startswith(one) and _native(given[len(one) :]) for one in lexicon().native_names)


def _in(table: str, word: str) -> bool:
    return word[1:] in _rests(table, word[0])


@lru_cache(maxsize=2048)
def _rests(table: str, first: str) -> frozenset[str]:
    """What follows a first syllable in the words of a table."""
    rests = _tables()[table].get(first, "")
    return frozenset(rests.split() if table in _LONG else rests)


@cache
def _tables() -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = json.loads(PATH.read_bytes())
    return tables
