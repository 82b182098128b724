"""One way to write what is written in many ways, with a way back.

Full-width letters, kinds of spaces and hyphens, decomposed hangul, doubled
blanks and a line break inside a sentence are folded before a text is
scanned. ``Folded.source`` gives the place in the text as it was given.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_ONE_TO_ONE = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},  # full-width ASCII
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000"), " "),
    **dict.fromkeys(map(ord, "\u2018\u2019"), "'"),
    0xFFE6: "₩",
    0x223C: "~",
    0x301C: "~",
}
# Lengths are bounded, so that a run of blanks costs no more than its length.
_MANY_TO_ONE = re.compile(
    "[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"  # decomposed hangul
    r"|(?<![ \t\n])[ \t]{0,80}\r?\n[ \t]{0,80}(?![\s])"  # a line break, not a blank line
    r"|(?<![ \t])[ \t]{2,80}(?![ \t\r\n])"
)
_NEEDS_WORK = re.compile("[\u1100-\u1112\n\t]|  ")


class Folded(NamedTuple):
    """A folded text; ``starts`` and ``shifts`` lead back to its source."""

    text: str
    starts: tuple[int, ...] = ()
    shifts: tuple[int, ...] = ()

    def source(self, place: int) -> int:
        """The place in the source text of a place in the folded text."""
        if not self.starts:
            return place
        at = bisect_right(self.starts, place) - 1
        return place + self.shifts[at] if at >= 0 else place


def fold(text: str) -> Folded:
    """Fold a text.

    >>> folded = fold("Kim\\u00a0Jong\\u2011un  met")
    >>> folded.text, folded.source(12)
    ('Kim Jong-un met', 13)
    """
    plain = text if text.isascii() else text.translate(_ONE_TO_ONE)
    if not _NEEDS_WORK.search(plain):
        return Folded(plain)
    starts: list[int] = []
    shifts: list[int] = []
    shift = 0

    def shorten(match: re.Match[str]) -> str:
        nonlocal shift
        piece = match[0]
        one = _syllable(piece) if piece[0] > "\u1000" else " "
        if len(piece) > 1:
            starts.append(match.start() - shift + 1)
            shift += len(piece) - 1
            shifts.append(shift)
        return one

    return Folded(_MANY_TO_ONE.sub(shorten, plain), tuple(starts), tuple(shifts))


def _syllable(jamo: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFC", jamo)
