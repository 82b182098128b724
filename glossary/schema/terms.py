"""What a file of terms may hold (pydantic models).

The descriptions become data/terms.schema.json, which editors show while one
types; data/README.md tells the same at length. This module is imported only
where YAML is read: at a build, and for a glossary of one's own.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from .fields import Model, Nation, Period, Slug, SourceNote, Text

Kind = Literal["person", "organization", "place", "outlet", "event", "title"]


class PersonName(Model):
    """A Korean name in parts, each capitalised: {family: Kim, given: [Jong, Un]}."""

    family: Text = Field(description="The surname, capitalised: Kim.")
    given: Annotated[list[Text], Field(min_length=1, max_length=4)] = Field(
        description="The syllables of the given name, each capitalised: [Jong, Un]. A style joins them."
    )

    @model_validator(mode="after")
    def _capitalised(self) -> PersonName:
        for part in (self.family, *self.given):
            if not re.fullmatch(r"[A-Z][a-z]*", part):
                raise ValueError(f"{part!r} is not one capitalised syllable in plain Latin letters")
        return self


class OwnSpelling(Period):
    """The spelling that a person uses, perhaps for a time."""

    text: Text = Field(description="The whole name as the person writes it: Lee Jae Myung.")

    @model_validator(mode="after")
    def _two_words(self) -> OwnSpelling:
        if len(self.text.replace("-", " ").split()) < 2:
            raise ValueError(f"{self.text!r} is no full name of two words or more")
        return self


class RoleNote(Period):
    """An office: the id of a title, and of the body that it belongs to."""

    title: Slug = Field(description="The id of an entry of kind title: foreign-minister.")
    of: Slug | None = Field(
        default=None, description="The id of the organization or place: ministry-of-foreign-affairs."
    )


class Name(Period):
    """A name in both languages, for one span of time."""

    en: Text | None = Field(default=None, description="The English name of that time, without an article.")
    hangul: Text | None = Field(default=None, description="The Korean name of that time.")
    hanja: Text | None = Field(default=None, description="The name in hanja, only where sure.")
    abbr: list[Text] = Field(default=[], description="Abbreviations of that time, in either language.")

    @model_validator(mode="after")
    def _some_name(self) -> Name:
        if not (self.en or self.hangul):
            raise ValueError("a name needs `en` or `hangul`")
        return self


class Spec(Model):
    """An example that the build proves: this form gives that one."""

    from_: Text = Field(alias="from", description="A form of the entry as a text has it.")
    to: Text = Field(description="What the style asks for instead, or the same.")
    style: Slug | None = Field(default=None, description="A house style; the default one without it.")
    on: date | None = Field(default=None, description="The day of the text.")


class ContestedNote(Model):
    """A fact that sources contradict: noted, and never rewritten."""

    why: Text = Field(description="Who says what: 'the law says A, the families B'.")
    about: Literal["names", "days", "hanja"] = Field(
        default="names",
        description="names: nothing is rewritten to or from them; days: no form is called out of use.",
    )
    text: Text | None = Field(
        default=None, description="The one form in dispute, known by this too; all names without it."
    )

    @model_validator(mode="after")
    def _of_a_name(self) -> ContestedNote:
        if self.text and self.about == "days":
            raise ValueError("`text` is a form; days in dispute have none")
        return self


class Fields(Model):
    """What an entry may hold beside its id, kind and source."""

    unique: bool | None = Field(
        default=None,
        description="true: the full name alone tells who or what is meant. Left out: false for a person, else true.",
    )
    homonyms: list[Slug] = Field(default=[], description="Ids of entries that share a form with this one.")
    accepted: list[Text] = Field(default=[], description="Other right spellings: recognised and left alone.")
    variants: list[Text] = Field(
        default=[], description="Spellings to be rewritten; only what nobody uses for something else."
    )
    short: list[Text] = Field(
        default=[], description="Short forms that only this entry has in Korea news: linked, not rewritten."
    )
    cues: list[Text] = Field(default=[], description="Words nearby that tell this entry from its namesakes.")
    contested: list[ContestedNote] = Field(default=[], description="Facts that sources contradict: never rewritten.")
    specs: list[Spec] = Field(default=[], description="The entry's own examples, proved at every build.")
    note: Text | None = Field(default=None, description="For the next editor.")
    nation: Nation | None = Field(
        default=None, description="Of a person or place: ISO 3166-1 alpha-2, such as KR or KP."
    )
    name: PersonName | None = Field(default=None, description="A Korean person's name in parts; instead of `en`.")
    own: list[OwnSpelling] = Field(
        default=[], description="The spelling that the person uses, which beats the style's rule."
    )
    roles: list[RoleNote] = Field(default=[], description="Offices that the person holds or held.")
    en: Text | None = Field(default=None, description="The English name, without an article.")
    hangul: Text | None = Field(default=None, description="The Korean name; a Korean person's without blanks.")
    hanja: Text | None = Field(default=None, description="The name in hanja, only where sure.")
    abbr: list[Text] = Field(default=[], description="Abbreviations, in either language.")
    names: list[Name] = Field(
        default=[], description="Instead of en, hangul, hanja and abbr, where they changed with time."
    )
    sole: bool = Field(default=False, description="Of a title: one holder at a time in each country.")
    generic: bool = Field(default=False, description="Of a title: many people bear it, so it proves nothing by itself.")


class Term(Fields):
    """One entry as it stands in a file."""

    id: Slug = Field(description="Lower case and hyphens; unique in the whole glossary; never changed.")
    kind: Kind = Field(description="What the entry names.")
    source: Annotated[list[str], Field(min_length=1)] = Field(description="Keys of the file's `sources`.")

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

    @model_validator(mode="after")
    def _contested_or_wrong(self) -> Term:
        for note in self.contested:
            if note.text in (*self.variants, *self.short):
                raise ValueError(f"{note.text!r} is contested, so it cannot be a variant or a short form: take it out")
        return self

    def periods(self) -> list[Name]:
        """The names of something that is no person, oldest first."""
        if self.names:
            return sorted(self.names, key=lambda name: name.since or date.min)
        return [Name(en=self.en, hangul=self.hangul, hanja=self.hanja, abbr=self.abbr)]


class Change(Fields):
    """The fields of a known entry that are to be replaced; a field that is null is taken out."""

    id: Slug = Field(description="The id of a bundled entry, or of one in a file below.")
    kind: Kind | None = Field(default=None, description="Another kind.")
    source: list[str] = Field(default=[], description="Keys of this file's `sources`, for what is new.")


class TermsFile(Model):
    """A file below data/terms/, or a glossary of one's own."""

    nation: Nation | None = Field(default=None, description="The nation of the file's places.")
    sources: dict[str, SourceNote] = Field(default={}, description="What the facts rest on, by a short key.")
    terms: list[Term] = Field(
        default=[], description="Entries: new ones, or whole ones in the place of those with their id."
    )
    change: list[Change] = Field(
        default=[], description="Known entries by id, each with only the fields to be replaced."
    )
    remove: list[Slug] = Field(default=[], description="Ids of known entries to be left out.")

    @model_validator(mode="after")
    def _something(self) -> TermsFile:
        if not self.model_fields_set & {"terms", "change", "remove"}:
            raise ValueError("not a file of terms: it needs `terms:`, a list of entries (or `change:` or `remove:`)")
        return self
