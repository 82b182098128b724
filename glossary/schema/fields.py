"""What the models of all files of data/ share: kinds of text, days, sources."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Text = Annotated[str, StringConstraints(min_length=1, pattern=r"^\S(.*\S)?$")]
Day = Annotated[date, Field(ge=date(1, 1, 2), le=date(9998, 12, 31))]
Nation = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]


class Model(BaseModel):
    """A mapping with no fields but those named."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Period(Model):
    """A span of days, each end inclusive and perhaps open."""

    since: Day | None = Field(
        default=None, description="First day, such as 2025-10-01. Leave it out where it is not known."
    )
    until: Day | None = Field(
        default=None, description="Last day. Leave it out where it is not known, or where it still holds."
    )

    @model_validator(mode="after")
    def _ordered(self) -> Period:
        if self.since and self.until and self.since > self.until:
            raise ValueError(f"since {self.since} is later than until {self.until}")
        return self


class SourceNote(Model):
    """Where facts come from, and when somebody looked."""

    title: Text = Field(description="What a reader would look for: the page, law or book, and who published it.")
    checked: date = Field(description="The day on which somebody looked, such as 2026-11-24.")
    url: Text | None = Field(default=None, description="Its address, where it has one.")
