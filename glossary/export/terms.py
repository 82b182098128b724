"""Entries as a file of terms (YAML): what ``glossary.load`` and the command line lay over the bundled glossary."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from datetime import date
from itertools import chain, count
from typing import Any

from ..build.checks import claims, clashes
from ..build.reading import read_styles
from ..build.styles import joins, styled
from ..entry import Entry, Form, Status
from ..romanization.romanize import romanize
from ..script import is_hanja

_SOURCE = "imported"


def terms_file(entries: Iterable[Entry], style: str, title: str, day: date) -> str:
    """A file of terms that gives these entries again.

    ``style`` is the one whose names are written; the others follow by their
    rules. ``title`` and ``day`` name the source and the day of the import.
    """
    import yaml

    content = {
        "sources": {_SOURCE: {"title": title, "checked": day}},
        "terms": [term(entry, style) for entry in entries],
    }
    text: str = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, default_flow_style=None, width=120)
    return text


def ready(entries: Iterable[Entry], kind: str) -> tuple[list[Entry], list[str]]:
    """The entries that a file of terms can hold, and a line for each other.

    ``kind`` is that of entries which do not say theirs. An id becomes lower
    case words joined by hyphens; one that stands twice gets a number. Entries
    that share a form become homonyms: the other tool kept them apart.
    """
    fit: dict[str, Entry] = {}
    notes: list[str] = []
    for entry in entries:
        whole = entry._replace(kind=entry.kind or kind)
        lack = _lack(whole)
        if lack:
            notes.append(f"{entry.id or entry.forms[0].text!r} is left out: {lack}")
            continue
        slug = _slug(whole)
        fit[_free(slug, fit)] = whole
    return _homonyms([entry._replace(id=name) for name, entry in fit.items()]), notes


def _homonyms(entries: list[Entry]) -> list[Entry]:
    """The entries, each with those that share a form in one of the styles."""
    styles = read_styles().styles
    whole = [styled(entry, styles) for entry in entries]
    claimed = claims(whole)
    others = ({other: None for other, _ in sorted(clashes(entry, claimed))} for entry in whole)
    return [entry._replace(homonyms=(*entry.homonyms, *more)) for entry, more in zip(entries, others, strict=True)]


def _lack(entry: Entry) -> str:
    if entry.kind == "person" and not entry.hangul:
        return "a person needs a Korean name"
    if entry.kind == "person" and not (entry.given or any(form.lang == "en" for form in entry.forms)):
        return "a person needs an English name"
    if entry.kind == "person" and not entry.nation:
        return "a person needs a nation"
    return "" if any(form.status is Status.CANONICAL for form in entry.forms) else "no term of it is preferred"


def _slug(entry: Entry) -> str:
    names = (entry.id, *(form.text for form in entry.forms if form.lang == "en"), romanize(entry.hangul))
    slugs = ("-".join(re.findall("[a-z0-9]+", name.lower())) for name in names)
    return next((slug for slug in slugs if slug), "term")


def _free(slug: str, taken: Container[str]) -> str:
    names = chain([slug], (f"{slug}-{number}" for number in count(2)))
    return next(name for name in names if name not in taken)


def term(entry: Entry, style: str) -> dict[str, Any]:
    """An entry by the fields that data/README.md explains; those that say nothing are left out."""
    person = entry.kind == "person"
    named = _person(entry, style) if person else _names(entry, style)
    lists = {
        "accepted": [form.text for form in _rest(entry, style) if form.status is Status.ACCEPTED],
        "short": [form.text for form in entry.forms if form.status is Status.SHORT],
        "variants": _variants(entry),
        "cues": list(entry.cues),
        "homonyms": list(entry.homonyms),
        "contested": [_kept(note._asdict()) for note in entry.contested],
        "roles": [_kept(role._asdict()) for role in entry.roles],
    }
    marks = {"unique": entry.unique} if entry.unique is person else {}
    marks |= {name: True for name in ("sole", "generic") if getattr(entry, name)}
    return {"id": entry.id, "kind": entry.kind, **named, **_kept(lists), **marks, "source": [_SOURCE]}


def _kept(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value}


def _person(entry: Entry, style: str) -> dict[str, Any]:
    named: dict[str, Any] = {"name": {"family": entry.family[0], "given": list(entry.given)}} if entry.given else {}
    if not named:
        named = {"en": entry.form(style)}
    own = [_kept(spelling._asdict()) for spelling in entry.own]
    return _kept({"hangul": entry.hangul, "hanja": entry.hanja, "nation": entry.nation, **named, "own": own})


def _names(entry: Entry, style: str) -> dict[str, Any]:
    periods = [_period(entry, style, *days) for days in _periods(entry, style)]
    nation = {"nation": entry.nation} if entry.nation else {}
    return (
        {**nation, "names": periods}
        if len(periods) > 1 or set(periods[0]) & {"since", "until"}
        else nation | periods[0]
    )


def _periods(entry: Entry, style: str) -> list[tuple[date | None, date | None]]:
    days = {(form.since, form.until) for form in entry.forms if form.canonical(style)}
    return sorted(days, key=lambda span: span[0] or date.min)


def _period(entry: Entry, style: str, since: date | None, until: date | None) -> dict[str, Any]:
    forms = [form for form in entry.forms if (form.since, form.until) == (since, until)]
    texts = {form.lang: form.text for form in forms if form.canonical(style)}
    dated = [form.text for form in forms if form.status is Status.ACCEPTED] if since or until else []
    hanja = [text for text in dated if text == entry.hanja or is_hanja(text)]
    whole = hanja[0] if hanja else "" if since or until else entry.hanja
    abbr = [text for text in dated if text != whole]
    return _kept(
        {"en": texts.get("en"), "hangul": texts.get("ko"), "hanja": whole, "abbr": abbr, "since": since, "until": until}
    )


def _rest(entry: Entry, style: str) -> list[Form]:
    """Forms that no other field gives."""
    return [form for form in entry.forms if not (form.since or form.until or form.text == entry.hanja)]


def _variants(entry: Entry) -> list[str]:
    """The spellings to be rewritten, less those that every way to join a name's syllables gives."""
    known = set(joins(entry.family[0], list(entry.given))) if entry.given else set()
    return [form.text for form in entry.forms if form.status is Status.VARIANT and form.text not in known]
