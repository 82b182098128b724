"""Places that are no running text: code, tags, addresses, paths, handles, file names."""

from __future__ import annotations

import re
from bisect import bisect_right

# One set of letters begins every kind of place, so that the engine finds them
# quickly; what follows is told by the letter that was found.
_SPANS = re.compile(
    r"[`<#@:.](?:"
    r"(?<=`)(?:``.*?(?:```|\Z)|[^`\n]{1,400}`)"
    r"|(?<=<)[A-Za-z/!][^<>]{0,800}>"
    r"|(?<=[#@])[\w.-]{1,80}"
    r"|(?<=:)//[^\s<>]{1,400}"
    r"|(?<=www\.)[^\s<>]{1,400}"
    r"|(?<=[\w-]\.)(?:html?|pdf|docx?|xlsx?|pptx?|hwpx?|jpe?g|png|gif|csv|txt|zip|mp[34]"
    r"|com|net|org|kr|jp|cn|us|uk|eu|io)(?!\w))",
    re.DOTALL,
)
_TOKEN_REACH = 80


class Protected:
    """The protected places of one text, found once."""

    def __init__(self, text: str) -> None:
        spans = [match.span() for match in _SPANS.finditer(text)]
        spans = sorted((_token_start(text, start) if text[start] in "@.:" else start, end) for start, end in spans)
        self._starts, self._ends = [start for start, _ in spans], [end for _, end in spans]

    def covers(self, place: int) -> bool:
        """Whether a place is protected."""
        at = bisect_right(self._starts, place) - 1
        return at >= 0 and place < self._ends[at]


def _token_start(text: str, place: int) -> int:
    """The start of the word that holds an @ or the dot of a file name."""
    first = max(0, place - _TOKEN_REACH)
    while place > first and not text[place - 1].isspace() and text[place - 1] not in "<>()\"'":
        place -= 1
    return place
