"""What a file of house styles may hold (pydantic models)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from .fields import Model, Period, Slug, SourceNote, Text


class Joining(Model):
    """How two syllables of a given name are joined: {join: "-", second: lower} for Jong-un."""

    join: Literal["-", " ", ""] = Field(description="What stands between the syllables.")
    second: Literal["lower", "capital"] = Field(description="Whether the second syllable keeps its capital.")


class HouseSpelling(Period):
    """The spelling that a house uses for one entry, perhaps for a time."""

    text: Text = Field(description="The whole name as the house writes it.")


class StyleRule(Model):
    """One house style."""

    title: Text = Field(description="Whose style it is.")
    source: list[str] = Field(default=[], description="Keys of the file's `sources`.")
    own: bool | Literal["letters"] = Field(
        description="Whether the spelling that a person uses beats the rule; letters: its letters, joined by the rule."
    )
    names: dict[Literal["KR", "KP"], Joining] = Field(
        default={}, description="How two syllables are joined, by the nation of the bearer; KR and KP are both needed."
    )
    system: Literal["rr", "mr", "mr-plain", "alalc", "bgn", "yale", "dprk"] | None = Field(
        default=None,
        description="Instead of `names`: romanizes the hangul of Korean persons, and of places, by a system.",
    )
    hyphen: bool | None = Field(default=None, description="With `system`: whether given names have hyphens.")
    exceptions: dict[Slug, Annotated[list[HouseSpelling], Field(min_length=1)]] = Field(
        default={}, description="The house's own spellings, by the id of an entry."
    )

    @model_validator(mode="after")
    def _one_way(self) -> StyleRule:
        if self.system and self.names:
            raise ValueError("`system` writes names by itself: take `names` out")
        if not self.system and len(self.names) < 2:
            raise ValueError("`names` needs both KR and KP")
        return self


class StylesFile(Model):
    """House styles as rules: data/styles.yaml, or a file of one's own."""

    default: Slug | None = Field(default=None, description="The style that is used when none is asked for.")
    sources: dict[str, SourceNote] = Field(default={}, description="What the rules rest on, by a short key.")
    styles: Annotated[dict[Slug, StyleRule], Field(min_length=1)] = Field(description="The styles by name.")
