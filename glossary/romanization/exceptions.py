"""Words whose pronunciation only a dictionary knows (data/romanization/exceptions.yaml)."""

from __future__ import annotations

from functools import cache
from typing import Any

from .tables import tables


def spoken(text: str) -> str:
    """The word with the pronunciations of its exceptions laid over it.

    >>> spoken("알약을")
    '알냑을'
    """
    stem = _stem(text)
    table = _exceptions()
    whole = table["whole"].get(stem)
    if whole:
        return str(whole) + text[len(stem) :]
    return _ending(_inside(text), stem, text)


def _inside(text: str) -> str:
    """The exceptions that count wherever they stand; the leftmost longest wins."""
    table, longest = _exceptions()["anywhere"], _longest()
    pieces, place = [], 0
    while place < len(text):
        keys = (text[place : place + length] for length in range(longest, 0, -1))
        key = next((key for key in keys if key in table), text[place])
        pieces.append(table.get(key, key))
        place += len(key)
    return "".join(pieces)


def _ending(said: str, stem: str, text: str) -> str:
    """A unit at the end of a longer word, such as 법 in 헌법."""
    for length in range(min(3, len(stem) - 1), 0, -1):
        unit = stem[-length:]
        if unit in _exceptions()["endings"] and said[len(stem) - length : len(stem)] == unit:
            start = len(stem) - length
            return said[:start] + str(_exceptions()["endings"][unit]) + said[len(stem) :]
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
def _longest() -> int:
    return max(map(len, _exceptions()["anywhere"]), default=1)
