"""Forms that stand twice, that say nothing, or that another entry always wins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..build.checks import Written, apart
from ..build.styles import joins
from ..entry import Entry, Form, Status
from ..script import key
from .facts import Facts, Remark, error, warning

_LISTS = ("accepted", "variants", "short")


def remarks(facts: Facts) -> Iterator[Remark]:
    """What an editor can take out, and what can never be told from a namesake."""
    claims: dict[str, list[tuple[Entry, Form]]] = {}
    for entry in facts.entries.values():
        for form in entry.forms:
            claims.setdefault(key(form.text), []).append((entry, form))
    for item in facts.written:
        yield from _twice(item)
        yield from _joined(item)
        yield from _homonyms(item, facts)
        yield from _lost(item, claims)


def _twice(item: Written) -> Iterator[Remark]:
    term = item.term
    names = {text for name in term.periods() for text in (name.en, name.hangul, name.hanja, *name.abbr) if text}
    seen = dict.fromkeys((*names, *(text for text in (term.en, term.hangul, term.hanja) if text)), "a name")
    for field in _LISTS:
        for text in getattr(term, field):
            if text in seen:
                yield error(item, f"{text!r} in `{field}` stands already as {seen[text]}; take one out", field)
            seen.setdefault(text, f"one of `{field}`")
    for field in ("cues", "homonyms", "source"):
        for text, times in Counter(getattr(term, field)).items():
            if times > 1:
                yield error(item, f"{text!r} stands {times} times in `{field}`; take one out", field)


def _joined(item: Written) -> Iterator[Remark]:
    """Ways to join a person's parts are known; only another status of one is worth a line."""
    name = item.term.name
    known = set(joins(name.family, list(name.given))) if name else set()
    for text in item.term.variants:
        if text in known:
            yield warning(item, f"{text!r} is needless: every way to join the parts is known; take it out", "variants")


def _homonyms(item: Written, facts: Facts) -> Iterator[Remark]:
    mine = _keys(item.entry)
    for other in item.entry.homonyms:
        if other == item.entry.id:
            yield error(item, "is named among its own homonyms; take it out", "homonyms")
        elif not mine & _keys(facts.entries[other]):
            yield warning(item, f"shares no form with {other}; take it out of `homonyms`", "homonyms")


def _keys(entry: Entry) -> set[str]:
    return {key(text) for text in (*(form.text for form in entry.forms), *entry.family)}


def _lost(item: Written, claims: dict[str, list[tuple[Entry, Form]]]) -> Iterator[Remark]:
    """Shared forms that no evidence can give to this entry."""
    entry = item.entry
    for form in entry.forms if entry.kind != "title" else ():
        for other, theirs in claims[key(form.text)]:
            if other.id == entry.id or other.kind == "title" or not other.unique or apart(form, theirs):
                continue
            if entry.unique:
                yield error(
                    item, f"{form.text!r} is a form of {other.id} too, and both are `unique`: neither is ever meant"
                )
            elif not entry.unique and form.status in (Status.VARIANT, Status.SHORT):
                yield warning(item, f"{form.text!r} is a form of {other.id}, which is `unique` and wins; take it out")
