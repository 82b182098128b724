"""The glossary in the forms that other tools read, and entries read from them.

Each format is a module with the same verbs: ``write(selection)`` gives the
files, ``read(content, source)``, where a format can be read, the entries.

>>> import glossary
>>> from glossary.export import Selection, write
>>> g = glossary.load()
>>> files, notes = write("jsonl", Selection(g, "korea-times", kinds=("event",)))
>>> list(files)
['hangloss.jsonl']
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..entry import Entry
from ..errors import GlossaryError
from .base import Export, Format
from .concepts import Concept, Selection, Term, TermStatus

__all__ = ["FORMATS", "Concept", "Export", "Format", "Selection", "Term", "TermStatus", "read", "write"]

FORMATS = {
    "json": Format("data.json", "whole entries, one JSON value", deprecated=True, reads=True),
    "jsonl": Format("data.jsonl", "whole entries, one JSON value a line", deprecated=True, reads=True),
    "parquet": Format("data.parquet", "whole entries as an Apache Parquet table", deprecated=True),
}


def write(name: str, selection: Selection) -> Export:
    """The files of a format; GlossaryError where there is none of that name, or a library is not installed."""
    export: Export = _module(name).write(selection)
    return export


def read(name: str, content: bytes, source: str = "the file") -> list[Entry]:
    """The entries of a file in a format; GlossaryError, in one line, where it cannot be read.

    ``source`` is what the file is called in that line.
    """
    if name in FORMATS and not FORMATS[name].reads:
        readable = ", ".join(name for name, form in FORMATS.items() if form.reads)
        raise GlossaryError(f"entries cannot be read from {name}; choose one of: {readable}")
    entries: list[Entry] = _module(name).read(content, source)
    return entries


def _module(name: str) -> Any:
    if name not in FORMATS:
        raise GlossaryError(f"unknown format {name!r}; choose one of: {', '.join(FORMATS)}")
    return import_module(f".{FORMATS[name].module}", __name__)
