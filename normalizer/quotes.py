"""Where a text quotes: between quotation marks of one kind, inside one paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right

_QUOTES = re.compile(r'“[^”\n]{1,2000}”|"[^"\n]{1,2000}"|「[^」\n]{1,2000}」|『[^』\n]{1,2000}』|«[^»\n]{1,2000}»')


class Quotes:
    """The quotations of one text.

    >>> Quotes('He said, "Kim Jong Un left." Kim Jong Un left.').hold(10)
    True
    """

    def __init__(self, text: str) -> None:
        spans = [match.span() for match in _QUOTES.finditer(text)]
        self._starts, self._ends = [start for start, _ in spans], [end for _, end in spans]

    def hold(self, place: int) -> bool:
        """Whether a place is inside a quotation."""
        return self.around(place) is not None

    def around(self, place: int) -> tuple[int, int] | None:
        """The span of the quotation around a place, with its marks."""
        at = bisect_right(self._starts, place) - 1
        return (self._starts[at], self._ends[at]) if at >= 0 and place < self._ends[at] else None
