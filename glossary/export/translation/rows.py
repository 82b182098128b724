"""Rows of a translation's glossary: what DeepL, Google, OmegaT and Weblate share."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from ..concepts import Pair, Selection, Term, TermStatus, pairs, translations

_USE = {TermStatus.SUPERSEDED: "former name", TermStatus.DEPRECATED: "not our spelling"}


class Row(NamedTuple):
    """A term, its translation, and a comment that says who or what is meant; ``id`` is the concept's."""

    source: str
    target: str
    comment: str
    id: str


def rows(selection: Selection) -> tuple[list[Row], list[str]]:
    """A row for each term of each concept, homonyms side by side, and a line for each that is no single line of text.

    Two homonyms of one description are told apart by their ids.
    """
    given = [
        Row(source.text, target, _comment(source, concept.note), concept.id)
        for source, target, concept in translations(selection)
    ]
    alike = Counter((row.source, row.comment) for row in given)
    told = (
        row._replace(comment=f"{row.comment} [{row.id}]") if alike[row.source, row.comment] > 1 else row
        for row in given
    )
    fit, notes = [], []
    for row in told:
        wrong = next((text for text in (row.source, row.target) if not plain(text)), None)
        if wrong is None:
            fit.append(row)
        else:
            notes.append(_broken(wrong, row.id))
    return fit, notes


def plain_pairs(selection: Selection) -> tuple[list[Pair], list[str]]:
    """The pairs with one translation each that are single lines of text, and a line for each other."""
    given, notes = pairs(selection)
    broken = ((text, pair) for pair in given for text in (pair.source, pair.target) if not plain(text))
    notes += [_broken(text, ", ".join(pair.ids)) for text, pair in broken]
    return [pair for pair in given if plain(pair.source) and plain(pair.target)], notes


def plain(text: str) -> bool:
    """Whether a text can stand in a cell without quotation: no tab, no control character, no line or paragraph mark."""
    return bool(text.strip()) and not any(unicodedata.category(letter) in ("Cc", "Zl", "Zp") for letter in text)


def _broken(text: str, ids: str) -> str:
    return f"{text!r} ({ids}) is left out, for it has a tab, a line break or a control character"


def _comment(term: Term, note: str) -> str:
    return "; ".join(filter(None, [" ".join(note.split()), *_use(term)]))


def _use(term: Term) -> Iterator[str]:
    if term.status in _USE:
        yield _USE[term.status]
    if term.since:
        yield f"since {term.since}"
    if term.until:
        yield f"until {term.until}"
