"""An entry as a record: plain values with names, in the schema of data/entries.schema.json."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from ...entry import Contested, Entry, Form, Own, Role, Status
from ...errors import GlossaryError
from ..concepts import Selection

_LISTS = ("family", "given", "cues", "homonyms")
_DAYS = ("since", "until")


def records(selection: Selection, days: bool = False) -> Iterator[dict[str, Any]]:
    """The selected entries as records, with ``preferred``: what the style asks for on the day, by language.

    Days are texts (ISO 8601), or dates where ``days`` asks for them.
    """
    for entry in selection.entries():
        forms = [form for form in entry.forms if form.lang in selection.langs]
        if not selection.deprecated:
            forms = [form for form in forms if form.status is not Status.VARIANT]
        if forms:
            preferred = {lang: entry.form(selection.style, selection.on, lang) for lang in selection.langs}
            named = {lang: text for lang, text in preferred.items() if text}
            yield {**record(entry._replace(forms=tuple(forms)), days), "preferred": named}


def record(entry: Entry, days: bool = False) -> dict[str, Any]:
    """A whole entry: every field stands in every record, and an open end of a time is null."""
    row = entry._asdict()
    row["forms"] = [
        {**_plain(form, days), "status": form.status.value, "styles": [*form.styles]} for form in entry.forms
    ]
    row["roles"] = [_plain(role, days) for role in entry.roles]
    row["own"] = [_plain(own, days) for own in entry.own]
    row["contested"] = [note._asdict() for note in entry.contested]
    return row | {name: list(row[name]) for name in _LISTS}


def entry_of(row: Any, place: str) -> Entry:
    """The entry of a record; GlossaryError, begun with ``place``, where it is none."""
    try:
        fields = {name: row[name] for name in Entry._fields}
        fields |= {name: tuple(row[name]) for name in _LISTS}
        forms = [_dated(Form, form) for form in row["forms"]]
        fields["forms"] = tuple(form._replace(status=Status(form.status), styles=tuple(form.styles)) for form in forms)
        fields["roles"] = tuple(_dated(Role, role) for role in row["roles"])
        fields["own"] = tuple(_dated(Own, own) for own in row["own"])
        fields["contested"] = tuple(Contested(**note) for note in row["contested"])
        return Entry(**fields)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        wrong = f"no field {error}" if isinstance(error, KeyError) else str(error)
        raise GlossaryError(f"{place}: no entry of hangloss: {wrong}; see entries.schema.json") from None


def _plain(value: Form | Role | Own, days: bool) -> dict[str, Any]:
    row = value._asdict()
    return row if days else row | {name: row[name].isoformat() if row[name] else None for name in _DAYS}


def _dated(kind: Any, row: dict[str, Any]) -> Any:
    return kind(**row | {name: date.fromisoformat(row[name]) if row[name] else None for name in _DAYS})
