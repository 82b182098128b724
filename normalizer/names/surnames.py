"""Surnames alone: "Kim said", "President Yoon", "김 위원장".

A surname is linked only to somebody whom the text names in full, or to the
one holder of a sole office on the text's date. Where two may be meant, or the
text names somebody of that surname whom the glossary lacks, it is ambiguous.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from glossary import Entry, Glossary

from ..lexicon import lexicon
from ..particles import is_hangul
from ..scan import Hit
from ..values import Action, Mention
from .alone import Alone, Reading
from .borders import Borders, word_before
from .speakers import Speakers
from .strangers import strangers
from .titles import Titles

_OF_A_BODY = re.compile(r" (?:of|at) (?:the )?[A-Z]")


class _Bearers(NamedTuple):
    """Who of a surname is named in full, for certain and perhaps."""

    certain: dict[str, Entry]
    perhaps: dict[str, Entry]


class Surnames:
    """The surnames of one text, settled against the full names found in it."""

    def __init__(
        self,
        text: str,
        hits: list[Hit],
        borders: Borders,
        titles: Titles,
        full: list[Mention],
        glossary: Glossary,
        day: date | None,
    ) -> None:
        self._text = text
        self._titles = titles
        self._day = day
        self._reading = Reading(text, borders, titles, frozenset(mention.start for mention in full))
        self._speakers = Speakers(text, full)
        self._bearers = _bearers(full, glossary)
        self._first = _first_places(full)
        self._bare = [hit for hit in _uncovered(hits, full) if hit.pattern.family]
        self._strangers = strangers(text, self._bare, borders, titles, {mention.surface for mention in full})

    def mentions(self, style: str) -> Iterator[Mention]:
        """The mentions of surnames that can be linked, or that are ambiguous."""
        for alone in filter(None, map(self._reading.alone, self._bare)):
            bearers = self._bearers.get(alone.family.casefold(), _Bearers({}, {}))
            fitting = self._fitting(alone, bearers.certain)
            perhaps = self._fitting(alone, bearers.perhaps)
            one = self._one(alone, fitting, perhaps)
            if one is not None and self._speakers.names_himself(alone.start, one.id):
                yield self._ambiguous(alone, [one], "a speaker does not name himself")
            elif one is not None:
                yield self._resolved(alone, one, style, one.id in bearers.certain)
            elif (fitting or perhaps) and not self._a_word(alone, fitting):
                yield self._ambiguous(alone, [*fitting, *perhaps], "several may be meant by the surname")

    def _fitting(self, alone: Alone, bearers: dict[str, Entry]) -> list[Entry]:
        """Those whose title it can be; a former office is not that of its holder."""
        title = alone.title
        if title is None or not alone.specific:
            return list(bearers.values())
        fitting = [entry for entry in bearers.values() if self._titles.fits(title, entry)]
        if alone.former and self._day:
            fitting = [entry for entry in fitting if not self._holds(entry, title.entry)] or fitting
        return fitting

    def _one(self, alone: Alone, fitting: list[Entry], perhaps: list[Entry]) -> Entry | None:
        """The one bearer who can be meant, if nothing speaks against him."""
        if self._of_something_else(alone):
            return None
        if alone.title is not None and alone.title.entry.sole and not alone.former:
            exact = [entry for entry in fitting if self._holds(entry, alone.title.entry)]
            if len(exact) == 1:
                return None if self._a_word(alone, exact) else exact[0]
            if not fitting and not perhaps:
                return self._holder(alone)
        clear = len(fitting) == 1 and not perhaps and alone.family not in self._strangers
        return fitting[0] if clear and not self._a_word(alone, fitting) else None

    def _holder(self, alone: Alone) -> Entry | None:
        """The one of the surname who held the sole office beside it on the day, named or not."""
        word = alone.family in lexicon().modifiers or self._this_one(alone)
        if alone.title is None or word or alone.family in self._strangers:
            return None
        holders = [entry for entry in alone.hit.pattern.family if self._holds(entry, alone.title.entry)]
        return holders[0] if len(holders) == 1 else None

    def _holds(self, entry: Entry, title: Entry) -> bool:
        return any(role.title == title.id and role.held(self._day) for role in entry.roles)

    def _a_word(self, alone: Alone, fitting: list[Entry]) -> bool:
        """전 대통령, 이 시장: a surname that is a word too, before its bearer is named."""
        named = any(self._first.get(entry.id, alone.start) < alone.start for entry in fitting)
        return not named and (alone.word or self._this_one(alone))

    def _this_one(self, alone: Alone) -> bool:
        """이 대통령 is "this president" where the bare title stands before it."""
        if alone.family != "이" or alone.title is None:
            return False
        words = self._text[alone.title.start : alone.title.end]
        return words in self._text[max(0, alone.start - lexicon().reaches["this_one"]) : alone.start]

    def _of_something_else(self, alone: Alone) -> bool:
        """ "Samsung President Lee", "former President Lee", "President Lee of Dongguk Foods", 금융위 김 위원장."""
        if self._of_a_body(alone):
            return True
        if alone.title is None or not alone.title.entry.sole:
            return False
        words, start = lexicon(), min(alone.start, alone.title.start)
        if _OF_A_BODY.match(self._text, alone.end):
            behind = self._text[alone.end :][:40].split(" ", 2)[2].removeprefix("the ")
            return not behind.startswith(words.home)
        before = word_before(self._text, start)
        if before is None or before in (*words.small_words, "Korean"):
            return False
        return before[0].isupper() or before.lower() in words.past

    def _of_a_body(self, alone: Alone) -> bool:
        """금융위 김 위원장: a body right before a Korean surname says whose title it is."""
        before = self._text[max(0, alone.start - 12) : alone.start]
        korean = before.endswith(" ") and is_hangul(before, len(before) - 2)
        return korean and before.rstrip().endswith(lexicon().ends_of_bodies)

    def _resolved(self, alone: Alone, one: Entry, style: str, named: bool) -> Mention:
        wanted = one.form(style, self._day, "ko" if is_hangul(alone.family, 0) else "en")
        reason = "the only one of that surname whom the text names" if named else "held that office on the day"
        surface, values = self._text[alone.start : alone.end], (one.id, one.kind, wanted, one.hangul, (), reason)
        return Mention(alone.start, alone.end, surface, Action.RESOLVE, *values)

    def _ambiguous(self, alone: Alone, entries: list[Entry], reason: str) -> Mention:
        surface, ids = self._text[alone.start : alone.end], tuple(sorted({entry.id for entry in entries}))
        return Mention(alone.start, alone.end, surface, Action.AMBIGUOUS, None, "person", None, "", ids, reason)


def _first_places(full: list[Mention]) -> dict[str, int]:
    """Where each entry is first named in full, for certain or perhaps."""
    places: dict[str, int] = {}
    for mention in full:
        for entry in (mention.entry,) if mention.entry else mention.candidates:
            places.setdefault(entry, mention.start)
    return places


def _bearers(full: list[Mention], glossary: Glossary) -> dict[str, _Bearers]:
    """Surname -> the persons whom the full names of the text mean, or may mean."""
    bearers: dict[str, _Bearers] = {}
    for mention in full:
        if mention.action is Action.RESOLVE:
            continue
        for entry_id in (mention.entry,) if mention.entry else mention.candidates:
            for family in glossary[entry_id].family:
                found = bearers.setdefault(family.casefold(), _Bearers({}, {}))
                (found.certain if mention.entry else found.perhaps)[entry_id] = glossary[entry_id]
    return bearers


def _uncovered(hits: list[Hit], mentions: list[Mention]) -> Iterator[Hit]:
    """The hits that no mention touches; both come in order."""
    at = 0
    for hit in hits:
        while at < len(mentions) and mentions[at].end <= hit.start:
            at += 1
        if at == len(mentions) or hit.end <= mentions[at].start:
            yield hit
