"""Patterns of spaCy's entity ruler, a JSON object a line: label, pattern, id.

Read by ``nlp.add_pipe("entity_ruler").from_disk("hangloss.spacy.jsonl")``
(https://spacy.io/usage/rule-based-matching#entityruler). Patterns are phrases,
which spaCy finds token by token: on Korean text a name with a particle (김정은은)
is another token, and is missed unless the tokenizer cuts particles off
(docs/tools/spacy.md). Labels are those of spaCy's English models (OntoNotes 5):
PERSON, ORG, GPE, LOC, FAC, EVENT; titles have none there and are TITLE.

It holds no language, status or time. A name of several entries has no id, and
is left out where they differ in label: a phrase has one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...entry import Entry
from ...errors import GlossaryError
from ...script import lang_of
from ..base import Export
from ..concepts import Concept, Selection, Term, TermStatus
from ..entries import entries_of

_LABELS = {"person": "PERSON", "organization": "ORG", "outlet": "ORG", "event": "EVENT", "title": "TITLE"}
# Words in a place's English names, in this order; a place with none of them is a town or a country.
_PLACES = {
    "GPE": "Province County City State District",
    "FAC": "Airport Base Bridge Camp Cemetery Center Complex Cosmodrome Dome Fortress Gate Grotto Ground House Market"
    " Palace Plant Plaza Port Resort Site Square Stadium Station Temple Tower Village World",
    "LOC": "Area Asia Beach Island Islands Lake Line Middle Mount Mountain Ocean Pacific Peninsula River Sea Strait"
    " Stream Zone",
}
_KINDS = {"NORP": "organization", "ORG": "organization", "LAW": "event"}
_KINDS |= dict.fromkeys(_PLACES, "place") | {"PERSON": "person", "EVENT": "event", "TITLE": "title"}


def write(selection: Selection) -> Export:
    """A pattern for each spelling."""
    bearers: dict[str, dict[str, dict[str, None]]] = {}
    for concept in selection.concepts():
        label = _LABELS.get(concept.kind) or _place(selection.glossary[concept.id])
        for term in concept.terms:
            bearers.setdefault(term.text, {}).setdefault(label, {})[concept.id] = None
    lines, notes = [], []
    for text, labels in bearers.items():
        ids = [concept_id for ids in labels.values() for concept_id in ids]
        if len(labels) > 1:
            notes.append(f"{text!r} is left out, for it has several labels: {', '.join(labels)} ({', '.join(ids)})")
            continue
        if len(ids) > 1:
            notes.append(f"{text!r} has no id, for it names {', '.join(ids)}")
        lines.append({"label": next(iter(labels)), "pattern": text} | ({"id": ids[0]} if len(ids) == 1 else {}))
    content = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    return Export({"hangloss.spacy.jsonl": content.encode()}, tuple(notes))


def _place(entry: Entry) -> str:
    words = {word for form in entry.forms for word in re.findall(r"\w+", form.text)}
    return next((label for label, of in _PLACES.items() if words & set(of.split())), "GPE")


def read(content: bytes, source: str) -> list[Entry]:
    """The entries of such lines: those of one id are one entry, and so is each line without an id.

    Patterns of tokens are read where each is a word ({"TEXT": "Seoul"} or
    "ORTH"). The first spelling in a language is taken for the preferred one.
    """
    found: dict[str, Concept] = {}
    for number, line in enumerate(content.split(b"\n"), 1):
        if line.strip():
            read_line = _concept(line, f"{source}:{number}")
            name = read_line.id or f"\n{number}"
            before = found.get(name)
            found[name] = before._replace(terms=(*before.terms, *read_line.terms)) if before else read_line
    return entries_of(concept._replace(terms=tuple(_ranked(concept.terms))) for concept in found.values())


def _concept(line: bytes, place: str) -> Concept:
    try:
        row: Any = json.loads(line)
        label, name, text = row["label"], row.get("id", ""), _text(row["pattern"])
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise GlossaryError(f"{place}: no pattern of spaCy: {_why(error)}") from None
    if not (isinstance(label, str) and isinstance(name, str) and text.strip()):
        raise GlossaryError(f"{place}: no pattern of spaCy: label, pattern and id are texts")
    return Concept(name, _KINDS.get(label, ""), (Term(text, lang_of(text), TermStatus.PREFERRED),))


def _text(pattern: Any) -> str:
    if isinstance(pattern, str):
        return pattern
    words: list[Any] = [token.get("TEXT", token.get("ORTH")) if len(token) == 1 else None for token in pattern]
    if not all(isinstance(word, str) for word in words):
        raise ValueError("tokens are read only where each is a word, such as {'TEXT': 'Seoul'}")
    return " ".join(words)


def _why(error: Exception) -> str:
    return f"it has no {error}" if isinstance(error, KeyError) else str(error)


def _ranked(terms: Iterable[Term]) -> Iterator[Term]:
    langs: set[str] = set()
    for term in dict.fromkeys(terms):
        yield term._replace(status=TermStatus.ADMITTED) if term.lang in langs else term
        langs.add(term.lang)
