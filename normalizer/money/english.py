"""English numerals: "2.3 billion", "1.1bn", "one and a half trillion", "half a million"."""

from __future__ import annotations

import re
from decimal import Decimal

from ..lexicon import lexicon
from .digits import DIGITS, ONE, WINDOW, Numeral, number, plain, significant, unit_of

_WORD = re.compile(r"([ -]?)([A-Za-z]{1,12})(?![A-Za-z0-9])")
_TOKEN_BACK = re.compile(
    r"(?:(?<![A-Za-z])[A-Za-z]{1,12}|(?<![0-9.,])[0-9][0-9,]{0,30}(?:\.[0-9]{1,12})?[A-Za-z]{0,4})\.?[ -]?\Z"
)
_THOUSANDS = re.compile(r"(?<![0-9])[0-9]{1,3} \Z")
_THREE = re.compile(r"[0-9]{3}(?![0-9.,])")
_MOST_WORDS = 10


def read(text: str, start: int, stop: int) -> Numeral | None:
    """The longest English numeral from ``start`` on, before ``stop``.

    >>> read("2.3 billion", 0, 11).value, read("twenty-five thousand", 0, 20).value
    (Decimal('2300000000'), Decimal('25000'))
    """
    match = DIGITS.match(text, start, stop)
    return _digits(text, match, stop) if match else _Words(text, start, stop).numeral()


def read_back(text: str, end: int) -> Numeral | None:
    """The longest English numeral that ends at a place; "mil." may end with its full stop."""
    starts: list[int] = []
    place = end
    first = max(0, end - WINDOW)
    while len(starts) < _MOST_WORDS:
        token = _TOKEN_BACK.search(text, first, place)
        if token is None or not _known(token[0]):
            break
        place = token.start()
        starts.append(place)
    for place in reversed(starts):
        numeral = read(text, place, end) if _edge(text, place) else None
        if numeral and (numeral.end == end or (numeral.end == end - 1 and text[end - 1] == ".")):
            return numeral
    return None


def _known(token: str) -> bool:
    words, word = lexicon(), token.rstrip(" -.").lower()
    known = words.scales.keys() | words.scale_abbreviations.keys() | words.numbers.keys() | words.fractions.keys()
    return word in known or word in ("a", "an", "and") or word[:1].isdigit()


def _edge(text: str, place: int) -> bool:
    before = text[place - 1] if place else " "
    if before == " " and _THOUSANDS.search(text, max(0, place - 5), place) and _THREE.match(text, place):
        return False  # "500 000"
    return not before.isalnum() and before not in "_.,/"


def _digits(text: str, match: re.Match[str], stop: int) -> Numeral:
    """Digits and their scale words: "2.3 billion", "5 hundred million", "1.1bn"."""
    words, scale, end = lexicon(), ONE, match.end()
    while word := _WORD.match(text, end, stop):
        known = words.scales.get(word[2].lower())
        if known is None and scale == ONE and (not word[1] or (word[1] == " " and len(word[2]) > 1)):
            known = words.scale_abbreviations.get(word[2].lower())
        if known is None or scale >= known:
            break
        scale, end = scale * known, word.end()
    value = number(match[0]) * scale
    step = significant(value, unit_of(match[0]) * scale, "." in match[0])
    return Numeral(match.start(), end, plain(value), step, scale)


class _Words:
    """One walk over a numeral in words: groups below a thousand, closed by scale words."""

    def __init__(self, text: str, start: int, stop: int) -> None:
        self._text, self._start, self._stop = text, start, stop
        self._total, self._group, self._unit, self._scale = Decimal(0), Decimal(0), ONE, ONE
        self._step: Decimal | None = None  # of a fraction: half, quarter
        self._last = ""
        self._article = False

    def numeral(self) -> Numeral | None:
        """The longest numeral, or None."""
        place = end = closed = self._start
        for _ in range(_MOST_WORDS):
            word = _WORD.match(self._text, place, self._stop)
            if word is None or (place == self._start) == bool(word[1]):
                break
            if not self._take(word[2].lower()):
                if word[2].lower() in lexicon().scales:  # "two million and three million" ends at its first half
                    self._group, end = Decimal(0), closed
                break
            place = word.end()
            if self._last not in ("a", "an", "and"):
                end = place
            closed = closed if self._group else end
        total = self._total + self._group
        if end == self._start or not total:
            return None
        unit = ONE if self._group else self._unit
        step = self._step * unit if self._step else significant(total, unit, False)
        return Numeral(self._start, end, plain(total), plain(step), self._scale, worded=True)

    def _take(self, word: str) -> bool:
        words, last = lexicon(), self._last
        self._last = word
        if word in words.fractions:
            return self._fraction(*words.fractions[word])
        if word in words.numbers:
            value = words.numbers[word]
            fits = last != "a" and (self._group % 100 == 0 or (value < 10 and self._group % 10 == 0))
            self._group += value
            return fits and self._step is None
        if word == "hundred":
            if not (self._group or self._article):
                return False
            self._group = (self._group or ONE) * 100
            return self._group < 10000
        if word in words.scales:
            return self._close(words.scales[word])
        if word in ("a", "an"):
            self._article = True
            return last in ("", "and", "half", "quarter")
        return word == "and" and bool(self._group or self._total)

    def _fraction(self, value: Decimal, step: Decimal) -> bool:
        self._group, self._step = self._group + value, step
        return True

    def _close(self, scale: Decimal) -> bool:
        if (self._total and scale >= self._scale) or not (self._group or self._article):
            return False
        self._article = False
        self._total += (self._group or ONE) * scale
        self._group, self._unit, self._scale = Decimal(0), scale, scale
        return True
