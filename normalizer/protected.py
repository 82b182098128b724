"""Places that are no running text: code, markup, addresses, paths, handles, file names."""

from __future__ import annotations

import re
from bisect import bisect_right

# One set of letters begins every kind of place, so that the engine finds them
# quickly; what follows is told by the letter that was found.
_SPANS = re.compile(
    r"[`~<#@:.\]](?:"
    r"(?<=`)(?:``.*?(?:```|\Z)|[^`\n]{1,400}`)"
    r"|(?<=~)~~.*?(?:~~~|\Z)"
    r"|(?<=<)(?:!--|(?P<tag>pre|code|script|style|kbd|samp)\b[^<>]{0,800}>)"
    r"|(?<=<)[A-Za-z/!][^<>]{0,800}>"
    r"|(?<=[#@])[\w.-]{1,80}"
    r"|(?<=\])(?:\([^()\s]{1,400}|: ?[^\s]{1,400})"
    r"|(?<=:)//[^\s<>]{1,400}"
    r"|(?<=www\.)[^\s<>]{1,400}"
    r"|(?<=[\w-]\.)(?:html?|pdf|docx?|xlsx?|pptx?|hwpx?|odt|jpe?g|png|gif|csv|txt|zip|mp[34]|md|rst|json|ya?ml|xml|py|js"
    r"|com|net|org|kr|jp|cn|us|uk|eu|io)(?![A-Za-z0-9_]))",
    re.DOTALL,
)
_TOKEN_REACH = 80
_NO_PATH = re.compile(r"[^\s/._~a-z][^\s/._~]{0,40}(?:/[^\s/._~a-z][^\s/._~]{0,40}){1,12}[.,;:]?(?![^\s)\]'\"”’])")


class Protected:
    """The protected places of one text, found once."""

    def __init__(self, text: str) -> None:
        self._text = text
        spans: list[tuple[int, int]] = []
        reached, unclosed = 0, set[str]()
        for match in _SPANS.finditer(text):
            start, end = match.span()
            if start < reached:
                continue
            closing = _closing(match)
            if closing and closing not in unclosed:
                found = text.find(closing, end)
                end = found + len(closing) if found >= 0 else end
                unclosed |= {closing} if found < 0 else set()
            spans.append((_token_start(text, start) if text[start] in "@.:" else start, end))
            reached = end
        spans.sort()
        self._starts, self._ends = [start for start, _ in spans], [end for _, end in spans]

    def covers(self, place: int) -> bool:
        """Whether a place is protected."""
        at = bisect_right(self._starts, place) - 1
        return at >= 0 and place < self._ends[at]

    def path(self, place: int) -> bool:
        """Whether a stroke at a place belongs to a path: src/Seoul, /서울/, but not Seoul/Tokyo or 국방부/외교부."""
        return _NO_PATH.match(self._text, _token_start(self._text, place)) is None


def _closing(match: re.Match[str]) -> str:
    """What closes a place that begins with a tag or a comment."""
    if match["tag"]:
        return f"</{match['tag']}>"
    return "-->" if match[0] == "<!--" else ""


def _token_start(text: str, place: int) -> int:
    """The start of the word that holds an @ or the dot of a file name."""
    first = max(0, place - _TOKEN_REACH)
    while place > first and not text[place - 1].isspace() and text[place - 1] not in "<>()\"'=":
        place -= 1
    return place
