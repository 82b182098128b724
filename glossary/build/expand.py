"""From an entry as an editor wrote it to an entry with all its forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ..entry import Contested, Entry, Form, Own, Role, Status
from ..script import lang_of
from .styles import joined_variants, styled

if TYPE_CHECKING:
    from ..schema.styles import StyleRule
    from ..schema.terms import Term


def expand(term: Term, styles: Mapping[str, StyleRule], nation: str | None = None) -> Entry:
    """The entry of a term, its style rules worked out; ``nation`` is that of a file's places."""
    person = term.kind == "person"
    newest = term.periods()[-1]
    bare = Entry(
        id=term.id,
        kind=term.kind,
        forms=(),
        hangul=term.hangul or newest.hangul or "",
        hanja=term.hanja or newest.hanja or "",
        nation=term.nation or (nation if term.kind == "place" else None) or "",
        family=_family(term),
        unique=(not person) if term.unique is None else term.unique,
        roles=tuple(Role(role.title, role.of, role.since, role.until) for role in term.roles),
        cues=tuple(term.cues),
        homonyms=tuple(term.homonyms),
        sole=term.sole,
        generic=term.generic,
        given=tuple(term.name.given) if term.name else (),
        own=tuple(Own(own.text, own.since, own.until) for own in term.own),
        contested=tuple(Contested(note.why, note.about, note.text or "") for note in term.contested),
    )
    canonical = list(_person(term, bare) if person else _names(term))
    firm = [form for form in canonical if form.status is not Status.VARIANT]
    known = {form.text for form in firm}
    others = {
        form.text: form for form in reversed([*_right(term), *canonical, *_lists(term)]) if form.text not in known
    }
    return styled(bare._replace(forms=(*dict.fromkeys(firm), *reversed(others.values()))), styles)


def _person(term: Term, bare: Entry) -> Iterator[Form]:
    if term.hangul:
        yield Form(term.hangul, "ko", Status.CANONICAL)
    if term.hanja:
        yield Form(term.hanja, "ko", Status.ACCEPTED)
    if term.en:
        yield Form(term.en, "en", Status.CANONICAL)
    if term.name:
        yield from joined_variants(bare, (text for text in term.variants if text.isascii()))


def _names(term: Term) -> Iterator[Form]:
    for name in term.periods():
        since, until = name.since, name.until
        if name.en:
            yield Form(name.en, "en", Status.CANONICAL, (), since, until)
        if name.hangul:
            yield Form(name.hangul, "ko", Status.CANONICAL, (), since, until)
        if name.hanja:
            yield Form(name.hanja, "ko", Status.ACCEPTED, (), since, until)
        for text in name.abbr:
            yield Form(text, lang_of(text), Status.ACCEPTED, (), since, until)


def _right(term: Term) -> Iterator[Form]:
    """Forms that are right as they stand, even where they are one of the ways to join a name's parts."""
    disputed = (note.text for note in term.contested if note.text)
    for text in (*disputed, *term.accepted):
        yield Form(text, lang_of(text), Status.ACCEPTED)


def _lists(term: Term) -> Iterator[Form]:
    for status, texts in (
        (Status.ACCEPTED, term.accepted),
        (Status.SHORT, term.short),
        (Status.VARIANT, term.variants),
    ):
        for text in texts:
            yield Form(text, lang_of(text), status)


def _family(term: Term) -> tuple[str, ...]:
    if not term.name:
        return ()
    assert term.hangul is not None
    hangul = term.hangul[: len(term.hangul) - len(term.name.given)]
    own = [_surname(spelling.text, term.name.family) for spelling in term.own]
    return tuple(dict.fromkeys([term.name.family, *own, hangul]))


def _surname(own: str, family: str) -> str:
    """The surname in an own spelling: last in "Syngman Rhee", first in "Chey Tae-won"."""
    first, *rest = own.split()
    return family if family in rest else first
