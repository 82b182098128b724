"""The systems of data/romanization/systems.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from .tables import tables


class System(NamedTuple):
    """One system: its letters, and its rules for names and places (explained in systems.yaml)."""

    sounds: str
    initials: Mapping[str, str]
    vowels: Mapping[str, str]
    finals: Mapping[str, str]
    given: Mapping[str, str]
    place: Mapping[str, Any]
    voiced: Mapping[str, str] = {}
    joins: Mapping[str, tuple[str, str]] = {}
    tight: Mapping[str, str] = {}
    before: Mapping[str, str] = {}
    hiatus: Mapping[str, str] = {}
    assimilation: Mapping[str, tuple[str, str]] = {}
    words: Mapping[str, str] = {}
    surnames: Mapping[str, str] = {}
    marks: Mapping[str, str] = {}
    doubtful: tuple[str, ...] = ()
    digits: str = ""
    divider: str = ""
    divided: str = ""
    initial_law: bool = False
    h_kept: bool = False
    north: bool = False
    sino: bool = False
    plain: bool = False


@cache
def system(name: str) -> System:
    """The system of a name in ``names()``."""
    every = tables()["systems"]["systems"]
    table = every[name]
    merged = {**(every[table["based"]] if "based" in table else {}), **table}
    fields = {key.replace("-", "_"): value for key, value in merged.items()}
    return System(**{key: value for key, value in fields.items() if key in System._fields})


def names() -> tuple[str, ...]:
    """The names of all systems."""
    return tuple(tables()["systems"]["systems"])
