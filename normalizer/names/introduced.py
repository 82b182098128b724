"""Short names that a text introduces itself: "... Administration (DAPA)", "수사처(공수처)", and "the ministry"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from glossary import Entry, Glossary

from ..lexicon import lexicon
from ..particles import is_hangul
from ..values import Action, Mention
from .borders import Borders

_BRACKET = re.compile(r" ?\(([A-Z][A-Za-z&]{1,9}|[가-힣]{2,5})\)")
_LONG_NAME = re.compile(r"\(([A-Z][A-Za-z&'-]*(?: [A-Za-z&'-]+){1,9})\)")
_WORD = re.compile(r"[A-Za-z][\w&'-]*")
_ONLY_HERE = "the text gives this name in brackets"
_ONLY_ONE = "the only one of its kind that the text names before"


class Short(NamedTuple):
    """A short name; ``entry`` is None where its body is none of the glossary."""

    text: str
    start: int
    entry: Entry | None


def with_short_names(text: str, full: list[Mention], borders: Borders, known: Glossary) -> list[Mention]:
    """The mentions with the short names that the text introduces; what it gives to others is taken out."""
    shorts = {short.text: short for short in (*_behind(text, full, known), *_before(text, full))}
    if not shorts:
        return full
    kept = [m for m in full if m.surface not in shorts or _same(m, shorts[m.surface])]
    spans = [mention.start for mention in kept]
    added = [
        mention
        for short in shorts.values()
        if short.entry is not None
        for mention in _found(text, short, short.entry, borders)
        if not _touches(kept, spans, mention)
    ]
    return sorted([*kept, *added])


def _behind(text: str, full: list[Mention], known: Glossary) -> Iterator[Short]:
    """ "Long Name (LN)": of an entry where its full name stands before the bracket, else of a stranger."""
    ends = {mention.end: mention for mention in full}
    for match in _BRACKET.finditer(text):
        short, mention = match[1], ends.get(match.start())
        if mention is not None:
            entry = known[mention.entry] if mention.entry and mention.kind in ("organization", "outlet") else None
            if entry and _shortens(short, mention.surface):
                yield Short(short, match.start(1), entry)
        elif short.isupper() and _initials_before(text, match.start(), short):
            yield Short(short, match.start(1), None)


def _before(text: str, full: list[Mention]) -> Iterator[Short]:
    """ "LN (Long Name)" for a body that is none of the glossary."""
    starts = {mention.start for mention in full}
    for match in _LONG_NAME.finditer(text):
        words = _WORD.findall(text[max(0, match.start() - 12) : match.start()])
        short = words[-1] if words else ""
        if short.isupper() and match.start(1) not in starts and _stands_for(short, match[1].split()):
            yield Short(short, match.start() - 1 - len(short), None)


def _shortens(short: str, name: str) -> bool:
    """Whether a short name is made of a name's syllables, or of the first letters of its words, in their order."""
    whole = name if is_hangul(short, 0) else "".join(word[0] for word in re.split(r"[ -]", name) if word).upper()
    rest = iter(whole)
    return all(letter in rest for letter in short.upper()) and short != name


def _stands_for(short: str, words: list[str]) -> bool:
    """Whether capitalised words may be shortened so: KDI, and KRX with one letter from inside a word.

    >>> _stands_for("KRX", ["Korea", "Rowing", "Exchange"]), _stands_for("KRX", ["Korea", "Rowing", "Union"])
    (True, False)
    """
    names = [word for word in words if word[0].isupper()]
    if len(names) < 2 or names[0][0] != short[0] or not words[-1][0].isupper():
        return False
    letters, initials = iter("".join(names).upper()), iter("".join(word[0] for word in names))
    return all(letter in letters for letter in short) and all(letter in initials for letter in short[:-1])


def _initials_before(text: str, place: int, short: str) -> bool:
    """Whether capitalised words right before a place have a short name."""
    words = _WORD.findall(text[max(0, place - lexicon().reaches["long_name"]) : place])
    sizes = range(2, min(len(words), len(short) + 4) + 1)
    return any(words[-size][0].isupper() and _stands_for(short, words[-size:]) for size in sizes)


def _same(mention: Mention, short: Short) -> bool:
    return short.entry is not None and mention.entry == short.entry.id


def _found(text: str, short: Short, entry: Entry, borders: Borders) -> Iterator[Mention]:
    place = text.find(short.text, short.start)
    while place >= 0:
        end = place + len(short.text)
        if borders.clean(place, end):
            values = (entry.id, entry.kind, None, entry.hangul, (), _ONLY_HERE)
            yield Mention(place, end, short.text, Action.RESOLVE, *values)
        place = text.find(short.text, end)


def _touches(mentions: list[Mention], starts: list[int], mention: Mention) -> bool:
    at = bisect_left(starts, mention.end)
    return at > 0 and mentions[at - 1].end > mention.start


def the_body(text: str, named: list[Mention], known: Glossary, style: str, day: date | None) -> Iterator[Mention]:
    """ "the ministry": the one body of that kind that the text has named before."""
    pattern = _the_kind()
    places = list(pattern.finditer(text)) if "he " in text else []
    if not places:
        return
    bodies = {noun: list(_of_kind(text, named, known, heads)) for noun, heads in lexicon().head_nouns.items()}
    for match in places:
        before = {entry for start, entry in bodies[match[1]] if start < match.start()}
        if len(before) == 1 and (one := before.pop()) is not None:
            entry = known[one]
            values = (one, entry.kind, entry.form(style, day), entry.hangul, (), _ONLY_ONE)
            yield Mention(match.start(), match.end(), match[0], Action.RESOLVE, *values)


def _of_kind(text: str, named: list[Mention], known: Glossary, heads: list[str]) -> Iterator[tuple[int, str | None]]:
    """Where bodies with a head noun are named, and which; None is one that the glossary cannot tell."""
    covered: set[int] = set()
    for mention in named:
        if mention.kind != "organization":
            continue
        ids = (mention.entry,) if mention.entry else mention.candidates
        if any(head in form.text.split() for one in ids for form in known[one].forms for head in heads):
            yield mention.start, mention.entry
            covered |= set(range(mention.start, mention.end))
    for head in heads:
        for match in re.finditer(rf"\b{head}\b", text):
            if match.start() not in covered:
                yield match.start(), None


def _the_kind() -> re.Pattern[str]:
    nouns = "|".join(lexicon().head_nouns)
    return re.compile(rf"\b[Tt]he ({nouns})\b(?! of\b)")
