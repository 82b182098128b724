"""JSON-LD (https://www.w3.org/TR/json-ld11/): the SKOS graph as JSON, for search engines and document stores.

Which property says what stands in ``graph``. Labels stand by language
(``"prefLabel": {"ko": "통계청"}``); the context that explains the names is in
the file, so that nothing is fetched.
"""

from __future__ import annotations

import json
from typing import Any

from ..base import Export
from ..concepts import Selection
from ..needs import library
from .graph import BASE, LEXINFO, SKOSXL, graph


def write(selection: Selection) -> Export:
    """The graph in JSON-LD with short names, each list in order."""
    rdflib = library("rdflib", "skos")
    written = graph(selection).serialize(format="json-ld", context=_context(rdflib))
    text = json.dumps(_in_order(json.loads(written)), ensure_ascii=False, indent=1)
    return Export({"hangloss.jsonld": (text + "\n").encode()})


def _context(rdflib: Any) -> dict[str, Any]:
    prefixes = {
        "skos": str(rdflib.SKOS),
        "skosxl": SKOSXL,
        "dcterms": str(rdflib.DCTERMS),
        "dc": str(rdflib.DC),
        "lexinfo": LEXINFO,
        "entry": f"{BASE}entry:",
        "kind": f"{BASE}kind:",
        "label": f"{BASE}label:",
    }
    texts = ("prefLabel", "altLabel", "hiddenLabel", "scopeNote")
    labels = {name: {"@id": f"skos:{name}", "@container": "@language"} for name in texts}
    links = {name: {"@id": f"skos:{name}", "@type": "@id"} for name in ("inScheme", "member")}
    return prefixes | labels | links | {"identifier": "dcterms:identifier"}


def _in_order(value: Any) -> Any:
    """A value with its lists sorted: they are sets, and the library gives them in any order."""
    if isinstance(value, dict):
        return {name: _in_order(value[name]) for name in sorted(value)}
    if isinstance(value, list):
        return sorted(map(_in_order, value), key=lambda item: json.dumps(item, ensure_ascii=False, sort_keys=True))
    return value
