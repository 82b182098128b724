"""A money mark, and what is said beside it before it is known what to take it for."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from ..values import Kind
from .digits import ONE, Numeral

LOOK = 40  # how far back words are looked at


class Mark(NamedTuple):
    """A money mark: its span and the codes it names before and behind a number.

    ``part`` is what one of it is worth in that unit: 0.01 for cents.
    """

    start: int
    end: int
    before: str | None
    after: str | None
    part: Decimal = ONE


class Said(NamedTuple):
    """What stands at a mark, before it is known what it is to be taken for."""

    start: int
    end: int
    unit: str
    low: Numeral
    high: Numeral | None = None
    kind: Kind = Kind.AMOUNT
    bounds: tuple[Decimal, Decimal] | None = None  # of vague words and bands
    part: Decimal = ONE
