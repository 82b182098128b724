"""Totals that a text splits into parts: "of the $2.3 billion, $300 million ... the remaining $2 billion"."""

from __future__ import annotations

import re
from decimal import Decimal

from ..layout import Layout
from ..lexicon import lexicon
from ..values import Figure, Kind, Sum, Verdict
from .pairs import Join

_BEFORE_REST = re.compile(r"(\S{1,12}) (?:about |roughly |some |약 )?\Z")
_REACH = 32
_MOST_PARTS = 12


def sums(text: str, layout: Layout, figures: list[Figure], joins: list[Join]) -> list[Sum]:
    """The sums of a text.

    A figure that the text calls the remaining one closes a sum. Its total is
    the first figure of the same currency before it, in its sentence or the
    one before, if that is larger than each part. Parts that do not add up are
    only reported where the total is said to be split ("of the", 가운데).
    Where something else is split off (a half, 40 percent, another currency),
    there is no sum.
    """
    seconds = {join.right for join in joins}
    found = []
    for last, figure in enumerate(figures):
        if figure.kind is Kind.AMOUNT and last not in seconds and _is_rest(text, figure):
            total = _sum(text, layout, figures, last, seconds)
            if total is not None:
                found.append(total)
    return found


def _is_rest(text: str, figure: Figure) -> bool:
    before = text[max(0, figure.start - _REACH) : figure.start].lower()
    word = _BEFORE_REST.search(before)
    lead = before[: word.start()].rstrip() if word else ""
    return word is not None and word[1] in lexicon().rest and not lead.endswith((" of the", " of", "from the"))


def _sum(text: str, layout: Layout, figures: list[Figure], last: int, seconds: set[int]) -> Sum | None:
    sentence, _ = layout.sentence(figures[last].start)
    begin, _ = layout.sentence(max(0, sentence - 1))
    scope = range(max(0, last - _MOST_PARTS), last + 1)
    near = [n for n in scope if figures[n].start >= begin and n not in seconds and not _in_brackets(text, figures[n])]
    alike = [n for n in near if figures[n].unit == figures[last].unit and figures[n].kind is Kind.AMOUNT]
    own = [n for n in alike if figures[n].start >= sentence]
    alike = own if len(own) >= 3 else alike
    if len(alike) < 3:
        return None
    total, *parts = alike
    whole = figures[total]
    smaller = all((figures[n].value or 0) < (whole.value or 0) for n in parts)
    others = [n for n in near if n > total and n not in alike]
    if not smaller or others or _holds_other_parts(text[whole.end : figures[last].start]):
        return None
    added = _added(figures, total, parts)
    split = _is_split(text, whole, figures[parts[0]])
    plain = split and not any(word in text[whole.end : figures[last].start] for word in lexicon().details)
    return added if plain or added.verdict is Verdict.SUM_OK else None


def _added(figures: list[Figure], total: int, parts: list[int]) -> Sum:
    whole = figures[total]
    low = sum((figures[n].low for n in parts), Decimal(0))
    high = sum((figures[n].high for n in parts), Decimal(0))
    stated = sum((figures[n].value or Decimal(0) for n in parts), Decimal(0))
    meets = low <= whole.high and whole.low <= high
    verdict = Verdict.SUM_OK if meets else Verdict.SUM_MISMATCH
    return Sum(total, tuple(parts), verdict, (whole.value or Decimal(0)) - stated)


def _holds_other_parts(between: str) -> bool:
    """Whether shares or multiples stand among the parts: 40 percent, half, each, 각각."""
    words = between.lower().replace(",", " ").replace(".", " ").split()
    for word in lexicon().no_plain_parts:
        if word in words or (not word.isalpha() and word in between) or (word[0] >= "가" and word in between):
            return True
    return False


def _in_brackets(text: str, figure: Figure) -> bool:
    """Whether a figure stands in brackets, at once or behind some words."""
    before = text[max(0, figure.start - _REACH) : figure.start]
    return before.rfind("(") > before.rfind(")")


def _is_split(text: str, whole: Figure, first: Figure) -> bool:
    between = text[whole.end : first.start].lower()
    if any(word in between for word in lexicon().of_that):
        return True
    before, behind = text[max(0, whole.start - _REACH) : whole.start].lower(), text[whole.end : whole.end + _REACH]
    words = lexicon().of_the_total
    closed = behind.partition(")")[2] if "(" in behind[:2] else behind
    return before.rstrip().endswith(tuple(words)) or closed.lstrip().startswith(
        tuple(w for w in words if w[0] > "\u1000")
    )
