"""Entries to be written for Korean names that the glossary lacks, as YAML with the likely hangul."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, count
from typing import NamedTuple

from glossary import Glossary
from glossary.data import path

from ..document import Document
from ..names.syllables import syllables
from ..particles import is_hangul
from ..values import Stranger

_HEAD = """# yaml-language-server: $schema={schema}
# Names that the glossary lacks, with how often they stand in how many texts; the commonest comes first.
# The hangul (or the spelling) is the likeliest one, and a guess where the text does not give it: confirm it, name your
# source, then `hangloss check --glossary` this file.
sources:
  desk: {{title: "Where the names were confirmed", checked: {day}}}
terms:"""
_READINGS = 3


class _Row(NamedTuple):
    """A name as it is written, and the hangul that its text gives (or an empty one)."""

    name: str
    given: str
    times: int
    texts: int
    likely: str  # its hangul as far as one can tell
    told: str  # what that rests on


class _Ids:
    """Ids that no entry has, and who else is written with the same letters."""

    def __init__(self, known: Glossary) -> None:
        self._known = known
        self._by_letters: dict[str, list[str]] = {}
        self._used: set[str] = set()

    def new(self, family: str, given: list[str]) -> tuple[str, list[str]]:
        """A new id for a name, and its namesakes."""
        joins = [f"{family} {join.join(given)}".capitalize() for join in ("-", "", " ")]
        namesakes = sorted({entry.id for join in joins for entry in self._known.lookup(join)})
        before = self._by_letters.setdefault("".join([family, *given]).lower(), [])
        wanted = "-".join([family, *given]).lower()
        numbered = chain([wanted], (f"{wanted}-{number}" for number in count(2)))
        slug = next(slug for slug in numbered if slug not in self._used and slug not in self._known)
        namesakes += before
        before.append(slug)
        self._used.add(slug)
        return slug, namesakes


def suggestions(documents: Iterable[Document], day: str, known: Glossary) -> Iterator[str]:
    """Lines of a file of terms to be laid over a glossary; nothing where no name is lacking.

    Names that are likely the same hangul come together: the commonest gets
    an entry, the others a comment, for they may be other persons.
    """
    rows = [row for key, counts in _counted(documents).items() if (row := _row(*key, *counts))]
    groups: dict[str, list[_Row]] = {}
    for row in sorted(rows, key=lambda row: (-row.times, row.name)):
        groups.setdefault(row.likely, []).append(row)
    ids = _Ids(known)
    if groups:
        yield _HEAD.format(schema=path("terms.schema.json").as_uri(), day=day)
    for group in sorted(groups.values(), key=lambda group: (-sum(row.times for row in group), group[0].name)):
        yield from _entry(group, ids)


def _counted(documents: Iterable[Document]) -> dict[tuple[str, str], tuple[int, int]]:
    """Name and given hangul -> how often it stands, in how many texts."""
    counts: dict[tuple[str, str], tuple[int, int]] = {}
    for document in documents:
        heard = {finding.start for finding in document.findings if finding.code == "N005"}
        hangul = {_plain(stranger): stranger.hangul for stranger in document.strangers if stranger.hangul}
        wanted = {_key(stranger, hangul) for stranger in document.strangers if stranger.start in heard}
        named = {of for _, of in wanted} - {""}
        seen: dict[tuple[str, str], int] = {}
        for stranger in document.strangers:
            key = _key(stranger, hangul)
            if key in wanted or key[1] in named:
                seen[key] = seen.get(key, 0) + 1
        for key, times in seen.items():
            before, texts = counts.get(key, (0, 0))
            counts[key] = (before + times, texts + 1)
    return counts


def _key(stranger: Stranger, hangul: dict[str, str]) -> tuple[str, str]:
    name = _plain(stranger)
    return name, stranger.hangul or hangul.get(name, "")


def _plain(stranger: Stranger) -> str:
    return " ".join(stranger.surface.split())


def _row(name: str, given: str, times: int, texts: int) -> _Row | None:
    """A row with its likely hangul; None where a name has neither reading nor spelling."""
    from glossary import readings, spellings

    if is_hangul(name, 0):
        spelled = spellings(name, limit=_READINGS)
        told = ", ".join(f"{spelling.text} {spelling.share:.2f}" for spelling in spelled)
        return _Row(name, name, times, texts, name, told) if spelled else None
    if given:
        return _Row(name, given, times, texts, given, f"{given}, as the text gives it")
    read = readings(name, limit=_READINGS)
    told = ", ".join(f"{reading.hangul} {reading.score:.2f}" for reading in read)
    return _Row(name, "", times, texts, read[0].hangul, told) if read else None


def _entry(group: list[_Row], ids: _Ids) -> Iterator[str]:
    """The entry of the names of one hangul, spelled as the commonest romanized one is."""
    first = next((row for row in group if not is_hangul(row.name, 0)), group[0])
    for row in [first, *(row for row in group if row is not first)]:
        texts = "1 text" if row.texts == 1 else f"{row.texts} texts"
        yield f"  # {'' if row is first else 'may be the same: '}{row.name}, {row.times} x in {texts}: {row.told}"
    family, given = _parts(first.name if not is_hangul(first.name, 0) else _spelled(first.name))
    slug, namesakes = ids.new(family, given)
    yield f"  - id: {slug}"
    yield "    kind: person"
    yield f"    hangul: {first.likely}"
    yield "    nation: KR"
    yield f"    name: {{family: {family}, given: [{', '.join(given)}]}}"
    if namesakes:
        yield f"    homonyms: [{', '.join(namesakes)}]"
    yield "    source: [desk]"


def _spelled(hangul: str) -> str:
    from glossary import spellings

    return spellings(hangul, limit=1)[0].text


def _parts(name: str) -> tuple[str, list[str]]:
    """Surname and syllables: of "Kwon Hye-jin", "Hye-jin Kwon", "Kwon Hyejin"."""
    words = name.replace("\u2010", "-").split()
    known = syllables()
    last = "-" in words[0] or (known.surname(words[0]) < known.surname(words[-1]) and "-" not in words[-1])
    family, *given = [words[-1], *words[:-1]] if last else words
    pieces = [piece for word in given for piece in word.split("-")]
    if len(pieces) == 1 and known.alone(pieces[0].lower()) < known.joined(pieces[0].lower()):
        pieces = known.cut(pieces[0].lower())
    return family.capitalize(), [piece.capitalize() for piece in pieces]
