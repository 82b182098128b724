"""The codes of findings: what each means, why it matters, a wrong and a right example.

Tests hold every example: the wrong one gives its code, the right one gives
none. New codes need both.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from .values import Severity, Verdict


class Code(NamedTuple):
    """One kind of finding; the examples are read on ``day`` in the default style."""

    code: str
    severity: Severity
    title: str
    why: str
    wrong: str
    right: str
    day: date = date(2023, 9, 12)


_ALL = (
    Code(
        "N001",
        Severity.WARNING,
        "variant of a name",
        "The style writes this name otherwise, and the text leaves no doubt whose name it is.",
        "Aid was promised by President Yoon Suk-yeol.",
        "Aid was promised by President Yoon Suk Yeol.",
    ),
    Code(
        "N002",
        Severity.INFO,
        "ambiguous name",
        "The spelling is not the style's, but nothing in the text tells the bearer from a namesake.",
        "The bread of Choi Tae-won is famous.",
        "The bread of Mr. Choi is famous.",
    ),
    Code(
        "N003",
        Severity.WARNING,
        "name not in use on the date",
        "The body had another name on the date of the text.",
        "Statistics Korea released the figures.",
        "The Ministry of Data and Statistics released the figures.",
        date(2026, 3, 2),
    ),
    Code(
        "N004",
        Severity.WARNING,
        "one name spelled two ways",
        "The text writes one Korean name in two ways, or two names that may be one (then the finding is only info).",
        "Kwon Hye-jin, a lawyer, spoke. Kwon Hye Jin left.",
        "Foreign Minister Park Jin spoke. Park Jin left.",
    ),
    Code(
        "N005",
        Severity.INFO,
        "name that the glossary lacks",
        "A Korean name, to all appearance, that no entry has: nobody has checked how its bearer is spelled.",
        "Lawyer Kwon Hye-jin spoke.",
        "Foreign Minister Park Jin spoke.",
    ),
    Code(
        "N006",
        Severity.WARNING,
        "particle does not agree",
        "A Korean particle has one form after a final consonant and another after a vowel.",
        "한국은행가 금리를 올렸다.",
        "한국은행이 금리를 올렸다.",
    ),
    Code(
        "F001",
        Severity.ERROR,
        "power of ten",
        "The two figures fit the exchange rate but for a factor of ten, a thousand, a million.",
        "It costs $2.3 million (3 trillion won).",
        "It costs $2.3 billion (3 trillion won).",
    ),
    Code(
        "F002",
        Severity.ERROR,
        "currencies exchanged",
        "The two figures fit the exchange rate when their currencies change places.",
        "It costs $3 trillion (2.3 billion won).",
        "It costs 3 trillion won ($2.3 billion).",
    ),
    Code(
        "F003",
        Severity.WARNING,
        "rate of another day",
        "The two figures fit the exchange rate of another day, not that of the text's.",
        "It costs $2.34 billion (2.61 trillion won).",
        "It costs $2.34 billion (3.11 trillion won).",
    ),
    Code(
        "F004",
        Severity.WARNING,
        "figures do not fit",
        "No rate of any day before the text makes the two figures equal.",
        "It costs $2.34 billion (5.61 trillion won).",
        "It costs $2.34 billion (3.11 trillion won).",
    ),
    Code(
        "F005",
        Severity.INFO,
        "pair cannot be checked",
        "No exchange rate is known for the currencies or the date.",
        "It costs 100 North Korean won ($1).",
        "It costs 1,330 won ($1).",
    ),
    Code(
        "F006",
        Severity.WARNING,
        "parts do not add up",
        "The parts that the text names do not add up to its total.",
        "Of the $2.3 billion, $300 million comes now and the remaining $1 billion later.",
        "Of the $2.3 billion, $300 million comes now and the remaining $2 billion later.",
    ),
    Code(
        "F007",
        Severity.INFO,
        "past sum at the day's rate",
        "The sentence speaks of a past month or year, and the sum was converted at the rate of the text's day.",
        "In October 2007 the bank paid 90.0 billion won ($67.6 million).",
        "In October 2007 the bank paid 90.0 billion won ($98.2 million).",
    ),
)
CODES = {code.code: code for code in _ALL}
OF_VERDICT = {
    Verdict.POWER_OF_TEN: "F001",
    Verdict.SWAPPED: "F002",
    Verdict.WRONG_RATE: "F003",
    Verdict.INCONSISTENT: "F004",
    Verdict.UNVERIFIABLE: "F005",
    Verdict.SUM_MISMATCH: "F006",
}
