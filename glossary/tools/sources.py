"""Sources that nothing rests on, and days that rest on nothing that can be opened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

from ..build.checks import Written
from ..build.reading import File
from ..errors import Problem
from ..schema.fields import Period
from .facts import Facts, Remark, warning


def remarks(facts: Facts) -> Iterator[Remark]:
    """Of each file what is unused or not yet checked; of bundled entries what has no page."""
    for file in facts.files:
        yield from _of_file(file)
    pages = {file.source.file: {k for k, note in file.terms.sources.items() if note.url} for file in facts.files}
    for item in facts.written if not facts.own else ():
        if _dated(item) and not pages[item.source.file] & set(item.term.source):
            yield warning(item, "has days, and no source of it has a `url`; name a page that gives them", "source")


def _of_file(file: File) -> Iterator[Remark]:
    cited = [*(term.source for term in file.terms.terms), *(change.source for change in file.terms.change)]
    used = set(chain.from_iterable(cited))
    for key, note in file.terms.sources.items():
        line = file.source.line(("sources", key))
        if key not in used:
            yield _said(file, line, f"no entry rests on the source {key!r}; take it out, or name it where it belongs")
        if note.checked > date.today():
            yield _said(file, line, f"the source {key!r} is checked on {note.checked}, a day to come; put the real day")
        if note.url and not note.url.startswith(("https://", "http://")):
            yield _said(
                file, line, f"the source {key!r} has no web address as `url`: {note.url!r}; begin it with https://"
            )


def _said(file: File, line: int, message: str) -> Remark:
    return Remark(Problem(file.source.file, line, "", message), False)


def _dated(item: Written) -> bool:
    spans: list[Period] = [*item.term.roles, *item.term.names, *item.term.own]
    return any(span.since or span.until for span in spans)
