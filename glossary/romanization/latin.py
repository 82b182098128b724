"""A romanized name as it is compared: small letters in parts, marks and signs folded."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

MAX_LETTERS = 40
MAX_PARTS = 6
_APOSTROPHES = dict.fromkeys(map(ord, "'`´ʻʼʾʿˈ‘’‛′"))
_WORDS = dict.fromkeys(map(ord, ",;\u3000"), " ")
_HYPHENS = dict.fromkeys(map(ord, "\u00ad\u2010\u2011\u2012\u2013\u2014\u2212\uff0d·"), "-")


class Parts(NamedTuple):
    """The pieces between blanks and hyphens; ``starts`` are those that follow a blank."""

    texts: tuple[str, ...]
    starts: frozenset[int]


def fold(romanized: str) -> Parts | None:
    """The parts of a name, or None for what cannot be one: digits, hangul, too long.

    Marks and apostrophes go ("Ch'oe Yŏng-rim"), every hyphen of Unicode is
    one hyphen, and a capital inside a word begins a part ("JongUn").

    >>> fold("Chung Mong\\u2011koo").texts, fold("KIM JongUn").texts
    (('chung', 'mong', 'koo'), ('kim', 'jong', 'un'))
    >>> fold("정몽구") is None
    True
    """
    if len(romanized) > 3 * MAX_LETTERS:
        return None
    plain = unicodedata.normalize("NFKD", romanized.translate(_APOSTROPHES | _WORDS | _HYPHENS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    texts: list[str] = []
    starts: set[int] = set()
    for word in plain.split():
        starts.add(len(texts))
        for piece in word.split("-"):
            texts += _at_capitals(piece)
    if not 0 < len(texts) <= MAX_PARTS or sum(map(len, texts)) > MAX_LETTERS or not _is_latin("".join(texts)):
        return None
    return Parts(tuple(text.lower() for text in texts), frozenset(start for start in starts if start < len(texts)))


def _is_latin(text: str) -> bool:
    return text.isascii() and text.isalpha()


def _at_capitals(piece: str) -> list[str]:
    if not piece:
        return []
    if not piece[1:].islower() and piece[-1:].islower() and not piece.isupper():
        cuts = [i for i in range(1, len(piece)) if piece[i].isupper() and piece[i - 1].islower()]
        return [piece[i:j] for i, j in zip([0, *cuts], [*cuts, len(piece)], strict=True)]
    return [piece]
