"""Weblate's glossary as CSV with a header: source, target, context, developer_comments.

Read by Weblate (a component of the format "CSV file") through
translate-toolkit, which finds the columns by these names
(https://docs.weblate.org/en/latest/formats/csv.html). Two terms of one source
are two strings where their context differs: it is the entry's id, so homonyms
stand side by side, and the comment says who is meant. CSV has no flags: to mark
spellings as forbidden give Weblate ``tbx``.
"""

from __future__ import annotations

import csv
from io import StringIO

from ..base import Export
from ..concepts import Selection
from .rows import rows

COLUMNS = ("source", "target", "context", "developer_comments")


def write(selection: Selection) -> Export:
    """A row for each term of the first language with its translation into the second."""
    given, notes = rows(selection)
    text = StringIO()
    table = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL)  # Weblate guesses the dialect: make it plain
    table.writerow(COLUMNS)
    table.writerows((row.source, row.target, row.id, row.comment) for row in given)
    return Export({"hangloss.weblate.csv": text.getvalue().encode()}, tuple(notes))
