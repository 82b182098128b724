"""What must hold between entries, beyond the shape of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ..entry import Entry, Form, Status
from ..errors import Problem
from ..script import key

if TYPE_CHECKING:
    from ..schema.terms import Name, Term
    from .source import Place, Source


Claims = dict[str, list[tuple[Entry, Form]]]


class Written(NamedTuple):
    """A term with the place it was written at, and the entry made of it."""

    term: Term
    source: Source
    place: Place
    sources: frozenset[str]
    entry: Entry
    nation: str | None = None  # that of the file's places

    def problem(self, message: str, *place: str | int) -> Problem:
        """A problem of this term, at a place inside it."""
        line = self.source.line((*self.place, *place))
        return Problem(self.source.file, line, self.term.id, message)


def check(written: list[Written], known: Mapping[str, Entry], default_style: str) -> list[Problem]:
    """Every problem of a set of terms; ``known`` holds the entries below them."""
    entries = {**known, **{item.entry.id: item.entry for item in written}}
    problems = list(_twice(written))
    if problems:
        return problems  # what two entries of one id claim cannot be told apart
    problems += _collisions(written, entries)
    for item in written:
        problems += [*_references(item, entries), *_names(item), *_specs(item, default_style)]
    return problems


def _twice(written: list[Written]) -> Iterator[Problem]:
    first: dict[str, Written] = {}
    for item in written:
        before = first.setdefault(item.term.id, item)
        if before is not item:
            line = before.source.line(before.place)
            yield item.problem(f"the id stands twice, first at {before.source.file}:{line}", "id")


def _references(item: Written, entries: Mapping[str, Entry]) -> Iterator[Problem]:
    for source in item.term.source:
        if source not in item.sources:
            yield item.problem(f"the source {source!r} is not among the file's `sources`", "source")
    for number, role in enumerate(item.term.roles):
        title = entries.get(role.title)
        if title is None or title.kind != "title":
            yield item.problem(f"no title has the id {role.title!r}", "roles", number)
        if role.of is not None and role.of not in entries:
            yield item.problem(f"no entry has the id {role.of!r}", "roles", number)
    for other in item.term.homonyms:
        if other not in entries:
            yield item.problem(f"no entry has the id {other!r}", "homonyms")


def _names(item: Written) -> Iterator[Problem]:
    term = item.term
    if term.name and term.hangul:
        syllables, parts = len(term.hangul), len(term.name.given)
        if not 1 <= syllables - parts <= 2:
            yield item.problem(f"{term.hangul} cannot end in the {parts} syllables of `given`", "name")
    spans = sorted(term.own, key=lambda own: own.since or date.min) if term.own else term.periods()
    periods: list[tuple[date | None, date | None]] = [(p.since, p.until) for p in spans]
    for (_, until), (since, _) in pairwise(periods):
        if until is None or since is None or since <= until:
            yield item.problem(f"two names overlap from {since or 'the beginning'}", "names")
    if any(isinstance(name, str) and "  " in name for name in _texts(term.periods())):
        yield item.problem("a name holds a doubled space", "names")


def _texts(names: list[Name]) -> Iterator[str | None]:
    for name in names:
        yield from (name.en, name.hangul)


def _specs(item: Written, default_style: str) -> Iterator[Problem]:
    for number, spec in enumerate(item.term.specs):
        forms = {key(form.text): form.lang for form in item.entry.forms}
        lang = forms.get(key(spec.from_))
        if lang is None:
            yield item.problem(f"the example {spec.from_!r} is no form of the entry", "specs", number)
            continue
        gives = item.entry.form(spec.style or default_style, spec.on, lang)
        if gives != spec.to:
            yield item.problem(f"{spec.from_!r} gives {gives!r}, not {spec.to!r}", "specs", number)


def _collisions(written: list[Written], entries: Mapping[str, Entry]) -> Iterator[Problem]:
    claimed = claims(entries.values())
    for item in written:
        for other_id, text in sorted(clashes(item.entry, claimed)):
            yield item.problem(f"{text!r} is also a form of {other_id}; name it in `homonyms` or take one out")


def claims(entries: Iterable[Entry]) -> Claims:
    """Which entries claim a form, by the form's key."""
    found: Claims = {}
    for entry in entries:
        for form in entry.forms:
            found.setdefault(key(form.text), []).append((entry, form))
    return found


def clashes(entry: Entry, claimed: Claims) -> set[tuple[str, str]]:
    """The ids of other entries, each with a form that both claim without saying that they are homonyms."""
    return {
        (other.id, form.text)
        for form in entry.forms
        for other, theirs in claimed[key(form.text)]
        if other.id != entry.id and not _declared(entry, other) and not apart(form, theirs)
    }


def _declared(one: Entry, other: Entry) -> bool:
    return other.id in one.homonyms or one.id in other.homonyms or (one.kind == "title") != (other.kind == "title")


def apart(one: Form, other: Form) -> bool:
    """Whether two names were in use at different times."""
    both: Iterable[tuple[Form, Form]] = ((one, other), (other, one))
    names = {Status.CANONICAL, Status.ACCEPTED}
    return {one.status, other.status} <= names and any(
        a.until is not None and b.since is not None and a.until < b.since for a, b in both
    )
