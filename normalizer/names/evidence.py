"""What speaks for one bearer of a name: titles, bodies, people and cues nearby."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from datetime import date

from glossary import Entry, Glossary, Role

from ..layout import Layout
from ..lexicon import lexicon
from ..scan import Hit, Sense
from .borders import clean

_REACH = 24
_OF = re.compile(r" of (?:the )?([A-Z][A-Za-z.]{1,14}(?: [A-Z][a-z]{1,14})?)")
_Places = list[tuple[int, str]]  # in order of places, with the words that stand there
_POSSESSIVE = re.compile("(?:'s?|의)$")


class Evidence:
    """Where the titles, bodies, people and cues of one text stand."""

    def __init__(self, text: str, layout: Layout, hits: Iterable[Hit], glossary: Glossary, day: date | None) -> None:
        self._text = text
        self._layout = layout
        self._glossary = glossary
        self._day = day
        self._titles: dict[str, _Places] = {}
        self._bodies: dict[str, _Places] = {}
        self._cues: dict[str, _Places] = {}
        self._people: dict[str, _Places] = {}
        for hit in hits:
            if any(meaning.sense is not Sense.FAMILY for meaning in hit.meanings) and clean(text, hit.start, hit.end):
                self._note(hit)

    def _note(self, hit: Hit) -> None:
        place = hit.start, self._text[hit.start : hit.end]
        for sense, entry, _ in hit.meanings:
            if sense is Sense.TITLE:
                self._titles.setdefault(entry.id, []).append(place)
            elif sense is Sense.CUE:
                self._cues.setdefault(entry.id, []).append(place)
            elif sense is Sense.NAME and entry.kind != "person":
                self._bodies.setdefault(entry.id, []).append(place)
            elif sense is Sense.NAME:
                for role in filter(self._begun, entry.roles):
                    if role.of:
                        self._people.setdefault(role.of, []).append(place)

    def reason(self, entry: Entry, start: int) -> str | None:
        """Why a name at a place means this entry, or None if nothing says so.

        A title that many people bear proves nothing, nor does a country.
        """
        return self._for_person(entry, start) if entry.kind == "person" else self._for_body(entry, start)

    def _for_person(self, entry: Entry, place: int) -> str | None:
        """Titles count in the sentence, bodies and cues in the paragraph."""
        sentence, paragraph = self._layout.sentence(place), self._layout.paragraph(place)
        for role in filter(self._begun, entry.roles):
            title, body = self._glossary[role.title], self._glossary[role.of] if role.of else None
            found = None if title.generic else _first(self._titles.get(title.id), sentence)
            if found:
                return f"the title {found!r} stands in the sentence"
            found = _first(self._bodies.get(body.id), paragraph) if body and body.kind != "place" else None
            if found:
                return f"{found!r} stands in the paragraph"
        cue = _first(self._cues.get(entry.id), paragraph)
        return cue and f"{cue!r} stands in the paragraph"

    def _for_body(self, entry: Entry, start: int) -> str | None:
        """Its people and cues count in the sentence."""
        sentence = self._layout.sentence(start)
        found = _first(self._people.get(entry.id), sentence) or _first(self._cues.get(entry.id), sentence)
        return found and f"{found!r} stands in the sentence"

    def of_another_nation(self, start: int, end: int) -> bool:
        """Whether a body is named as another country's: "Japan's Ministry of ...", "... of Japan", 영국 통계청."""
        nations = lexicon().nations
        words = self._text[max(0, start - _REACH) : start].split()
        before = [_POSSESSIVE.sub("", word) for word in words[-2:]]
        behind = _OF.match(self._text, end)
        following = [behind[1], behind[1].split()[0]] if behind else []
        return any(words in nations for words in (*before[-1:], " ".join(before), *following))

    def _begun(self, role: Role) -> bool:
        return self._day is None or role.since is None or role.since <= self._day


def _first(found: _Places | None, span: tuple[int, int]) -> str | None:
    """The first words inside a span."""
    at = bisect_left(found, (span[0], "")) if found else 0
    return found[at][1] if found and at < len(found) and found[at][0] < span[1] else None
