"""Entries as terminology tools know them: a concept with terms, each with a language and a status.

The words are those of TBX-Basic (ISO 30042): a term is preferred, admitted,
superseded or deprecated. What a style asks for on a day is preferred; other
right spellings are admitted; a name of another time is superseded; a spelling
to be rewritten, or one that only another style asks for, is deprecated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from ..entry import Entry, Form, Status
from ..errors import GlossaryError
from ..script import is_hanja
from ..store import Glossary


class TermStatus(StrEnum):
    """What a term is to its concept; the values are those of TBX-Basic without their ending."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    SUPERSEDED = "superseded"
    DEPRECATED = "deprecated"


class Term(NamedTuple):
    """A spelling in one language ("en" or "ko").

    ``short`` marks a form that stands for the name only in passing ("Putin").
    ``since`` and ``until`` are inclusive; None is an open end.
    """

    text: str
    lang: str
    status: TermStatus
    short: bool = False
    since: date | None = None
    until: date | None = None

    @property
    def tag(self) -> str:
        """The language with its script, where that is not the usual one (BCP 47): "ko-Hani" for hanja."""
        return f"{self.lang}-Hani" if self.lang == "ko" and is_hanja(self.text) else self.lang


class Concept(NamedTuple):
    """One real thing with its terms, the preferred ones first; ``note`` says in English what it is."""

    id: str
    kind: str
    terms: tuple[Term, ...]
    nation: str = ""
    note: str = ""

    def preferred(self, lang: str) -> str | None:
        """The preferred term of a language, or None."""
        return next((t.text for t in self.terms if t.lang == lang and t.status is TermStatus.PREFERRED), None)


class Selection(NamedTuple):
    """What is to be exported.

    ``langs`` stand in order: in a format with one direction the first is
    translated into the second. ``deprecated`` says whether terms that are to
    be rewritten are given at all.
    """

    glossary: Glossary
    style: str
    on: date | None = None
    langs: tuple[str, ...] = ("ko", "en")
    kinds: tuple[str, ...] = ()
    deprecated: bool = False

    def entries(self) -> Iterator[Entry]:
        """The entries of the chosen kinds, in the order of ids."""
        return (entry for entry in self.glossary if not self.kinds or entry.kind in self.kinds)

    def concepts(self) -> Iterator[Concept]:
        """The entries as concepts; one without a term in the chosen languages is left out."""
        for entry in self.entries():
            terms = tuple(self._terms(entry))
            if terms:
                yield Concept(entry.id, entry.kind, terms, entry.nation, _note(entry, self))

    def _terms(self, entry: Entry) -> Iterator[Term]:
        for lang in self.langs:
            preferred = entry.form(self.style, self.on, lang)
            terms = {
                term.text: term
                for form in entry.forms
                if form.lang == lang
                for term in [_undisputed(_term(form, preferred, self), entry, preferred)]
                if self.deprecated or term.status is not TermStatus.DEPRECATED
            }
            yield from sorted(terms.values(), key=lambda term: list(TermStatus).index(term.status))


def _term(form: Form, preferred: str | None, selection: Selection) -> Term:
    short = form.status is Status.SHORT
    return Term(form.text, form.lang, _status(form, preferred, selection), short, form.since, form.until)


def _undisputed(term: Term, entry: Entry, preferred: str | None) -> Term:
    """What sources contradict each other about is not to be rewritten, in other tools either."""
    kept = term.status is TermStatus.DEPRECATED and entry.dispute("names", term.text, preferred)
    return term._replace(status=TermStatus.ADMITTED) if kept else term


def _status(form: Form, preferred: str | None, selection: Selection) -> TermStatus:
    if form.text == preferred:
        return TermStatus.PREFERRED
    if form.status is Status.VARIANT or (form.status is Status.CANONICAL and not form.canonical(selection.style)):
        return TermStatus.DEPRECATED
    if form.status is Status.CANONICAL or not form.valid(selection.on) or _ended(form, selection.on):
        return TermStatus.SUPERSEDED
    return TermStatus.ADMITTED


def _ended(form: Form, on: date | None) -> bool:
    """Without a day the newest names are meant."""
    return on is None and form.until is not None


def _note(entry: Entry, selection: Selection) -> str:
    """What an entry is: its last office ("President, South Korea"), or its kind and country."""
    held = [role for role in entry.roles if selection.on is None or role.since is None or role.since <= selection.on]
    if not held:
        return entry.kind + (f", {entry.nation}" if entry.nation else "")
    last = max(held, key=lambda role: role.since or date.min)
    names = [_english(entry_id, selection) for entry_id in (last.title, last.of) if entry_id]
    return ", ".join(names)


def _english(entry_id: str, selection: Selection) -> str:
    entry = selection.glossary[entry_id]
    return entry.form(selection.style, selection.on) or entry.form(selection.style) or entry_id


class Translation(NamedTuple):
    """A term of the first language with what it is called in the second."""

    source: Term
    target: str
    concept: Concept


class Pair(NamedTuple):
    """A term and its translation, for tools that know nothing else; ``ids`` are of the concepts that share it."""

    source: str
    target: str
    ids: tuple[str, ...]


def translations(selection: Selection) -> Iterator[Translation]:
    """Each term of the first language with the one of the second that was in use beside it, in the order of ids.

    Short forms are no translations and are left out. GlossaryError where no
    two languages are chosen.
    """
    if len(selection.langs) != 2:
        raise GlossaryError("a translation needs two languages: choose ko,en or en,ko")
    source_lang, target_lang = selection.langs
    for concept in selection.concepts():
        entry = selection.glossary[concept.id]
        for term in concept.terms:
            if term.lang == source_lang and not term.short:
                target = entry.form(selection.style, _day(term, selection), target_lang)
                if target:
                    yield Translation(term, target, concept)


def pairs(selection: Selection) -> tuple[list[Pair], list[str]]:
    """The translations, each source once, for formats that cannot say which entry is meant.

    A source that several entries would translate in different ways is left
    out, and told in the second value, one line each.
    """
    found: dict[str, dict[str, list[str]]] = {}
    for term, target, concept in translations(selection):
        found.setdefault(term.text, {}).setdefault(target, []).append(concept.id)
    clear = [
        Pair(text, target, tuple(ids))
        for text, targets in found.items()
        if len(targets) == 1
        for target, ids in targets.items()
    ]
    return clear, [_left_out(text, targets) for text, targets in found.items() if len(targets) > 1]


def _day(term: Term, selection: Selection) -> date | None:
    """The day on which a term is translated: the selection's, or the nearest one on which the term was in use."""
    if term.status is not TermStatus.SUPERSEDED:
        return selection.on
    if selection.on is not None and term.since is not None and selection.on < term.since:
        return term.since
    return term.until or selection.on


def _left_out(text: str, targets: dict[str, list[str]]) -> str:
    ways = "; ".join(f"{target} ({', '.join(ids)})" for target, ids in targets.items())
    return f"{text!r} is left out, for it has several translations: {ways}"


def shared(concepts: Iterable[Concept]) -> list[str]:
    """Terms that several concepts have, one line each, for formats that cannot say which is meant."""
    bearers: dict[str, dict[str, None]] = {}
    for concept in concepts:
        for term in concept.terms:
            bearers.setdefault(term.text, {})[concept.id] = None
    return [f"{text!r} names {', '.join(ids)}" for text, ids in bearers.items() if len(ids) > 1]
