"""What a file of one's own did to the entries below it."""

from __future__ import annotations

from typing import NamedTuple

BUNDLED = "bundled"
_SHOWN = 5  # of the entries that lost a reference; the value holds all of them


class Layer(NamedTuple):
    """One entry that a file added, replaced, changed or removed.

    ``below`` is the file whose entry it lies over ("bundled" for the one that
    comes with hangloss, empty for a new entry). ``fields`` are the fields of
    the entry that are different now; none means that nothing changed.
    ``dropped`` are the entries that no longer refer to a removed one.
    """

    file: str
    line: int
    entry: str
    action: str
    below: str = ""
    fields: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()

    @property
    def idle(self) -> bool:
        """Whether it lies over an entry and changes nothing of it."""
        return self.action in ("replaced", "changed") and not self.fields

    def __str__(self) -> str:
        told = f"{self.file}:{self.line}: {self.entry}: {self.action}"
        if self.below:
            told += f", over {self.below}"
        if self.idle:
            told += ": nothing is different"
        if self.fields:
            told += f": {', '.join(self.fields)}"
        if self.dropped:
            more = len(self.dropped) - _SHOWN
            told += f"; no longer named by: {', '.join(self.dropped[:_SHOWN])}" + (f" and {more} more" * (more > 0))
        return told
