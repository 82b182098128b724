"""Exchange rates that a text quotes: "1,327.8 won per dollar", 달러당 1,327.8원, 1달러=1,300원.

A quoted rate is never half of a pair.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from ..lexicon import lexicon
from ..values import Kind
from .said import LOOK, Said

_KOREAN_RATE = re.compile(
    r"(?:원[·/‧∙-]?(달러|유로|위안)|(달러|유로|위안)[·/‧∙-]원) ?환율[은이가의을를도]?(?:[^.\n]|\.(?=[0-9])){0,24}\Z"
)
_EACH = re.compile(r"당 ?\Z")
_COUNT = re.compile(r"(?<![0-9.,])([1-9][0-9]{0,4}) ?\Z")
_HOW_MANY = re.compile(r"([1-9][0-9]{0,4}) ")
_LONGEST_UNIT = 8
_EQUAL = re.compile(r" ?= ?|에 |[은는] ")


class Quoted(NamedTuple):
    """A quoted rate: what was said, and for how many of which unit."""

    said: Said
    base: str
    per: Decimal


def quoted(text: str, said: Said, korean: bool) -> Quoted | None:
    """The rate that an amount quotes by the words around it, or None."""
    if said.kind is not Kind.AMOUNT or said.high is not None:
        return None
    return _korean(text, said) if korean else _english(text, said)


def of_two(text: str, one: Said, two: Said) -> Quoted | None:
    """ "1달러=1,300원", "$1 = 1,300 won": one unit, or a hundred yen, on the left."""
    fits = one.unit != two.unit and one.low.value in (1, 100) and not (one.high or two.high)
    if not fits or _EQUAL.fullmatch(text[one.end : two.start]) is None:
        return None
    return Quoted(two._replace(start=one.start), one.unit, one.low.value)


def _english(text: str, said: Said) -> Quoted | None:
    words = lexicon()
    rest = text[said.end : said.end + LOOK]
    for phrase in words.per:
        lead = f" {phrase} "
        if rest.startswith(lead):
            found = _named_unit(rest, len(lead))
            if found and found[1] != said.unit:
                return Quoted(said._replace(end=said.end + found[0]), found[1], found[2])
    return None


def _named_unit(rest: str, place: int) -> tuple[int, str, Decimal] | None:
    """The end, code and count of the unit that a text goes on with: "100 yen"."""
    count = _HOW_MANY.match(rest, place)
    start = count.end() if count else place
    unit = max((u for u in lexicon().after if rest.startswith(u, start)), key=len, default="")
    end = start + len(unit)
    if not unit or rest[end : end + 1].isalnum():
        return None
    return end, lexicon().after[unit], Decimal(count[1]) if count else Decimal(1)


def _per_unit(before: str) -> tuple[int, str, Decimal] | None:
    """The place, code and count of the unit that ends a text: "100엔" in 100엔당."""
    words = lexicon()
    for size in range(min(_LONGEST_UNIT, len(before)), 0, -1):
        place = len(before) - size
        base = words.after.get(before[place:]) or words.before.get(before[place:])
        if base and not before[:place][-1:].isalpha():
            count = _COUNT.search(before, 0, place)
            if count is None and before[:place].rstrip()[-1:].isdigit():
                return None
            return (count.start(), base, Decimal(count[1])) if count else (place, base, Decimal(1))
    return None


def _korean(text: str, said: Said) -> Quoted | None:
    words = lexicon()
    start = max(0, said.start - LOOK)
    before = text[start : said.start]
    each = _EACH.search(before)
    if each:
        found = _per_unit(before[: each.start()])
        if found and found[1] != said.unit:
            return Quoted(said._replace(start=start + found[0]), found[1], found[2])
    named = _KOREAN_RATE.search(before)
    base = words.after.get(named[1] or named[2]) if named else None
    return Quoted(said, base, Decimal(1)) if base and said.unit == "KRW" and said.low.value < 10_000 else None
