"""Totals that a text splits into parts: "of the $2.3 billion, $300 million ... the remaining $2 billion"."""

from __future__ import annotations

from decimal import Decimal

from ..layout import Layout
from ..lexicon import lexicon
from ..values import Figure, Kind, Sum, Verdict

_BEFORE_REST = 24
_MOST_PARTS = 12


def sums(text: str, layout: Layout, figures: list[Figure], pairs: list[tuple[int, int]]) -> list[Sum]:
    """The sums of a text.

    A figure that the text calls the remaining one closes a sum. Its total is
    the one larger figure of the same currency before it, in its sentence or
    the one before; the parts stand between. Where that is not one plain
    reading, there is no sum.
    """
    seconds = {right for _, right in pairs}
    found: list[Sum] = []
    for last, figure in enumerate(figures):
        if figure.kind is Kind.AMOUNT and last not in seconds and _is_rest(text, figure):
            total = _total(layout, figures, last, seconds)
            if total is not None:
                found.append(_sum(figures, total, last, seconds))
    return found


def _is_rest(text: str, figure: Figure) -> bool:
    before = text[max(0, figure.start - _BEFORE_REST) : figure.start].lower().rstrip()
    for word in lexicon().rest:
        if before.endswith(word):
            return not before.removesuffix(word).rstrip().endswith((" of the", " of", "from the"))
    return False


def _alike(figure: Figure, other: Figure) -> bool:
    return figure.unit == other.unit and figure.kind is Kind.AMOUNT


def _total(layout: Layout, figures: list[Figure], last: int, seconds: set[int]) -> int | None:
    sentence, _ = layout.sentence(figures[last].start)
    begin, _ = layout.sentence(max(0, sentence - 1))
    scope = [
        n
        for n in range(max(0, last - _MOST_PARTS), last)
        if figures[n].start >= begin and n not in seconds and _alike(figures[n], figures[last])
    ]
    if len(scope) < 2:
        return None
    total, *parts = scope
    whole = figures[total].value or 0
    smaller = all((figures[n].value or 0) < whole for n in (*parts, last))
    return total if smaller else None


def _sum(figures: list[Figure], total: int, last: int, seconds: set[int]) -> Sum:
    parts = tuple(n for n in range(total + 1, last + 1) if n not in seconds and _alike(figures[n], figures[total]))
    whole = figures[total]
    low = sum((figures[n].low for n in parts), Decimal(0))
    high = sum((figures[n].high for n in parts), Decimal(0))
    stated = sum((figures[n].value or Decimal(0) for n in parts), Decimal(0))
    meets = low <= whole.high and whole.low <= high
    verdict = Verdict.SUM_OK if meets else Verdict.SUM_MISMATCH
    return Sum(total, parts, verdict, (whole.value or Decimal(0)) - stated)
