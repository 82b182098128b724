"""xlsx (ECMA-376), for editors: a sheet of entries to read, a sheet of terms that holds everything.

The columns are explained in ``table``. Every cell is text, also one that
begins with "=". Reading takes the sheet "terms", or the one in front where
there is none: a desk's own list is read as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from ...entry import Entry
from ...errors import GlossaryError
from ..base import Export
from ..concepts import Selection, TermStatus
from ..entries import KINDS
from ..needs import library
from .table import ENTRIES, LANGS, TERMS, entries_from, entry_rows, term_rows

_CHOICES = {"kind": KINDS, "lang": LANGS, "status": tuple(TermStatus), "short": ("yes",)}
_WIDEST = 48
_NO_CLOCK = datetime(2000, 1, 1)


def write(selection: Selection) -> Export:
    """Both sheets, with the first row fixed, a filter, and lists to choose kind, language and status from."""
    openpyxl = library("openpyxl", "xlsx")
    book = openpyxl.Workbook()
    book.remove(book.active)
    notes = _sheet(openpyxl, book.create_sheet("entries"), ENTRIES, entry_rows(selection))
    notes |= _sheet(openpyxl, book.create_sheet("terms"), TERMS, term_rows(selection))
    return Export({"hangloss.xlsx": _packed(book)}, tuple(notes))


def _sheet(openpyxl: Any, sheet: Any, names: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> dict[str, None]:
    """Fill a sheet; what Excel allows in no cell is told."""
    notes: dict[str, None] = {}
    illegal = openpyxl.cell.cell.ILLEGAL_CHARACTERS_RE
    widths = [len(name) + 4 for name in names]  # the filter's button covers the end of a name
    for number, row in enumerate([names, *rows], 1):
        for column, text in enumerate(row, 1):
            if text:
                shown = illegal.sub("", text)
                if shown != text:
                    notes[f"{text!r} has control characters, which a spreadsheet cannot hold: they are left out"] = None
                _text(sheet.cell(number, column), shown)
                widths[column - 1] = max(widths[column - 1], _width(shown))
    _dressed(openpyxl, sheet, names, widths)
    return notes


def _text(cell: Any, text: str) -> None:
    """Text, whatever it begins with: the type says so now, the format "@" when it is edited."""
    cell.value = text
    cell.data_type = "s"
    cell.number_format = "@"


def _width(text: str) -> int:
    """How wide a text is: hangul and hanja take two places."""
    return min(_WIDEST, sum(2 if ord(letter) >= 0x1100 else 1 for letter in text) + 2)


def _dressed(openpyxl: Any, sheet: Any, names: tuple[str, ...], widths: list[int]) -> None:
    validation = openpyxl.worksheet.datavalidation.DataValidation
    for column, (name, width) in enumerate(zip(names, widths, strict=True), 1):
        letter = openpyxl.utils.get_column_letter(column)
        sheet.column_dimensions[letter].width = width
        sheet.column_dimensions[letter].number_format = "@"  # cells that are still empty
        sheet[f"{letter}1"].font = openpyxl.styles.Font(bold=True)
        if name in _CHOICES:
            choice = validation(type="list", formula1=f'"{",".join(_CHOICES[name])}"', allow_blank=True)
            choice.add(f"{letter}2:{letter}1048576")
            sheet.add_data_validation(choice)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions


def _packed(book: Any) -> bytes:
    """The file, the same for the same glossary: openpyxl writes the time of day into it in two places."""
    written, packed = BytesIO(), BytesIO()
    book.save(written)
    book.properties.created = book.properties.modified = _NO_CLOCK
    properties = library("openpyxl.xml.functions", "xlsx").tostring(book.properties.to_tree())
    with ZipFile(written) as old, ZipFile(packed, "w") as new:
        for name in old.namelist():
            content = properties if name == "docProps/core.xml" else old.read(name)
            new.writestr(ZipInfo(name), content, compress_type=ZIP_DEFLATED)
    return packed.getvalue()


def read(content: bytes, source: str) -> list[Entry]:
    """The entries of a table of terms or of entries; days may be days of the spreadsheet, formulas are not counted."""
    openpyxl = library("openpyxl", "xlsx")
    try:
        book = openpyxl.load_workbook(BytesIO(content), read_only=True, data_only=True)
        sheet = book["terms"] if "terms" in book.sheetnames else book.worksheets[0]
        rows = [[_plain(value) for value in row] for row in sheet.iter_rows(values_only=True)]
    except (BadZipFile, KeyError, ValueError, IndexError, SyntaxError) as error:
        raise GlossaryError(f"{source}: not a spreadsheet in xlsx: {error}") from None
    return entries_from(_even(rows), source)


def _even(rows: list[list[str]]) -> Iterator[tuple[int, list[str]]]:
    """The rows with their numbers, without the empty columns at the right."""
    width = max((number for row in rows for number, text in enumerate(row, 1) if text.strip()), default=0)
    return ((number, [*row, *[""] * width][:width]) for number, row in enumerate(rows, 1))


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
