"""What both versions of TBX share when they are written: a concept with terms in languages, under other names.

Hanja stand with hangul under "ko", for translate-toolkit (and so Weblate) looks
for exactly the language that is asked for; a note says which terms are hanja.
TBX-Basic has no place for the days of a name or a country: notes say them, in
words that ``tbx_reader`` understands.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ...errors import GlossaryError
from ...script import is_hanja
from ..concepts import Concept, Selection, Term
from ..needs import library

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class Shape(NamedTuple):
    """The names of a version: of its elements, its namespace, and what stands around the concepts.

    ``schemas`` are the addresses and languages of what a reader may validate
    with; ``constraints`` the file with the values that TBX-Basic allows.
    """

    root: str
    header: str
    concept: str
    language: str
    term: str
    attributes: dict[str, str]
    namespace: str = ""
    schemas: tuple[tuple[str, str], ...] = ()
    constraints: str = ""


def document(selection: Selection, shape: Shape) -> bytes:
    """The whole file, in UTF-8."""
    etree, builder = library("lxml.etree", "tbx"), library("lxml.builder", "tbx")
    names = {"namespace": shape.namespace, "nsmap": {None: shape.namespace}} if shape.namespace else {}
    make = builder.ElementMaker(**names)
    concepts = (_concept(concept, shape, make) for concept in selection.concepts())
    root = make(
        shape.root,
        shape.attributes | {XML_LANG: "en"},
        _header(selection, shape, make),
        make("text", make("body", *concepts)),
    )
    for address, language in shape.schemas:
        what = f'href="{address}" type="application/xml" schematypens="{language}"'
        root.addprevious(etree.ProcessingInstruction("xml-model", what))
    content: bytes = etree.tostring(root.getroottree(), encoding="UTF-8", xml_declaration=True, pretty_print=True)
    return content


def _header(selection: Selection, shape: Shape, make: Any) -> Any:
    day = f"on {selection.on}" if selection.on else "now"
    told = f"Names by the style {selection.style} as they are {day}, from the glossary of hangloss."
    file = make("fileDesc", make("titleStmt", make("title", "hangloss")), make("sourceDesc", make("p", told)))
    encoding = [make("encodingDesc", make("p", shape.constraints, type="XCSURI"))] if shape.constraints else []
    return make(shape.header, file, *encoding)


def _concept(concept: Concept, shape: Shape, make: Any) -> Any:
    try:
        element = make(shape.concept, {"id": _name(concept.id)}, make("descrip", concept.kind, type="subjectField"))
        if concept.note not in (concept.kind, f"{concept.kind}, {concept.nation}"):
            element.append(make("descrip", concept.note, type="definition"))
        if concept.nation:
            element.append(make("note", f"country: {concept.nation}"))
        for lang in dict.fromkeys(term.lang for term in concept.terms):
            terms = [_term(term, shape, make) for term in concept.terms if term.lang == lang]
            element.append(make(shape.language, {XML_LANG: lang}, *terms))
        return element
    except ValueError as error:
        raise GlossaryError(f"{concept.id}: XML cannot hold a character of it: {error}") from None


def _name(concept_id: str) -> str:
    """An id that XML allows: it must not begin with a digit (NCName)."""
    return f"_{concept_id}" if concept_id[:1].isdigit() else concept_id


def _term(term: Term, shape: Shape, make: Any) -> Any:
    element = make(
        shape.term,
        make("term", term.text),
        make("termNote", f"{term.status}Term-admn-sts", type="administrativeStatus"),
    )
    if term.short:
        element.append(make("termNote", "shortForm", type="termType"))
    told = _told(term)
    if told:
        # OmegaT shows the notes of all terms in one list, so each names its term.
        element.append(make("note", f"{term.text}: {told}"))
    return element


def _told(term: Term) -> str:
    """What no other field can say of a term: "hanja, in use from 1948-08-15 until 1963-12-16"."""
    facts = ["hanja"] if term.lang == "ko" and is_hanja(term.text) else []
    days = [f"{word} {day}" for word, day in (("from", term.since), ("until", term.until)) if day]
    if days:
        facts.append(f"in use {' '.join(days)}")
    return ", ".join(facts)
