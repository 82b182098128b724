"""What a file of terms and the file of styles may hold (pydantic models).

The fields are explained to editors in data/README.md. This module is imported
only where YAML is read: at a build, and for a glossary of one's own.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from ..errors import Problem
from .source import Source

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Text = Annotated[str, StringConstraints(min_length=1, pattern=r"^\S(.*\S)?$")]
Day = Annotated[date, Field(ge=date(1, 1, 2), le=date(9998, 12, 31))]
Nation = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Kind = Literal["person", "organization", "place", "outlet", "event", "title"]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class _Period(_Model):
    since: Day | None = None
    until: Day | None = None

    @model_validator(mode="after")
    def _ordered(self) -> _Period:
        if self.since and self.until and self.since > self.until:
            raise ValueError(f"since {self.since} is later than until {self.until}")
        return self


class SourceNote(_Model):
    """Where facts come from, and when somebody looked."""

    title: Text
    checked: date
    url: Text | None = None


class PersonName(_Model):
    """A Korean name in parts, each capitalised."""

    family: Text
    given: Annotated[list[Text], Field(min_length=1, max_length=4)]

    @model_validator(mode="after")
    def _capitalised(self) -> PersonName:
        for part in (self.family, *self.given):
            if not re.fullmatch(r"[A-Z][a-z]*", part):
                raise ValueError(f"{part!r} is not one capitalised syllable in plain Latin letters")
        return self


class HouseSpelling(_Period):
    """The spelling that a house uses for one entry, perhaps for a time."""

    text: Text


class OwnSpelling(_Period):
    """The spelling that a person uses, perhaps for a time."""

    text: Text

    @model_validator(mode="after")
    def _two_words(self) -> OwnSpelling:
        if len(self.text.replace("-", " ").split()) < 2:
            raise ValueError(f"{self.text!r} is no full name of two words or more")
        return self


class RoleNote(_Period):
    """An office: the id of a title, and of the body that it belongs to."""

    title: Slug
    of: Slug | None = None


class Name(_Period):
    """A name in both languages, for one span of time."""

    en: Text | None = None
    hangul: Text | None = None
    hanja: Text | None = None
    abbr: list[Text] = []

    @model_validator(mode="after")
    def _some_name(self) -> Name:
        if not (self.en or self.hangul):
            raise ValueError("a name needs `en` or `hangul`")
        return self


class Spec(_Model):
    """An example that the build proves: this form gives that one."""

    from_: Text = Field(alias="from")
    to: Text
    style: Slug | None = None
    on: date | None = None


class Term(_Model):
    """One entry as it stands in a file."""

    id: Slug
    kind: Kind
    source: Annotated[list[str], Field(min_length=1)]
    unique: bool | None = None
    homonyms: list[Slug] = []
    accepted: list[Text] = []
    variants: list[Text] = []
    short: list[Text] = []
    cues: list[Text] = []
    specs: list[Spec] = []
    note: Text | None = None
    # a person
    nation: Nation | None = None
    name: PersonName | None = None
    own: list[OwnSpelling] = []
    roles: list[RoleNote] = []
    # names that are whole
    en: Text | None = None
    hangul: Text | None = None
    hanja: Text | None = None
    abbr: list[Text] = []
    names: list[Name] = []
    # a title
    sole: bool = False
    generic: bool = False

    @model_validator(mode="after")
    def _shape(self) -> Term:
        person, title = self.kind == "person", self.kind == "title"
        if person and not self.hangul:
            raise ValueError("a person needs `hangul`")
        if person and bool(self.name) == bool(self.en):
            raise ValueError("a person needs `name` in parts or `en`, and not both")
        if person and (self.names or self.abbr or (self.own and not self.name)):
            raise ValueError("a person has no `names` or `abbr`, and `own` needs `name` in parts")
        if person and not self.nation:
            raise ValueError("a person needs `nation`")
        if not person and (self.name or self.own or self.roles):
            raise ValueError("`name`, `own` and `roles` are for persons")
        if self.nation and self.kind not in ("person", "place"):
            raise ValueError("`nation` is for persons and places")
        if not title and (self.sole or self.generic):
            raise ValueError("`sole` and `generic` are for titles")
        if self.names and (self.en or self.hangul or self.hanja or self.abbr):
            raise ValueError("`names` stands instead of `en`, `hangul`, `hanja` and `abbr`")
        if not (person or self.names or self.en or self.hangul):
            raise ValueError("an entry needs `en` and `hangul`, or `names`")
        return self

    def periods(self) -> list[Name]:
        """The names of something that is no person, oldest first."""
        if self.names:
            return sorted(self.names, key=lambda name: name.since or date.min)
        return [Name(en=self.en, hangul=self.hangul, hanja=self.hanja, abbr=self.abbr)]


class TermsFile(_Model):
    """A file below data/terms/, or a glossary of one's own; ``nation`` is that of its places."""

    nation: Nation | None = None
    sources: dict[str, SourceNote] = {}
    terms: list[Term]


