"""The glossary as a table, and tables as entries: what CSV, TSV and spreadsheets share.

Two tables are known. One has a row a term, holds all that a concept has and
is what is written:

========  ==================================================================
column    meaning
========  ==================================================================
id        the entry; its rows belong together wherever they stand
kind      person, organization, place, outlet, event, title
nation    ISO 3166-1 alpha-2
note      what the entry is, in English; for people, not read
lang      ko, en
status    preferred (where empty), admitted, superseded, deprecated
term      the spelling
short     "yes" where the term stands for the name only in passing ("Putin")
since     first day of the term (ISO 8601), empty where not known
until     last day
========  ==================================================================

The other has a row an entry: id, kind, nation, ko, en, more ko, more en
(other right spellings, with ";" between), note. It is read where there is no
column "term", and any of ko and en is enough: a desk's own list of two
columns is such a table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from ...entry import Entry
from ...errors import GlossaryError
from ..concepts import Concept, Selection, Term, TermStatus
from ..entries import KINDS, entries_of

TERMS = ("id", "kind", "nation", "note", "lang", "status", "term", "short", "since", "until")
ENTRIES = ("id", "kind", "nation", "ko", "en", "more ko", "more en", "note")
LANGS = ("ko", "en")

Row = dict[str, str]
_Value = TypeVar("_Value")


def term_rows(selection: Selection) -> Iterator[tuple[str, ...]]:
    """A row for each term, in the order of TERMS."""
    for concept in selection.concepts():
        for term in concept.terms:
            whose = (concept.id, concept.kind, concept.nation, concept.note)
            days = (day.isoformat() if day else "" for day in (term.since, term.until))
            yield (*whose, term.lang, term.status.value, term.text, "yes" if term.short else "", *days)


def entry_rows(selection: Selection) -> Iterator[tuple[str, ...]]:
    """A row for each entry, in the order of ENTRIES; its former names and spellings to be rewritten are not there."""
    for concept in selection.concepts():
        names = [concept.preferred(lang) or "" for lang in LANGS]
        more = ["; ".join(_more(concept, lang)) for lang in LANGS]
        yield (concept.id, concept.kind, concept.nation, *names, *more, concept.note)


def _more(concept: Concept, lang: str) -> list[str]:
    return [term.text for term in concept.terms if term.lang == lang and term.status is TermStatus.ADMITTED]


def entries_from(rows: Iterable[tuple[int, Sequence[str]]], source: str) -> list[Entry]:
    """The entries of a table's rows, each with its line; the first row names the columns, in any order.

    GlossaryError, with the line, where a row cannot be read.
    """
    filled = [(line, [cell.strip() for cell in row]) for line, row in rows if any(cell.strip() for cell in row)]
    if not filled:
        raise GlossaryError(f"{source}: no rows; the first one names the columns, such as ko and en")
    (line, cells), *body = filled
    names = _header([cell.lower() for cell in cells], f"{source}:{line}")
    make = _of_terms if "term" in names else _of_entries
    records = [(f"{source}:{line}", _record(names, cells, f"{source}:{line}")) for line, cells in body]
    return entries_of(make(records))


def _header(names: list[str], place: str) -> list[str]:
    known = TERMS if "term" in names else ENTRIES
    for name in names:
        if name not in known:
            raise GlossaryError(f"{place}: no such column: {name!r}; columns are {', '.join(known)}")
        if names.count(name) > 1:
            raise GlossaryError(f"{place}: column {name!r} stands twice")
    lacking = [name for name in ("id", "lang") if name not in names] if "term" in names else []
    if lacking:
        raise GlossaryError(f"{place}: a table of terms needs a column {lacking[0]!r}")
    if "term" not in names and not set(LANGS) & set(names):
        raise GlossaryError(f"{place}: a table needs a column 'term', or one of 'ko' and 'en'")
    return names


def _record(names: list[str], cells: list[str], place: str) -> Row:
    if len(cells) != len(names):
        raise GlossaryError(f"{place}: cells: {len(cells)}, but {len(names)} in the first row")
    row = dict(zip(names, cells, strict=True))
    if row.get("kind") and row["kind"] not in KINDS:
        raise GlossaryError(f"{place}: unknown kind {row['kind']!r}; choose one of: {', '.join(KINDS)}")
    return row


def _of_entries(rows: Iterable[tuple[str, Row]]) -> Iterator[Concept]:
    for place, row in rows:
        terms = [Term(row[lang], lang, TermStatus.PREFERRED) for lang in LANGS if row.get(lang)]
        more = ((text.strip(), lang) for lang in LANGS for text in row.get(f"more {lang}", "").split(";"))
        terms += [Term(text, lang, TermStatus.ADMITTED) for text, lang in more if text]
        if not terms:
            raise GlossaryError(f"{place}: no name; fill in ko or en")
        yield _concept(row, *terms)


def _concept(row: Row, *terms: Term) -> Concept:
    return Concept(row.get("id", ""), row.get("kind", ""), terms, row.get("nation", ""), row.get("note", ""))


def _of_terms(rows: Iterable[tuple[str, Row]]) -> Iterable[Concept]:
    found: dict[str, Concept] = {}
    for place, row in rows:
        for name in ("id", "lang", "term"):
            if not row[name]:
                raise GlossaryError(f"{place}: {name} is empty")
        concept = _concept(row, _term(row, place))
        before = found.get(concept.id)
        found[concept.id] = _joined(before, concept, place) if before else concept
    return found.values()


def _joined(concept: Concept, row: Concept, place: str) -> Concept:
    for name, before, here in (("kind", concept.kind, row.kind), ("nation", concept.nation, row.nation)):
        if before and here and before != here:
            raise GlossaryError(f"{place}: {name} of {concept.id!r} is {before!r} above and {here!r} here")
    (term,) = row.terms
    if any((term.text, term.lang) == (other.text, other.lang) for other in concept.terms):
        raise GlossaryError(f"{place}: {term.text!r} stands twice for {concept.id!r}; keep one row")
    kind, nation = concept.kind or row.kind, concept.nation or row.nation
    return concept._replace(kind=kind, nation=nation, terms=(*concept.terms, term))


def _term(row: Row, place: str) -> Term:
    return Term(
        row["term"],
        _value(row, "lang", place, {lang: lang for lang in LANGS}.__getitem__, "ko or en") or "",
        _value(row, "status", place, TermStatus, ", ".join(TermStatus)) or TermStatus.PREFERRED,
        _value(row, "short", place, {"yes": True, "no": False}.__getitem__, "yes or nothing") or False,
        _value(row, "since", place, date.fromisoformat, "a day such as 2025-10-01"),
        _value(row, "until", place, date.fromisoformat, "a day such as 2025-10-01"),
    )


def _value(row: Row, name: str, place: str, read: Callable[[str], _Value], wanted: str) -> _Value | None:
    """A cell as a value; None where it is empty."""
    try:
        return read(row[name].lower()) if row.get(name) else None
    except (KeyError, ValueError):
        raise GlossaryError(f"{place}: {name} is {row[name]!r}; write {wanted}") from None
