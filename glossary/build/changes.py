"""`change:` in a file of one's own: fields of a known entry replaced by others."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from .. import data
from ..errors import GlossaryError, Problem
from ..schema.terms import Change, Term
from . import source
from .checks import Written
from .expand import expand
from .parse import told
from .reading import File, Styles


class Raw(NamedTuple):
    """An entry as it was written, the nation of its file's places, and the file."""

    fields: Mapping[str, Any]
    nation: str | None
    file: str = ""


class Below:
    """The entries as they were written in the files below, bundled ones read when somebody asks."""

    def __init__(self) -> None:
        self._own: dict[str, Raw] = {}

    def __getitem__(self, entry_id: str) -> Raw:
        return self._own.get(entry_id) or _bundled(entry_id)

    def file(self, entry_id: str) -> str:
        """The file of one's own that an entry was last written in; empty for a bundled one."""
        return self._own[entry_id].file if entry_id in self._own else ""

    def add(self, file: File, items: list[Written]) -> None:
        """Remember what a file holds, for those above it."""
        for item in items:
            fields = item.term.model_dump(by_alias=True, exclude_unset=True)
            self._own[item.term.id] = Raw(fields, item.nation, file.source.file)


def _bundled(entry_id: str) -> Raw:
    pattern = re.compile(rf"\bid: *[\"']?{re.escape(entry_id)}\b".encode())
    for path in source.files(data.path("terms")):
        if pattern.search(path.read_bytes()):  # most files need not be parsed for one entry
            content = source.read(path).content
            for item in content["terms"]:
                if item["id"] == entry_id:
                    return Raw(item, content.get("nation"))
    raise GlossaryError(f"{entry_id}: in terms.jsonl, but in no file of data/terms; run `make build`")


def changed(file: File, below: Below, left: Container[str], styles: Styles) -> tuple[list[Written], list[Problem]]:
    """The entries of `change` with their fields replaced, and what is wrong with them.

    The examples of the entry below were proved with its own fields, and are
    left out; so is what it says of entries that are not ``left``.
    """
    made: list[Written] = []
    problems: list[Problem] = []
    for number, change in enumerate(file.terms.change):
        raw = below[change.id]
        fields = {**_standing(raw.fields, left), "specs": [], **_given(change)}
        fields = {name: value for name, value in fields.items() if value is not None}
        try:
            term = Term.model_validate(fields)
        except ValidationError as failure:
            problems += told(file.source, failure, ("change", number), change.id)
            continue
        known = frozenset(file.terms.sources) | (frozenset() if change.source else frozenset(raw.fields["source"]))
        nation = file.terms.nation or raw.nation
        made.append(Written(term, file.source, ("change", number), known, expand(term, styles, nation), nation))
    return made, problems


def _standing(fields: Mapping[str, Any], left: Container[str]) -> dict[str, Any]:
    roles = [
        role for role in fields.get("roles", []) if role["title"] in left and role.get("of", role["title"]) in left
    ]
    homonyms = [other for other in fields.get("homonyms", []) if other in left]
    return {**fields, "roles": roles, "homonyms": homonyms}


def _given(change: Change) -> dict[str, Any]:
    return change.model_dump(by_alias=True, exclude_unset=True)
