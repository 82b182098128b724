"""Concepts read from a SKOS graph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from ...errors import GlossaryError
from ...script import lang_of
from ..concepts import Concept, Term, TermStatus
from ..entries import KINDS
from ..needs import library
from .graph import SKOSXL

_LANGS = ("ko", "en")
_STATUS = {
    "prefLabel": TermStatus.PREFERRED,
    "altLabel": TermStatus.ADMITTED,
    "hiddenLabel": TermStatus.DEPRECATED,
}
_DAY = r"\s*=\s*(\d{4}-\d\d-\d\d)\s*(?:;|$)"


def concepts(graph: Any, source: str) -> list[Concept]:
    """The concepts of a graph with labels in Korean or English, in the order of ids.

    GlossaryError where there is none, or where one breaks SKOS's rule of one
    preferred label a language.
    """
    rdflib = library("rdflib", "skos")
    found = (_concept(rdflib, graph, node, source) for node in graph.subjects(rdflib.RDF.type, rdflib.SKOS.Concept))
    named = sorted((concept for concept in found if concept.terms), key=lambda concept: concept.id)
    if not named:
        raise GlossaryError(f"{source}: no skos:Concept with a label in Korean or English")
    return named


def _concept(rdflib: Any, graph: Any, node: Any, source: str) -> Concept:
    skos, dcterms, dc = rdflib.SKOS, rdflib.DCTERMS, rdflib.DC
    name = _first(graph, node, dcterms.identifier, skos.notation) or _local(node)
    kinds = {_local(kind).lower() for kind in graph.subjects(skos.member, node)}
    kind = next((kind for kind in KINDS if kind in kinds), "")
    terms = _terms(rdflib, graph, node, f"{source}: {name}")
    note = _first(graph, node, skos.scopeNote, skos.definition)
    return Concept(name, kind, terms, _first(graph, node, dc.coverage), note)


def _first(graph: Any, node: Any, *properties: Any) -> str:
    return next((str(value) for name in properties for value in sorted(graph.objects(node, name))), "")


def _local(node: Any) -> str:
    return re.split("[/#:]", str(node).rstrip("/#:"))[-1]


def _terms(rdflib: Any, graph: Any, node: Any, place: str) -> tuple[Term, ...]:
    """The labels, preferred ones first; a label that stands as several is what the first says."""
    found: dict[tuple[str, str], Term] = {}
    for term in (*_xl_labels(rdflib, graph, node, place), *_plain_labels(rdflib, graph, node, place)):
        found.setdefault((term.lang, term.text), term)
    order = list(TermStatus)
    by_status = sorted(
        found.values(), key=lambda term: (-order.index(term.status), len(term.text), term.text), reverse=True
    )  # of one status the longest first, and hangul before hanja
    return tuple(sorted(by_status, key=lambda term: _LANGS.index(term.lang)))


def _plain_labels(rdflib: Any, graph: Any, node: Any, place: str) -> Iterator[Term]:
    preferred: set[str] = set()
    for name, status in _STATUS.items():
        for label in sorted(graph.objects(node, rdflib.SKOS[name])):
            tag = getattr(label, "language", None) or ""
            if status is TermStatus.PREFERRED and tag in preferred:
                raise GlossaryError(f"{place}: two preferred labels in {tag or 'no language'}; SKOS allows one")
            if status is TermStatus.PREFERRED:
                preferred.add(tag)
            if _lang(label) in _LANGS:
                yield Term(str(label), _lang(label), status)


def _lang(label: Any) -> str:
    """The language of a label; the script tells that of one without."""
    tag = getattr(label, "language", None)
    return tag.partition("-")[0].lower() if tag else lang_of(str(label))


def _xl_labels(rdflib: Any, graph: Any, node: Any, place: str) -> Iterator[Term]:
    skosxl = rdflib.Namespace(SKOSXL)
    for name, status in _STATUS.items():
        for label in sorted(graph.objects(node, skosxl[name])):
            said = {_local(is_): value for is_, value in graph.predicate_objects(label)}
            text = said.get("literalForm")
            if text is None or _lang(text) not in _LANGS:
                continue
            authority = _local(said.get("normativeAuthorization", "")).removesuffix("Term")
            stated = TermStatus(authority) if authority in list(TermStatus) else status
            short = _local(said.get("termType", "")) == "shortForm"
            yield Term(str(text), _lang(text), stated, short, *_period(str(said.get("valid", "")), place))


def _period(text: str, place: str) -> tuple[date | None, date | None]:
    """The first and the last day of a period in DCMI's words; "" is no period."""
    try:
        start, end = (re.search(name + _DAY, text) for name in ("start", "end"))
        if text and not (start or end):
            raise ValueError
        return (date.fromisoformat(start[1]) if start else None, date.fromisoformat(end[1]) if end else None)
    except ValueError:
        raise GlossaryError(f"{place}: {text!r} is no period; write start=2018-08-01; end=2025-09-30;") from None
