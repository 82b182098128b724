"""SKOS in Turtle (https://www.w3.org/TR/turtle/); ``graph`` tells which property says what.

Read by thesaurus tools (Skosmos, PoolParty, VocBench), triple stores and
rdflib. It holds all that a concept has; of several names of one former time the
longest is read as the full one. Reading takes SKOS and SKOS-XL labels in Korean
and English; concepts of a file that names no kinds have none.
"""

from __future__ import annotations

from ...entry import Entry
from ...errors import GlossaryError
from ..base import Export
from ..concepts import Selection
from ..entries import entries_of
from ..needs import library
from .graph import graph
from .labels import concepts


def write(selection: Selection) -> Export:
    """The graph in Turtle."""
    return Export({"hangloss.ttl": graph(selection).serialize(format="turtle", encoding="utf-8")})


def read(content: bytes, source: str) -> list[Entry]:
    """The entries of a graph in Turtle, in the order of their ids."""
    rdflib = library("rdflib", "skos")
    try:
        text = content.decode("utf-8-sig")
        made = rdflib.Graph().parse(data=text, format="turtle", publicID="urn:hangloss:")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise GlossaryError(f"{source}:{line}: not UTF-8") from None
    except (SyntaxError, LookupError, ValueError, AssertionError) as error:  # the parser runs off the end of some texts
        line = getattr(error, "lines", text.count("\n")) + 1
        why = getattr(error, "_why", "it breaks off")
        raise GlossaryError(f"{source}:{line}: not valid Turtle: {' '.join(why.split())}") from None
    return entries_of(concepts(made, source))
