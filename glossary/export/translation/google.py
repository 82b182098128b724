"""Google Cloud Translation's glossary for one direction: CSV of two columns without a header.

Read by the Cloud Translation API, Advanced (v3), from a bucket; the ending of
the name says the format. A glossary has at most ten million code points
(https://cloud.google.com/translate/docs/advanced/glossary,
https://cloud.google.com/translate/docs/reference/rest/v3beta1/projects.locations.glossaries).
It holds no status, no entry and no comment: a name that two entries would
translate in different ways is left out and told.
"""

from __future__ import annotations

import csv
from io import StringIO

from ..base import Export
from ..concepts import Selection
from .rows import plain_pairs

_MOST = 10_000_000


def write(selection: Selection) -> Export:
    """The pairs of the two languages, the first one translated into the second."""
    pairs, notes = plain_pairs(selection)
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows((pair.source, pair.target) for pair in pairs)
    length = len(text.getvalue())
    if length > _MOST:
        notes.append(f"Google takes {_MOST:,} characters a glossary, and this one has {length:,}: choose with --kind")
    return Export({"hangloss.google.csv": text.getvalue().encode()}, tuple(notes))
