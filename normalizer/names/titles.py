"""Titles beside names: which stand where, and whose they can be."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from glossary import Entry, Glossary

from ..particles import is_hangul
from ..scan import Hit

_ANYBODYS = "mr"


class Title(NamedTuple):
    """A title in a text."""

    start: int
    end: int
    entry: Entry
    lang: str

    @property
    def anybodys(self) -> bool:
        """Whether everybody may bear it: Mr., 씨."""
        return self.entry.id == _ANYBODYS


class Titles:
    """The titles of one text; the longest counts where several begin or end at a place."""

    def __init__(self, text: str, hits: list[Hit], glossary: Glossary) -> None:
        self._glossary = glossary
        self.all = [
            Title(start, end, title, "ko" if is_hangul(text, start) else "en")
            for start, end, pattern in hits
            for title in pattern.titles
        ]
        longest = sorted(self.all, key=lambda title: title.start - title.end, reverse=True)
        self._starting = {title.start: title for title in longest}
        self._ending = {title.end: title for title in longest}

    def before(self, text: str, place: int) -> Title | None:
        """The title that ends right before a name."""
        return self._ending.get(place - 1) if text[place - 1 : place] == " " else None

    def behind(self, text: str, place: int) -> Title | None:
        """The title that begins right behind a name."""
        return self._starting.get(place + (text[place : place + 1] == " "))

    def within(self, start: int, end: int, person: Entry) -> bool:
        """Whether a title of this person begins between two places."""
        at = bisect_left(self.all, start, key=lambda title: title.start)
        while at < len(self.all) and self.all[at].start < end:
            if self.fits(self.all[at], person):
                return True
            at += 1
        return False

    def fits(self, title: Title, person: Entry) -> bool:
        """Whether a title can be this person's: 위원장 for a 국무위원장, Minister for a Foreign Minister.

        Only words of one language are compared, and an office with one holder
        is only meant by its own title.
        """
        if title.anybodys:
            return True
        endings = tuple(form.text.casefold() for form in title.entry.forms if form.lang == title.lang)
        for one in (self._glossary[role.title] for role in person.roles):
            if one.id == title.entry.id:
                return True
            theirs = (form.text.casefold() for form in one.forms if form.lang == title.lang)
            if not one.sole and any(form.endswith(endings) for form in theirs):
                return True
        return False
