"""From mentions, pairs and sums to findings that a person can act on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

from glossary import Glossary
from glossary.script import key

from .codes import CODES, OF_VERDICT
from .particles import agree, is_hangul, is_strict, particle_after
from .values import Action, Edit, Figure, Finding, Mention, Pair, Sum, Verdict

_APOSTROPHE = re.compile("['’](?!s)")
_TAIL = 24
_BLANKS = 8  # a line break with its indent may stand inside a name


def of_names(text: str, mentions: list[Mention], glossary: Glossary, style: str) -> Iterator[Finding]:
    """N001, N002, N003, N006."""
    for mention in mentions:
        if mention.action is Action.REWRITE:
            message = f"write {mention.canonical!r} for {mention.surface!r} ({mention.reason})"
            yield _finding("N001", message, mention.start, mention.end, (replacement(text, mention),))
        elif mention.action is Action.FLAG:
            message = f"{mention.reason}; then it was {mention.canonical!r}"
            yield _finding("N003", message, mention.start, mention.end, (replacement(text, mention),))
        elif mention.action is Action.AMBIGUOUS and _would_change(mention, glossary, style):
            message = f"{mention.surface!r} may be {' or '.join(mention.candidates)}: {mention.reason}; left as it is"
            yield _finding("N002", message, mention.start, mention.end)
        if mention.action is not Action.REWRITE:
            yield from _particle(text, mention)


def _particle(text: str, mention: Mention) -> Iterator[Finding]:
    """N006: a particle behind a Korean name that does not agree with it, and nothing behind the particle."""
    behind = text[mention.end : mention.end + _TAIL]
    if behind[:1] < "\u1100":
        return  # nothing Korean leans on the name
    tail = unicodedata.normalize("NFC", behind)
    particle = particle_after(tail, 0)
    rest = tail[len(particle) : len(particle) + 1]
    if not is_strict(particle) or is_hangul(rest, 0) or rest in ("(", "/"):
        return  # 국방부은(는)
    if (mention.kind, particle) in (("place", "로"), ("person", "가")):
        return  # 용산로 is a street, 이승만가 a family
    agreed = agree(unicodedata.normalize("NFC", mention.surface), particle)
    if agreed and agreed != particle:
        written = next((form for form in _spellings(particle) if text.startswith(form, mention.end)), "")
        end = mention.end + len(written)
        message = f"{mention.surface + agreed!r}, not {mention.surface + particle!r}: the particle does not agree"
        yield _finding("N006", message, mention.start, end, (Edit(mention.end, end, agreed),) if written else ())


def replacement(text: str, mention: Mention) -> Edit:
    """The edit that puts the canonical form; a Korean particle and a bare apostrophe behind it agree."""
    canonical = mention.canonical or mention.surface
    start, end = mention.start, mention.end
    if mention.surface.endswith("s") and not canonical.endswith("s") and _APOSTROPHE.match(text, end):
        return Edit(start, end + 1, f"{canonical}{text[end]}s")  # "Solutions' shares" -> "Solution's shares"
    particle = particle_after(unicodedata.normalize("NFC", text[end : end + _TAIL]), 0)
    written = next((form for form in _spellings(particle) if particle and text.startswith(form, end)), "")
    agreed = agree(canonical, particle) if written else None
    if agreed is None or agreed == particle:
        return Edit(start, end, canonical)
    return Edit(start, end + len(written), canonical + agreed)


def _spellings(particle: str) -> tuple[str, str]:
    return particle, unicodedata.normalize("NFD", particle)


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
        alike = (form for form in glossary[entry_id].forms if abs(len(form.text) - about) < _BLANKS)
        forms = [form for form in alike if key(form.text) == wanted]
        if forms and not any(form.canonical(style) or form.status == "accepted" for form in forms):
            return True
    return False


def _finding(code: str, message: str, start: int, end: int, fixes: tuple[Edit, ...] = ()) -> Finding:
    return Finding(code, CODES[code].severity, message, start, end, fixes)
