"""The figures of a document as a table for people; amounts are printed through CLDR."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, localcontext

from ..document import Document
from ..lexicon import lexicon
from ..values import Figure
from .report import Line, Lines, arithmetic


def table(document: Document) -> Iterator[Line]:
    """One line a figure: where, as written, what kind, the amount; then the pairs."""
    lines = Lines(document.text)
    for figure in document.figures:
        line, column = lines.at(figure.start)
        qualifier = f" ({figure.qualifier})" if figure.qualifier else ""
        yield [
            ("bold", f"{document.source or 'text'}:{line}:{column}: "),
            ("", f"{figure.surface}{qualifier}: {figure.kind.value} {_amount(figure)}"),
        ]
    for pair in document.pairs:
        left, right = document.figures[pair.left], document.figures[pair.right]
        yield [("", f"{left.surface} = {right.surface}: {pair.verdict.value} ({pair.reason})")]
        yield from ([("dim", f"    {told}")] for told in arithmetic(document, pair))


def _amount(figure: Figure) -> str:
    from babel.numbers import format_currency

    def money(value: Decimal | None, unit: str) -> str:
        with localcontext(prec=60):
            shown = format_currency(value or 0, unit, "¤#,##0.######", locale="en", currency_digits=False)
        return str(shown)

    if figure.unit in lexicon().unit_factors:
        value = f"{figure.value:,f}" if figure.value is not None else f"{figure.low:,f} to {figure.high:,f}"
        return f"{value} {figure.unit}"
    if figure.base:
        return f"{money(figure.value, figure.unit)} per {figure.base}"
    if figure.value is not None:
        return f"{money(figure.value, figure.unit)} [{figure.low:,f} to {figure.high:,f}]"
    return f"{money(figure.low, figure.unit)} to {money(figure.high, figure.unit)}"
