"""Korean particles: what may follow a name, and how they agree with it.

Source: National Institute of Korean Language, 표준국어대사전, entries of the
particles; the lists stand in data/lexicon/ko.yaml.
"""

from __future__ import annotations

import re
from functools import cache

from .lexicon import lexicon

_HANGUL = re.compile("[가-힣]{1,12}")
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


def agree(word: str, particle: str) -> str | None:
    """The form that a particle takes after ``word``; None if it has only one.

    >>> agree("국가데이터처", "이"), agree("서울", "으로"), agree("한국은행", "는")
    ('가', '로', '은')
    """
    last = word[-1:]
    if not "가" <= last <= "힣":
        return None
    final = (ord(last) - 0xAC00) % 28
    for closed, opened in (*lexicon().particle_pairs, *lexicon().copula_pairs):
        if particle in (closed, opened):
            takes_opened = final == 0 or (final == 8 and opened.startswith("로"))  # ㄹ takes 로
            return opened if takes_opened else closed
    return None


def particle_after(text: str, place: int) -> str:
    """The particle with two forms that stands at a place, or an empty string.

    >>> particle_after("통계청이지만", 3), particle_after("통계청에서", 3), particle_after("통계청은", 3)
    ('이지만', '', '은')
    """
    run = _HANGUL.match(text, place)
    pieces = [run[0][:size] for size in range(_LONGEST, 0, -1)] if run else []
    longest = next((piece for piece in pieces if piece in lexicon().particles), "")
    return longest if longest in _two_forms() else ""


def is_strict(particle: str) -> bool:
    """Whether only one form of a particle is ever right: 은/는, but not 이다/다."""
    return particle in _strict()


@cache
def _strict() -> frozenset[str]:
    return frozenset(form for pair in lexicon().particle_pairs for form in pair)


@cache
def _two_forms() -> frozenset[str]:
    return _strict() | {form for pair in lexicon().copula_pairs for form in pair}
