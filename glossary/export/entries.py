"""Concepts that were read from another tool's file, as entries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..entry import Entry, Form, Status
from ..script import is_hanja
from .concepts import Concept, Term, TermStatus

KINDS = ("person", "organization", "place", "outlet", "event", "title")
_STATUS = {
    TermStatus.PREFERRED: Status.CANONICAL,
    TermStatus.ADMITTED: Status.ACCEPTED,
    TermStatus.SUPERSEDED: Status.CANONICAL,
    TermStatus.DEPRECATED: Status.VARIANT,
}
_KOREAN_NAME = re.compile(r"([A-Z][a-z]+) ([A-Z][a-z]+)(?:[- ]([A-Za-z][a-z]*))?")


class _Name(NamedTuple):
    """A Korean person's surname in each script, and the syllables of the given name."""

    family: tuple[str, ...] = ()
    given: tuple[str, ...] = ()


def entries_of(concepts: Iterable[Concept]) -> list[Entry]:
    """The entries of concepts.

    The first preferred term of a language is the canonical form. A term of
    another time is canonical for its days, and accepted where they are not
    known. ``kind`` is empty where the file does not say it.
    """
    return [_entry(concept) for concept in concepts]


def _entry(concept: Concept) -> Entry:
    forms = tuple(_forms(concept))
    canonical = {form.lang: form.text for form in forms if form.status is Status.CANONICAL}
    hangul = concept.preferred("ko") or canonical.get("ko", "")
    kind = concept.kind if concept.kind in KINDS else ""
    name = _korean_name(concept.preferred("en") or "", hangul) if kind == "person" else _Name()
    return Entry(
        id=concept.id,
        kind=kind,
        forms=forms,
        hangul=hangul,
        hanja=next((form.text for form in forms if form.lang == "ko" and is_hanja(form.text)), ""),
        nation=concept.nation or ("KR" if name.given else ""),
        family=name.family,
        given=name.given,
        unique=kind != "person",
    )


def _forms(concept: Concept) -> Iterator[Form]:
    preferred: set[str] = set()
    for term in concept.terms:
        status = _status(term)
        if status is Status.CANONICAL and not (term.since or term.until):
            status = Status.ACCEPTED if term.lang in preferred else status
            preferred.add(term.lang)
        yield Form(term.text, term.lang, status, (), term.since, term.until)


def _status(term: Term) -> Status:
    if term.short:
        return Status.SHORT
    if term.status is TermStatus.SUPERSEDED and not (term.since or term.until):
        return Status.ACCEPTED
    return _STATUS[term.status]


def _korean_name(english: str, hangul: str) -> _Name:
    """The parts of a name such as "Kim Jong-un", if its hangul can be spelled so."""
    from ..romanization.spellings import spells

    match = _KOREAN_NAME.fullmatch(english)
    if not match or not spells(english, hangul):
        return _Name()
    given = tuple(part.capitalize() for part in match.groups()[1:] if part)
    if not 1 <= len(hangul) - len(given) <= 2:
        return _Name()
    return _Name((match[1], hangul[: len(hangul) - len(given)]), given)
