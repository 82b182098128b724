"""TBX of ISO 30042:2019: ``<tbx type="TBX-Basic" style="dca">``.

For terminology systems that know the standard of 2019; translate-toolkit and
OmegaT do not (give them ``tbx``). The authority is ISO 30042:2019 with the core
structure V03 and the dialect TBX-Basic 1.2.1 of LTAC Global. It holds what
``tbx`` holds, under other names.
"""

from __future__ import annotations

from ...entry import Entry
from ..base import Export
from ..concepts import Selection
from ..entries import entries_of
from .tbx_body import Shape, document
from .tbx_reader import concepts

_LTAC = "https://raw.githubusercontent.com/LTAC-Global"

_SHAPE = Shape(
    root="tbx",
    header="tbxHeader",
    concept="conceptEntry",
    language="langSec",
    term="termSec",
    attributes={"type": "TBX-Basic", "style": "dca"},
    namespace="urn:iso:std:iso:30042:ed-2",
    schemas=(
        (f"{_LTAC}/TBX_Core_RNG/master/TBXcoreStructV03.rng", "http://relaxng.org/ns/structure/1.0"),
        (f"{_LTAC}/TBX-Basic_dialect/master/DCA/TBX-Basic_DCA.sch", "http://purl.oclc.org/dsdl/schematron"),
    ),
)


def write(selection: Selection) -> Export:
    """One file; names that several entries share stay apart, each in its concept."""
    return Export({"hangloss.tbx": document(selection, _SHAPE)})


def read(content: bytes, source: str) -> list[Entry]:
    """The entries of a file of either version of TBX; see ``tbx_reader.concepts``."""
    return entries_of(concepts(content, source))
