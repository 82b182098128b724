"""What the files of data/romanization that `romanize` reads may hold (pydantic models).

The fields are explained at the top of each file.
"""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from ..errors import Problem
from ..romanization.hangul import FINALS, INITIALS, VOWELS
from ..schema.fields import Slug, SourceNote
from .parse import parse
from .source import Source

Hangul = Annotated[str, StringConstraints(pattern="^[가-힣]+$")]
Surname = Annotated[str, StringConstraints(pattern="^[가-힣]{2}$")]
Syllable = Annotated[str, StringConstraints(pattern="^[가-힣]$")]
Hanja = Annotated[str, StringConstraints(pattern="^[\u3400-\u9fff\uf900-\ufaff]+$")]
Letters = dict[str, str]
Pairs = dict[str, Annotated[list[str], Field(min_length=2, max_length=2)]]
_SOUNDS = set("ㄱㄴㄷㄹㅁㅂㅇ")


class _File(BaseModel):
    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, alias_generator=lambda name: name.replace("_", "-")
    )


class _Given(_File):
    join: Literal["", "-", " "]
    second: Literal["lower", "capital"]
    changes: Literal["all", "link", "none"]


class _Place(_File):
    hyphen: list[Hangul]
    changes: bool
    numbers: Literal["read", "plain"]
    apart: list[Hangul] = []
    features: list[Hangul] = []
    roads: list[Hangul] = []


class _System(_File):
    """One system; what it is `based` on may hold the tables that it lacks."""

    title: str
    source: Annotated[list[str], Field(min_length=1)]
    based: Slug | None = None
    sounds: Literal["changed", "spelled"] | None = None
    initials: Letters | None = None
    vowels: Letters | None = None
    finals: Letters | None = None
    given: _Given | None = None
    place: _Place | None = None
    voiced: Letters = {}
    joins: Pairs = {}
    tight: Letters = {}
    before: Letters = {}
    hiatus: Letters = {}
    assimilation: Pairs = {}
    words: dict[Hangul, str] = {}
    surnames: dict[Hangul, str] = {}
    marks: Letters = {}
    doubtful: list[str] = []
    digits: str = ""
    divider: str = ""
    divided: Literal["", "always", "consonant"] = ""
    initial_law: bool = False
    h_kept: bool = False
    north: bool = False
    sino: bool = False
    plain: bool = False

    @model_validator(mode="after")
    def _whole(self) -> _System:
        tables: dict[str, tuple[Letters | None, set[str]]] = {
            "initials": (self.initials, set(INITIALS)),
            "vowels": (self.vowels, set(VOWELS)),
            "finals": (self.finals, set(FINALS[1:]) if self.sounds == "spelled" else _SOUNDS),
        }
        for name, (table, letters) in tables.items():
            if table is None and not self.based:
                raise ValueError(f"a system that is based on no other needs `{name}`")
            if table is not None and set(table) != letters:
                raise ValueError(f"`{name}` differs from the letters it needs in {sorted(set(table) ^ letters)}")
        if not self.based and not (self.sounds and self.given and self.place):
            raise ValueError("a system that is based on no other needs `sounds`, `given` and `place`")
        return self


class SystemsFile(_File):
    """systems.yaml."""

    sources: dict[str, SourceNote]
    systems: dict[Slug, _System]

    @model_validator(mode="after")
    def _known(self) -> SystemsFile:
        for name, system in self.systems.items():
            if system.based and (system.based not in self.systems or self.systems[system.based].based):
                raise ValueError(f"{name} is based on {system.based!r}, which is no system with tables of its own")
            unknown = set(system.source) - set(self.sources)
            if unknown:
                raise ValueError(f"{name} names sources that are not in `sources`: {sorted(unknown)}")
        return self


class SoundsFile(_File):
    """sounds.yaml."""

    sources: dict[str, SourceNote]
    closing: Letters
    linking: Pairs
    palatal: Pairs
    breath: Letters
    aspirates: Letters
    aspirated: Pairs
    always_aspirated: list[str]
    verbal: list[Syllable]
    assimilation: Pairs
    verb_stems: Letters
    nouns_in_lg: list[Syllable]
    own_finals: dict[Syllable, str]
    nouns_in_lm: list[Syllable]
    causative: list[Syllable]
    n_units: list[Syllable]
    hardening: list[str]
    hard_after: list[Syllable]
    hard_before: list[Syllable]
    particles: list[Hangul]

    @model_validator(mode="after")
    def _every_final(self) -> SoundsFile:
        for name, table in (("closing", set(self.closing)), ("linking", set(self.linking) | {"ㄸ", "ㅃ", "ㅉ"})):
            missing = set(FINALS[1:]) - table
            if missing:
                raise ValueError(f"`{name}` lacks {sorted(missing)}")
        return self


class ExceptionsFile(_File):
    """exceptions.yaml."""

    sources: dict[str, SourceNote]
    anywhere: dict[Hangul, Hangul]
    whole: dict[Hangul, Hangul]
    endings: dict[Hangul, Hangul]

    @model_validator(mode="after")
    def _same_length(self) -> ExceptionsFile:
        for table in (self.anywhere, self.whole, self.endings):
            for word, spoken in table.items():
                if len(word) != len(spoken):
                    raise ValueError(f"{word} and its pronunciation {spoken} must have the same number of syllables")
        return self


class PersonsFile(_File):
    """persons.yaml."""

    sources: dict[str, SourceNote]
    compound: list[Surname]
    rare: list[Surname]


class PlacesFile(_File):
    """places.yaml."""

    sources: dict[str, SourceNote]
    provinces: list[Hangul]
    short: list[Hangul]
    whole: list[Hangul]


class HanjaFile(_File):
    """hanja.yaml."""

    sources: dict[str, SourceNote]
    readings: dict[Annotated[str, StringConstraints(pattern="^[가-힣]( [가-힣])*$")], str]

    @model_validator(mode="after")
    def _once(self) -> HanjaFile:
        every = "".join(self.readings.values()).replace(" ", "")
        twice = sorted({hanja for hanja, times in Counter(every).items() if times > 1})
        if twice:
            raise ValueError(f"hanja that stand twice: {''.join(twice)}")
        return self


class HanjaWordsFile(_File):
    """hanja-words.yaml."""

    sources: dict[str, SourceNote]
    likeliest: dict[Hanja, Syllable]
    surnames: dict[Hanja, Hangul]
    words: dict[Hanja, Hangul]
    anew: list[Hanja]

    @model_validator(mode="after")
    def _one_syllable_each(self) -> HanjaWordsFile:
        for hanja, hangul in [*self.words.items(), *self.surnames.items(), *self.likeliest.items()]:
            if len(hanja) != len(hangul):
                raise ValueError(f"{hanja} and its reading {hangul} must have the same number of syllables")
        return self


_MODELS: dict[str, type[_File]] = {
    "systems": SystemsFile,
    "sounds": SoundsFile,
    "exceptions": ExceptionsFile,
    "persons": PersonsFile,
    "places": PlacesFile,
    "hanja": HanjaFile,
    "hanja-words": HanjaWordsFile,
}


def problems(name: str, source: Source) -> list[Problem]:
    """The mistakes in a file of that name; files of other names are not looked at."""
    found: list[Any] = parse(_MODELS[name], source)[1] if name in _MODELS else []
    return found
