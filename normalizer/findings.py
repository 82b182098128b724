"""From mentions, pairs and sums to findings that a person can act on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from glossary import Glossary
from glossary.script import key

from .codes import CODES, OF_VERDICT
from .names.twice import Spelled
from .names.unlisted import Name
from .particles import agree, is_wrong, reading_of, tail_at
from .values import Action, Edit, Figure, Finding, Mention, Pair, Severity, Sum, Verdict

_APOSTROPHE = re.compile("['’](?!s)")
_BRACKET = re.compile(r"\([^()\n]{1,40}\)")
_TAIL = 24
_NO_NOUNS = frozenset[str]()
_BLANKS = 8  # a line break with its indent may stand inside a name


def of_names(text: str, mentions: list[Mention], glossary: Glossary, style: str) -> Iterator[Finding]:
    """N001, N002, N003, N006."""
    for mention, following in pairwise([*mentions, None]):
        assert mention is not None
        free = following.start if following else len(text)  # what an edit may reach
        if mention.action is Action.REWRITE:
            message = f"write {mention.canonical!r} for {mention.surface!r} ({mention.reason})"
            yield _finding("N001", message, mention.start, mention.end, (_replacement(text, mention, free),))
        elif mention.action is Action.FLAG:
            message = f"{mention.reason}; then it was {mention.canonical!r}"
            yield _finding("N003", message, mention.start, mention.end, (_replacement(text, mention, free),))
        elif mention.action is Action.AMBIGUOUS and _would_change(mention, glossary, style):
            message = f"{mention.surface!r} may be {' or '.join(mention.candidates)}: {mention.reason}; left as it is"
            yield _finding("N002", message, mention.start, mention.end)
        if mention.action is not Action.REWRITE:
            yield from _particle(text, mention)


def of_strangers(text: str, names: list[Name]) -> Iterator[Finding]:
    """N005, once for each name; two of the same letters are told apart by their hangul."""
    told: set[str] = set()
    for name in names:
        letters = f"{name.surname} {name.given}"
        if (name.hangul or letters) not in told:
            message = f"{text[name.start : name.end]!r} seems a Korean name, and the glossary lacks it"
            yield _finding("N005", message, name.start, name.end)
        told |= {letters, name.hangul} - {""}


def of_spellings(text: str, spelled: list[Spelled]) -> Iterator[Finding]:
    """N004; info where only the sound says that it may be one name."""
    for one in spelled:
        surface = text[one.start : one.end]
        if one.sure:
            message = f"{surface!r} is also written {one.other!r} in this text"
            yield _finding("N004", message, one.start, one.end, (Edit(one.start, one.end, one.other),))
        else:
            message = f"{surface!r} may be the name that the text also writes {one.other!r}"
            yield _finding("N004", message, one.start, one.end)._replace(severity=Severity.INFO)


class _Particle(NamedTuple):
    """A particle with two forms behind a mention: as it is composed, and where it is written."""

    form: str
    start: int
    end: int
    rest: str


def _particle(text: str, mention: Mention) -> Iterator[Finding]:
    """N006: a particle behind a name that does not agree with it."""
    found = _leaning(text, mention)
    if found is None or found.rest in ("(", "/"):
        return  # 국방부은(는)
    if (mention.kind, found.form) in (("place", "로"), ("person", "가")):
        return  # 용산로 is a street, 이승만가 a family
    name = unicodedata.normalize("NFC", mention.surface)
    agreed = agree(name, found.form, reading_of(name, mention.hangul))
    if agreed and is_wrong(found.form, agreed):
        before = text[mention.start : found.start]
        message = f"{before + agreed!r}, not {before + found.form!r}: the particle does not agree"
        yield _finding("N006", message, mention.start, found.end, (Edit(found.start, found.end, agreed),))


def _leaning(text: str, mention: Mention) -> _Particle | None:
    """The particle that leans on a mention, or on a bracket right behind it, and what follows."""
    bracket = _BRACKET.match(text, mention.end)
    start = bracket.end() if bracket else mention.end
    behind = text[start : start + _TAIL]
    if behind[:1] < "\u1100":
        return None  # nothing Korean leans on the name
    composed = unicodedata.normalize("NFC", behind)
    tail = tail_at(composed, 0, _NO_NOUNS)
    if not tail or not tail.particles:
        return None
    form = tail.particles[0]
    written = next((way for way in (form, unicodedata.normalize("NFD", form)) if behind.startswith(way)), "")
    rest = composed[sum(map(len, tail.particles)) :][:1]
    return _Particle(form, start, start + len(written), rest) if written else None


def _replacement(text: str, mention: Mention, free: int) -> Edit:
    """The edit that puts the canonical form; a Korean particle and a bare apostrophe behind it agree.

    ``free`` is where the next mention begins, which no edit reaches.
    """
    canonical = mention.canonical or mention.surface
    start, end = mention.start, mention.end
    if mention.surface.endswith("s") and not canonical.endswith("s") and _APOSTROPHE.match(text, end):
        return Edit(start, end + 1, f"{canonical}{text[end]}s")  # "Solutions' shares" -> "Solution's shares"
    found = _leaning(text, mention)
    reading = reading_of(canonical, mention.hangul)
    agreed = agree(canonical, found.form, reading) if found and found.end <= free else None
    if found is None or agreed is None or agreed == found.form:
        return Edit(start, end, canonical)
    return Edit(start, found.end, canonical + text[end : found.start] + agreed)


def of_pairs(pairs: list[Pair], figures: list[Figure]) -> Iterator[Finding]:
    """F001 to F005, F007."""
    for pair in pairs:
        code = OF_VERDICT.get(pair.verdict)
        if code:
            left, right = figures[pair.left], figures[pair.right]
            message = f"{left.surface!r} and {right.surface!r}: {pair.reason}"
            if pair.verdict is Verdict.WRONG_RATE:
                message += f" ({pair.dates[0]})"
            yield _finding(code, message, left.start, right.end, pair.repairs)
        elif pair.past:
            left, right = figures[pair.left], figures[pair.right]
            message = f"{left.surface!r} and {right.surface!r} fit the rate of the text's day, not that of {pair.past}"
            yield _finding("F007", message, left.start, right.end)


def of_sums(sums: list[Sum], figures: list[Figure]) -> Iterator[Finding]:
    """F006."""
    for total in sums:
        if total.verdict is Verdict.SUM_MISMATCH:
            whole, parts = figures[total.total], [figures[number] for number in total.parts]
            stated = sum((part.value or Decimal(0) for part in parts), Decimal(0))
            listed = " + ".join(part.surface for part in parts)
            message = f"{listed} is {stated:,f} {whole.unit}, not {whole.surface} (difference {total.difference:,f})"
            yield _finding("F006", message, whole.start, parts[-1].end)


def _would_change(mention: Mention, glossary: Glossary, style: str) -> bool:
    """Whether some candidate would have this mention rewritten."""
    wanted, about = key(mention.surface), len(mention.surface)
    for entry_id in mention.candidates:
        entry = glossary[entry_id]
        alike = (form for form in entry.forms if abs(len(form.text) - about) < _BLANKS)
        forms = [form for form in alike if key(form.text) == wanted]
        if any(entry.dispute("names", form.text, entry.form(style, None, form.lang)) for form in forms):
            continue
        if forms and not any(form.canonical(style) or form.status == "accepted" for form in forms):
            return True
    return False


def _finding(code: str, message: str, start: int, end: int, fixes: tuple[Edit, ...] = ()) -> Finding:
    return Finding(code, CODES[code].severity, message, start, end, fixes)
