"""Where a name may begin and end: word borders, particles, protected places."""

from __future__ import annotations

import re

from ..lexicon import lexicon
from ..particles import is_hangul, tail_fits
from ..protected import Protected

_WORD_BEFORE = re.compile(r"([A-Za-z][\w.'-]{0,30}) \Z")
_WORD_REACH = 32
_LONGER_GIVEN_NAME = re.compile(r"-[a-z]| [A-Z][a-z]{1,5}(?![A-Za-z])")


class Borders:
    """The borders of one text: asked for spans in any order."""

    def __init__(self, text: str, protected: Protected) -> None:
        self._text = text
        self._protected = protected

    def clean(self, start: int, end: int) -> bool:
        """Whether a name may stand at a span: nothing of a longer word around it, not protected."""
        text = self._text
        before, after = text[start - 1 : start], text[end : end + 1]
        if is_hangul(text, start):
            if is_hangul(text, start - 1):
                return False
        elif before and (before.isalnum() or before in "_/\\"):
            return False
        if is_hangul(text, end):
            if not tail_fits(text, end, lexicon().suffixes):
                return False
        elif after and (after.isalnum() or after in "_\\$" or (after == "/" and text[end + 1 : end + 2].isalnum())):
            return self._slashed(start, end)
        return not self._protected.covers(start)

    def _slashed(self, start: int, end: int) -> bool:
        """ "Seoul/Tokyo": one slash between two words is no path."""
        text = self._text
        return text[end : end + 1] == "/" and text[end + 1 : end + 2].isupper() and not self._protected.covers(start)


def word_before(text: str, start: int) -> str | None:
    """The Latin word right before a place, across one blank; None at the start of a sentence."""
    found = _WORD_BEFORE.search(text, max(0, start - _WORD_REACH), start)
    if found is None or (found[1].endswith(".") and found[1][:-1] not in lexicon().abbreviations):
        return None
    return found[1]


def cut_short(text: str, start: int, end: int) -> bool:
    """Whether a name of one syllable goes on: "Park Jin" in "Park Jin-pyo" or "Park Jin Young"."""
    words = re.split("[ -]", text[start:end])
    return len(words) == 2 and _LONGER_GIVEN_NAME.match(text, end) is not None
