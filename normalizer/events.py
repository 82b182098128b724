"""The past month or year that a sentence speaks of: "In October 2007", 2007년 10월."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from .lexicon import lexicon

_ENGLISH = re.compile(
    r"(?<![A-Za-z0-9])(?:([A-Z][a-z]{2,8})\.? (?:[0-9]{1,2}, )?|[Ii]n (?:early |late |mid-)?)"
    r"((?:19|20)[0-9]{2})(?![0-9])"
)
_KOREAN = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})년(?: ?([0-9]{1,2})월)?")
_LONG_AGO = timedelta(days=183)


class Period(NamedTuple):
    """A month or a year."""

    first: date
    last: date

    def __str__(self) -> str:
        month = (self.last - self.first).days < 31
        return self.first.isoformat()[:7] if month else str(self.first.year)


def past_period(sentence: str, day: date) -> Period | None:
    """The one period, at least half a year before a day, that a sentence names."""
    named = {_english(match) for match in _ENGLISH.finditer(sentence)} - {None}
    named |= {_period(int(match[1]), int(match[2] or 0)) for match in _KOREAN.finditer(sentence)} - {None}
    past = named.pop() if len(named) == 1 else None
    return past if past and past.last <= day - _LONG_AGO else None


def _english(match: re.Match[str]) -> Period | None:
    month = lexicon().months.get(match[1].lower()) if match[1] else 0
    return None if month is None else _period(int(match[2]), month)


def _period(year: int, month: int) -> Period | None:
    if not 0 <= month <= 12:
        return None
    first = date(year, month or 1, 1)
    following = date(year + (month in (0, 12)), month % 12 + 1 if month else 1, 1)
    return Period(first, following - timedelta(days=1))
