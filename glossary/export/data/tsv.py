"""TSV: the table of ``csv`` with tabs between cells; one with a tab or a quotation mark stands in quotation marks."""

from __future__ import annotations

from ...entry import Entry
from ..base import Export
from ..concepts import Selection
from .csv import read_separated, write_separated


def write(selection: Selection) -> Export:
    """The table of terms."""
    return write_separated(selection, "hangloss.tsv", "\t")


def read(content: bytes, source: str) -> list[Entry]:
    """The entries of a table of terms or of entries."""
    return read_separated(content, source, "\t")
