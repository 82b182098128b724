"""From hits to mentions: which entry is named, and what is done about it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from glossary import Entry, Form, Glossary, Status

from ..layout import Layout
from ..lexicon import lexicon
from ..scan import Hit, Meaning, Sense
from ..values import Action, Mention
from .borders import clean, cut_short
from .evidence import Evidence
from .surnames import Surnames

_PAST_REACH = 16


class Setting(NamedTuple):
    """What the names of one text are read with."""

    glossary: Glossary
    style: str
    day: date | None


def mentions(text: str, layout: Layout, hits: list[Hit], setting: Setting) -> list[Mention]:
    """The mentions of a text in order; none overlaps another.

    Full forms are settled first, then surnames, which lean on them.
    """
    evidence = Evidence(text, layout, hits, setting.glossary, setting.day)
    stand = [hit for hit in map(_names_only, hits) if hit.meanings and _stands(text, hit)]
    settle = _Settling(text, setting, evidence)
    full = [settle(hit) for hit in _longest(stand)]
    surnames = Surnames(text, hits, full, setting.glossary, setting.day)
    return sorted([*full, *surnames.mentions(setting.style)])


def _names_only(hit: Hit) -> Hit:
    return hit._replace(meanings=tuple(meaning for meaning in hit.meanings if meaning.sense is Sense.NAME))


def _stands(text: str, hit: Hit) -> bool:
    if not clean(text, hit.start, hit.end):
        return False
    korean_person = all(meaning.entry.family for meaning in hit.meanings)
    return not (korean_person and cut_short(text, hit.start, hit.end))


def _longest(hits: list[Hit]) -> list[Hit]:
    """Leftmost and longest first; the hits come sorted so."""
    chosen: list[Hit] = []
    for hit in hits:
        if not chosen or hit.start >= chosen[-1].end:
            chosen.append(hit)
    return chosen


class _Settling:
    """Settles full forms one after the other; remembers whom the text has named."""

    def __init__(self, text: str, setting: Setting, evidence: Evidence) -> None:
        self._text = text
        self._setting = setting
        self._evidence = evidence
        self._known: set[str] = set()

    def __call__(self, hit: Hit) -> Mention:
        meanings = _in_use(hit.meanings, self._setting.day)
        proved = [(meaning, reason) for meaning in meanings if (reason := self._proof(meaning.entry, hit))]
        if len(proved) != 1:
            return self._ambiguous(hit, [meaning.entry for meaning in meanings])
        meaning, reason = proved[0]
        assert meaning.form is not None
        self._known.add(meaning.entry.id)
        return self._settled(hit, meaning.entry, meaning.form, reason)

    def _proof(self, entry: Entry, hit: Hit) -> str | None:
        if entry.unique:
            return "its only bearer"
        if entry.kind == "organization" and self._evidence.of_another_nation(hit.start, hit.end):
            return None
        if entry.id in self._known:
            return "named before in this text"
        return self._evidence.reason(entry, hit.start)

    def _ambiguous(self, hit: Hit, entries: list[Entry]) -> Mention:
        ids = tuple(sorted(entry.id for entry in entries))
        reason = "several bear this name" if len(ids) > 1 else "nothing nearby tells it from a namesake"
        kinds = sorted({entry.kind for entry in entries})
        kind, surface = (kinds[0] if len(kinds) == 1 else ""), self._text[hit.start : hit.end]
        return Mention(hit.start, hit.end, surface, Action.AMBIGUOUS, None, kind, None, "", ids, reason)

    def _settled(self, hit: Hit, entry: Entry, form: Form, reason: str) -> Mention:
        style, day = self._setting.style, self._setting.day
        surface, wanted = self._text[hit.start : hit.end], entry.form(style, day, form.lang)
        if wanted and surface.isupper() and not form.text.isupper():
            wanted = wanted.upper()
        action = self._action(hit, entry, form, wanted)
        if action is Action.FLAG:
            reason = f"{form.text!r} was not in use on {day}"
        elif action is Action.REWRITE:
            reason = f"{reason}; {style} writes {wanted!r}"
        return Mention(hit.start, hit.end, surface, action, entry.id, entry.kind, wanted, entry.hangul, (), reason)

    def _action(self, hit: Hit, entry: Entry, form: Form, wanted: str | None) -> Action:
        if form.status is Status.SHORT:
            return Action.RESOLVE
        if wanted is None or wanted == self._text[hit.start : hit.end]:
            return Action.KEEP
        in_use = form.valid(self._setting.day)
        if not in_use and entry.kind != "person":
            return Action.KEEP if _speaks_of_the_past(self._text, hit.start) else Action.FLAG
        right = form.status is Status.ACCEPTED or (form.canonical(self._setting.style) and in_use)
        return Action.KEEP if right else Action.REWRITE


def _in_use(meanings: tuple[Meaning, ...], day: date | None) -> list[Meaning]:
    """One meaning an entry; forms in use on the day push out those that are not."""
    valid = [meaning for meaning in meanings if meaning.form and meaning.form.valid(day)]
    by_entry: dict[str, Meaning] = {}
    for meaning in valid or meanings:
        by_entry.setdefault(meaning.entry.id, meaning)
    return list(by_entry.values())


def _speaks_of_the_past(text: str, start: int) -> bool:
    """Whether "then", "former", 옛 and the like stand right before a name."""
    before = text[max(0, start - _PAST_REACH) : start].lower().replace("-", " ").split()
    return bool(before) and before[-1] in lexicon().past
