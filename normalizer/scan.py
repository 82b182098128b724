"""One pass of one automaton over a text: names, cues and money marks.

This is the only module that knows the automaton. All overlapping hits are
taken; which of them count is decided by those who know words and borders.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Decimal
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from glossary import Entry, Form, Glossary, Status

from .lexicon import lexicon
from .money.said import Mark


class Sense(IntEnum):
    """What a pattern may mean in a text."""

    NAME = 0  # a full or short form of an entry
    TITLE = 1  # a title: evidence, not a name
    CUE = 2  # a word that tells an entry from its namesakes


class Meaning(NamedTuple):
    """An entry that a pattern may mean, and in which sense."""

    sense: Sense
    entry: Entry
    form: Form | None = None


class Hit(NamedTuple):
    """A place where a pattern stands, whatever its borders.

    ``names`` are those of its meanings that a text of the style can name by
    it, ``family`` the entries with it as surname.
    """

    start: int
    end: int
    meanings: tuple[Meaning, ...]
    names: tuple[Meaning, ...]
    family: tuple[Entry, ...]


class Scanner:
    """The automaton of a glossary and of all money marks, built once for a style.

    ``cues`` tells which entries are a cue of an entry in each of their forms.
    """

    def __init__(self, glossary: Glossary, style: str) -> None:
        meanings: dict[str, list[Meaning]] = {}
        families: dict[str, list[Entry]] = {}
        for entry in glossary:
            for pattern, meaning in _meanings(entry):
                meanings.setdefault(pattern, []).append(meaning)
            for family in {spelling for name in entry.family for spelling in (name, name.upper())}:
                families.setdefault(family, []).append(entry)
        self.cues = _cues(glossary)
        self._marks = _marks()
        patterns = list(dict.fromkeys([*meanings, *families, *self._marks]))
        self._patterns = patterns
        named = (style, glossary.default_style)
        self._senses = [
            (tuple(meant), tuple(m for m in meant if _names(m, named)), tuple(families.get(pattern, ())))
            for pattern in patterns
            for meant in [meanings.get(pattern, [])]
        ]
        self._automaton = AhoCorasick(patterns, matchkind=MatchKind.Standard)

    def scan(self, text: str) -> tuple[list[Hit], list[Mark]]:
        """The hits of names in order, longest first, and the money marks."""
        hits: list[Hit] = []
        marks: list[tuple[int, int, str]] = []
        for number, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            meanings, names, family = self._senses[number]
            if meanings or (family and not text[start - 1 : start].isalpha()):  # a surname begins a word
                hits.append(Hit(start, end, meanings, names, family))
            if self._patterns[number] in self._marks:
                marks.append((start, end, self._patterns[number]))
        hits.sort(key=lambda hit: (hit.start, -hit.end))
        return hits, self._longest(marks)

    def marks(self, text: str) -> list[Mark]:
        """The money marks alone."""
        found = self._marks_automaton.find_matches_as_indexes(text, overlapping=True)
        return self._longest([(start, end, self._mark_patterns[number]) for number, start, end in found])

    @cached_property
    def _marks_automaton(self) -> AhoCorasick:
        return AhoCorasick(self._mark_patterns, matchkind=MatchKind.Standard)

    @cached_property
    def _mark_patterns(self) -> list[str]:
        return list(self._marks)

    def _longest(self, marks: list[tuple[int, int, str]]) -> list[Mark]:
        """The marks, leftmost and longest first, none over another."""
        chosen: list[Mark] = []
        reached = 0
        for start, end, pattern in sorted(marks, key=lambda mark: (mark[0], -mark[1])):
            if start >= reached:
                before, after, part = self._marks[pattern]
                chosen.append(Mark(start, end, before, after, part))
                reached = end
        return chosen


def _meanings(entry: Entry) -> Iterable[tuple[str, Meaning]]:
    title = entry.kind == "title"
    for form in entry.forms:
        meaning = Meaning(Sense.TITLE if title else Sense.NAME, entry, form)
        for pattern in {form.text, form.text.upper(), form.text.lower() if title else form.text}:
            yield pattern, meaning
    for cue in entry.cues:
        yield from ((pattern, Meaning(Sense.CUE, entry)) for pattern in {cue, cue.upper()})


def _names(meaning: Meaning, styles: Collection[str]) -> bool:
    """Koyang is Goyang in McCune-Reischauer, and a family's name in a text that does not write so."""
    sense, entry, form = meaning
    if sense is not Sense.NAME or form is None:
        return False
    if entry.kind != "place" or form.status is not Status.CANONICAL or not form.styles:
        return True
    return any(form.canonical(style) for style in styles)


def _cues(glossary: Glossary) -> dict[str, tuple[str, ...]]:
    """entry -> the entries that have one of its cues as a form, so that each of their forms counts."""
    bearers: dict[str, set[str]] = {}
    for entry in glossary:
        for form in entry.forms:
            bearers.setdefault(form.text, set()).add(entry.id)
    found = {entry.id: {other for cue in entry.cues for other in bearers.get(cue, ())} for entry in glossary}
    return {entry: tuple(sorted(others - {entry})) for entry, others in found.items() if others}


def _marks() -> dict[str, tuple[str | None, str | None, Decimal]]:
    """pattern -> the code it names before a number, and behind one, and its part of the unit."""
    words = lexicon()
    marks: dict[str, tuple[str | None, str | None, Decimal]] = {}
    for word in {*words.before, *words.after}:
        known = words.before.get(word), words.after.get(word), Decimal(1)
        spellings = {word, word.upper()} if word in words.after else {word}
        for pattern in spellings | ({word.title()} if len(word) > 3 and word.isascii() else set()):
            marks.setdefault(pattern, known)
    marks.update({word: (None, code, Decimal("0.01")) for word, code in words.subunits.items()})
    marks.update({word: (None, unit, Decimal(1)) for word, unit in words.measures.items() if word not in marks})
    marks.update({word: (None, two["large"], Decimal(1)) for word, two in words.large_or_beside.items()})
    return marks
