"""Words as they are spoken, where the rules of sound alone do not tell.

What comes out is hangul again, respelled: 꽃닙 for 꽃잎, 평까 for 평가. The
words are in data/romanization/exceptions.yaml.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from .hangul import letter, syllable
from .tables import tables

_TENSE = dict(zip("ㄷㅈ", "ㄸㅉ", strict=True))


def spoken(text: str, sino: bool = False) -> str:
    """A word respelled by the dictionary's exceptions and the rule for Sino-Korean ㄹ.

    ``sino``: every syllable is Sino-Korean, as in a name.

    >>> spoken("알약을"), spoken("실제"), spoken("만들지")
    ('알냑을', '실쩨', '만들지')
    """
    stem = _stem(text)
    whole = _exceptions()["whole"].get(stem)
    if whole:
        return str(whole) + text[len(stem) :]
    return hardened(_ending(_inside(text), stem), sino)


def hardened(said: str, sino: bool = True) -> str:
    """The word with ㄷ and ㅈ tense after Sino-Korean ㄹ (Standard Pronunciation, article 26)."""
    is_hard = _follows_l if sino else _both_sino
    return said[:1] + "".join(
        _tense(said[place]) if is_hard(said[place - 1], said[place]) else said[place] for place in range(1, len(said))
    )


def _tense(part: str) -> str:
    initial, vowel, final = syllable(part)
    return letter(_TENSE.get(initial, initial), vowel, final)


def _follows_l(one: str, two: str) -> bool:
    return syllable(one).final == "ㄹ" and syllable(two).initial in _TENSE


def _both_sino(one: str, two: str) -> bool:
    sounds = tables()["sounds"]
    return one in sounds["hard-after"] and two in sounds["hard-before"]


def _inside(text: str) -> str:
    """The exceptions that count wherever they stand; the leftmost longest wins."""
    table, longest = _exceptions()["anywhere"], _longest("anywhere")
    pieces, place = [], 0
    while place < len(text):
        keys = (text[place : place + length] for length in range(longest, 0, -1))
        key = next((key for key in keys if key in table), text[place])
        pieces.append(table.get(key, key))
        place += len(key)
    return "".join(pieces)


def _ending(said: str, stem: str) -> str:
    """A unit at the end, such as 법 in 헌법; what begins a word is never tense."""
    units = _exceptions()["endings"]
    for length in range(min(_longest("endings"), len(stem)), 0, -1):
        unit, start = stem[-length:], len(stem) - length
        if unit in units and said[start : len(stem)] == unit and (start or units[unit][0] == unit[0]):
            return said[:start] + str(units[unit]) + said[len(stem) :]
    return said


def _stem(text: str) -> str:
    """The word without one particle at its end."""
    particles = tables()["sounds"]["particles"]
    for length in (2, 1):
        if len(text) > length + 1 and text[-length:] in particles:
            return text[:-length]
    return text


def _exceptions() -> dict[str, Any]:
    table: dict[str, Any] = tables()["exceptions"]
    return table


@cache
def _longest(kind: str) -> int:
    return max(map(len, _exceptions()[kind]), default=1)
