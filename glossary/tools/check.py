"""Every rule over the files of the glossary, the heavy ones too.

What a build proves (shape, ids, references, collisions, overlapping names,
examples) comes first; the rules of this folder follow where that is well.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from ..build.checks import check as proved
from ..build.layers import layered
from ..build.reading import bundled, read_styles, read_terms
from ..entry import Entry
from ..errors import DataError, Problem
from . import days, forms, layers, sources, spelled, writing
from .facts import Facts, Remark

_RULES = (writing.remarks, spelled.remarks, days.remarks, forms.remarks, sources.remarks)


class Report(NamedTuple):
    """What was found, in the order of files and lines, and how much was read.

    ``entries`` are those of the files that were checked; ``facts`` is None
    where the files could not be read as a glossary.
    """

    errors: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    entries: tuple[Entry, ...] = ()
    facts: Facts | None = None


def check(files: Sequence[Path] = ()) -> Report:
    """Check the files below data/terms, or ``files`` of one's own as they lie over them."""
    try:
        facts, told = _own(files) if files else _bundled()
    except DataError as failure:
        return Report(failure.problems, ())
    remarks = [*told, *(remark for rule in _RULES for remark in rule(facts))]
    wrong = sorted({remark.problem for remark in remarks if remark.error})
    doubtful = sorted({remark.problem for remark in remarks if not remark.error})
    return Report(tuple(wrong), tuple(doubtful), tuple(item.entry for item in facts.written), facts)


def _bundled() -> tuple[Facts, list[Remark]]:
    styles, files = read_styles(), bundled()
    written = [item for file in files for item in file.written(styles.styles)]
    problems = proved(written, {}, styles.default or "")
    if problems:
        raise DataError(problems)
    entries = {item.entry.id: item.entry for item in written}
    return Facts(tuple(files), tuple(written), entries, False), []


def _own(files: Sequence[Path]) -> tuple[Facts, list[Remark]]:
    from ..store import load

    made = layered({entry.id: entry for entry in load()}, list(files), [])
    read = read_terms((path, str(path)) for path in files)
    last = {item.entry.id: item for item in made.written}  # what a later file replaced is not looked at
    standing = tuple(item for item in last.values() if made.entries.get(item.entry.id) == item.entry)
    return Facts(tuple(read), standing, made.entries, True), list(layers.remarks(made.layers))
