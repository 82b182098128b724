"""OmegaT's own glossary: lines of a term, its translation and a comment with tabs between, in UTF-8.

Read by OmegaT from the folder glossary/ of a project; names that end in .utf8
or .txt are UTF-8, those in .tab and .tsv are in the encoding of the machine
(OmegaT's manual, appendix "Glossaries"). A line that begins with "#" is passed
over. It holds no status: the comment says who is meant and which name is a
former one, so homonyms stand side by side.
"""

from __future__ import annotations

from ..base import Export
from ..concepts import Selection
from .rows import rows


def write(selection: Selection) -> Export:
    """A line for each term of the first language with its translation into the second."""
    given, notes = rows(selection)
    lines = []
    for row in given:
        if row.source.startswith("#"):
            notes.append(f"{row.source!r} ({row.id}) is left out, for OmegaT passes over lines that begin with '#'")
        else:
            lines.append(f"{row.source}\t{row.target}\t{row.comment}\n")
    return Export({"hangloss.utf8": "".join(lines).encode()}, tuple(notes))
