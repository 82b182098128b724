"""What speaks for one bearer of a name: roles, bodies and cues nearby."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from glossary import Entry, Glossary, Role

from .borders import clean
from .layout import Layout
from .scan import Hit, Sense


class Evidence:
    """The titles, bodies and cues of one text, by where they stand."""

    def __init__(self, text: str, layout: Layout, hits: Iterable[Hit], glossary: Glossary, day: date | None) -> None:
        self._glossary = glossary
        self._layout = layout
        self._day = day
        self._titles: dict[str, list[int]] = {}
        self._bodies: dict[str, list[int]] = {}
        self._cues: dict[str, list[tuple[int, str]]] = {}
        for hit in hits:
            if all(meaning.sense is Sense.FAMILY for meaning in hit.meanings) or not clean(text, hit.start, hit.end):
                continue
            for sense, entry, _ in hit.meanings:
                if sense is Sense.TITLE:
                    self._titles.setdefault(entry.id, []).append(hit.start)
                elif sense is Sense.CUE:
                    self._cues.setdefault(entry.id, []).append((hit.start, text[hit.start : hit.end]))
                elif sense is Sense.NAME and entry.kind != "person":
                    self._bodies.setdefault(entry.id, []).append(hit.start)

    def reason(self, entry: Entry, place: int) -> str | None:
        """Why a name at a place means this entry, or None if nothing says so.

        A title that many people bear proves nothing, nor does a country.
        Titles count in the sentence, bodies and cues in the paragraph.
        """
        sentence, paragraph = self._layout.sentence(place), self._layout.paragraph(place)
        for role in filter(self._begun, entry.roles):
            title, body = self._glossary[role.title], self._glossary[role.of] if role.of else None
            if not title.generic and _within(self._titles.get(title.id, []), sentence):
                return f"the title {_name(title)!r} stands in the sentence"
            if body and body.kind != "place" and _within(self._bodies.get(body.id, []), paragraph):
                return f"{_name(body)!r} stands in the paragraph"
        for start, cue in self._cues.get(entry.id, []):
            if _within([start], paragraph):
                return f"{cue!r} stands in the paragraph"
        return None

    def _begun(self, role: Role) -> bool:
        return self._day is None or role.since is None or role.since <= self._day


def _within(places: list[int], span: tuple[int, int]) -> bool:
    return any(span[0] <= place < span[1] for place in places)


def _name(entry: Entry) -> str:
    return next(form.text for form in entry.forms)
