"""Who speaks in a quotation: a speaker does not name himself."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from ..lexicon import lexicon
from ..quotes import Quotes
from ..values import Action, Mention

_PRONOUN = re.compile(r"\b[A-Za-z]+\b")
_SENTENCE_END = re.compile(r"[.!?] ")


class Speakers:
    """The speakers of the quotations of one text, by the full names around them."""

    def __init__(self, text: str, full: list[Mention]) -> None:
        self._text = text
        self._full = [mention for mention in full if mention.entry and mention.kind == "person"]

    @cached_property
    def _quotes(self) -> Quotes:
        return Quotes(self._text)

    def names_himself(self, place: int, entry: str) -> bool:
        """Whether the surname at a place would have the speaker of a quotation name himself."""
        span = self._quotes.around(place)
        if span is None:
            return False
        reach = lexicon().reaches["speaker"]
        before = max(0, span[0] - reach), span[0]
        behind = span[1], min(len(self._text), span[1] + reach)
        for start, end in (before, behind):
            zone = self._text[start:end]
            if not any(word in zone for word in lexicon().speech):
                continue
            if any(mention.entry == entry for mention in self._within(start, end)):
                return True
        return self._pronoun(behind) and self._last_named(span[0]) == entry

    def _pronoun(self, behind: tuple[int, int]) -> bool:
        """ "...," he said."""
        words = [word.lower() for word in _PRONOUN.findall(self._text[behind[0] : behind[1]])[:2]]
        return bool(words) and words[0] in lexicon().third_persons

    def _within(self, start: int, end: int) -> list[Mention]:
        first = bisect_left(self._full, start, key=lambda mention: mention.start)
        last = bisect_left(self._full, end, key=lambda mention: mention.start)
        return self._full[first:last]

    def _last_named(self, place: int) -> str | None:
        at = bisect_left(self._full, place, key=lambda mention: mention.start)
        named = [m for m in self._full[max(0, at - 1) : at] if m.action is not Action.AMBIGUOUS]
        return named[-1].entry if named else None
