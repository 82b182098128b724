"""People in a text whom the glossary lacks: their surnames may be meant where one stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..lexicon import lexicon
from ..particles import is_hangul, word_at
from ..scan import Hit
from .alone import GOES_ON
from .borders import Borders, word_before
from .titles import Titles

_LONGEST_NAME = 8  # with an age in brackets: 김민수(59)
_OF_A_STRANGER = re.compile(r",? \(?[0-9]{1,2}[,)]")


def strangers(text: str, bare: list[Hit], borders: Borders, titles: Titles, known: set[str]) -> set[str]:
    """The surnames of strangers; ``bare`` are surnames outside full names, ``known`` full names of the glossary."""
    return {*_english(text, bare, borders, titles), *_korean(text, titles, known)}


def _english(text: str, bare: list[Hit], borders: Borders, titles: Titles) -> Iterator[str]:
    """Surnames in the full name of somebody, in either order."""
    for hit in bare:
        family = text[hit.start : hit.end]
        if is_hangul(family, 0) or not borders.clean(hit.start, hit.end):
            continue
        if GOES_ON.match(text, hit.end):
            if "-" in text[hit.end : hit.end + 16] or family not in lexicon().surnames_that_are_words:
                yield family
        elif _introduced(text, hit) or _follows_given_name(text, hit.start, family, titles):
            yield family


def _introduced(text: str, hit: Hit) -> bool:
    """ "a lawyer surnamed Chung", "Kim, 34,"."""
    return word_before(text, hit.start) == "surnamed" or _OF_A_STRANGER.match(text, hit.end) is not None


def _follows_given_name(text: str, start: int, family: str, titles: Titles) -> bool:
    """ "Min-soo Kim", "Yuna Kim", "John F. Kim"; a common word as "Park" needs the hyphen, for "Yeouido Park"."""
    before = word_before(text, start)
    if before is None or not before[0].isupper() or before in lexicon().small_words:
        return False
    if titles.before(text, start) is not None:
        return False
    return "-" in before or family.capitalize() != "Park"


def _korean(text: str, titles: Titles, known: set[str]) -> Iterator[str]:
    """Surnames of Korean words shortly before or behind a title that may be full names the glossary lacks.

    "김민수 위원장", "이상민 행정안전부 장관", "김주현 금융위원장", "금융위원장 김주현".
    """
    for title in titles.all:
        if title.lang != "ko":
            continue
        words = text[max(0, title.start - lexicon().reaches["introduction"]) : title.start].split()[-4:]
        words.append(word_at(text, title.end + 1))
        for word in words:
            full = is_hangul(word, 0) and is_hangul(word, 2) and len(word) <= _LONGEST_NAME
            if full and not any(word.startswith(name) for name in known):
                yield word[0]
