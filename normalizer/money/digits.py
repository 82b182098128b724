"""What a numeral is, and how many of its digits count."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

ONE = Decimal(1)
WINDOW = 48  # no numeral is longer than this, and none is looked for further back
DIGITS = re.compile(
    r"(?:[1-9][0-9]{0,2}(?:,[0-9]{3}){1,8}|[1-9][0-9]{0,23}|0)(?:\.[0-9]{1,12})?(?![0-9]|[.,][0-9])"
    r"|\.[0-9]{1,4}(?![0-9]|[.,][0-9])"
)


class Numeral(NamedTuple):
    """A numeral and its place.

    ``scale`` is what its digits are multiplied with ("million"), 1 where
    nothing is. ``bare`` marks scale words without any digit (수십억, 백만),
    ``worded`` a numeral written in words, ``more`` one with 여 (1조여, 10여억).
    """

    start: int
    end: int
    value: Decimal
    step: Decimal
    scale: Decimal
    bare: bool = False
    worded: bool = False
    more: bool = False


def number(written: str) -> Decimal:
    """The value of digits with commas and a point."""
    return Decimal(written.replace(",", ""))


def unit_of(written: str) -> Decimal:
    """The place value of the last digit as written: 1 for "12", 0.01 for "1.25"."""
    _, _, decimals = written.partition(".")
    return ONE.scaleb(-len(decimals))


def significant(value: Decimal, unit: Decimal, exact: bool) -> Decimal:
    """The step of a value whose last written place is ``unit``; ``exact`` after a decimal point."""
    return plain(unit if exact else unit * place_of_last_digit(value / unit))


def place_of_last_digit(value: Decimal, zeros_count_to: int = 2) -> Decimal:
    """The place value of the last significant digit of a whole number.

    >>> [str(place_of_last_digit(Decimal(n))) for n in (3, 130, 100, 20000, 12345)]
    ['1', '10', '10', '1000', '1']
    """
    digits = str(int(value))
    kept = max(len(digits.rstrip("0")), min(zeros_count_to, len(digits)))
    return Decimal(10 ** (len(digits) - kept))


def plain(value: Decimal) -> Decimal:
    """The same value without an exponent and without zeros behind the point.

    >>> plain(Decimal("1E+3")), plain(Decimal("2.50"))
    (Decimal('1000'), Decimal('2.5'))
    """
    return Decimal(f"{value.normalize():f}")
