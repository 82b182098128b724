"""Pairs of which the sentence speaks in the past: "In October 2007 ... 90 billion won ($98 million)"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from ..events import LONG_AGO, Period
from ..values import Figure, Reference, Verdict
from .rates import Rate, Source, known
from .verdicts import NAMED_DATES, Check, check, meets


def check_in_periods(
    one: Figure, two: Figure, day: date, periods: Sequence[Period], source: Source
) -> tuple[Check, Period | None]:
    """The check of a pair whose sentence speaks of the past, and the period for which today's rate was taken.

    A gap at the text's day is none if the rates of a period explain it. A
    pair that fits the day and not the one period, long past, was converted
    at the wrong rate.
    """
    today = check(one, two, day, source)
    if today.implied is None or today.reference is None:
        return today, None
    rates = source.published(today.base, today.quote)
    gap = today.verdict in (Verdict.WRONG_RATE, Verdict.INCONSISTENT)
    unknown = None
    for period in periods:
        then = rates[known(rates, period.first - timedelta(days=1)) : known(rates, period.last)]
        if not then:
            unknown = period
            continue
        low, high = min(rate.value for rate in then), max(rate.value for rate in then)
        fits = meets(today.implied, low, high)
        if gap and fits:
            return _of_then(today, then, period, source.name), None
        long_ago = len(periods) == 1 and period.last <= day - LONG_AGO
        if long_ago and not fits and today.verdict in (Verdict.CONSISTENT, Verdict.ROUNDED):
            return today, period
    if gap and unknown:
        reason = f"{source.name} has no rate of {unknown}, of which the sentence speaks"
        return today._replace(verdict=Verdict.UNVERIFIABLE, dates=(), reason=reason), None
    return today, None


def _of_then(today: Check, then: Sequence[Rate], period: Period, name: str) -> Check:
    assert today.implied is not None
    low, high = min(rate.value for rate in then), max(rate.value for rate in then)
    days = tuple(rate.day for rate in then if meets(today.implied, rate.value, rate.value))[-NAMED_DATES:]
    reason = f"fits the rates of {period}, of which the sentence speaks"
    reference = Reference(None, None, name, low, high)
    return today._replace(verdict=Verdict.ROUNDED, reference=reference, dates=days, reason=reason)
