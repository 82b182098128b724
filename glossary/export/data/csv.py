"""CSV (RFC 4180): a row a term, in UTF-8; the columns are explained in ``table``.

Read by every spreadsheet and script. Excel takes it for an old Korean
encoding unless it is imported as UTF-8, and a cell that begins with "=" for a
formula: editors are better served by ``xlsx``.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from ...entry import Entry
from ...errors import GlossaryError
from ..base import Export
from ..concepts import Selection
from .table import TERMS, entries_from, term_rows

_FORMULA = ("=", "+", "-", "@")


def write(selection: Selection) -> Export:
    """The table of terms."""
    return write_separated(selection, "hangloss.csv", ",")


def read(content: bytes, source: str) -> list[Entry]:
    """The entries of a table of terms or of entries."""
    return read_separated(content, source, ",")


def write_separated(selection: Selection, name: str, delimiter: str) -> Export:
    """The table of terms with any delimiter between cells."""
    text = StringIO()
    table = csv.writer(text, delimiter=delimiter, lineterminator="\n")
    table.writerow(TERMS)
    rows = list(term_rows(selection))
    table.writerows(rows)
    notes = (
        f"{cell!r} would be a formula in a spreadsheet: give editors xlsx"
        for cell in dict.fromkeys(cell for row in rows for cell in row if cell.startswith(_FORMULA))
    )
    return Export({name: text.getvalue().encode()}, tuple(notes))


def read_separated(content: bytes, source: str, delimiter: str) -> list[Entry]:
    """The entries of a table with any delimiter between cells; a byte order mark is passed over."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise GlossaryError(f"{source}:{line}: not UTF-8; save it again as 'CSV UTF-8'") from None
    return entries_from(_rows(text, source, delimiter), source)


def _rows(text: str, source: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """The rows, each with the line on which it begins."""
    rows = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = rows.line_num + 1
        try:
            yield line, next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            raise GlossaryError(f"{source}:{line}: not valid CSV: {error}") from None
