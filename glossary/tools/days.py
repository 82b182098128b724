"""Days that leave gaps, and offices that two persons hold at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby, pairwise

from ..build.checks import Written
from ..entry import Entry, Role
from ..schema.fields import Period
from .facts import Facts, Remark, error, warning

_ONE_DAY = timedelta(days=1)


def remarks(facts: Facts) -> Iterator[Remark]:
    """Gaps between names and own spellings, one office held twice, offices of bodies that were not there."""
    for item in facts.written:
        yield from _gaps(item, item.term.periods(), "names")
        yield from _gaps(item, sorted(item.term.own, key=lambda own: own.since or date.min), "own")
        yield from _held_twice(item)
        yield from _outside(item, facts)
    yield from _sole(facts)


def _gaps(item: Written, spans: Sequence[Period], field: str) -> Iterator[Remark]:
    for earlier, later in pairwise(spans):
        if earlier.until and later.since and later.since - earlier.until > _ONE_DAY:
            first, last = earlier.until + _ONE_DAY, later.since - _ONE_DAY
            yield warning(item, f"no name from {first} to {last}; let the spans meet, or say why in `note`", field)


def _held_twice(item: Written) -> Iterator[Remark]:
    def office(role: Role) -> tuple[str, str]:
        return role.title, role.of or ""

    for (title, of), roles in groupby(sorted(item.entry.roles, key=office), key=office):
        for one, other in pairwise(sorted(roles, key=lambda role: role.since or date.min)):
            if one == other or _both_held(one, other):
                yield error(item, f"{title} of {of or 'nothing'} overlaps itself; make it one span", "roles")


def _both_held(one: Role, other: Role) -> bool:
    """Whether two spans certainly share a day: an unknown beginning tells nothing."""
    if one.since is None or other.since is None:
        return False
    return max(one.since, other.since) <= min(one.until or date.max, other.until or date.max)


def _outside(item: Written, facts: Facts) -> Iterator[Remark]:
    for number, role in enumerate(item.term.roles):
        body = facts.entries.get(role.of or "")
        if body is None or item.entry.dispute("days") or body.dispute("days"):
            continue
        first, last = _life(body)
        if (first and role.until and role.until < first) or (last and role.since and role.since > last):
            message = f"the office lies outside the days of {body.id} ({first or ''} to {last or ''}); mend one of them"
            yield warning(item, message, "roles", number)


def _life(body: Entry) -> tuple[date | None, date | None]:
    """The first and the last day on which a body had a name; None is an open end."""
    names = [form for form in body.forms if form.status == "canonical"]
    first = None if any(form.since is None for form in names) else min(form.since or date.min for form in names)
    last = None if any(form.until is None for form in names) else max(form.until or date.max for form in names)
    return first, last


def _sole(facts: Facts) -> Iterator[Remark]:
    """Two holders of an office that one person holds at a time."""
    sole = {entry.id for entry in facts.entries.values() if entry.sole}
    held: dict[tuple[str, str | None], list[tuple[Role, str]]] = {}
    for entry in facts.entries.values():
        for role in entry.roles:
            if role.title in sole and role.since:
                held.setdefault((role.title, role.of), []).append((role, entry.id))
    for item in facts.written:
        for number, role in enumerate(item.entry.roles):
            for other, holder in held.get((role.title, role.of), ()):
                newer = (other.since or date.min, holder) < (role.since or date.min, item.entry.id)
                if newer and holder != item.entry.id and _both_held(role, other):
                    since, until = max(role.since or date.min, other.since or date.min), other.until or role.until
                    message = f"{role.title} of {role.of} is held by {holder} too, from {since} to {until or 'today'}"
                    yield error(item, f"{message}; one person holds it at a time", "roles", number)
