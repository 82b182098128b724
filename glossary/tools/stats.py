"""What the glossary holds, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from ..build.reading import File, bundled, read_terms
from ..entry import Entry
from ..schema.fields import SourceNote
from ..store import load


class Sources(NamedTuple):
    """What the facts rest on.

    ``entries_with_page`` are those of which a source has a url and a day,
    of ``entries`` whose files were read; the days are those of checking.
    """

    number: int
    with_url: int
    entries: int
    entries_with_page: int
    oldest_check: date | None
    newest_check: date | None

    @property
    def share(self) -> float:
        """The share of entries that a page can be opened for."""
        return self.entries_with_page / self.entries if self.entries else 0.0


class Stats(NamedTuple):
    """Counts of entries and of what they hold.

    ``forms`` counts by language and status; ``dated`` are forms with a day,
    ``dated_roles`` offices with one; ``nations`` are those of people.
    """

    entries: int
    kinds: dict[str, int]
    nations: dict[str, int]
    forms: dict[str, dict[str, int]]
    dated: int
    hanja: int
    roles: int
    dated_roles: int
    own: int
    unique: int
    homonyms: int
    contested: int
    sources: Sources


def stats(files: Sequence[Path] = ()) -> Stats:
    """The numbers of the glossary, with files of one's own laid over it; DataError where they are not well."""
    entries = list(load(*files))
    return counted(entries, [*bundled(), *read_terms((path, str(path)) for path in files)])


def counted(entries: Sequence[Entry], files: Iterable[File]) -> Stats:
    """The numbers of entries, and of the sources in the files that they are written in."""
    forms = [form for entry in entries for form in entry.forms]
    roles = [role for entry in entries for role in entry.roles]
    spelled = Counter((form.lang, form.status.value) for form in forms)
    langs = sorted({lang for lang, _ in spelled})
    return Stats(
        entries=len(entries),
        kinds=_most(entry.kind for entry in entries),
        nations=_most(entry.nation for entry in entries if entry.kind == "person"),
        forms={lang: {status: n for (at, status), n in sorted(spelled.items()) if at == lang} for lang in langs},
        dated=sum(bool(form.since or form.until) for form in forms),
        hanja=sum(bool(entry.hanja) for entry in entries),
        roles=len(roles),
        dated_roles=sum(bool(role.since or role.until) for role in roles),
        own=sum(bool(entry.own) for entry in entries),
        unique=sum(entry.unique for entry in entries),
        homonyms=sum(bool(entry.homonyms) for entry in entries),
        contested=sum(bool(entry.contested) for entry in entries),
        sources=_sources({entry.id for entry in entries}, files),
    )


def _most(words: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(words).items(), key=lambda item: (-item[1], item[0])))


def _sources(ids: set[str], files: Iterable[File]) -> Sources:
    notes: list[SourceNote] = []
    rests: dict[str, bool] = {}  # entry -> whether a source of it has a page; a later file's entry counts
    for file in files:
        named = file.terms.sources
        notes += named.values()
        pages = {key for key, note in named.items() if note.url}
        rests |= {term.id: bool(pages & set(term.source)) for term in file.terms.terms if term.id in ids}
    days = sorted(note.checked for note in notes)
    first, last = (days[0], days[-1]) if days else (None, None)
    return Sources(len(notes), sum(bool(note.url) for note in notes), len(rests), sum(rests.values()), first, last)
