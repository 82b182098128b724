"""What speaks for one bearer of a name: titles, bodies, people and cues nearby."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain

from glossary import Entry, Glossary, Role

from ..layout import Layout
from ..lexicon import lexicon
from ..scan import Hit

_OF = re.compile(r"(?: of|,| in) (?:the )?([A-Z][A-Za-z.]{1,14}(?: [A-Z][a-z]{1,14})?)")
_LONGER_BODY = re.compile(r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?)? and [A-Z][a-z]")
_Places = list[tuple[int, str]]  # in order of places, with the words that stand there
_POSSESSIVE = re.compile("(?:'s?|의)$")


class Evidence:
    """Where the titles, bodies, people and cues of one text stand.

    ``hits`` are those with clean borders. ``cues`` tells which entries are a
    cue of an entry.
    """

    def __init__(
        self,
        text: str,
        layout: Layout,
        hits: Iterable[Hit],
        glossary: Glossary,
        cues: Mapping[str, tuple[str, ...]],
        day: date | None,
    ) -> None:
        self._text = text
        self._layout = layout
        self._glossary = glossary
        self._day = day
        self._cues_of = cues
        self._named: dict[str, _Places] = {}
        self._words: dict[str, _Places] = {}  # that are a cue of some entry
        for start, end, pattern in hits:
            place = start, text[start:end]
            for entry_id in pattern.named:
                self._named.setdefault(entry_id, []).append(place)
            if pattern.cue:
                self._words.setdefault(pattern.text, []).append(place)
        self._cues: dict[str, _Places] = {}
        self._people: dict[str, _Places] | None = None

    def _cues_for(self, entry: Entry) -> _Places:
        """Where the cues of an entry stand, put together when somebody asks."""
        if entry.id not in self._cues:
            others = (self._named.get(other, ()) for other in self._cues_of.get(entry.id, ()))
            words = {spelling for cue in entry.cues for spelling in (cue, cue.upper())}
            self._cues[entry.id] = sorted(chain(*(self._words.get(word, ()) for word in words), *others))
        return self._cues[entry.id]

    def _people_of(self, body: Entry) -> _Places:
        """Where people stand who have or had an office of a body."""
        if self._people is None:
            found: dict[str, _Places] = {}
            for entry_id, places in self._named.items():
                for role in filter(self._begun, self._glossary[entry_id].roles):
                    if role.of:
                        found.setdefault(role.of, []).extend(places)
            self._people = {body_id: sorted(places) for body_id, places in found.items()}
        return self._people.get(body.id, [])

    def reason(self, entry: Entry, start: int, end: int) -> str | None:
        """Why a name at a span means this entry, or None if nothing says so.

        A title that many people bear proves nothing, nor does a country.
        """
        if any(place == start and start + len(words) == end for place, words in self._own(entry, start)):
            return "this form is nobody else's"
        return self._for_person(entry, start, end) if entry.kind == "person" else self._for_body(entry, start)

    def _own(self, entry: Entry, start: int) -> _Places:
        """A cue that is the name itself: an editor's word that this form is unmistakable."""
        found = self._cues_for(entry)
        at = bisect_left(found, (start, ""))
        return found[at : at + 2]

    def _for_person(self, entry: Entry, start: int, end: int) -> str | None:
        """A title must touch the name; bodies and cues count in the paragraph."""
        paragraph = self._layout.paragraph(start)
        for role in filter(self._begun, entry.roles):
            title, body = self._glossary[role.title], self._glossary[role.of] if role.of else None
            found = None if title.generic else self._touching(title, start, end)
            if found:
                return f"the title {found!r} stands beside it"
            found = _first(self._named.get(body.id), paragraph) if body and body.kind != "place" else None
            if found:
                return f"{found!r} stands in the paragraph"
        cue = _first(self._cues_for(entry), paragraph)
        return cue and f"{cue!r} stands in the paragraph"

    def _touching(self, title: Entry, start: int, end: int) -> str | None:
        """A title right before a name, or shortly behind it."""
        places = self._named.get(title.id)
        sentence, limit = self._layout.sentence(start)
        for place, words in _within(places, (max(sentence, start - lexicon().reaches["title_before"]), start)):
            if place + len(words) in (start - 1, start):
                return words
        return _first(places, (end, min(limit, end + lexicon().reaches["title_behind"])))

    def _for_body(self, entry: Entry, start: int) -> str | None:
        """Its people and cues count in the sentence."""
        sentence = self._layout.sentence(start)
        found = _first(self._people_of(entry), sentence) or _first(self._cues_for(entry), sentence)
        return found and f"{found!r} stands in the sentence"

    def in_clause(self, entry: Entry, start: int) -> bool:
        """Whether a title, body or cue of the entry stands before the next comma of the sentence."""
        stop = self._layout.sentence(start)[1]
        comma = self._text.find(",", start, stop)
        span = (start, stop if comma < 0 else comma)
        bodies = (self._named.get(role.of) for role in entry.roles if role.of)
        titles = (self._named.get(role.title) for role in entry.roles)
        return any(_within(places, span) for places in (self._cues_for(entry), *bodies, *titles))

    def possessor(self, entry: Entry, start: int) -> bool:
        """ "SK's Choi Tae-won": whether the word that owns the name speaks for this entry."""
        ids = [role.of for role in entry.roles if role.of]
        found = [self._cues_for(entry), *(self._named.get(body) for body in ids)]
        for places in found:
            for place, words in _within(places, (max(0, start - lexicon().reaches["title_before"]), start)):
                if self._text[place + len(words) : start] in ("'s ", "' "):
                    return True
        return False

    def of_something_else(self, start: int, end: int) -> bool:
        """Whether a body is another country's ("Japan's Ministry", 영국 통계청) or goes on ("... and Forests")."""
        nations = lexicon().nations
        words = self._text[max(0, start - lexicon().reaches["nation_before"]) : start].split()
        before = [_POSSESSIVE.sub("", word) for word in words[-2:]]
        behind = _OF.match(self._text, end)
        following = [behind[1], behind[1].split()[0]] if behind else []
        foreign = any(words in nations for words in (*before[-1:], " ".join(before), *following))
        ministry = self._text.startswith("Ministry of", start)
        return foreign or (ministry and _LONGER_BODY.match(self._text, end) is not None)

    def _begun(self, role: Role) -> bool:
        return self._day is None or role.since is None or role.since <= self._day


def _within(found: _Places | None, span: tuple[int, int]) -> _Places:
    if not found:
        return []
    return found[bisect_left(found, (span[0], "")) : bisect_left(found, (span[1], ""))]


def _first(found: _Places | None, span: tuple[int, int]) -> str | None:
    """The first words inside a span."""
    at = bisect_left(found, (span[0], "")) if found else 0
    return found[at][1] if found and at < len(found) and found[at][0] < span[1] else None
