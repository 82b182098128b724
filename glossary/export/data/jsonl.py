"""JSON Lines: a whole entry a line."""

from __future__ import annotations

import json

from ...entry import Entry
from ...errors import GlossaryError
from ..base import Export
from ..concepts import Selection
from .records import entry_of, records


def write(selection: Selection) -> Export:
    """A record a line, in the schema of data/entries.schema.json."""
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in records(selection))
    return Export({"hangloss.jsonl": "".join(lines).encode()})


def read(content: bytes, source: str) -> list[Entry]:
    """The entries of such lines; empty ones are passed over."""
    return [
        entry_of(_row(line, f"{source}:{number}"), f"{source}:{number}")
        for number, line in enumerate(content.split(b"\n"), 1)
        if line.strip()
    ]


def _row(line: bytes, place: str) -> object:
    try:
        row: object = json.loads(line)
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise GlossaryError(f"{place}: not valid JSON: {error}") from None
    return row
