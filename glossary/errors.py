"""What can be wrong with data, said so that an editor can mend it."""

from __future__ import annotations

from typing import NamedTuple


class GlossaryError(Exception):
    """Anything that the glossary cannot do, told in one line or several."""


class UnknownStyleError(GlossaryError):
    """A style that the glossary was not built with."""


class RomanizationError(GlossaryError):
    """A system of romanization or a kind of text that there is not."""


class Problem(NamedTuple):
    """One mistake in a file of data."""

    file: str
    line: int
    entry: str
    message: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}: " if self.line else f"{self.file}: "
        return where + (f"{self.entry}: " if self.entry else "") + self.message


class DataError(GlossaryError):
    """All the mistakes of a load at once; ``problems`` holds them in order."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__(problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)
