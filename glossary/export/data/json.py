"""JSON: one list of whole entries."""

from __future__ import annotations

import json

from ...entry import Entry
from ...errors import GlossaryError
from ..base import Export
from ..concepts import Selection
from .records import entry_of, records


def write(selection: Selection) -> Export:
    """A list of records, in the schema of data/entries.schema.json."""
    rows = list(records(selection))
    return Export({"hangloss.json": (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode()})


def read(content: bytes, source: str) -> list[Entry]:
    """The entries of such a list."""
    try:
        rows = json.loads(content)
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        line = f"{error.lineno}: " if isinstance(error, json.JSONDecodeError) else " "
        raise GlossaryError(f"{source}:{line}not valid JSON: {error}") from None
    if not isinstance(rows, list):
        raise GlossaryError(f"{source}: no list of entries; export one to see its form")
    return [entry_of(row, f"{source}: entry {number}") for number, row in enumerate(rows, 1)]
