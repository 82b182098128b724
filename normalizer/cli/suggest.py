"""Entries to be written for Korean names that the glossary lacks, as YAML with the likely hangul."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from glossary.data import path

from ..document import Document
from ..names.syllables import syllables
from ..particles import is_hangul

_HEAD = """# yaml-language-server: $schema={schema}
# Names that the glossary lacks, with the number of texts that have them.
# The hangul (or the spelling) is the likeliest one, and a guess: confirm it, name your source, then `hangloss check
# --glossary` this file.
sources:
  desk: {{title: "Where the names were confirmed", checked: {day}}}
terms:"""
_READINGS = 3


def suggestions(documents: Iterable[Document], day: str) -> Iterator[str]:
    """Lines of a file of terms; nothing where no name is lacking."""
    found = Counter(
        " ".join(document.text[finding.start : finding.end].split())
        for document in documents
        for finding in document.findings
        if finding.code == "N005"
    )
    if found:
        yield _HEAD.format(schema=path("terms.schema.json").as_uri(), day=day)
    for name, times in sorted(found.items(), key=lambda item: (-item[1], item[0])):
        yield from _of_hangul(name, times) if is_hangul(name, 0) else _of_latin(name, times)


def _of_latin(name: str, times: int) -> Iterator[str]:
    from glossary import readings

    read = readings(name, limit=_READINGS)
    family, given = _parts(name)
    if not read:
        return
    likely = ", ".join(f"{reading.hangul} {reading.score:.2f}" for reading in read)
    yield f"  # {name}, {times} x: {likely}"
    yield from _entry(family, given, read[0].hangul)


def _of_hangul(name: str, times: int) -> Iterator[str]:
    from glossary import spellings

    spelled = spellings(name, limit=_READINGS)
    if not spelled:
        return
    likely = ", ".join(f"{spelling.text} {spelling.share:.2f}" for spelling in spelled)
    yield f"  # {name}, {times} x: {likely}"
    yield from _entry(*_parts(spelled[0].text), name)


def _entry(family: str, given: list[str], hangul: str) -> Iterator[str]:
    slug = "-".join([family, *given]).lower()
    yield f"  - id: {slug}"
    yield "    kind: person"
    yield f"    hangul: {hangul}"
    yield "    nation: KR"
    yield f"    name: {{family: {family}, given: [{', '.join(given)}]}}"
    yield "    source: [desk]"


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
