"""Files of terms and styles read: models with the places that they were written at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from .. import data
from ..entry import Entry
from ..errors import DataError, Problem
from ..schema.styles import StyleRule, StylesFile
from ..schema.terms import TermsFile
from . import source
from .checks import Written
from .expand import expand
from .parse import parse

Styles = Mapping[str, StyleRule]


class File(NamedTuple):
    """A file of terms and what stands in it."""

    terms: TermsFile
    source: source.Source
    path: Path

    def written(self, styles: Styles) -> list[Written]:
        """The entries of `terms`, their forms worked out."""
        named, nation = frozenset(self.terms.sources), self.terms.nation
        return [
            Written(term, self.source, ("terms", number), named, expand(term, styles, nation), nation)
            for number, term in enumerate(self.terms.terms)
        ]


def bundled() -> list[File]:
    """The files below data/terms; DataError holds every mistake of all."""
    files = read_terms((path, shown(path)) for path in source.files(data.path("terms")))
    problems = [
        Problem(file.source.file, file.source.line((key,)), "", f"`{key}` is for files of one's own, not for data/")
        for file in files
        for key in ("change", "remove")
        if key in file.terms.model_fields_set
    ]
    if problems:
        raise DataError(problems)
    return files


def read_terms(paths: Iterable[tuple[Path, str]]) -> list[File]:
    """Files of terms, each with the name to show; DataError holds every mistake of all."""
    files: list[File] = []
    problems: list[Problem] = []
    for path, name in paths:
        try:
            read = source.read(path, name)
        except DataError as error:
            problems += error.problems
            continue
        parsed, found = parse(TermsFile, read)
        problems += found
        if parsed is not None:
            files.append(File(parsed, read, path))
    if problems:
        raise DataError(problems)
    return files


def read_styles() -> StylesFile:
    """The house styles of data/styles.yaml."""
    return own_styles(data.path("styles.yaml"), "data/styles.yaml", None)


def own_styles(path: Path, name: str, known: Mapping[str, Entry] | None) -> StylesFile:
    """A file of styles; ``known`` are the entries that its exceptions may name, where they can be told yet."""
    read = source.read(path, name)
    styles, problems = parse(StylesFile, read)
    if styles is not None:
        problems += _style_problems(styles, read, known)
    if problems:
        raise DataError(problems)
    assert isinstance(styles, StylesFile)
    return styles


def _style_problems(styles: StylesFile, read: source.Source, known: Mapping[str, Entry] | None) -> Iterator[Problem]:
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


def shown(path: Path) -> str:
    """What a file below data/ is called in a message."""
    return "data/" + path.relative_to(data.path()).as_posix()
