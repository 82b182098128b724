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
from ..particles import is_hangul, tail_fits
from ..scan import Hit, Sense
from ..values import Action, Mention
from .borders import clean

_WORD_BEFORE = re.compile(r"([^\W\d_][\w.']{0,30}) \Z")
_CAPITALISED_NEXT = re.compile(r" [A-Z][a-z]{1,12}(?:-[A-Za-z]{2,12})?")
_KOREAN_NAME_BEFORE = re.compile(r"(?<![가-힣])([가-힣]{3,4}) ?\Z")


class _Title(NamedTuple):
    start: int
    end: int
    entry: Entry


class _Alone(NamedTuple):
    """A surname that stands by itself: the span of the mention, its title."""

    start: int
    end: int
    family: str
    title: _Title | None
    hit: Hit


class Surnames:
    """The surnames of one text, settled against the full names found in it."""

    def __init__(self, text: str, hits: list[Hit], full: list[Mention], glossary: Glossary, day: date | None) -> None:
        self._text = text
        self._day = day
        self._titles = [_Title(h.start, h.end, m.entry) for h in hits for m in h.meanings if m.sense is Sense.TITLE]
        longest = sorted(self._titles, key=lambda title: title.start - title.end, reverse=True)
        self._behind = {title.start: title for title in longest}
        self._before = {title.end: title for title in longest}
        self._bearers = _bearers(full, glossary)
        self._bare = [hit for hit in _uncovered(hits, full) if any(m.sense is Sense.FAMILY for m in hit.meanings)]
        self._strangers = {*self._english_strangers(), *self._korean_strangers({mention.surface for mention in full})}

    def mentions(self, style: str) -> Iterator[Mention]:
        """The mentions of surnames that can be linked, or that are ambiguous."""
        for alone in filter(None, map(self._alone, self._bare)):
            named = self._named(alone)
            if len(named) == 1 and alone.family not in self._strangers:
                yield self._resolved(alone, named[0], style)
            elif named and alone.family.casefold() in self._bearers:
                ids = tuple(sorted(entry.id for entry in named))
                reason = "several in this text bear the surname"
                surface = self._text[alone.start : alone.end]
                yield Mention(alone.start, alone.end, surface, Action.AMBIGUOUS, None, "person", None, "", ids, reason)

    def _named(self, alone: _Alone) -> list[Entry]:
        """Who may be meant: bearers named in full, else holders of the office."""
        named = self._bearers.get(alone.family.casefold(), [])
        title = alone.title
        if title is None or not title.entry.sole or len(named) == 1 or self._of_something_else(title.start):
            return named
        family = [meaning.entry for meaning in alone.hit.meanings if meaning.sense is Sense.FAMILY]
        return [entry for entry in named or family if self._holds(entry, title.entry)] or named

    def _of_something_else(self, title: int) -> bool:
        """ "Samsung President Lee", "former President Lee": not the holder of the office."""
        words = lexicon()
        before = _WORD_BEFORE.search(self._text, max(0, title - 32), title)
        if before is None or before[1] in (*words.small_words, "Korean"):
            return False
        return before[1][0].isupper() or before[1].lower() in words.past

    def _holds(self, entry: Entry, title: Entry) -> bool:
        return any(role.title == title.id and role.held(self._day) for role in entry.roles)

    def _resolved(self, alone: _Alone, one: Entry, style: str) -> Mention:
        korean = is_hangul(alone.family, 0)
        wanted = one.form(style, self._day, "ko" if korean else "en")
        in_text = alone.family.casefold() in self._bearers
        reason = "the only one of that surname whom the text names" if in_text else "held that office on the day"
        surface = self._text[alone.start : alone.end]
        return Mention(
            *(alone.start, alone.end, surface, Action.RESOLVE, one.id, one.kind, wanted, one.hangul, (), reason)
        )

    def _alone(self, hit: Hit) -> _Alone | None:
        if is_hangul(self._text, hit.start):
            return self._alone_in_korean(hit)
        text, start, end = self._text, hit.start, hit.end
        if not clean(text, start, end) or _CAPITALISED_NEXT.match(text, end):
            return None
        family = text[start:end]
        title = self._before.get(start - 1) if text[start - 1 : start] == " " else None
        if title or not self._part_of_a_name(start, family):
            return _Alone(start, end, family, title, hit)
        return None

    def _part_of_a_name(self, start: int, family: str) -> bool:
        """Whether a word before shows something else: "Central Park", "So Kim"."""
        words = lexicon()
        before = _WORD_BEFORE.search(self._text, max(0, start - 32), start)
        if before and before[1][0].isupper() and before[1] not in words.small_words:
            return True
        in_a_sentence = before is not None and before[1][0].islower()
        return family.capitalize() in words.surnames_that_are_words and not in_a_sentence

    def _alone_in_korean(self, hit: Hit) -> _Alone | None:
        """ "김 위원장", "윤대통령": a surname of one syllable counts only with its title."""
        text, start, end = self._text, hit.start, hit.end
        title = self._behind.get(end + (text[end : end + 1] == " "))
        if text[start - 1 : start].isalnum() or title is None:
            return None
        if not tail_fits(text, title.end, lexicon().suffixes):
            return None
        return _Alone(start, title.end, text[start:end], title, hit)

    def _english_strangers(self) -> Iterator[str]:
        """Surnames that begin the full name of somebody whom the glossary lacks."""
        for hit in self._bare:
            if _CAPITALISED_NEXT.match(self._text, hit.end) and clean(self._text, hit.start, hit.end):
                yield self._text[hit.start : hit.end]

    def _korean_strangers(self, known: set[str]) -> Iterator[str]:
        """The same for a full name before a title: "김민수 위원장"."""
        for title in self._titles:
            before = _KOREAN_NAME_BEFORE.search(self._text, max(0, title.start - 6), title.start)
            if before and before[1] not in known:
                yield before[1][0]


def _bearers(full: list[Mention], glossary: Glossary) -> dict[str, list[Entry]]:
    """Surname -> the persons whom the full names of the text may mean."""
    bearers: dict[str, dict[str, Entry]] = {}
    for mention in full:
        if mention.action is Action.RESOLVE:
            continue
        for entry_id in (mention.entry,) if mention.entry else mention.candidates:
            for family in glossary[entry_id].family:
                bearers.setdefault(family.casefold(), {})[entry_id] = glossary[entry_id]
    return {family: list(entries.values()) for family, entries in bearers.items()}


def _uncovered(hits: list[Hit], mentions: list[Mention]) -> Iterator[Hit]:
    """The hits that no mention touches; both come in order."""
    at = 0
    for hit in hits:
        while at < len(mentions) and mentions[at].end <= hit.start:
            at += 1
        if at == len(mentions) or hit.end <= mentions[at].start:
            yield hit
