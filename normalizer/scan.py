"""One pass of one automaton over a text: names, cues and money marks.

This is the only module that knows the automaton. All overlapping hits are
taken; which of them count is decided by those who know words and borders.
"""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from glossary import Entry, Form, Glossary, Status

from .lexicon import lexicon
from .money.said import Mark


class Meaning(NamedTuple):
    """An entry that a pattern may name, and the form that it is."""

    entry: Entry
    form: Form


class Pattern(NamedTuple):
    """What a pattern says wherever it stands; worked out once.

    ``names`` are what a text of the style can name by it, ``named`` the ids of
    all that have it as a form, ``titles`` the titles. ``cue`` tells that it
    speaks for some entry, ``family`` whose surname it is. ``short`` and
    ``korean`` say that all names are short forms, or Korean persons'.
    """

    text: str
    names: tuple[Meaning, ...]
    named: tuple[str, ...]
    titles: tuple[Entry, ...]
    cue: bool
    family: tuple[Entry, ...]
    short: bool
    korean: bool


class Hit(NamedTuple):
    """A place where a pattern stands, whatever its borders."""

    start: int
    end: int
    pattern: Pattern


class Scanner:
    """The automaton of a glossary and of all money marks, built once for a style.

    ``cues`` tells which entries are a cue of an entry in each of their forms.
    """

    def __init__(self, glossary: Glossary, style: str) -> None:
        said = _Said({}, {}, set())
        for entry in glossary:
            said.note(entry)
        self.cues = _cues(glossary)
        self._marks = _marks()
        self._said, self._styles = said, (style, glossary.default_style)
        self._texts = list(dict.fromkeys([*said.meanings, *said.cues, *said.families, *self._marks]))
        self._patterns: list[Pattern | None] = [None] * len(self._texts)  # worked out when first met
        self._money = [text in self._marks for text in self._texts]
        self._automaton = AhoCorasick(self._texts, matchkind=MatchKind.Standard)

    def scan(self, text: str) -> tuple[list[Hit], list[Mark]]:
        """The hits of names in order, longest first, and the money marks."""
        hits: list[Hit] = []
        marks: list[tuple[int, int, str]] = []
        for number, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            pattern = self._patterns[number] or self._pattern(number)
            if pattern.named or pattern.cue or (pattern.family and not text[start - 1 : start].isalpha()):
                hits.append(Hit(start, end, pattern))  # a surname begins a word
            if self._money[number]:
                marks.append((start, end, pattern.text))
        hits.sort(key=lambda hit: (hit.start, -hit.end))
        return hits, self._longest(marks)

    def _pattern(self, number: int) -> Pattern:
        pattern = self._patterns[number] = self._said.pattern(self._texts[number], self._styles)
        return pattern

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


class _Said(NamedTuple):
    """What the patterns of a glossary mean, while they are gathered."""

    meanings: dict[str, list[Meaning]]
    families: dict[str, list[Entry]]
    cues: set[str]

    def note(self, entry: Entry) -> None:
        """Add the patterns of an entry: its forms, surnames and cues, in capitals too."""
        title = entry.kind == "title"
        for form in entry.forms:
            for text in {form.text, form.text.upper(), form.text.lower() if title else form.text}:
                self.meanings.setdefault(text, []).append(Meaning(entry, form))
        for text in {spelling for name in entry.family for spelling in (name, name.upper())}:
            self.families.setdefault(text, []).append(entry)
        self.cues.update(spelling for cue in entry.cues for spelling in (cue, cue.upper()))

    def pattern(self, text: str, styles: Collection[str]) -> Pattern:
        """What a pattern says in a text of these styles."""
        meant = self.meanings.get(text, ())
        names = tuple(m for m in meant if m.entry.kind != "title" and _of_styles(m, styles))
        return Pattern(
            text=text,
            names=names,
            named=tuple(dict.fromkeys(m.entry.id for m in meant)),
            titles=tuple(m.entry for m in meant if m.entry.kind == "title"),
            cue=text in self.cues,
            family=tuple(self.families.get(text, ())),
            short=all(m.form.status is Status.SHORT for m in names),
            korean=all(m.entry.family for m in names),
        )


def _of_styles(meaning: Meaning, styles: Collection[str]) -> bool:
    """Koyang is Goyang in McCune-Reischauer, and a family's name in a text that does not write so."""
    entry, form = meaning
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
