"""Entries of the glossary: frozen values that know no file, style rule or text."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Status(StrEnum):
    """How a form stands to its entry."""

    CANONICAL = "canonical"
    ACCEPTED = "accepted"
    VARIANT = "variant"
    SHORT = "short"


class Form(NamedTuple):
    """A spelling of an entry in one language.

    ``styles`` names the styles whose canonical form this is (empty: every
    style). ``since`` and ``until`` are inclusive; None is an open end.
    """

    text: str
    lang: str
    status: Status
    styles: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None

    def valid(self, on: date | None) -> bool:
        """Whether the form was in use on a day; without a day every form is."""
        if on is None:
            return True
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)

    def canonical(self, style: str) -> bool:
        """Whether ``style`` asks for this form, on its days."""
        return self.status is Status.CANONICAL and (not self.styles or style in self.styles)


class Own(NamedTuple):
    """The spelling that a person uses, perhaps for a time; the days are inclusive."""

    text: str
    since: date | None = None
    until: date | None = None


class Role(NamedTuple):
    """An office that a person holds or held: ids of a title and of a body."""

    title: str
    of: str | None = None
    since: date | None = None
    until: date | None = None

    def held(self, on: date | None) -> bool:
        """Whether the office was held on a day; without a day, ever."""
        if on is None:
            return True
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


class Contested(NamedTuple):
    """What sources contradict each other about: "names", "days" or "hanja".

    ``text`` is the one form in dispute; empty for all of them.
    """

    why: str
    about: str = "names"
    text: str = ""


class Entry(NamedTuple):
    """One real thing: a person, an organization, a place, an outlet, a title.

    ``unique`` says that its full name alone tells it from everything else.
    ``family`` holds a Korean person's surname in each script, ``given`` the
    romanized syllables of the given name, ``own`` the spellings of one's own.
    """

    id: str
    kind: str
    forms: tuple[Form, ...]
    hangul: str = ""
    hanja: str = ""
    nation: str = ""
    family: tuple[str, ...] = ()
    unique: bool = True
    roles: tuple[Role, ...] = ()
    cues: tuple[str, ...] = ()
    homonyms: tuple[str, ...] = ()
    sole: bool = False
    generic: bool = False
    given: tuple[str, ...] = ()
    own: tuple[Own, ...] = ()
    contested: tuple[Contested, ...] = ()

    def dispute(self, about: str, *texts: str | None) -> str:
        """Why sources contradict each other about one of these forms; empty where they do not."""
        found = (item.why for item in self.contested if item.about == about and (not item.text or item.text in texts))
        return next(found, "")

    def form(self, style: str, on: date | None = None, lang: str = "en") -> str | None:
        """The canonical form that a style asks for on a day.

        ``lang`` is "en" or "ko". Without a day the newest form is given. None
        when the entry has no form in that language, or none was in use.
        """
        fits = [f for f in self.forms if f.lang == lang and f.canonical(style) and f.valid(on)]
        newest = max(fits, key=lambda form: form.since or date.min, default=None)
        return newest.text if newest else None