class Joining(_Model):
    """How two syllables of a given name are joined."""

    join: Literal["-", " ", ""]
    second: Literal["lower", "capital"]


class StyleRule(_Model):
    """One house style.

    ``own``: whether the spelling that a person uses beats the rule; "letters"
    takes its letters and joins them by the rule. ``system`` romanizes the
    hangul of persons and places instead, with ``hyphen`` in given names or
    without. ``exceptions`` are the house's own spellings, by the id of their
    entry.
    """

    title: Text
    source: list[str] = []
    own: bool | Literal["letters"]
    names: dict[Literal["KR", "KP"], Joining] = {}
    system: Literal["rr", "mr", "mr-plain", "alalc", "bgn", "yale", "dprk"] | None = None
    hyphen: bool | None = None
    exceptions: dict[Slug, Annotated[list[HouseSpelling], Field(min_length=1)]] = {}

    @model_validator(mode="after")
    def _one_way(self) -> StyleRule:
        if self.system and self.names:
            raise ValueError("`system` writes names by itself: take `names` out")
        if not self.system and len(self.names) < 2:
            raise ValueError("`names` needs both KR and KP")
        return self


class StylesFile(_Model):
    """data/styles.yaml, or a file of styles of one's own."""

    default: Slug | None = None
    sources: dict[str, SourceNote] = {}
    styles: Annotated[dict[Slug, StyleRule], Field(min_length=1)]


def parse(model: type[Any], source: Source) -> tuple[Any, list[Problem]]:
    """Validate a file's content: the model (None if it fails) and its problems."""
    try:
        return model.model_validate(source.content), []
    except ValidationError as failure:
        return None, [_problem(source, error) for error in failure.errors()]


def _problem(source: Source, error: Any) -> Problem:
    place = tuple(error["loc"])
    entry = ""
    if place[:1] == ("terms",) and len(place) > 1:
        item = source.content["terms"][place[1]]
        entry = str(item.get("id", "")) if isinstance(item, dict) else ""
    field = ".".join(str(part) for part in (place[2:] if entry else place))
    return Problem(source.file, source.line(place), entry, _message(error, field))


def _message(error: Any, field: str) -> str:
    kind, text = error["type"], error["msg"]
    if kind == "extra_forbidden":
        return f"unknown field `{field}`; data/README.md lists the fields"
    if kind == "missing":
        return f"the field `{field}` is missing"
    if kind == "model_type":
        return (
            "not a file of terms: it needs `terms:`, a list of entries" if not field else f"`{field}` must be a mapping"
        )
    if kind == "string_pattern_mismatch":
        rule = "lower case words joined by hyphens" if "a-z0-9" in text else "one line without blanks at its ends"
        text = "two capital letters (ISO 3166-1)" if "[A-Z]{2}" in text else rule
        text = f"must be {text}"
    elif kind in ("too_short", "string_too_short"):
        text = "must not be empty"
    elif kind == "list_type":
        text = "must be a list: [one, two]"
    text = text.removeprefix("Value error, ").replace("Input should", "should")
    shown = f", not {error['input']!r}" if isinstance(error["input"], str | int | float) else ""
    return f"{field}: {text}{shown}" if field else text
