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
# Each begins with one set of letters, which the engine looks for quickly.
_BLANKS = re.compile(r"[ \t\r\n](?:[ \t\r\n]+|(?<=\n))")
_JAMO = re.compile("[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?")
_EITHER = re.compile(f"{_BLANKS.pattern}|{_JAMO.pattern}")


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
    if plain.isascii() or not _JAMO.search(plain):
        return _folded(plain, _BLANKS)
    return _folded(plain, _EITHER)


def _folded(plain: str, pattern: re.Pattern[str]) -> Folded:
    pieces: list[str] = []
    starts: list[int] = []
    shifts: list[int] = []
    reached = shift = 0
    for match in pattern.finditer(plain):
        start, end = match.span()
        inside = start > 0 and end < len(plain)
        one = _one(match[0]) if inside or match[0][0] > "\u1000" else None
        if one is None:
            continue
        pieces += (plain[reached:start], one)
        reached = end
        if end - start > 1:
            starts.append(start - shift + 1)
            shift += end - start - 1
            shifts.append(shift)
    if not reached:
        return Folded(plain)
    pieces.append(plain[reached:])
    return Folded("".join(pieces), tuple(starts), tuple(shifts))


def _one(piece: str) -> str | None:
    """What a run of blanks or of jamo becomes; None leaves it, as it does a blank line."""
    if piece[0] > "\u1000":
        return _syllable(piece)
    lines = piece.count("\n")
    if lines > 1:
        return None
    return " " if lines or "\t" not in piece else "\t"


def _syllable(jamo: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFC", jamo)
