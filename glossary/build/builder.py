"""data/terms/**/*.yaml -> terms.jsonl: ``python -m glossary.build``.

Every mistake of every file is told at once, with file, line and entry. The
generated files are committed; ``--check`` says whether they are up to date.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from .. import data
from ..anchors import PATH as ANCHORS
from ..anchors import index
from ..atomic import replace
from ..entry import Entry
from ..errors import DataError, Problem
from ..jsonl import STYLES, TERMS, to_json
from ..romanization.tables import PATH as TABLES
from ..romanization.tables import tables
from . import romanization, schema, source
from .checks import Written, check
from .expand import expand
from .styles import styled

Styles = dict[str, schema.StyleRule]


def main(arguments: list[str]) -> int:
    """Build, or with ``--check`` compare; 0 is well, 1 is out of date, 2 is bad data."""
    only_check, stale = "--check" in arguments, False
    try:
        for stage in (romanization_tables, generated):  # styles lean on the tables of romanization
            stale |= _write(stage(), only_check)
    except DataError as error:
        print(error, file=sys.stderr)
        return 2
    return 1 if stale and only_check else 0


def _write(made: dict[Path, str], only_check: bool) -> bool:
    stale = [path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text]
    for path in stale:
        if only_check:
            print(f"{path.name} is not what data/ gives; run `make build` and commit it", file=sys.stderr)
        else:
            replace(path, made[path].encode())
            print(f"wrote {path.name}")
    return bool(stale)


def romanization_tables() -> dict[Path, str]:
    """The tables of data/romanization, one key a file."""
    sources = {path.stem: source.read(path, _shown(path)) for path in source.files(data.path("romanization"))}
    problems = [problem for name, file in sources.items() for problem in romanization.problems(name, file)]
    if problems:
        raise DataError(problems)
    # `sources` are for editors; a run has no use for them.
    read = {name: {k: v for k, v in file.content.items() if k != "sources"} for name, file in sources.items()}
    lines = (f"{json.dumps(name)}: {json.dumps(table, ensure_ascii=False)}" for name, table in sorted(read.items()))
    tables.cache_clear()
    return {TABLES: "{\n" + ",\n".join(lines) + "\n}\n"}


def generated() -> dict[Path, str]:
    """The generated files of the glossary and their contents, from data/."""
    styles = read_styles()
    written = _read([(path, _shown(path)) for path in source.files(data.path("terms"))], styles.styles)
    problems = check(written, {}, styles.default or "")
    if problems:
        raise DataError(problems)
    entries = sorted((item.entry for item in written), key=lambda entry: entry.id)
    rows = (json.dumps(to_json(entry), ensure_ascii=False, separators=(",", ":")) for entry in entries)
    anchored = (f"{json.dumps(at, ensure_ascii=False)}:{json.dumps(lines)}" for at, lines in index(entries).items())
    rules = {"default": styles.default, "styles": {name: rule.title for name, rule in styles.styles.items()}}
    return {
        TERMS: "".join(f"{row}\n" for row in rows),
        ANCHORS: "{\n" + ",\n".join(anchored) + "\n}\n",
        STYLES: json.dumps(rules, ensure_ascii=False, indent=1) + "\n",
    }


class Layered(NamedTuple):
    """Entries and styles with files of one's own laid over them; ``default`` is the style of the last file."""

    entries: dict[str, Entry]
    styles: Styles
    default: str


def layered(known: Mapping[str, Entry], files: list[Path], own_styles: list[Path]) -> Layered:
    """``known`` with files of one's own laid over it; a later file wins.

    DataError holds every mistake of a file.
    """
    bundled = read_styles()
    styles, default = bundled.styles, bundled.default or ""
    for file in own_styles:
        own = _styles(file, str(file), known)
        styles, default = {**styles, **own.styles}, own.default or next(iter(own.styles))
    layers: dict[str, Entry] = {}
    for file in files:
        written = _read([(file, str(file))], styles)
        problems = check(written, {**known, **layers}, bundled.default or "")
        if problems:
            raise DataError(problems)
        layers.update({item.entry.id: item.entry for item in written})
    entries = {**known, **layers}
    if own_styles:
        entries = {name: styled(entry, styles) for name, entry in entries.items()}
    return Layered(entries, styles, default)


def read_styles() -> schema.StylesFile:
    """The house styles of data/styles.yaml."""
    return _styles(data.path("styles.yaml"), "data/styles.yaml", None)


def _styles(path: Path, shown: str, known: Mapping[str, Entry] | None) -> schema.StylesFile:
    """A file of styles; ``known`` are the entries that its exceptions may name, where they can be told yet."""
    read = source.read(path, shown)
    styles, problems = schema.parse(schema.StylesFile, read)
    if styles is not None:
        problems += _style_problems(styles, read, known)
    if problems:
        raise DataError(problems)
    assert isinstance(styles, schema.StylesFile)
    return styles


def _style_problems(
    styles: schema.StylesFile, read: source.Source, known: Mapping[str, Entry] | None
) -> Iterator[Problem]:
    bundled = known is None
    if styles.default not in styles.styles and (bundled or styles.default):
        yield Problem(read.file, read.line(("default",)), "", f"no style is called {styles.default!r}")
    for name, rule in styles.styles.items():
        for key in rule.source:
            if key not in styles.sources:
                line = read.line(("styles", name, "source"))
                yield Problem(read.file, line, name, f"the source {key!r} is not among the file's `sources`")
        for entry in rule.exceptions:
            if known is not None and entry not in known:
                line = read.line(("styles", name, "exceptions", entry))
                yield Problem(read.file, line, name, f"no entry has the id {entry!r}")


def _read(files: list[tuple[Path, str]], styles: Styles) -> list[Written]:
    written: list[Written] = []
    problems: list[Problem] = []
    for path, shown in files:
        try:
            read = source.read(path, shown)
        except DataError as error:
            problems += error.problems
            continue
        parsed, found = schema.parse(schema.TermsFile, read)
        problems += found
        if parsed is not None:
            named = frozenset(parsed.sources)
            written += [
                Written(term, read, index, named, expand(term, styles, parsed.nation))
                for index, term in enumerate(parsed.terms)
            ]
    if problems:
        raise DataError(problems)
    return written


def _shown(path: Path) -> str:
    return "data/" + path.relative_to(data.path()).as_posix()
