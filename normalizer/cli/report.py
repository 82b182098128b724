"""A document told to a person: where, what, why, and what to write instead.

Lines are made of pieces with the name of a style each, so that a terminal
can colour them and everything else gets plain text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sized
from decimal import Decimal

from ..document import Document
from ..values import Action, Finding, Mention, Pair, Severity, Verdict

Line = list[tuple[str, str]]  # (style, text)

STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold cyan"}
_CONTEXT = 48  # letters shown before and behind a finding
_MOST_MARKED = 100


class Lines:
    """The lines of a text; ``at`` gives line and column of a place, from 1, in code points."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def at(self, place: int) -> tuple[int, int]:
        """The line and column of a place."""
        line = bisect_right(self._starts, place)
        return line, place - self._starts[line - 1] + 1


def report(document: Document, quiet: bool = False, explain: bool = False) -> Iterator[Line]:
    """The findings of a document and, unless quiet, all that was read in it.

    ``explain`` tells each mention with its reason, not each entry once.
    """
    lines = Lines(document.text)
    spans = {(document.figures[p.left].start, document.figures[p.right].end): p for p in document.pairs}
    for finding in document.findings:
        yield from _finding(document, finding, lines, spans.get((finding.start, finding.end)))
    if explain:
        yield from _reasons(document, lines)
    if not quiet:
        yield from _figures(document, lines)
        yield from () if explain else _names(document, lines)
        yield from _summary(document)


def _finding(document: Document, finding: Finding, lines: Lines, pair: Pair | None) -> Iterator[Line]:
    line, column = lines.at(finding.start)
    yield [
        ("bold", f"{document.source or 'text'}:{line}:{column}: "),
        (STYLES[finding.severity], f"{finding.code} {finding.severity.value}"),
        ("", f": {finding.message}"),
    ]
    shown, marked = _excerpt(document.text, finding.start, finding.end)
    yield [("", f"    {shown}")]
    yield [(STYLES[finding.severity], f"    {marked}")]
    if pair is not None:
        yield from ([("", f"    {told}")] for told in arithmetic(document, pair))
    if finding.fixes:
        yield [("green", "    write: " + ", or ".join(fix.text for fix in finding.fixes))]
    yield []


def _excerpt(text: str, start: int, end: int) -> tuple[str, str]:
    """The words around a span on one line, and a line that marks the span."""
    end = min(end, start + _MOST_MARKED)
    first, last = max(0, start - _CONTEXT), min(len(text), end + _CONTEXT)
    opening, closing = text.rfind("\n", first, start) + 1, text.find("\n", end, last)
    opening = opening or (0 if first == 0 else -1)
    closing = closing if closing >= 0 else (last if last == len(text) else last + 1)
    first, last = max(opening, first), min(closing, last)
    before, inside, after = (_flat(piece) for piece in (text[first:start], text[start:end], text[end:last]))
    if first > opening:  # cut at a blank, not inside a word
        before = "... " + before.partition(" ")[2]
    if last < closing:
        after = after.rpartition(" ")[0] + " ..."
    return f"{before}{inside}{after}".rstrip(), " " * _width(before) + "^" * max(1, _width(inside))


def _flat(text: str) -> str:
    return "".join(" " if unicodedata.category(letter)[0] in "CZ" else letter for letter in text)


def _width(text: str) -> int:
    """Columns on a terminal: hangul and hanja take two."""
    return sum(
        0 if unicodedata.combining(letter) else 1 + (unicodedata.east_asian_width(letter) in "WF") for letter in text
    )


def arithmetic(document: Document, pair: Pair) -> list[str]:
    """How a pair was checked: the division, its bounds, and the market's rate."""
    if pair.implied is None:
        return []
    figures = document.figures[pair.left], document.figures[pair.right]
    base, quote = figures if figures[0].unit == pair.base else figures[::-1]
    point, low, high = (number(value) for value in pair.implied)
    told = [
        f"{quote.surface} / {base.surface} = {point} {pair.quote} per {pair.base}; the digits allow {low} to {high}"
    ]
    if pair.reference is not None:
        span = f"{number(pair.reference.low)} to {number(pair.reference.high)}"
        rate, day = pair.reference.rate, pair.reference.date
        if rate is not None and day is None:
            told.append(f"{pair.reference.source}: {number(rate)}")
        elif rate is None:
            told.append(f"{pair.reference.source}, all days: {span}")
        else:
            told.append(f"{pair.reference.source}, {day}: {number(rate)} (in the week before: {span})")
    if pair.dates:
        told.append("fits the rate of " + ", ".join(day.isoformat() for day in pair.dates))
    return told


