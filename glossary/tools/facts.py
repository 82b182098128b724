"""What the rules of `glossary check` look at, and what they say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..build.checks import Written
from ..build.reading import File
from ..entry import Entry
from ..errors import Problem


class Facts(NamedTuple):
    """The files to be checked, their entries, and all entries by id; ``own`` says that the files lie over data/."""

    files: tuple[File, ...]
    written: tuple[Written, ...]
    entries: Mapping[str, Entry]
    own: bool


class Remark(NamedTuple):
    """A problem, and whether it is certainly a mistake (an error) or needs a look (a warning)."""

    problem: Problem
    error: bool


def error(item: Written, message: str, *place: str | int) -> Remark:
    """A mistake in an entry, at a place inside it."""
    return Remark(item.problem(message, *place), True)


def warning(item: Written, message: str, *place: str | int) -> Remark:
    """Something in an entry that needs a look, at a place inside it."""
    return Remark(item.problem(message, *place), False)
