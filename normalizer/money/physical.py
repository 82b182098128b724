"""Pairs of physical quantities: "1,000 pyeong (3,300 square meters)".

The reference is the factor between the two units, worked out by pint when
the lexicon was built (data/lexicon/units.yaml and units.txt).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from ..lexicon import lexicon
from ..values import Figure, Implied, Verdict
from .rates import Rate
from .verdicts import Check, check

_FLOOR = {"meter ** 2", "pyeong"}
_CLASSES = Decimal("0.5")  # 84 square metres are sold as 33 pyeong
_HALF_A_DEGREE = Decimal("0.5")
_ALWAYS = date(2000, 1, 1)


class Factors:
    """Factors between units as a source of rates that never change."""

    name = "pint"

    def published(self, base: str, quote: str) -> Sequence[Rate]:
        """The one factor of two units, as a rate."""
        units = lexicon().unit_factors
        return (Rate(_ALWAYS, units[base].factor / units[quote].factor),)


def check_units(one: Figure, two: Figure) -> Check:
    """Hold two physical figures against the factor of their units."""
    units = lexicon().unit_factors
    if units[one.unit].offset != units[two.unit].offset:
        return _temperatures(one, two)
    found = check(one, two, _ALWAYS, Factors())
    reference = found.reference and found.reference._replace(date=None)
    if (
        found.verdict is Verdict.INCONSISTENT
        and {one.unit, two.unit} == _FLOOR
        and abs(found.deviation or Decimal(1)) < _CLASSES
    ):
        found = found._replace(verdict=Verdict.UNVERIFIABLE, reason="exclusive and supply area of a flat differ")
    reason = found.reason.replace("the rate of the day", "the factor").replace("no rate", "no factor")
    return found._replace(reference=reference, dates=(), reason=reason)


def _temperatures(one: Figure, two: Figure) -> Check:
    """Degrees have another zero, so that there is no factor: one figure is converted."""
    source, target = lexicon().unit_factors[one.unit], lexicon().unit_factors[two.unit]

    def converted(value: Decimal) -> Decimal:
        return (value * source.factor + source.offset - target.offset) / target.factor

    point = converted(one.value if one.value is not None else (one.low + one.high) / 2)
    implied = Implied(point, converted(one.low), converted(one.high))
    meets = implied.low <= two.high and two.low <= implied.high
    shown = f"{one.surface} is {point:.1f} {two.unit}"
    change = (one.value or 0) * source.factor / target.factor  # "warmed by 1.5 °C (2.7 °F)"
    if two.value is not None and abs(change - two.value) <= _HALF_A_DEGREE:
        return Check(Verdict.CONSISTENT, one.unit, two.unit, implied, reason="fits as a difference of temperatures")
    exact = two.value is not None and abs(point - two.value) <= _HALF_A_DEGREE
    verdict = Verdict.CONSISTENT if exact else Verdict.ROUNDED if meets else Verdict.INCONSISTENT
    return Check(verdict, one.unit, two.unit, implied, reason=shown)
