"""Korean particles: what may follow a name, and how they agree with it.

Source: National Institute of Korean Language, 표준국어대사전, entries of the
particles; the lists stand in data/lexicon/ko.yaml.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache
from typing import NamedTuple

from .lexicon import lexicon

_HANGUL = re.compile("[가-힣]{1,12}")
_BRACKET = re.compile(r" ?\([^()]{1,40}\)\Z")
_CAPITALS = re.compile(r"(?<![A-Za-z])[A-Z]{1,12}\Z")
_NUMBER = re.compile(r"[0-9]{1,12}\Z")
_LONGEST = 5
_RO = ("로", "으로")
_FINALS = "-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"  # in the order of Unicode; "-" is none


def is_hangul(text: str, place: int) -> bool:
    """Whether a syllable of hangul stands at a place of the text."""
    return 0 <= place < len(text) and "가" <= text[place] <= "힣"


def word_at(text: str, place: int) -> str:
    """The run of hangul that begins at a place, at most twelve syllables of it."""
    run = _HANGUL.match(text, place)
    return run[0] if run else ""


class Tail(NamedTuple):
    """What leans on a word: nouns such as 측, then particles in an order that Korean allows."""

    nouns: str
    particles: tuple[str, ...]


def tail_at(text: str, place: int, suffixes: frozenset[str]) -> Tail | None:
    """The hangul from ``place`` on as a tail, empty where none follows; None if it is part of a longer word."""
    run = _HANGUL.match(text, place)
    if run is None:
        return Tail("", ())
    tail = _parsed(run[0], suffixes)
    if tail is None or not tail.particles:
        return tail
    last, after = tail.particles[-1], text[run.end() : run.end() + 1]
    if last in lexicon().vocatives and after and after not in ",!?.~…\"'":
        return None  # 조현아 전 부사장
    first = tail.particles[0]
    if first in lexicon().nouns_too and not tail.nouns and agree(text[:place][-1:], first) != first:
        return None  # 일본라면
    return tail


def tail_fits(text: str, place: int, suffixes: frozenset[str]) -> bool:
    """Whether the hangul from ``place`` on can lean on a word that ends there."""
    return tail_at(text, place, suffixes) is not None


@lru_cache(maxsize=4096)
def _parsed(run: str, suffixes: frozenset[str]) -> Tail | None:
    """Nouns and particles; particles alone are tried first, then the shortest run of nouns."""
    reached = {0}
    for place in range(len(run) + 1):
        if place in reached:
            particles = _chain(run[place:], None)
            if particles is not None:
                return Tail(run[:place], particles)
            reached |= {place + size for size in range(1, _LONGEST + 1) if run[place : place + size] in suffixes}
    return None


def _chain(rest: str, allowed: Collection[str] | None) -> tuple[str, ...] | None:
    """The particles of which the rest of a word is made, or None; ``allowed`` are those that may come next."""
    if not rest:
        return ()
    words = lexicon()
    for size in range(min(_LONGEST, len(rest)), 0, -1):
        particle = rest[:size]
        if particle not in words.particles or (allowed is not None and particle not in allowed):
            continue
        if particle in words.free_behind:
            return (particle,)
        behind = _chain(rest[size:], words.particle_chains.get(particle, ()))
        if behind is not None:
            return (particle, *behind)
    return None


def agree(word: str, particle: str, reading: str = "") -> str | None:
    """The form that a particle takes after ``word``; None if that is not sure, or it has only one.

    Capitals are read letter by letter, numbers in Korean; any other Latin word
    needs its ``reading`` in hangul. A bracket behind the word is not read.

    >>> agree("국가데이터처", "이"), agree("서울", "으로"), agree("한국은행", "는"), agree("국방부(MND)", "은")
    ('가', '로', '은', '는')
    >>> agree("KBS", "은"), agree("Google", "는", "구글"), agree("Google", "는")
    ('는', '은', None)
    """
    pair = _pairs().get(particle)
    read = _read_aloud(_BRACKET.sub("", word), particle, reading) if pair else ""
    if not pair or not read:
        return None
    from hangeul import get_josa

    form: str = get_josa(read, f"{pair[0]}/{pair[1]}")
    return form


def _read_aloud(word: str, particle: str, reading: str) -> str:
    """The word if its last sound is sure, else its reading."""
    last = word[-1:]
    if "가" <= last <= "힣":
        return word
    capitals = _CAPITALS.search(word)
    if capitals and capitals[0] in lexicon().read_out:
        return ""  # WSJ: the letters, or the words behind them
    if capitals and (len(capitals[0]) <= 3 or not set(capitals[0]) & set("AEIOU")):
        return word  # KBS is spelled out; NATO and NAVER are words
    number = _NUMBER.search(word)
    if number and (len(number[0]) > 1 or number[0] in "245" or (number[0] in "178" and not particle.startswith(_RO))):
        return word  # after letters a single digit may be read in English: 뉴스1 is 뉴스원
    return reading


@cache
def _pairs() -> dict[str, tuple[str, str]]:
    pairs = (*lexicon().copula_pairs, *lexicon().particle_pairs)
    return {form: pair for pair in pairs for form in pair}


def is_wrong(particle: str, agreed: str) -> bool:
    """Whether a particle that should agree is wrong where another form would agree.

    After a vowel the long form of 이다 is right too: 통일부이다, 통일부다.
    """
    tolerated = {closed for closed, _ in lexicon().copula_pairs}
    return particle != agreed and particle not in tolerated


def reading_of(latin: str, hangul: str) -> str:
    """The hangul of a Latin name where it writes the name's last sound, and not its meaning.

    >>> reading_of("Samsung Electronics", "삼성전자"), reading_of("Bank of Korea", "한국은행")
    ('삼성전자', '')
    """
    if not latin[-1:].isascii() or not hangul or not is_hangul(hangul, len(hangul) - 1):
        return ""
    letters = latin[-2:].lower()
    sounds = lexicon().final_sounds.get(letters) or lexicon().final_sounds.get(letters[-1:], "")
    if len(sounds) > 1 and latin.isupper():
        return ""  # OPEC
    return hangul if _FINALS[(ord(hangul[-1]) - 0xAC00) % 28] in sounds else ""
