"""What every format has in common."""

from __future__ import annotations

from typing import NamedTuple


class Format(NamedTuple):
    """A format: the module that knows it, and what it is for.

    ``deprecated`` says whether it is given spellings to be rewritten when
    nobody asks; ``reads`` whether terms can be read from it.
    """

    module: str
    title: str
    deprecated: bool = False
    reads: bool = False


class Export(NamedTuple):
    """Files by name, and a line for each thing that the format cannot hold."""

    files: dict[str, bytes]
    notes: tuple[str, ...] = ()
