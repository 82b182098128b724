"""The glossary in memory: entries by id and by form.

A start reads the generated ``terms.jsonl`` and ``styles.json``; YAML is read
only for files of one's own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from os import PathLike
from pathlib import Path

from .anchors import numbers
from .entry import Entry
from .errors import GlossaryError, UnknownStyleError
from .jsonl import STYLES, TERMS, from_json
from .layer import Layer
from .script import key

_LONGEST_NAME = 300  # letters of a file's name that are told
_ID = len('{"id":"')  # where the id stands in a line of terms.jsonl


class _Lines(Mapping[str, Entry]):
    """The entries of ``terms.jsonl`` by id, each parsed when it is asked for."""

    def __init__(self) -> None:
        self._lines = TERMS.read_text("utf-8").splitlines()
        self._places = {line[_ID : line.index('"', _ID)]: place for place, line in enumerate(self._lines)}
        self._parsed: dict[str, Entry] = {}

    def __getitem__(self, entry_id: str) -> Entry:
        entry = self._parsed.get(entry_id)
        if entry is None:
            entry = from_json(json.loads(self._lines[self._places[entry_id]]))
            self._parsed[entry_id] = entry
        return entry

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def within(self, text: str) -> tuple[str, ...]:
        """The ids of those that a text can name."""
        ids = list(self._places)
        return tuple(ids[number] for number in numbers(text))


class Glossary:
    """Entries, looked up by id (``glossary["kim-jong-un"]``) or by any form."""

    def __init__(
        self,
        entries: Iterable[Entry] | Mapping[str, Entry],
        styles: Sequence[str],
        default_style: str,
        layers: Sequence[Layer] = (),
    ) -> None:
        listed = entries if isinstance(entries, Mapping) else {entry.id: entry for entry in entries}
        self._by_id = listed if isinstance(listed, _Lines) else dict(sorted(listed.items()))
        self._named: tuple[str, ...] | None = None
        self.styles = tuple(styles)
        self.default_style = default_style
        self.layers = tuple(layers)  # what files of one's own did, in their order

    def __iter__(self) -> Iterator[Entry]:
        return (self._by_id[entry_id] for entry_id in (self._by_id if self._named is None else self._named))

    def __len__(self) -> int:
        return len(self._by_id if self._named is None else self._named)

    def within(self, text: str) -> Glossary:
        """A glossary that gives, one after the other, only entries that ``text`` can name.

        By id and form every entry is still found. It makes the start of a
        single text faster and changes nothing in what is read from it; with
        entries or styles of one's own it is the whole glossary.
        """
        if not isinstance(self._by_id, _Lines):
            return self
        narrow = Glossary(self._by_id, self.styles, self.default_style)
        narrow._named = self._by_id.within(text)
        return narrow

    def __getitem__(self, entry_id: str) -> Entry:
        return self._by_id[entry_id]

    def __contains__(self, entry_id: object) -> bool:
        return entry_id in self._by_id

    def lookup(self, text: str) -> tuple[Entry, ...]:
        """The entries that have ``text`` as a form, in any language and status.

        Case, doubled spaces and the kind of hyphen make no difference. The
        result is in the order of ids, and empty where nothing is known.
        """
        return self._by_key.get(key(text), ())

    def check_style(self, style: str | None) -> str:
        """The style's name, or the default; UnknownStyleError names the choice."""
        if style is None:
            return self.default_style
        if style not in self.styles:
            raise UnknownStyleError(f"unknown style {style!r}; choose one of: {', '.join(self.styles)}")
        return style

    @cached_property
    def _by_key(self) -> dict[str, tuple[Entry, ...]]:
        found: dict[str, dict[str, Entry]] = {}
        for entry in self._by_id.values():
            for text in (*(form.text for form in entry.forms), *entry.family):
                found.setdefault(key(text), {})[entry.id] = entry
        return {text: tuple(entries.values()) for text, entries in found.items()}


def load(*files: str | PathLike[str], styles: Sequence[str | PathLike[str]] = ()) -> Glossary:
    """The bundled glossary, with files of one's own laid over it.

    Each file is YAML in the form that data/README.md explains. An entry with
    the id of one below replaces it, any other is added; ``change`` replaces
    fields of an entry and ``remove`` takes entries out, with the roles and
    homonyms that named them. ``Glossary.layers`` tells what each file did.
    ``styles`` are
    files of house styles of one's own, in the form of data/styles.yaml; the
    first style of the last file is then the default. All mistakes of a file
    come in one DataError.
    """
    rules = json.loads(STYLES.read_bytes())
    bundled = _Lines()
    if not (files or styles):
        return Glossary(bundled, list(rules["styles"]), rules["default"])
    from .build import layered

    made = layered(bundled, _present(files), _present(styles))
    return Glossary(made.entries, list(made.styles), made.default, made.layers)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name too long for the system
        return False


def _present(files: Sequence[str | PathLike[str]]) -> list[Path]:
    paths = [Path(file) for file in files]
    for path in paths:
        if not _is_file(path):
            raise GlossaryError(f"{str(path)[:_LONGEST_NAME]}: no such file; name a YAML file of terms or styles")
    return paths
