"""Which two figures claim to be one quantity: "$2.3 billion (3 trillion won)"."""

from __future__ import annotations

import re

from ..lexicon import lexicon
from ..values import Figure, Kind

_OPENS = re.compile(r"([^()\[\]]{0,12})[(\[]([^()\[\]]{0,30})\Z")
_CLOSES = re.compile(r"([^()\[\],;]{0,30})[)\],;]")
_BETWEEN = 40  # joined figures stand no further apart
_WORDS_OF_A_PHRASE = 5


def pairs(text: str, figures: list[Figure]) -> list[tuple[int, int]]:
    """Pairs of neighbouring figures, by index; a figure is in one at most."""
    found: list[tuple[int, int]] = []
    used = -1
    for left in range(len(figures) - 1):
        right = left + 1
        if left > used and _paired(text, figures[left], figures[right]):
            found.append((left, right))
            used = right
    return found


def _paired(text: str, left: Figure, right: Figure) -> bool:
    if left.unit == right.unit or Kind.RATE in (left.kind, right.kind) or right.start - left.end > _BETWEEN:
        return False
    between = text[left.end : right.start]
    opened = _OPENS.match(between)
    return _in_brackets(text, opened, right) if opened else _joined(between)


def _in_brackets(text: str, opened: re.Match[str], right: Figure) -> bool:
    words = lexicon()
    closed = _CLOSES.match(text, right.end)
    return (
        closed is not None
        and _made_of(opened[1], words.qualifiers_after.keys() | words.bracket_ends)
        and _made_of(opened[2], words.in_brackets | words.qualifiers_before.keys())
        and _made_of(closed[1], words.qualifiers_after.keys() | words.bracket_ends)
    )


def _joined(between: str) -> bool:
    """Whether the words between two figures say that they are equal."""
    words = lexicon()
    phrase = between.strip(" ,")
    comma = "," in between
    if phrase in words.qualifiers_before and not comma:
        return False
    return bool(phrase) and _made_of(phrase, words.joins | words.qualifiers_before.keys())


def _made_of(text: str, phrases: frozenset[str] | set[str]) -> bool:
    """Whether a text is made of known phrases; case makes no difference."""
    words = text.lower().split()
    at = 0
    while at < len(words):
        for size in range(min(_WORDS_OF_A_PHRASE, len(words) - at), 0, -1):
            if " ".join(words[at : at + size]) in phrases:
                at += size
                break
        else:
            return False
    return True
