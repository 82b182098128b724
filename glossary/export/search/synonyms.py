"""Synonyms in the format of Solr, which Elasticsearch, OpenSearch and Lucene read too.

Source: Lucene, class SolrSynonymParser; Elasticsearch reference, "Synonym
graph token filter". A line holds the spellings of one entry, the preferred one
first: with ``expand`` each stands for all, without it all stand for the first.

A line says nothing of time, status or evidence. A name of several entries
would make one of them, and stands in no line. Spellings that differ only in
case, spaces and hyphens are the same words to a tokenizer; the first is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..base import Export
from ..concepts import Concept, Selection

_BETWEEN = re.compile(r"[\W_]+")


def write(selection: Selection) -> Export:
    """A line for each entry that has several spellings."""
    bearers = _bearers(selection._replace(kinds=(), deprecated=True).concepts())
    lines: list[str] = []
    notes: dict[str, None] = {}
    for concept in selection.concepts():
        spellings = {folded: text for folded, text in _spellings(concept).items() if len(bearers[folded]) == 1}
        if len(spellings) > 1:
            lines.append(", ".join(map(escaped, spellings.values())) + "\n")
        for folded, text in _spellings(concept).items():
            if len(bearers[folded]) > 1:
                notes[f"{text!r} is left out, for it names {', '.join(sorted(bearers[folded]))}"] = None
    return Export({"hangloss.synonyms.txt": "".join(lines).encode()}, tuple(notes))


def escaped(text: str) -> str:
    r"""A spelling with what has a meaning in a line escaped.

    >>> print(escaped(r"Gwangju, Gyeonggi"), escaped("a=>b"), escaped("#1"))
    Gwangju\, Gyeonggi a\=>b \#1
    """
    plain = text.replace("\\", "\\\\").replace(",", "\\,").replace("=>", "\\=>")
    return "\\" + plain if plain.startswith("#") else plain


def _bearers(concepts: Iterable[Concept]) -> dict[str, set[str]]:
    bearers: dict[str, set[str]] = {}
    for concept in concepts:
        for folded in _spellings(concept):
            bearers.setdefault(folded, set()).add(concept.id)
    return bearers


def _spellings(concept: Concept) -> dict[str, str]:
    """The terms of a concept by the words that a tokenizer makes of them."""
    spellings: dict[str, str] = {}
    for term in concept.terms:
        spellings.setdefault(_BETWEEN.sub(" ", term.text.casefold()).strip(), term.text)
    return spellings
