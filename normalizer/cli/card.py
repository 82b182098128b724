"""An entry of the glossary told to a person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from glossary import Entry, Form, Glossary, Role, Status

from .report import Line


def card(entry: Entry, glossary: Glossary) -> Iterator[Line]:
    """The id and kind of an entry, then its forms and roles, a line each."""
    shown = " ".join(part for part in (entry.hangul, entry.hanja) if part)
    yield [("bold", entry.id), ("", f" ({entry.kind}) {shown}".rstrip())]
    for status in Status:
        for form in entry.forms:
            if form.status is status:
                yield [
                    ("dim", f"  {status.value:<10}"),
                    ("", f"{form.text}{_when(form.since, form.until)}{_styles(form)}"),
                ]
    for role in entry.roles:
        yield [("dim", "  role      "), ("", f"{_role(role, glossary)}{_when(role.since, role.until)}")]
    for note in entry.contested:
        yield [("dim", "  contested "), ("", f"{note.text or note.about}: {note.why}")]
    if not entry.unique:
        yield [("dim", "  namesakes "), ("", "are known or likely: linked only on evidence")]


def _styles(form: Form) -> str:
    return f" [{', '.join(form.styles)}]" if form.styles else ""


def _when(since: date | None, until: date | None) -> str:
    if since and until:
        return f" ({since} to {until})"
    return f" (since {since})" if since else f" (until {until})" if until else ""


def _role(role: Role, glossary: Glossary) -> str:
    names = [glossary[part].forms[0].text for part in (role.title, role.of) if part]
    return ", ".join(names)
