"""The past of which a sentence speaks: "In October 2007", 2007년, "the first quarter", "in March"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from .lexicon import lexicon

_MONTH_AND_YEAR = re.compile(r"(?<![A-Za-z])([A-Z][a-z]{2,8})\.? (?:[0-9]{1,2}, )?((?:19|20)[0-9]{2})(?![0-9])")
_YEAR = re.compile(
    r"(?<![0-9.,$₩€-])((?:19|20)[0-9]{2})(?![0-9]|[.,][0-9]|%|[가-힣]| ?(?:won|dollars|[mbtr]{1,2}illion|thousand))"
)
_KOREAN = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})년(?: ?([0-9]{1,2})월)?")
_MONTH = re.compile(
    r"(?:(?<![A-Za-z])(?:[Ii]n|of|[Ss]ince|by|[Ll]ate|[Ee]arly|until|through|to|from|From) |-)"
    r"([A-Z][a-z]{2,8})(?![a-z]| ?[0-9]{4})"
    r"|(?<![A-Za-z])([A-Z][a-z]{2,8})(?=-[A-Z][a-z]{2}|\.? [0-9]{1,2}(?![0-9]|,? [0-9]{4}))"
)
_KOREAN_MONTH = re.compile(r"(?<![0-9년] )(?<![0-9년])([0-9]{1,2})월(?!드)")
_QUARTER = re.compile(r"(first|second|third|fourth)[- ]quarter|(?<![0-9])([1-4])분기", re.IGNORECASE)
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_OPENING = re.compile(
    r"\s*(?:[Ii]n |[Bb]ack in |[Oo]n )?(?:[A-Z][a-z]{2,8}\.? (?:[0-9]{1,2}, )?)?(?:19|20)[0-9]{2}(?:년|,| )"
)
_TODAY = ("this year", "올해", "now", "지금", "since", "이후")
LONG_AGO = timedelta(days=183)


class Period(NamedTuple):
    """A month, a quarter or a year."""

    first: date
    last: date

    def holds(self, others: Iterable[Period]) -> bool:
        """Whether another period lies inside this one: the month of "October 2007" in its year."""
        return any(other != self and self.first <= other.first and other.last <= self.last for other in others)

    def __str__(self) -> str:
        days = (self.last - self.first).days
        if days > 300:
            return str(self.first.year)
        return self.first.isoformat()[:7] if days < 31 else f"{self.first} to {self.last}"


def past_periods(sentence: str, day: date) -> list[Period]:
    """The periods before a day that a sentence names, oldest first."""
    months = lexicon().months
    found: set[Period] = set()
    for match in _MONTH_AND_YEAR.finditer(sentence):
        if match[1].lower() in months:
            found.add(_period(int(match[2]), months[match[1].lower()]))
    found |= {_period(int(match[1]), 0) for match in _YEAR.finditer(sentence)}
    for match in _KOREAN.finditer(sentence):
        found.add(_period(int(match[1]), int(match[2] or 0) if int(match[2] or 0) <= 12 else 0))
    named = [months.get((match[1] or match[2]).lower(), 0) for match in _MONTH.finditer(sentence)]
    named += [int(match[1]) for match in _KOREAN_MONTH.finditer(sentence)]
    found |= {_latest(day, month, 1) for month in named if 1 <= month <= 12}
    for match in _QUARTER.finditer(sentence):
        quarter = _QUARTERS[match[1].lower()] if match[1] else int(match[2])
        found.add(_latest(day, 3 * quarter - 2, 3))
    return sorted(period for period in found if period.first < day and not period.holds(found))


def tells_of_the_past(sentence: str) -> bool:
    """Whether a sentence begins with its past date and does not come back to today: "In October 2007 ..."."""
    lowered = sentence.lower()
    return _OPENING.match(sentence) is not None and not any(words in lowered for words in _TODAY)


def of_another_time(sentence: str) -> bool:
    """Whether a sentence speaks of a time that it does not date: "two years ago", 지난해."""
    lowered = sentence.lower()
    return any(words in lowered for words in lexicon().other_times)


def _latest(day: date, month: int, months: int) -> Period:
    """The last such month or quarter that began by a day."""
    year = day.year if (month, 1) <= (day.month, day.day) else day.year - 1
    return _period(year, month, months)


def _period(year: int, month: int, months: int = 1) -> Period:
    if not month:
        return Period(date(year, 1, 1), date(year, 12, 31))
    after = month + months
    following = date(year + (after > 12), after - 12 if after > 12 else after, 1)
    return Period(date(year, month, 1), following - timedelta(days=1))
