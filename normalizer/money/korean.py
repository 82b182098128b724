"""Korean numerals: every mix of digits, hangul numbers and 만, 억, 조, 경."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from ..lexicon import lexicon
from .digits import DIGITS, ONE, WINDOW, Numeral, number, plain, significant, unit_of

_SPELLED = re.compile("[영공일이삼사오육칠팔구]{1,8}점[영공일이삼사오육칠팔구]{1,6}")


def read(text: str, start: int, stop: int) -> Numeral | None:
    """The longest Korean numeral from ``start`` on, before ``stop``.

    >>> read("1천 1백 70만 달러", 0, 20).value
    Decimal('11700000')
    """
    spelled = _SPELLED.match(text, start, stop)
    if spelled:
        return _spelled(spelled)
    return _Reader(text, start, min(stop, start + WINDOW)).numeral()


def read_back(text: str, end: int) -> Numeral | None:
    """The longest Korean numeral that ends at a place."""
    first, letters = max(0, end - WINDOW), _letters()
    start = end
    while start > first and text[start - 1] in letters:
        start -= 1
    for place in range(start, end):
        if text[place] not in " ,.점여" and _edge(text, place):
            numeral = read(text, place, end)
            if numeral and numeral.end == end:
                return numeral
    return None


def _spelled(match: re.Match[str]) -> Numeral:
    """일점이삼 is 1.23."""
    digits = lexicon().digits
    written = "".join("." if letter == "점" else str(digits[letter]) for letter in match[0])
    return Numeral(match.start(), match.end(), number(written), unit_of(written), ONE, worded=True)


class _Reader:
    """One walk over a numeral: groups of 천, 백, 십 closed by 만, 억, 조, 경."""

    def __init__(self, text: str, start: int, stop: int) -> None:
        self._text, self._start, self._stop = text, start, stop
        self._total, self._unit, self._scale = Decimal(0), ONE, ONE
        self._exact = False  # a decimal point makes every digit significant
        self._digits = 0
        self._more = False
        self._big: Decimal | None = None
        self._open()

    def _open(self) -> None:
        self._group, self._number = Decimal(0), None  # type: Decimal, Decimal | None
        self._small: Decimal | None = None
        self._group_unit, self._empty = ONE, True

    def numeral(self) -> Numeral | None:
        """The longest numeral, or None."""
        words, place, end = lexicon(), self._start, self._start
        while place < self._stop:
            letter = self._text[place]
            if "0" <= letter <= "9":
                size = self._written(place)
            elif letter in words.digits:
                size = self._hangul_digit(place, words.digits[letter])
            elif letter in words.small_scales:
                size = self._small_scale(words.small_scales[letter])
            elif letter in words.big_scales:
                size = self._big_scale(words.big_scales[letter])
            elif letter == "여" and self._is_more(place):
                self._more, place = True, place + 1
                end = place if place == self._stop else end
                continue
            elif letter == " " and place > self._start and (self._goes_on(place) or self._ends_in_more(place)):
                place += 1
                continue
            else:
                break
            if not size:
                break
            place = end = place + size
        return self._finished(end)

    def _finished(self, end: int) -> Numeral | None:
        if end == self._start:
            return None
        total, unit, scale = self._total, self._unit, self._scale
        if not self._empty:
            total, unit = total + self._group + (self._number or 0), self._group_unit
            scale = self._small or (ONE if self._big is None else scale)
        step = significant(total, unit, self._exact)
        worded = not any("0" <= letter <= "9" for letter in self._text[self._start : end])
        return Numeral(self._start, end, plain(total), step, scale, not self._digits, worded, self._more)

    def _written(self, place: int) -> int:
        match = DIGITS.match(self._text, place, self._stop)
        if match is None or self._number is not None:
            return 0
        self._number, self._group_unit, self._empty = number(match[0]), unit_of(match[0]), False
        self._exact = self._exact or "." in match[0]
        self._digits += 1
        return len(match[0])

    def _hangul_digit(self, place: int, value: int) -> int:
        if self._number is not None or not self._is_digit(place):
            return 0
        self._number, self._group_unit, self._empty = Decimal(value), ONE, False
        self._digits += 1
        return 1

    def _small_scale(self, scale: Decimal) -> int:
        if self._small is not None and scale >= self._small:
            return 0
        self._group_unit = scale * (self._group_unit if self._number is not None else ONE)
        self._group += scale * (ONE if self._number is None else self._number)
        self._number, self._small, self._empty = None, scale, False
        return 1

    def _big_scale(self, scale: Decimal) -> int:
        first = self._big is None and self._empty
        if (self._big is not None and scale >= self._big) or (self._empty and not first):
            return 0
        self._total += scale * (ONE if self._empty else self._group + (self._number or 0))
        self._unit, self._scale, self._big = scale * self._group_unit, scale, scale
        self._open()
        return 1

    def _is_more(self, place: int) -> bool:
        """Whether 여 stands inside a numeral or at its end: 10여억, 2천억여 원, but not 3조 여행."""
        words, after = lexicon(), self._text[place + 1 : place + 3].lstrip(" ")[:1]
        if place == self._start or (self._text[place - 1] == " " and place + 1 != self._stop):
            return False
        return place + 1 == self._stop or after in words.big_scales or after in words.small_scales

    def _goes_on(self, blank: int) -> bool:
        """Whether a numeral goes on behind a blank: "3조 4,500억", "23 억"."""
        words = lexicon()
        before, after = self._text[blank - 1], self._text[blank + 1 : blank + 2]
        scaled = before in words.small_scales or before in words.big_scales
        if after in words.big_scales or after in words.small_scales:
            return before.isdigit() or before in words.small_scales or (scaled and after in words.small_scales)
        return scaled and bool(after) and (after in "0123456789" or after in words.digits)

    def _ends_in_more(self, blank: int) -> bool:
        """3억 여원, 200여 만원: a blank before or behind 여."""
        around = self._text[blank - 1], self._text[blank + 1 : blank + 2]
        return "여" in around and (around[0] == "여" or blank + 2 == self._stop)

    def _is_digit(self, place: int) -> bool:
        """Whether a letter like 이 is a number: 삼조 and 삼십오 are, 이 회사 is not."""
        words = lexicon()
        after, before = self._text[place + 1 : place + 2], self._text[place - 1 : place]
        return after in words.small_scales or after in words.big_scales or before in words.small_scales


def _edge(text: str, place: int) -> bool:
    """Whether a numeral may start at a place, seen from what stands before it."""
    before = text[place - 1] if place else " "
    if text[place].isdigit() and place > 1 and before == " " and text[place - 2].isdigit():
        return False  # "500 000"
    if text[place].isdigit():
        inside = place > 1 and before in ".," and text[place - 2].isdigit()
        return not (before.isascii() and (before.isalnum() or before == "_")) and before != "제" and not inside
    if before == " " and text[place - 2 : place - 1] in lexicon().vague_ko:  # 수 조원
        place, before = place - 1, text[place - 2]
    if before in lexicon().vague_ko:  # 수십억
        before = text[place - 2] if place > 1 else " "
    return not "가" <= before <= "힣" and not before.isdigit()


@cache
def _letters() -> frozenset[str]:
    words = lexicon()
    return frozenset("0123456789,. 점여") | words.digits.keys() | words.small_scales.keys() | words.big_scales.keys()
