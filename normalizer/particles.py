"""Korean particles: what may follow a name, and how they agree with it.

Source: National Institute of Korean Language, 표준국어대사전, entries of the
particles; the lists stand in data/lexicon/ko.yaml.
"""

from __future__ import annotations

import re
from functools import cache

from .lexicon import lexicon

_HANGUL = re.compile("[가-힣]{1,12}")
_BRACKET = re.compile(r" ?\([^()]{1,40}\)\Z")
_CAPITALS = re.compile(r"(?<![A-Za-z])[A-Z]{1,12}\Z")
_NUMBER = re.compile(r"[0-9]{1,12}\Z")
_LONGEST = 5


def is_hangul(text: str, place: int) -> bool:
    """Whether a syllable of hangul stands at a place of the text."""
    return 0 <= place < len(text) and "가" <= text[place] <= "힣"


def word_at(text: str, place: int) -> str:
    """The run of hangul that begins at a place, at most twelve syllables of it."""
    run = _HANGUL.match(text, place)
    return run[0] if run else ""


def tail_fits(text: str, place: int, suffixes: frozenset[str]) -> bool:
    """Whether the hangul from ``place`` on can lean on a word that ends there.

    It can when it is empty or made of ``suffixes`` and particles alone.
    """
    run = _HANGUL.match(text, place)
    if run is None:
        return True
    return _made_of(run[0], _with_particles(suffixes))


@cache
def _with_particles(suffixes: frozenset[str]) -> frozenset[str]:
    return suffixes | lexicon().particles


def _made_of(tail: str, pieces: frozenset[str]) -> bool:
    reached = {0}
    for start in range(len(tail)):
        if start in reached:
            reached |= {start + size for size in range(1, _LONGEST + 1) if tail[start : start + size] in pieces}
    return len(tail) in reached


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
    read = _read_aloud(_BRACKET.sub("", word), reading) if pair else ""
    if not pair or not read:
        return None
    from hangeul import get_josa

    form: str = get_josa(read, f"{pair[0]}/{pair[1]}")
    return form


def _read_aloud(word: str, reading: str) -> str:
    """The word if its last sound is sure, else its reading."""
    last = word[-1:]
    if "가" <= last <= "힣":
        return word
    capitals = _CAPITALS.search(word)
    if capitals and (len(capitals[0]) <= 3 or not set(capitals[0]) & set("AEIOU")):
        return word  # KBS is spelled out; NATO and NAVER are words
    number = _NUMBER.search(word)
    if number and (len(number[0]) > 1 or number[0] in "245"):
        return word  # after Latin letters a single digit may be read in English
    return reading


@cache
def _pairs() -> dict[str, tuple[str, str]]:
    pairs = (*lexicon().copula_pairs, *lexicon().particle_pairs)
    return {form: pair for pair in pairs for form in pair}


def particle_after(text: str, place: int) -> str:
    """The particle with two forms that stands at a place, or an empty string.

    >>> particle_after("통계청이지만", 3), particle_after("통계청에서", 3), particle_after("통계청은", 3)
    ('이지만', '', '은')
    """
    run = _HANGUL.match(text, place)
    pieces = [run[0][:size] for size in range(_LONGEST, 0, -1)] if run else []
    longest = next((piece for piece in pieces if piece in lexicon().particles), "")
    return longest if longest in _pairs() else ""


def is_strict(particle: str) -> bool:
    """Whether only one form of a particle is ever right: 은/는, but not 이다/다."""
    return particle in _strict()


@cache
def _strict() -> frozenset[str]:
    return frozenset(form for pair in lexicon().particle_pairs for form in pair)
