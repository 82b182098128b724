"""TBX-Basic, the older TermBase eXchange: ``<martif type="TBX-Basic">``.

Read by translate-toolkit, OmegaT, Weblate and Qterm (memoQ). The authority is
ISO 30042:2008 with the TBX-Basic of LISA (core structure and constraints V02).

It holds terms with language, status and "short form", the kind of a concept as
its subject field, and what it is as its definition; notes hold the days and the
country. It does not hold the rules of a name: the parts of a person's name, its
own spellings, roles, cues, and which style asks for a spelling.
"""

from __future__ import annotations

from ...entry import Entry
from ..base import Export
from ..concepts import Selection
from ..entries import entries_of
from .tbx_body import Shape, document
from .tbx_reader import concepts

_SHAPE = Shape(
    root="martif",
    header="martifHeader",
    concept="termEntry",
    language="langSet",
    term="tig",
    attributes={"type": "TBX-Basic"},
    constraints="TBXBasicXCSV02.xcs",
)


def write(selection: Selection) -> Export:
    """One file; names that several entries share stay apart, each in its concept."""
    return Export({"hangloss.tbx": document(selection, _SHAPE)})


def read(content: bytes, source: str) -> list[Entry]:
    """The entries of a file of either version of TBX; see ``tbx_reader.concepts``."""
    return entries_of(concepts(content, source))
