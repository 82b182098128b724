"""The systems of data/romanization/systems.yaml and how they write sounds."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

from .sounds import Sound
from .tables import tables

_VOICED = frozenset(("", *"ㄴㄹㅁㅇ"))


class System(NamedTuple):
    """One system: its letters, and its rules for names and places."""

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
    surnames: Mapping[str, str] = {}
    marks: Mapping[str, str] = {}
    digits: str = ""
    initial_law: bool = False
    plain: bool = False


@cache
def system(name: str) -> System:
    """The system of a name in ``names()``."""
    table = tables()["systems"]["systems"][name]
    merged = {**(tables()["systems"]["systems"][table["based"]] if "based" in table else {}), **table}
    fields = {key.replace("-", "_"): value for key, value in merged.items()}
    return System(**{key: value for key, value in fields.items() if key in System._fields})


def names() -> tuple[str, ...]:
    """The names of all systems."""
    return tuple(tables()["systems"]["systems"])


def spell(sounds: list[Sound], way: System, hyphen: str = "", at: int = 0, joined: bool = True) -> str:
    """The letters of sounds.

    ``hyphen`` stands before the syllable number ``at``; ``joined`` says whether
    consonants that meet are written by the system's `joins`.
    """
    first = sounds[0]
    text = way.before.get(first.onset + first.vowel, way.initials[first.onset or "ㅇ"] + way.vowels[first.vowel])
    for place, (one, two) in enumerate(pairwise(sounds), 1):
        mark = hyphen if place == at else ""
        end, start = _between(way, one, two, bool(mark), joined)
        vowel = _vowel(way, one, two, mark)
        if two.linked:
            text += end + start + mark + vowel
        else:
            text += end + mark + way.before.get(two.onset + two.vowel, start + vowel)
    text += way.finals.get(sounds[-1].coda, "")
    return strip(text) if way.plain else text


def _between(way: System, one: Sound, two: Sound, apart: bool, joined: bool) -> tuple[str, str]:
    """The letters of a coda and of the onset after it."""
    meeting = one.coda + two.onset
    voiced = not two.hard and one.coda in _VOICED
    if joined and two.onset and (voiced or one.coda not in _VOICED):
        if meeting in way.joins:
            end, start = way.joins[meeting]
            return end, start
        if not apart and meeting in way.tight:
            return way.tight[meeting], ""
    onset = way.initials[two.onset or "ㅇ"]
    return way.finals.get(one.coda, ""), way.voiced.get(two.onset, onset) if voiced else onset


def _vowel(way: System, one: Sound, two: Sound, hyphen: str) -> str:
    if not (hyphen or one.coda or two.onset):
        return way.hiatus.get(one.vowel + two.vowel, way.vowels[two.vowel])
    return way.vowels[two.vowel]


def strip(text: str) -> str:
    """The text without breves, diaereses and apostrophes."""
    bare = (mark for mark in unicodedata.normalize("NFD", text) if not unicodedata.combining(mark))
    return "".join(bare).replace("'", "")
