"""Titles beside names: which stand where, and whose they can be."""

from __future__ import annotations

from typing import NamedTuple

from glossary import Entry, Glossary

from ..scan import Hit, Sense

_ANYBODYS = "mr"


class Title(NamedTuple):
    """A title in a text."""

    start: int
    end: int
    entry: Entry


class Titles:
    """The titles of one text; the longest counts where several begin or end at a place."""

    def __init__(self, hits: list[Hit], glossary: Glossary) -> None:
        self._glossary = glossary
        self.all = [Title(h.start, h.end, m.entry) for h in hits for m in h.meanings if m.sense is Sense.TITLE]
        longest = sorted(self.all, key=lambda title: title.start - title.end, reverse=True)
        self._starting = {title.start: title for title in longest}
        self._ending = {title.end: title for title in longest}

    def before(self, text: str, place: int) -> Title | None:
        """The title that ends right before a name."""
        return self._ending.get(place - 1) if text[place - 1 : place] == " " else None

    def behind(self, text: str, place: int) -> Title | None:
        """The title that begins right behind a name."""
        return self._starting.get(place + (text[place : place + 1] == " "))

    def fits(self, title: Entry, person: Entry) -> bool:
        """Whether a title can be this person's: 위원장 for a 국무위원장, Minister for a Foreign Minister."""
        if title.id == _ANYBODYS or not person.roles:
            return True
        endings = tuple(form.text for form in title.forms)
        held = (self._glossary[role.title] for role in person.roles)
        return any(one.id == title.id or any(f.text.endswith(endings) for f in one.forms) for one in held)
