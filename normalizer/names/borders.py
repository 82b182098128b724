"""Where a name may begin and end: word borders, particles, protected places."""

from __future__ import annotations

import re

from ..lexicon import lexicon
from ..particles import is_hangul, tail_fits

_TOKEN_REACH = 200  # an address longer than this is cut off
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{0,20}://|www\.|@", re.IGNORECASE)
_FILE = re.compile(
    r"[\w-]\.(?:com|net|org|kr|jp|cn|us|uk|eu|io|html?|pdf|docx?|xlsx?|pptx?|hwpx?|jpe?g|png|gif|csv|txt|zip|mp[34])(?![\w])"
)
_EDGES = "<>\"'()[]"
_LONGER_GIVEN_NAME = re.compile(r"-[a-z]| [A-Z][a-z]{1,5}(?![A-Za-z])")


def clean(text: str, start: int, end: int) -> bool:
    """Whether a name may stand at a span: nothing of a longer word around it."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if is_hangul(text, start):
        if is_hangul(text, start - 1):
            return False
    elif before and (before.isalnum() or before == "_"):
        return False
    if is_hangul(text, end):
        if not tail_fits(text, end, lexicon().suffixes):
            return False
    elif after and (after.isalnum() or after == "_"):
        return False
    return not _protected(text, start, end)


def cut_short(text: str, start: int, end: int) -> bool:
    """Whether a name of one syllable goes on: "Park Jin" in "Park Jin-pyo" or "Park Jin Young"."""
    words = re.split("[ -]", text[start:end])
    return len(words) == 2 and _LONGER_GIVEN_NAME.match(text, end) is not None


def _protected(text: str, start: int, end: int) -> bool:
    """Whether a span is part of an address, a path, a handle, a tag, a file name or code."""
    left, right = start, end
    while left > max(0, start - _TOKEN_REACH) and not text[left - 1].isspace() and text[left - 1] not in _EDGES:
        left -= 1
    while right < min(len(text), end + _TOKEN_REACH) and not text[right].isspace() and text[right] not in _EDGES:
        right += 1
    token = text[left:right]
    if len(token) == end - start:
        return False
    return bool(
        _ADDRESS.search(token)
        or _FILE.search(token)
        or token.startswith(("#", "@", "`"))
        or token.count("/") > 1
        or "\\" in token
    )
