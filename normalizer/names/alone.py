"""Surnames that stand by themselves, with their titles: "Kim said", "President Yoon", "박 전 대통령"."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..lexicon import lexicon
from ..particles import is_hangul, tail_at
from ..scan import Hit
from .borders import Borders, word_before
from .titles import Title, Titles

_NEXT_WORD = re.compile(r" ([a-z]{2,14})(?![A-Za-z])")
_THE_ANIMAL = re.compile(r" the [a-z]")
_CONTRAST = 24  # letters around "신 장관" in which "구 장관" makes words of both
GOES_ON = re.compile(r" [A-Z][a-z]{1,12}(?:-[A-Za-z]{2,12})?| ?&")


class Alone(NamedTuple):
    """A surname by itself: the span of the mention, its title, whether a former one, whether it may be a word."""

    start: int
    end: int
    family: str
    title: Title | None
    hit: Hit
    former: bool = False
    word: bool = False

    @property
    def specific(self) -> bool:
        """Whether the title tells bearers apart."""
        return self.title is not None and not self.title.anybodys


class Reading:
    """Tells which surnames of a text stand by themselves."""

    def __init__(self, text: str, borders: Borders, titles: Titles, named: frozenset[int]) -> None:
        self._text = text
        self._borders = borders
        self._titles = titles
        self._named = named  # where full names begin

    def alone(self, hit: Hit) -> Alone | None:
        """The surname at a hit, if it stands by itself."""
        if is_hangul(self._text, hit.start):
            return self._in_korean(hit)
        text, start, end = self._text, hit.start, hit.end
        if not self._borders.clean(start, end) or GOES_ON.match(text, end) or _THE_ANIMAL.match(text, end):
            return None
        family, title = text[start:end], self._titles.before(text, start)
        if text.startswith((f", {family.lower()}", f" {family.lower()} "), end):
            return None  # a cry: "Koo, koo", "Ha ha"
        if title or not self._part_of_a_name(start, family):
            return Alone(start, end, family, title, hit)
        return None

    def _part_of_a_name(self, start: int, family: str) -> bool:
        """Whether a word before shows something else: "Central Park", "Min-soo Kim", "the Moon"."""
        words = lexicon()
        before = word_before(self._text, start)
        behind = _NEXT_WORD.match(self._text, start + len(family))
        article = before is not None and before.lower() in ("the", "a", "an", "this", "that")
        if article and behind and behind[1] in words.governments:
            return False  # "the Moon government"
        if before and before[0].isupper() and before not in words.small_words:
            return True
        if family.capitalize() not in words.surnames_that_are_words:
            return False
        plain = before is not None and before in words.words_before_names and before not in ("a", "in", "on")
        return not plain and (article or behind is None or behind[1] not in words.verbs_of_persons)

    def _in_korean(self, hit: Hit) -> Alone | None:
        """ "김 위원장", "윤대통령", "박 전 장관": a surname of one syllable counts only with its title."""
        text, start, end = self._text, hit.start, hit.end
        if text[start - 1 : start].isalnum():
            return None
        former = next((len(word) + 2 for word in lexicon().former_between if text.startswith(f" {word} ", end)), 0)
        title = self._titles.behind(text, end + former - 1 if former else end)
        if title is None or title.lang != "ko":
            return None
        tail = tail_at(text, title.end, lexicon().suffixes)
        if tail is None or tail.nouns.startswith(lexicon().plurals) or self._contrasted(text[start:end], title):
            return None
        stop = end if title.start in self._named else title.end  # "박 외교부 장관": the ministry is a mention
        family = text[start:end]
        return Alone(start, stop, family, title, hit, bool(former), family in lexicon().words_before_titles)

    def _contrasted(self, family: str, title: Title) -> bool:
        """신 장관과 구 장관: the new one and the old."""
        other = lexicon().opposites.get(family)
        if other is None:
            return False
        words = f"{other} {self._text[title.start : title.end]}"
        return words in self._text[max(0, title.start - _CONTRAST) : title.end + _CONTRAST]
