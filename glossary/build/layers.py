"""Files of one's own laid over the entries below them: added, replaced, changed, removed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from ..entry import Entry
from ..errors import DataError, Problem
from ..layer import BUNDLED, Layer
from ..schema.styles import StyleRule
from .changes import Below, changed
from .checks import Written, check
from .reading import File, Styles, own_styles, read_styles, read_terms
from .styles import styled


class Layered(NamedTuple):
    """Entries and styles with files of one's own laid over them; ``default`` is the style of the last file.

    ``written`` are the entries of those files with their places.
    """

    entries: dict[str, Entry]
    styles: dict[str, StyleRule]
    default: str
    layers: tuple[Layer, ...]
    written: tuple[Written, ...]


def layered(known: Mapping[str, Entry], files: list[Path], styles_files: list[Path]) -> Layered:
    """``known`` with files of one's own laid over it; a later file wins.

    DataError holds every mistake of a file.
    """
    house = read_styles()
    styles, default = house.styles, house.default or ""
    for path in styles_files:
        own = own_styles(path, str(path), known)
        styles, default = {**styles, **own.styles}, own.default or next(iter(own.styles))
    entries, below = dict(known), Below()
    layers: list[Layer] = []
    written: list[Written] = []
    for path in files:
        (file,) = read_terms([(path, str(path))])
        items = _laid(file, entries, below, styles, house.default or "")
        layers += _account(file, items, entries, below)
        entries = _without(file, entries) | {item.entry.id: item.entry for item in items}
        entries = {name: _standing(entry, entries) for name, entry in entries.items()}
        below.add(file, items)
        written += items
    if styles_files:
        entries = {name: styled(entry, styles) for name, entry in entries.items()}
    return Layered(entries, dict(styles), default, tuple(layers), tuple(written))


def _laid(file: File, entries: Mapping[str, Entry], below: Below, styles: Styles, default: str) -> list[Written]:
    """The new and the changed entries of a file, proved against those that it leaves."""
    problems = [*_once(file), *_unknown(file, entries)]
    if problems:
        raise DataError(problems)
    new, left = file.written(styles), _without(file, entries)
    made, problems = changed(file, below, {*left, *(item.term.id for item in new)}, styles)
    items = [*new, *made]
    problems = problems or check(items, left, default)
    if problems:
        raise DataError(problems)
    return items


def _places(file: File) -> list[tuple[str, tuple[str, int]]]:
    terms = file.terms
    lists = {"terms": [t.id for t in terms.terms], "change": [c.id for c in terms.change], "remove": terms.remove}
    return [(name, (key, number)) for key, names in lists.items() for number, name in enumerate(names)]


def _once(file: File) -> list[Problem]:
    first: dict[str, int] = {}
    problems: list[Problem] = []
    for name, place in _places(file):
        line = file.source.line(place)
        if name in first:
            message = f"the id stands twice, first in line {first[name]}; add, change or remove an entry once"
            problems.append(Problem(file.source.file, line, name, message))
        first.setdefault(name, line)
    return problems


def _unknown(file: File, entries: Mapping[str, Entry]) -> list[Problem]:
    return [
        Problem(file.source.file, file.source.line(place), name, f"no entry has this id, so there is nothing to {verb}")
        for name, place in _places(file)
        if (verb := place[0]) != "terms" and name not in entries
    ]


def _without(file: File, entries: Mapping[str, Entry]) -> dict[str, Entry]:
    gone = set(file.terms.remove)
    return {name: entry for name, entry in entries.items() if name not in gone}


def _standing(entry: Entry, entries: Mapping[str, Entry]) -> Entry:
    """The entry without what it said of entries that are gone."""
    if not (entry.roles or entry.homonyms):
        return entry
    roles = tuple(
        role
        for role in entry.roles
        if role.title in entries and entries[role.title].kind == "title" and (role.of is None or role.of in entries)
    )
    homonyms = tuple(other for other in entry.homonyms if other in entries)
    if len(roles) == len(entry.roles) and len(homonyms) == len(entry.homonyms):
        return entry
    return entry._replace(roles=roles, homonyms=homonyms)


def _account(file: File, items: list[Written], entries: Mapping[str, Entry], below: Below) -> list[Layer]:
    made = {item.entry.id: item.entry for item in items}
    layers: list[Layer] = []
    for name, place in _places(file):
        where = file.source.file, file.source.line(place), name
        under = "" if name not in entries else below.file(name) or BUNDLED
        if place[0] == "remove":
            lost = (entry.id for entry in entries.values() if entry.id not in made and _names(entry, name))
            layers.append(Layer(*where, "removed", under, (), tuple(sorted(lost))))
        elif not under:
            layers.append(Layer(*where, "added"))
        else:
            action = "replaced" if place[0] == "terms" else "changed"
            layers.append(Layer(*where, action, under, _different(entries[name], made[name])))
    return layers


def _names(entry: Entry, other: str) -> bool:
    return other in entry.homonyms or any(other in (role.title, role.of) for role in entry.roles)


def _different(one: Entry, other: Entry) -> tuple[str, ...]:
    return tuple(name for name, a, b in zip(Entry._fields, one, other, strict=True) if a != b)
