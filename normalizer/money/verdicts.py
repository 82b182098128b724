"""Does a pair fit the exchange rate of its day? A verdict with its arithmetic.

``base`` is the currency whose unit is worth more, ``quote`` the other; every
rate is quote per base. The implied rate is the quote figure divided by the
base figure, once as a point and once as the interval that the digits allow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from ..values import Figure, Implied, Kind, Reference, Verdict
from .digits import place_of_last_digit, plain
from .rates import Rate, Source, Window, known, span, window

TOLERANCE = Decimal("0.015")  # between banks, and between the hours of a day
NEAR_POWER = Decimal("0.20")
FRESH = timedelta(days=7)  # a newer rate than this is a rate of the day
USABLE = timedelta(days=92)  # an older one tells nothing but the order of magnitude until then
NAMED_DATES = 3
_GRAVITY = list(Verdict)  # from what proves nothing to what fits nothing


class Check(NamedTuple):
    """What the check of a pair found; ``values.Pair`` explains the fields."""

    verdict: Verdict
    base: str
    quote: str
    implied: Implied | None = None
    reference: Reference | None = None
    deviation: Decimal | None = None
    power: int | None = None
    dates: tuple[date, ...] = ()
    reason: str = ""


def check_ends(one: Figure, two: Figure, judge: Callable[[Figure, Figure], Check]) -> Check:
    """Two ranges: the lower ends are held against each other and so are the upper; the worse counts."""
    low = judge(_end(one, one.low), _end(two, two.low))
    high = judge(_end(one, one.high), _end(two, two.high))
    return max(low, high, key=lambda check: _GRAVITY.index(check.verdict))


def _end(figure: Figure, value: Decimal) -> Figure:
    step = min(figure.step, plain(place_of_last_digit(value))) if value >= 1 else figure.step
    return figure._replace(kind=Kind.AMOUNT, value=value, low=value - step / 2, high=value + step / 2, step=step)


class _Trial(NamedTuple):
    """Everything that the rules look at."""

    implied: Implied
    loose: Implied
    swapped: Implied
    window: Window | None
    rates: Sequence[Rate]
    known: int  # how many of them up to the day
    day: date | None


def check(one: Figure, two: Figure, day: date | None, source: Source) -> Check:
    """Hold two figures of different currencies against the rate of a day.

    Without a day the whole table is the reference, and the answer can only
    be ``rounded`` (with days that fit), ``swapped``, ``power-of-ten``,
    ``inconsistent`` or ``unverifiable``.
    """
    rates = source.published(one.unit, two.unit)
    base, quote = one, two
    if rates and _worth(rates, day) < 1:
        base, quote = two, one
        rates = source.published(base.unit, quote.unit)
    bare = Check(Verdict.UNVERIFIABLE, base.unit, quote.unit)
    if Kind.VAGUE in (one.kind, two.kind):
        return bare._replace(reason="a vague figure has no rate to check")
    implied = _implied(base, quote)
    bare = bare._replace(implied=implied)
    if implied is None:
        return bare._replace(reason="nothing can be divided by a figure of zero")
    if not rates:
        return bare._replace(reason=f"{source.name} has no rate of {base.unit} and {quote.unit}")
    here = None if day is None else window(rates, day)
    if day is not None and here is None:
        return bare._replace(reason=f"{source.name} has no rate before {rates[0].day}")
    age = day - here.last.day if day and here else timedelta()
    if here and age > USABLE:
        return bare._replace(reason=f"the last rate of {source.name} is of {here.last.day}")
    count = len(rates) if day is None else known(rates, day)
    trial = _Trial(implied, _loose(base, quote), _exchanged(base, quote), here, rates, count, day)
    reference = _reference(trial, source.name)
    middle = reference.rate or (reference.low + reference.high) / 2
    found = bare._replace(reference=reference, deviation=implied.point / middle - 1)
    verdict = _judge(trial, found)
    if here and age > FRESH and verdict.verdict in (Verdict.WRONG_RATE, Verdict.INCONSISTENT):
        reason = f"the last rate of {source.name} is of {here.last.day}, too old to tell a small gap"
        return found._replace(reason=reason)
    return verdict


def _judge(trial: _Trial, found: Check) -> Check:
    """The verdicts in their order; the first that holds is given."""
    assert found.reference is not None
    if _fits_point(trial):
        day = found.reference.date
        reason = "within 1.5 % of the rate" + (f" of {day}" if day and day != trial.day else " of the day")
        return found._replace(verdict=Verdict.CONSISTENT, reason=reason)
    low, high = found.reference.low, found.reference.high
    if meets(trial.implied, low, high):
        if trial.day is not None:
            return found._replace(verdict=Verdict.ROUNDED, reason="rounding explains the gap")
        dates = _dates(trial)
        if dates:
            return found._replace(verdict=Verdict.ROUNDED, dates=dates, reason="fits the rate of some day")
    if meets(trial.swapped, low, high):
        return found._replace(verdict=Verdict.SWAPPED, reason="fits with the two currencies exchanged")
    power = _power(trial, found.reference)
    if power:
        reason = f"one of the two is {Decimal(10) ** abs(power):,} times too large or too small"
        return found._replace(verdict=Verdict.POWER_OF_TEN, power=power, reason=reason)
    dates = _dates(trial)
    if trial.day is not None and dates:
        return found._replace(verdict=Verdict.WRONG_RATE, dates=dates, reason="fits the rate of another day")
    return found._replace(verdict=Verdict.INCONSISTENT, reason="no rate explains the two figures")


def _worth(rates: Sequence[Rate], day: date | None) -> Decimal:
    """How much of the second currency the first is worth on a day, or at the end of the table."""
    here = window(rates, day) if day else None
    return (here.last if here else rates[-1]).value


def _implied(base: Figure, quote: Figure) -> Implied | None:
    (base_low, base_point, base_high), (low, point, high) = _allowed(base), _allowed(quote)
    if base_low <= 0 or point <= 0:
        return None
    return Implied(point / base_point, low / base_high, high / base_low)


def _exchanged(base: Figure, quote: Figure) -> Implied:
    (base_low, base_point, base_high), (low, point, high) = _allowed(base), _allowed(quote)
    if low <= 0:
        return Implied(Decimal(0), Decimal(0), Decimal(0))
    return Implied(base_point / point, base_low / high, base_high / low)


def _allowed(figure: Figure) -> tuple[Decimal, Decimal, Decimal]:
    """What the digits and the qualifier allow, for a figure and in the size of its value.

    "over 130 billion" may be 139, "nearly 2 trillion" 1.5, and the zeros of
    "about 90 million" need not count: papers cut as well as round.
    """
    value = figure.value if figure.value is not None else (figure.low + figure.high) / 2
    low, high = figure.low, figure.high
    if figure.kind is not Kind.RANGE and figure.qualifier is not None:
        half = _loose_step(figure, value) / 2
        low, high = min(low, value - half), max(high, value + half)
        if figure.qualifier in ("over", "at-least"):
            high += half
        elif figure.qualifier in ("under", "up-to", "nearly"):
            low = max(low - half, value / 2)
    return (low, value, high) if value >= 0 else (-high, -value, -low)


def _loose_step(figure: Figure, value: Decimal) -> Decimal:
    """The place of the last digit that is no zero: ten million in 90 million, but 0.1 in 3.0."""
    exponent = value.normalize().as_tuple().exponent
    if not value or "." in figure.surface or not isinstance(exponent, int):
        return figure.step
    return max(figure.step, Decimal(1).scaleb(exponent))


def _reference(trial: _Trial, name: str) -> Reference:
    if trial.window is not None:
        last = trial.window.last
        return Reference(last.value, last.day, name, trial.window.low, trial.window.high)
    return Reference(None, None, name, *span(trial.rates))


def _fits_point(trial: _Trial) -> bool:
    if trial.window is None:
        return False
    return any(abs(trial.implied.point / rate.value - 1) <= TOLERANCE for rate in trial.window.rates)


def meets(implied: Implied, low: Decimal, high: Decimal) -> bool:
    """Whether an implied interval meets a span of rates, widened by the tolerance."""
    return implied.low <= high * (1 + TOLERANCE) and low * (1 - TOLERANCE) <= implied.high


def _power(trial: _Trial, reference: Reference) -> int | None:
    """The whole k other than 0 that brings the implied rate near the reference, the nearest first.

    Near means that the point is within 20 % of it, or that rounding to the
    digits that are no zeros makes up for the gap: a slip of ten turns the one
    digit of "2 trillion" into the two of "20 trillion".
    """
    low, high = (reference.rate,) * 2 if reference.rate is not None else (reference.low, reference.high)
    if trial.implied.point <= 0:
        return None
    nearest = int((trial.implied.point / ((low + high) / 2)).log10().to_integral_value())
    for power in (nearest, nearest - 1, nearest + 1):
        moved = Implied(*(bound.scaleb(-power) for bound in trial.loose))
        near = low * (1 - NEAR_POWER) <= moved.point <= high * (1 + NEAR_POWER)
        if power and (near or meets(moved, reference.low, reference.high)):
            return power
    return None


def _loose(base: Figure, quote: Figure) -> Implied:
    """The implied rate when zeros at the end of a number do not count."""
    point = _allowed(quote)[1] / _allowed(base)[1]
    bounds = []
    for figure in (base, quote):
        low, value, high = _allowed(figure)
        half = _loose_step(figure, value) / 2
        bounds.append((min(low, value - half), max(high, value + half)))
    (base_low, base_high), (low, high) = bounds
    return Implied(point, low / base_high, high / base_low if base_low > 0 else point)


def _dates(trial: _Trial) -> tuple[date, ...]:
    """The days nearest to the text's (or to today's end of the table) whose rate fits."""
    low, high = trial.implied.low / (1 + TOLERANCE), trial.implied.high / (1 - TOLERANCE)
    newest_first = (trial.rates[number] for number in range(trial.known - 1, -1, -1))
    return tuple(islice((rate.day for rate in newest_first if low <= rate.value <= high), NAMED_DATES))
