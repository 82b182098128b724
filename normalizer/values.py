"""What a text says, as frozen values: mentions, figures, pairs, sums, findings.

Spans are ``start`` and ``end`` in Unicode code points, and
``text[start:end] == surface`` always holds. Amounts are exact Decimals.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Edit(NamedTuple):
    """Put ``text`` in the place of the span."""

    start: int
    end: int
    text: str


class Action(StrEnum):
    """What is done with a mention."""

    KEEP = "keep"
    REWRITE = "rewrite"
    RESOLVE = "resolve"
    AMBIGUOUS = "ambiguous"
    FLAG = "flag"


class Mention(NamedTuple):
    """A place where an entry is named.

    ``entry`` is its id, None while ``action`` is ambiguous; then
    ``candidates`` lists who may be meant. ``canonical`` is the form that the
    style asks for on the text's date.
    """

    start: int
    end: int
    surface: str
    action: Action
    entry: str | None
    kind: str
    canonical: str | None
    hangul: str
    candidates: tuple[str, ...]
    reason: str


class Stranger(NamedTuple):
    """A place where a Korean is named whom the glossary lacks; ``hangul`` is empty where the text does not give it."""

    start: int
    end: int
    surface: str
    hangul: str


class Kind(StrEnum):
    """What sort of quantity a figure states."""

    AMOUNT = "amount"
    RANGE = "range"
    VAGUE = "vague"
    RATE = "rate"
    CHANGE = "change"
    MEASURE = "measure"


class Figure(NamedTuple):
    """A place that states a quantity of money, or a physical one.

    ``unit`` is an ISO 4217 code or the name of a unit in pint. ``value`` is the amount as stated, None for a
    range and for vague words; ``low`` and ``high`` bound the values that the
    digits allow. A rate has ``value`` in ``quote`` for one ``base``.
    ``step`` is the place value of the last significant digit; ``number`` is
    the span of the numeral inside the figure.
    """

    start: int
    end: int
    surface: str
    kind: Kind
    value: Decimal | None
    low: Decimal
    high: Decimal
    unit: str
    qualifier: str | None
    step: Decimal
    number: tuple[int, int]
    base: str | None = None
    quote: str | None = None


class Verdict(StrEnum):
    """What the check says of a pair or of a sum."""

    UNVERIFIABLE = "unverifiable"
    CONSISTENT = "consistent"
    ROUNDED = "rounded"
    SWAPPED = "swapped"
    POWER_OF_TEN = "power-of-ten"
    WRONG_RATE = "wrong-rate"
    INCONSISTENT = "inconsistent"
    SUM_OK = "sum-ok"
    SUM_MISMATCH = "sum-mismatch"


class Implied(NamedTuple):
    """The rate that two figures imply: quote per base, and its bounds."""

    point: Decimal
    low: Decimal
    high: Decimal


class Reference(NamedTuple):
    """What the implied rate is held against: quote per base.

    ``low`` and ``high`` are the window before it is widened. ``rate`` and
    ``date`` are None where the text has no date and the whole table counts.
    """

    rate: Decimal | None
    date: date | None
    source: str
    low: Decimal
    high: Decimal


class Pair(NamedTuple):
    """Two figures (by their index) that claim to be the same quantity."""

    left: int
    right: int
    verdict: Verdict
    base: str
    quote: str
    implied: Implied | None
    reference: Reference | None
    deviation: Decimal | None
    power: int | None
    repairs: tuple[Edit, ...]
    dates: tuple[date, ...]
    reason: str
    past: str = ""  # the month or year of which the sentence speaks, if the day's rate was taken for it


class Sum(NamedTuple):
    """A total and its parts (by index); ``difference`` is total less parts."""

    total: int
    parts: tuple[int, ...]
    verdict: Verdict
    difference: Decimal


class Severity(StrEnum):
    """How much a finding matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Finding(NamedTuple):
    """A problem to show to a person, with the edits that would mend it."""

    code: str
    severity: Severity
    message: str
    start: int
    end: int
    fixes: tuple[Edit, ...] = ()
