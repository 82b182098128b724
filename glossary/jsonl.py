"""Entries as lines of JSON: the generated ``terms.jsonl``, one entry a line."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from .entry import Contested, Entry, Form, Own, Role, Status

_HERE = Path(__file__).resolve().parent
TERMS = _HERE / "terms.jsonl"
STYLES = _HERE / "styles.json"


def to_json(entry: Entry) -> dict[str, Any]:
    """An entry as plain values; fields that hold nothing are left out."""

    return {
        name: plain(value)
        for name, value in zip(Entry._fields, entry, strict=True)
        if value or (name == "unique" and value is False)
    }


def plain(value: Any) -> Any:
    """A value of an entry as JSON knows it: days as texts, tuples as lists."""
    if isinstance(value, date):
        return value.isoformat()
    return [plain(item) for item in value] if isinstance(value, tuple) else value


def from_json(row: dict[str, Any]) -> Entry:
    """The entry of ``to_json``."""
    row = dict(row)
    row["forms"] = tuple(
        Form(text, lang, Status(status), tuple(styles), _day(since), _day(until))
        for text, lang, status, styles, since, until in row["forms"]
    )
    row["roles"] = tuple(Role(title, of, _day(since), _day(until)) for title, of, since, until in row.get("roles", ()))
    if "own" in row:
        row["own"] = tuple(Own(text, _day(since), _day(until)) for text, since, until in row["own"])
    if "contested" in row:
        row["contested"] = tuple(Contested(*item) for item in row["contested"])
    for name in ("family", "cues", "homonyms", "given"):
        row[name] = tuple(row.get(name, ()))
    row.setdefault("unique", False)
    return Entry(**row)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
