"""Where a name may begin and end: word borders, particles, protected places."""

from __future__ import annotations

import re

from ..lexicon import lexicon
from ..particles import is_hangul, tail_at
from ..protected import Protected

_WORD_BEFORE = re.compile(r"([A-Za-z][\w.'-]{0,30}) \Z")
_WORD_REACH = 32
_HOUSE_NUMBER = re.compile(" ?[0-9]")
_CLOSING_QUOTES = "'\"”’」』"
_LONGER_GIVEN_NAME = re.compile(r"-[a-z]| [A-Z][a-z]{1,5}(?![A-Za-z])")


class Borders:
    """The borders of one text: asked for spans in any order."""

    def __init__(self, text: str, protected: Protected) -> None:
        self._text = text
        self._protected = protected

    def clean(self, start: int, end: int) -> bool:
        """Whether a name may stand at a span: nothing of a longer word around it, not protected."""
        if self._protected.covers(start) or self._protected.covers(end - 1):
            return False
        return self._open_before(start) and self._open_behind(end)

    def _open_before(self, start: int) -> bool:
        text = self._text
        before = text[start - 1 : start]
        if before == "/":
            return not self._protected.path(start - 1)
        if not is_hangul(text, start):
            return not (before and (before.isalnum() or before in "_\\"))
        if before in _CLOSING_QUOTES and before:
            return start == 1 or text[start - 2].isspace() or text[start - 2] in "(["  # ‘민심’이란
        return not is_hangul(text, start - 1)

    def _open_behind(self, end: int) -> bool:
        text = self._text
        tail = tail_at(text, end, lexicon().suffixes)
        if tail is None:
            return False
        after = end + len(tail.nouns) + sum(map(len, tail.particles))
        if is_hangul(text, after):
            return True  # 평양이었으나: any ending may follow
        if tail.particles == ("로",) and _HOUSE_NUMBER.match(text, after):
            return False  # 부산로 12
        if text[after : after + 1] == "/" and text[after + 1 : after + 2].isalnum():
            return not self._protected.path(after)
        return not (text[after : after + 1].isalnum() or text[after : after + 1] in ("_", "\\", "$"))


def word_before(text: str, start: int) -> str | None:
    """The Latin word right before a place, across one blank; None at the start of a sentence."""
    found = _WORD_BEFORE.search(text, max(0, start - _WORD_REACH), start)
    if found is None:
        return None
    full_stop = found[1].endswith(".") and len(found[1]) > 2  # not of "Robert E. Lee"
    if full_stop and found[1][:-1] not in lexicon().abbreviations:
        return None
    return found[1]


def cut_short(text: str, start: int, end: int) -> bool:
    """Whether a name of one syllable goes on: "Park Jin" in "Park Jin-pyo" or "Park Jin Young"."""
    words = re.split("[ -]", text[start:end])
    return len(words) == 2 and _LONGER_GIVEN_NAME.match(text, end) is not None
