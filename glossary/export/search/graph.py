"""Concepts as a SKOS graph: what Turtle and JSON-LD share.

https://www.w3.org/TR/skos-reference/. A concept has one preferred label a
language at most; admitted and former names are alternative labels, spellings to
be rewritten are hidden labels, which a search finds and nobody shows. Kinds are
collections. Names are ``urn:hangloss:...``: a name on the web would belong to
whoever holds its domain, and this project holds none.

Plain SKOS cannot say that a label is a former or a short one, nor when it was
in use. Such labels stand a second time as labels of SKOS-XL (appendix B of the
same document) with LexInfo's words for the status, which are those of TBX, and
with DCMI's for the days: ``dcterms:valid "start=2018-08-01; end=2025-09-30;"``.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ..concepts import Concept, Selection, Term, TermStatus
from ..needs import library

BASE = "urn:hangloss:"
LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#"
SKOSXL = "http://www.w3.org/2008/05/skos-xl#"
LABELS = {
    TermStatus.PREFERRED: "prefLabel",
    TermStatus.ADMITTED: "altLabel",
    TermStatus.SUPERSEDED: "altLabel",
    TermStatus.DEPRECATED: "hiddenLabel",
}


def graph(selection: Selection) -> Any:
    """The selected concepts in an rdflib graph."""
    rdflib = library("rdflib", "skos")
    skos, dcterms, rdf = rdflib.SKOS, rdflib.DCTERMS, rdflib.RDF
    made = rdflib.Graph(bind_namespaces="none")
    prefixes = {"skos": skos, "skosxl": SKOSXL, "dcterms": dcterms, "dc": rdflib.DC, "lexinfo": LEXINFO}
    for prefix, name in {**prefixes, "entry": f"{BASE}entry:", "kind": f"{BASE}kind:"}.items():
        made.bind(prefix, name)
    scheme = rdflib.URIRef(f"{BASE}glossary")
    made.add((scheme, rdf.type, skos.ConceptScheme))
    made.add((scheme, dcterms.title, rdflib.Literal("hangloss", "en")))
    for concept in selection.concepts():
        _concept(rdflib, made, concept, scheme)
    return made


def _concept(rdflib: Any, made: Any, concept: Concept, scheme: Any) -> None:
    skos, dcterms, rdf = rdflib.SKOS, rdflib.DCTERMS, rdflib.RDF
    node, kind = rdflib.URIRef(f"{BASE}entry:{concept.id}"), rdflib.URIRef(f"{BASE}kind:{concept.kind}")
    made.add((node, rdf.type, skos.Concept))
    made.add((node, skos.inScheme, scheme))
    made.add((node, dcterms.identifier, rdflib.Literal(concept.id)))
    made.add((kind, rdf.type, skos.Collection))
    made.add((kind, skos.prefLabel, rdflib.Literal(concept.kind, "en")))
    made.add((kind, skos.member, node))
    if concept.note:
        made.add((node, skos.scopeNote, rdflib.Literal(concept.note, "en")))
    if concept.nation:
        made.add((node, rdflib.DC.coverage, rdflib.Literal(concept.nation, datatype=dcterms.ISO3166)))
    for term in concept.terms:
        made.add((node, skos[LABELS[term.status]], rdflib.Literal(term.text, term.tag)))
        if term.status is TermStatus.SUPERSEDED or term.short or term.since or term.until:
            _label(rdflib, made, concept.id, node, term)


def _label(rdflib: Any, made: Any, concept_id: str, node: Any, term: Term) -> None:
    """A label that is a thing of its own, so that something can be said of it."""
    skosxl, lexinfo, dcterms = rdflib.Namespace(SKOSXL), rdflib.Namespace(LEXINFO), rdflib.DCTERMS
    label = rdflib.URIRef(f"{BASE}label:{concept_id}:{term.tag}:{quote(term.text, safe='')}")
    made.add((node, skosxl[LABELS[term.status]], label))
    made.add((label, rdflib.RDF.type, skosxl.Label))
    made.add((label, skosxl.literalForm, rdflib.Literal(term.text, term.tag)))
    made.add((label, lexinfo.normativeAuthorization, lexinfo[f"{term.status.value}Term"]))
    if term.short:
        made.add((label, lexinfo.termType, lexinfo.shortForm))
    ends = (("start", term.since), ("end", term.until))
    period = " ".join(f"{name}={day.isoformat()};" for name, day in ends if day)
    if period:
        made.add((label, dcterms.valid, rdflib.Literal(period, datatype=dcterms.Period)))
