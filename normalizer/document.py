"""What was found in one text, and the text as it should be."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from .values import Edit, Figure, Finding, Mention, Pair, Stranger, Sum


class Document(NamedTuple):
    """The names, figures, pairs, sums and findings of a text; ``strangers`` are Korean names that the glossary lacks.

    ``edits`` are those that normalizing makes: the rewritten names, and
    nothing else. ``normalized`` is the text with them applied; every
    character outside them is as it was. Both are worked out when asked for.
    """

    text: str
    date: date | None
    style: str
    source: str | None
    names: tuple[Mention, ...]
    figures: tuple[Figure, ...]
    pairs: tuple[Pair, ...]
    sums: tuple[Sum, ...]
    findings: tuple[Finding, ...]
    strangers: tuple[Stranger, ...] = ()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits that normalizing makes."""
        return tuple(edit for finding in self.findings if finding.code == "N001" for edit in finding.fixes)

    @property
    def normalized(self) -> str:
        """The text with its edits made."""
        return apply(self.text, self.edits)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON; Decimals are strings in plain notation, dates ISO 8601."""
        return {
            "source": self.source,
            "date": self.date and self.date.isoformat(),
            "style": self.style,
            "names": [_plain(mention) for mention in self.names],
            "figures": [_figure(figure) for figure in self.figures],
            "pairs": [_plain(pair._asdict(), without="past") for pair in self.pairs],
            "sums": [_plain(total) for total in self.sums],
            "findings": [_plain(finding) for finding in self.findings],
            "normalized": self.normalized,
        }


def apply(text: str, edits: tuple[Edit, ...]) -> str:
    """A text with edits made; they must not overlap.

    >>> apply("Kim Jong Un met", (Edit(0, 11, "Kim Jong-un"),))
    'Kim Jong-un met'
    """
    pieces, reached = [], 0
    for edit in sorted(edits):
        if edit.start < reached:
            raise ValueError(f"edits overlap at {edit.start}")
        pieces += [text[reached : edit.start], edit.text]
        reached = edit.end
    return "".join([*pieces, text[reached:]])


def _figure(figure: Figure) -> dict[str, Any]:
    fields = ("start", "end", "surface", "kind", "value", "low", "high", "unit", "qualifier")
    plain = {name: _plain(getattr(figure, name)) for name in fields}
    if figure.base:
        plain |= {"base": figure.base, "quote": figure.quote}
    return plain


def _plain(value: Any, without: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items() if name != without}
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _plain(item) for name, item in value._asdict().items()}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value
