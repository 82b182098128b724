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
from ..particles import is_hangul, tail_fits, word_at
from ..scan import Hit, Sense
from ..values import Action, Mention
from .borders import Borders, word_before
from .titles import Title, Titles

_NEXT_WORD = re.compile(r" ([a-z]{2,14})(?![A-Za-z])")
_GOES_ON = re.compile(r" [A-Z][a-z]{1,12}(?:-[A-Za-z]{2,12})?| ?&")
_LONGEST_NAME = 8  # with an age in brackets: 김민수(59)
_INTRODUCTION = 28  # letters between a name and its title, with the body in between
_OF_A_STRANGER = re.compile(r",? \(?[0-9]{1,2}[,)]")
_BODIES = (
    "위",
    "부",
    "당",
    "청",
    "처",
    "원",
    "회",
    "사",
    "대",
    "팀",
    "은행",
    "그룹",
    "전자",
    "신문",
)  # ends of a body's name


class _Alone(NamedTuple):
    """A surname that stands by itself: the span of the mention, its title."""

    start: int
    end: int
    family: str
    title: Title | None
    hit: Hit


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
        self._borders = borders
        self._titles = titles
        self._day = day
        self._full = {mention.start: mention for mention in full}
        self._bearers = _bearers(full, glossary)
        self._bare = [hit for hit in _uncovered(hits, full) if any(m.sense is Sense.FAMILY for m in hit.meanings)]
        self._strangers = {*self._english_strangers(), *self._korean_strangers({mention.surface for mention in full})}

    def mentions(self, style: str) -> Iterator[Mention]:
        """The mentions of surnames that can be linked, or that are ambiguous."""
        for alone in filter(None, map(self._alone, self._bare)):
            bearers = self._bearers.get(alone.family.casefold())
            if bearers is None:
                holders = self._holders(alone)
                if len(holders) == 1 and alone.family not in self._strangers:
                    yield self._resolved(alone, holders[0], style, "held that office on the day")
                continue
            one = self._one(alone, bearers)
            if one is not None:
                yield self._resolved(alone, one, style, "the only one of that surname whom the text names")
            else:
                yield self._ambiguous(alone, {**bearers.certain, **bearers.perhaps})

    def _one(self, alone: _Alone, bearers: _Bearers) -> Entry | None:
        """The one bearer who can be meant, if nothing speaks against him."""
        fitting = list(bearers.certain.values())
        if alone.title is not None:
            fitting = [entry for entry in fitting if self._titles.fits(alone.title, entry)]
            exact = [entry for entry in fitting if self._holds(entry, alone.title.entry)]
            if len(exact) == 1 and alone.title.entry.sole:
                return None if self._of_something_else(alone) else exact[0]
        clear = len(fitting) == 1 and not bearers.perhaps and len(bearers.certain) == 1
        against = alone.family in self._strangers or self._of_a_body(alone)
        return fitting[0] if clear and not against else None

    def _holders(self, alone: _Alone) -> list[Entry]:
        """Those of the surname who held the sole office beside it on the day."""
        title = alone.title
        if title is None or not title.entry.sole or self._of_something_else(alone):
            return []
        family = [meaning.entry for meaning in alone.hit.meanings if meaning.sense is Sense.FAMILY]
        return [entry for entry in family if self._holds(entry, title.entry)]

    def _holds(self, entry: Entry, title: Entry) -> bool:
        return any(role.title == title.id and role.held(self._day) for role in entry.roles)

    def _of_something_else(self, alone: _Alone) -> bool:
        """ "Samsung President Lee", "former President Lee": not the holder of the office."""
        words, start = lexicon(), min(alone.start, alone.title.start if alone.title else alone.start)
        before = word_before(self._text, start)
        if before is None or before in (*words.small_words, "Korean"):
            return self._of_a_body(alone)
        return before[0].isupper() or before.lower() in words.past

    def _of_a_body(self, alone: _Alone) -> bool:
        """금융위 김 위원장: a body right before a Korean surname says whose title it is."""
        before = self._text[max(0, alone.start - 12) : alone.start]
        return before.endswith(" ") and is_hangul(before, len(before) - 2) and before.rstrip().endswith(_BODIES)

    def _resolved(self, alone: _Alone, one: Entry, style: str, reason: str) -> Mention:
        wanted = one.form(style, self._day, "ko" if is_hangul(alone.family, 0) else "en")
        surface, values = self._text[alone.start : alone.end], (one.id, one.kind, wanted, one.hangul, (), reason)
        return Mention(alone.start, alone.end, surface, Action.RESOLVE, *values)

    def _ambiguous(self, alone: _Alone, entries: dict[str, Entry]) -> Mention:
        surface, reason = self._text[alone.start : alone.end], "several may be meant by the surname"
        values = (None, "person", None, "", tuple(sorted(entries)), reason)
        return Mention(alone.start, alone.end, surface, Action.AMBIGUOUS, *values)

    def _alone(self, hit: Hit) -> _Alone | None:
        if is_hangul(self._text, hit.start):
            return self._alone_in_korean(hit)
        text, start, end = self._text, hit.start, hit.end
        if not self._borders.clean(start, end) or _GOES_ON.match(text, end):
            return None
        family, title = text[start:end], self._titles.before(text, start)
        if title or not self._part_of_a_name(start, family):
            return _Alone(start, end, family, title, hit)
        return None

    def _part_of_a_name(self, start: int, family: str) -> bool:
        """Whether a word before shows something else: "Central Park", "Min-soo Kim", "the Moon"."""
        words = lexicon()
        before = word_before(self._text, start)
        if before and before[0].isupper() and before not in words.small_words:
            return True
        if family.capitalize() not in words.surnames_that_are_words:
            return False
        plain = before is not None and before in words.words_before_names and before not in ("a", "in", "on")
        behind = _NEXT_WORD.match(self._text, start + len(family))
        article = before is not None and before.lower() in ("the", "a", "an", "this", "that")
        return not plain and (article or behind is None or behind[1] not in words.verbs_of_persons)

    def _alone_in_korean(self, hit: Hit) -> _Alone | None:
        """ "김 위원장", "윤대통령": a surname of one syllable counts only with its title."""
        text, start, end = self._text, hit.start, hit.end
        title = self._titles.behind(text, end)
        if text[start - 1 : start].isalnum() or title is None:
            return None
        if not tail_fits(text, title.end, lexicon().suffixes):
            return None
        stop = end if title.start in self._full else title.end  # "박 외교부 장관": the ministry is a mention
        return _Alone(start, stop, text[start:end], title, hit)

    def _english_strangers(self) -> Iterator[str]:
        """Surnames in the full name of somebody whom the glossary lacks, in either order."""
        for hit in self._bare:
            family = self._text[hit.start : hit.end]
            if is_hangul(family, 0) or not self._borders.clean(hit.start, hit.end):
                continue
            if _GOES_ON.match(self._text, hit.end):
                if "-" in self._text[hit.end : hit.end + 16] or family not in lexicon().surnames_that_are_words:
                    yield family
                continue
            if self._of_a_stranger(hit) or self._follows_given_name(hit.start, family):
                yield family

    def _of_a_stranger(self, hit: Hit) -> bool:
        """ "a lawyer surnamed Chung", "Kim, 34,"."""
        surnamed = word_before(self._text, hit.start) == "surnamed"
        return surnamed or _OF_A_STRANGER.match(self._text, hit.end) is not None

    def _follows_given_name(self, start: int, family: str) -> bool:
        """ "Min-soo Kim", "Yuna Kim"; a common word as "Park" needs the hyphen, for "Yeouido Park"."""
        words = lexicon()
        before = word_before(self._text, start)
        if before is None or not before[0].isupper() or before in words.small_words:
            return False
        if self._titles.before(self._text, start) is not None:
            return False
        return "-" in before or family.capitalize() != "Park"

    def _korean_strangers(self, known: set[str]) -> Iterator[str]:
        """Surnames of Korean words shortly before or behind a title that may be full names the glossary lacks.

        "김민수 위원장", "이상민 행정안전부 장관", "김주현 금융위원장", "금융위원장 김주현".
        """
        for title in self._titles.all:
            if title.lang != "ko":
                continue
            words = self._text[max(0, title.start - _INTRODUCTION) : title.start].split()[-4:]
            words.append(word_at(self._text, title.end + 1))
            for word in words:
                full = is_hangul(word, 0) and is_hangul(word, 2) and len(word) <= _LONGEST_NAME
                if full and not any(word.startswith(name) for name in known):
                    yield word[0]


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