def number(value: Decimal) -> str:
    """A rate for people: four or more significant digits, grouped by thousands.

    >>> number(Decimal("1304.347826")), number(Decimal("0.00076923")), number(Decimal("1304347.8"))
    ('1,304.3', '0.0007692', '1,304,347.8')
    """
    if not value:
        return "0"
    decimals = max(1, 3 - value.adjusted()) if value.adjusted() < 2 else 1
    return f"{value:,.{decimals}f}"


def _figures(document: Document, lines: Lines) -> Iterator[Line]:
    if document.pairs or document.sums:
        yield [("bold", "Pairs and sums")]
    for pair in document.pairs:
        left, right = document.figures[pair.left], document.figures[pair.right]
        yield [
            ("", f"  {lines.at(left.start)[0]:>4}  {left.surface} = {right.surface}: "),
            (_style(pair.verdict), pair.verdict.value),
            ("", f" ({pair.reason})"),
        ]
        yield from ([("dim", f"        {told}")] for told in arithmetic(document, pair))
    for total in document.sums:
        parts = " + ".join(document.figures[part].surface for part in total.parts)
        whole = document.figures[total.total]
        line = lines.at(whole.start)[0]
        yield [("", f"  {line:>4}  {whole.surface} = {parts}: "), (_style(total.verdict), total.verdict.value)]
    if document.pairs or document.sums:
        yield []


def _style(verdict: Verdict) -> str:
    fine = verdict in (Verdict.CONSISTENT, Verdict.ROUNDED, Verdict.SUM_OK)
    return "green" if fine else "cyan" if verdict is Verdict.UNVERIFIABLE else "red"


def _names(document: Document, lines: Lines) -> Iterator[Line]:
    """One line for each entry that the text names, in order of first mention."""
    groups: dict[str, list[Mention]] = {}
    for mention in document.names:
        groups.setdefault(mention.entry or f"{mention.surface} may be {', '.join(mention.candidates)}", []).append(
            mention
        )
    if groups:
        yield [("bold", "Names")]
    for told, group in groups.items():
        first = group[0]
        line = lines.at(first.start)[0]
        actions = ", ".join(f"{action.value} {count}" for action, count in _counted(group))
        shown = f"{first.canonical or first.surface}" if first.entry else told
        hangul = f" {first.hangul}" if first.hangul and first.hangul != shown else ""
        style = "yellow" if first.action is Action.AMBIGUOUS else ""
        yield [("", f"  {line:>4}  "), (style, f"{shown}{hangul}"), ("dim", f"  {first.kind}: {actions}")]
    if groups:
        yield []


def _reasons(document: Document, lines: Lines) -> Iterator[Line]:
    for mention in document.names:
        line, column = lines.at(mention.start)
        who = mention.entry or " or ".join(mention.candidates)
        told = f"{_flat(mention.surface)}: {mention.action.value} {who}"
        yield [("bold", f"{document.source or 'text'}:{line}:{column}: "), ("", told), ("dim", f" ({mention.reason})")]
    yield []


def _counted(mentions: list[Mention]) -> list[tuple[Action, int]]:
    actions = [mention.action for mention in mentions]
    return [(action, actions.count(action)) for action in Action if action in actions]


def _summary(document: Document) -> Iterator[Line]:
    counts = ", ".join(
        (_count(document.names, "name"), _count(document.figures, "figure"), _count(document.pairs, "pair"))
    )
    found = _count(document.findings, "finding") if document.findings else "no findings"
    day = f"on {document.date}" if document.date else "undated: give --date to check the day's rates and names"
    yield [("bold", f"{document.source or 'text'}: {found}"), ("", f" ({counts}; {document.style}, {day})")]


def _count(things: Sized, name: str) -> str:
    return f"{len(things)} {name}" + ("" if len(things) == 1 else "s")
