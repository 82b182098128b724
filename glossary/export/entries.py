"""Concepts that were read from another tool's file, as entries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ..build.styles import joins
from ..entry import Entry, Form, Own, Status
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

    The first preferred term of a language is the canonical form. The first of
    another time is canonical for its days; where they are not known it is
    accepted, and so are all others. ``kind`` is empty where the file does not say it.
    """
    return [_entry(concept) for concept in concepts]


def _entry(concept: Concept) -> Entry:
    forms = tuple(_forms(concept))
    canonical = {form.lang: form.text for form in forms if form.status is Status.CANONICAL}
    hangul = concept.preferred("ko") or canonical.get("ko", "")
    kind = concept.kind if concept.kind in KINDS else ""
    english = concept.preferred("en") or ""
    name = _korean_name(english, hangul) if kind == "person" else _Name()
    return Entry(
        id=concept.id,
        kind=kind,
        forms=forms,
        hangul=hangul,
        hanja=next((form.text for form in forms if form.lang == "ko" and is_hanja(form.text)), ""),
        nation=concept.nation or ("KR" if name.given else ""),
        family=name.family,
        given=name.given,
        own=tuple(_own(forms, name)),
        unique=kind != "person",
    )


def _forms(concept: Concept) -> Iterator[Form]:
    """The first name of a language and time is its canonical form, the others are accepted beside it."""
    named: set[tuple[str, date | None, date | None]] = set()
    for term in concept.terms:
        status = _status(term)
        if status is Status.CANONICAL:
            time = (term.lang, term.since, term.until)
            beside = {lang for lang, *_ in named} if not (term.since or term.until) else set()
            status = Status.ACCEPTED if time in named or term.lang in beside else status
            named.add(time)
        yield Form(term.text, term.lang, status, (), term.since, term.until)


def _status(term: Term) -> Status:
    if term.short:
        return Status.SHORT
    if term.status is TermStatus.SUPERSEDED and not (term.since or term.until):
        return Status.ACCEPTED
    return _STATUS[term.status]


def _own(forms: tuple[Form, ...], name: _Name) -> Iterator[Own]:
    """Canonical spellings that join a name in another way than most styles do: the bearer's own."""
    usual = joins(name.family[0], list(name.given))[0] if name.given else ""
    for form in forms:
        if usual and form.lang == "en" and form.status is Status.CANONICAL and form.text != usual:
            yield Own(form.text, form.since, form.until)


def _korean_name(english: str, hangul: str) -> _Name:
    """The parts of a name such as "Kim Jong-un", if its hangul can be spelled so; not of "Nam June Paik"."""
    from ..romanization.spellings import spells

    match = _KOREAN_NAME.fullmatch(english)
    if not match or not spells(english, hangul):
        return _Name()
    given = tuple(part.capitalize() for part in match.groups()[1:] if part)
    family = hangul[: len(hangul) - len(given)]
    # With another's surname before it, the given name must be one still: ``spells`` takes either order.
    if not 1 <= len(family) <= 2 or not spells(f"Kim {'-'.join(given)}", f"김{hangul[len(family) :]}"):
        return _Name()
    return _Name((match[1], family), given)
