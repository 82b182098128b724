"""What is different between two states of a glossary."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..build import source
from ..build.reading import read_styles, read_terms
from ..entry import Entry
from ..errors import DataError, GlossaryError, Problem
from ..jsonl import from_json
from ..layer import BUNDLED
from ..store import load


class Part(NamedTuple):
    """One thing in an entry that is new (``old`` is None), gone (``new`` is None), or different.

    In the fields that are lists each item is a part of its own: a form, a role, a cue.
    """

    field: str
    old: Any
    new: Any


class Changed(NamedTuple):
    """An entry that both states have, and what is different in it."""

    entry: Entry
    parts: tuple[Part, ...]


class Difference(NamedTuple):
    """Entries by id that are new, gone or changed; it is false where there is none."""

    added: tuple[Entry, ...]
    removed: tuple[Entry, ...]
    changed: tuple[Changed, ...]

    def __bool__(self) -> bool:
        return any(self)


def diff(old: Mapping[str, Entry], new: Mapping[str, Entry]) -> Difference:
    """What became of the old entries."""
    both = ((new[name], tuple(_parts(old[name], new[name]))) for name in sorted(old.keys() & new.keys()))
    return Difference(
        tuple(new[name] for name in sorted(new.keys() - old.keys())),
        tuple(old[name] for name in sorted(old.keys() - new.keys())),
        tuple(Changed(entry, parts) for entry, parts in both if parts),
    )


def state(name: str) -> dict[str, Entry]:
    """The entries of ``bundled``, of a terms.jsonl, or of a YAML file or folder of terms.

    GlossaryError or DataError tells what cannot be read.
    """
    path = Path(name)
    if name == BUNDLED:
        return {entry.id: entry for entry in load()}
    if path.suffix == ".jsonl":
        return _lines(path)
    if not path.exists():
        raise GlossaryError(f"{name}: no such file or folder; name a YAML file, a folder, a terms.jsonl or `bundled`")
    return _terms(list(source.files(path)) if path.is_dir() else [path])


def _lines(path: Path) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise GlossaryError(f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}") from None
    for number, line in enumerate(lines, 1):
        try:
            entry = from_json(json.loads(line))
        except (ValueError, TypeError, KeyError, AttributeError):
            raise DataError([Problem(str(path), number, "", "no entry as a terms.jsonl holds one a line")]) from None
        found[entry.id] = entry
    return found


def _terms(paths: list[Path]) -> dict[str, Entry]:
    styles = read_styles().styles
    files = read_terms((path, str(path)) for path in paths)
    for file in files:
        if file.terms.change or file.terms.remove:
            told = "`change` and `remove` say nothing by themselves; `hangloss glossary layers` tells what they do"
            raise DataError([Problem(file.source.file, 1, "", told)])
    return {item.entry.id: item.entry for file in files for item in file.written(styles)}


def _parts(old: Entry, new: Entry) -> Iterator[Part]:
    for field, before, after in zip(Entry._fields, old, new, strict=True):
        if before == after:
            continue
        if isinstance(before, tuple) and isinstance(after, tuple):
            yield from _items(field, before, after)
        else:
            yield Part(field, before, after)


def _items(field: str, before: tuple[Any, ...], after: tuple[Any, ...]) -> Iterator[Part]:
    """Items that are gone and new; two of one name (a form of the same letters, the same office) are one part."""
    gone = [item for item in before if item not in after]
    new = [item for item in after if item not in before]
    for item in gone:
        same = next((other for other in new if _name(other) == _name(item)), None)
        if same is not None:
            new.remove(same)
        yield Part(field, item, same)
    yield from (Part(field, None, item) for item in new)


def _name(item: Any) -> Any:
    """What a form or a role is known by: its first two fields."""
    return item[:2] if isinstance(item, tuple) else item
