"""Which two figures claim to be one quantity: "$2.3 billion (3 trillion won)"."""

from __future__ import annotations

import re
from itertools import groupby, pairwise

from ..layout import Layout
from ..lexicon import lexicon
from ..values import Figure, Kind

_OPENS = re.compile(r"([^()\[\]]{0,12})[(\[]{1,2}([^()\[\]]{0,30})\Z")
_CLOSES = re.compile(r"([^()\[\],;]{0,30})[)\],;]")
_DASH = re.compile(r" ?[—―] ?| - ")
_AFTER_DASH = re.compile(r" ?[—―]| - |[,.]")
_BETWEEN = 40  # joined figures stand no further apart
_WORDS_OF_A_PHRASE = 5
_ALONE = (Kind.RATE, Kind.VAGUE)


def pairs(text: str, layout: Layout, figures: list[Figure]) -> list[tuple[int, int]]:
    """Pairs of figures, by index and in order; a figure is in one at most."""
    found = _in_order(text, layout, figures)
    used = {number for pair in found for number in pair}
    for left, right in pairwise(range(len(figures))):
        if not used & {left, right} and _paired(text, figures, left, right):
            found.append((left, right))
            used |= {left, right}
    return sorted(found)


def comparable(left: Figure, right: Figure) -> bool:
    """Whether two figures can say one quantity in two units."""
    factors = lexicon().unit_factors
    dimensions = {factors[figure.unit].dimension if figure.unit in factors else "money" for figure in (left, right)}
    return left.unit != right.unit and len(dimensions) == 1 and Kind.RATE not in (left.kind, right.kind)


def _paired(text: str, figures: list[Figure], left: int, right: int) -> bool:
    one, two = figures[left], figures[right]
    if not comparable(one, two) or two.start - one.end > _BETWEEN:
        return False
    between = text[one.end : two.start]
    opened = _OPENS.match(between)
    if opened:
        return _in_brackets(text, opened, two, figures[right + 1] if right + 1 < len(figures) else None)
    return _joined(between) or (_DASH.fullmatch(between) is not None and _AFTER_DASH.match(text, two.end) is not None)


def _in_brackets(text: str, opened: re.Match[str], right: Figure, following: Figure | None) -> bool:
    words = lexicon()
    closed = _CLOSES.match(text, right.end)
    qualifiers = words.qualifiers_after.keys() | words.bracket_ends
    at_a_rate = (
        following is not None and following.kind is Kind.RATE and following.start - right.end <= len(" at the rate of ")
    )
    return (
        (at_a_rate or (closed is not None and _made_of(closed[1], qualifiers)))
        and _made_of(opened[1], qualifiers)
        and _made_of(opened[2], words.in_brackets | words.qualifiers_before.keys())
    )


def _joined(between: str) -> bool:
    """Whether the words between two figures say that they are equal."""
    words = lexicon()
    phrase = between.strip(" ,")
    if phrase in words.qualifiers_before and "," not in between:
        return False
    return bool(phrase) and _made_of(phrase, words.joins | words.qualifiers_before.keys())


def _in_order(text: str, layout: Layout, figures: list[Figure]) -> list[tuple[int, int]]:
    """ "3 trillion won and 2 trillion won ($2.3 billion and $1.5 billion, respectively)"."""
    found: list[tuple[int, int]] = []
    sentences = groupby(range(len(figures)), key=lambda number: layout.sentence(figures[number].start))
    for (start, end), numbers in sentences:
        listed = [number for number in numbers if figures[number].kind not in _ALONE]
        if len(listed) >= 4 and any(text.find(word, start, end) >= 0 for word in lexicon().in_order):
            runs = [list(run) for _, run in groupby(listed, key=lambda number: figures[number].unit)]
            for one, two in pairwise(runs):
                bracket = "(" in text[figures[one[-1]].end : figures[two[0]].start]
                if len(one) == len(two) >= 2 and bracket and comparable(figures[one[0]], figures[two[0]]):
                    found += zip(one, two, strict=True)
    return found


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
