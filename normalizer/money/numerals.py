"""Numerals as they are written: "2.3 trillion", "3조 2천억" -> exact Decimals.

No currency and no unit is known here. How exact a numeral is follows from
its digits: the last significant one has the place value ``step``. A digit
behind the decimal point is significant; trailing zeros of a whole number are
so only as far as the second digit.

>>> read("3 trillion won", 0).value
Decimal('3000000000000')
>>> read_back("모두 3조 4,500억 원", 12)[2:4]
(Decimal('3450000000000'), Decimal('10000000000'))
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from ..lexicon import lexicon

ONE, TEN = Decimal(1), Decimal(10)
WINDOW = 48  # no numeral is longer than this, and none is looked for further back
_DIGITS = re.compile(r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,8}|[0-9]{1,24})(?:\.[0-9]{1,12})?(?![0-9]|[.,][0-9])")
_WORD = re.compile(r"([ -]?)([A-Za-z]{1,12})(?![A-Za-z0-9])")
_ENGLISH_BACK = re.compile(
    r"(?<![0-9A-Za-z_.,])(?P<digits>[0-9][0-9,]{0,30}(?:\.[0-9]{1,12})?)(?:[ -]?[A-Za-z]{1,12}\.?)?\Z"
)


class Numeral(NamedTuple):
    """A numeral and its place.

    ``scale`` is what its digits are multiplied with ("million"), 1 where
    nothing is. ``bare`` marks scale words without any digit (수십억, 백만).
    """

    start: int
    end: int
    value: Decimal
    step: Decimal
    scale: Decimal
    bare: bool = False


def read(text: str, start: int) -> Numeral | None:
    """The longest numeral that starts at a place, in English or Korean."""
    found = [_english(text, start), _korean(text, start, len(text))]
    return max((numeral for numeral in found if numeral), key=lambda numeral: numeral.end, default=None)


def read_back(text: str, end: int, korean: bool = True) -> Numeral | None:
    """The longest numeral that ends at a place, with a clean edge before it."""
    first = max(0, end - WINDOW)
    if not korean:
        match = _ENGLISH_BACK.search(text, first, end)
        numeral = _english(text, match.start()) if match else None
        return numeral if numeral and numeral.end == end else None
    start = end
    while start > first and text[start - 1] in _korean_letters():
        start -= 1
    for place in range(start, end):
        if text[place] not in " ,." and _edge(text, place):
            numeral = _korean(text, place, end)
            if numeral and numeral.end == end:
                return numeral
    return None


def place_of_last_digit(value: Decimal, zeros_count_to: int = 2) -> Decimal:
    """The place value of the last significant digit of a whole number.

    >>> [str(place_of_last_digit(Decimal(n))) for n in (3, 130, 100, 20000, 12345)]
    ['1', '10', '10', '1000', '1']
    """
    digits = str(int(value))
    kept = max(len(digits.rstrip("0")), min(zeros_count_to, len(digits)))
    return Decimal(10 ** (len(digits) - kept))


def _english(text: str, start: int) -> Numeral | None:
    match = _DIGITS.match(text, start)
    if match is None:
        return None
    words = lexicon()
    scale, end = ONE, match.end()
    word = _WORD.match(text, end)
    if word:
        known = words.scales.get(word[2].lower())
        if known is None and (not word[1] or (word[1] == " " and len(word[2]) > 1)):
            known = words.scale_abbreviations.get(word[2].lower())
        if known is not None:
            scale, end = known, word.end()
    digits = Decimal(match[0].replace(",", ""))
    return Numeral(start, end, plain(digits * scale), plain(_step(match[0], digits) * scale), scale)


def _step(written: str, value: Decimal) -> Decimal:
    _, point, decimals = written.partition(".")
    return ONE.scaleb(-len(decimals)) if point else place_of_last_digit(value)


class _Group:
    """What stands before one of 만, 억, 조, 경: digits with 천, 백, 십."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.number: Decimal | None = None
        self.exact = False  # a decimal point makes every digit significant
        self.unit = ONE  # the place value of the last thing read
        self.small: Decimal | None = None
        self.empty = True

    def take(self, written: str, value: Decimal) -> bool:
        if self.number is not None:
            return False
        _, point, decimals = written.partition(".")
        self.number, self.unit, self.empty = value, ONE.scaleb(-len(decimals)), False
        self.exact = self.exact or bool(point)
        return True

    def multiply(self, scale: Decimal) -> bool:
        if self.small is not None and scale >= self.small:
            return False
        self.unit = scale * (self.unit if self.number is not None else ONE)
        self.total += scale * (ONE if self.number is None else self.number)
        self.number, self.small, self.empty = None, scale, False
        return True

    def value(self) -> Decimal:
        return self.total + (self.number or 0)


def _korean(text: str, start: int, stop: int) -> Numeral | None:
    words = lexicon()
    total, unit, scale, exact = Decimal(0), ONE, ONE, False
    big: Decimal | None = None
    group, place, end = _Group(), start, start
    digits = scales = 0
    stop = min(stop, start + WINDOW)
    while place < stop:
        letter = text[place]
        if "0" <= letter <= "9":
            match = _DIGITS.match(text, place, stop)
            if match is None or not group.take(match[0], Decimal(match[0].replace(",", ""))):
                break
            place, digits = match.end(), digits + 1
        elif letter in words.digits:
            if not _leads_to_scale(text, place) or not group.take("", Decimal(words.digits[letter])):
                break
            place, digits = place + 1, digits + 1
        elif letter in words.small_scales:
            if not group.multiply(words.small_scales[letter]):
                break
            place, scales = place + 1, scales + 1
        elif letter in words.big_scales:
            next_big = words.big_scales[letter]
            if (big is not None and next_big >= big) or (group.empty and place > start):
                break
            total += next_big * (ONE if group.empty else group.value())
            unit, exact = next_big * group.unit, exact or group.exact
            scale = big = next_big
            group, place, scales = _Group(), place + 1, scales + 1
        elif letter == " " and place > start and text[place - 1] != " " and _goes_on(text, place):
            place += 1
            continue
        else:
            break
        end = place
    if end == start or (not digits and not scales):
        return None
    if not group.empty:
        total, unit, exact = total + group.value(), group.unit, exact or group.exact
        scale = group.small or (ONE if big is None else scale)
    step = unit if exact else unit * place_of_last_digit(total / unit)
    return Numeral(start, end, plain(total), plain(step), scale, bare=not digits)


def _goes_on(text: str, blank: int) -> bool:
    """Whether a numeral goes on behind a blank: "3조 4,500억", "23 억"."""
    words = lexicon()
    before, after = text[blank - 1], text[blank + 1 : blank + 2]
    scaled = before in words.small_scales or before in words.big_scales
    if after in words.big_scales or after in words.small_scales:
        return before.isdigit() or (scaled and after in words.small_scales)
    return scaled and bool(after) and (after in "0123456789" or after in words.digits)


def _leads_to_scale(text: str, place: int) -> bool:
    """Whether a hangul digit is one: a scale letter follows (삼조), or it ends a numeral (삼십오)."""
    words = lexicon()
    after = text[place + 1 : place + 2]
    if after in words.small_scales or after in words.big_scales:
        return True
    return text[place - 1 : place] in words.small_scales


def _edge(text: str, place: int) -> bool:
    """Whether a numeral may start at a place, seen from what stands before it."""
    before = text[place - 1] if place else " "
    if text[place].isdigit():
        return (
            not (before.isascii() and (before.isalnum() or before == "_"))
            and before != "제"
            and not _inside(text, place)
        )
    if before in lexicon().vague_ko:  # 수십억
        before = text[place - 2] if place > 1 else " "
    return not "가" <= before <= "힣" and not before.isdigit()


def _inside(text: str, place: int) -> bool:
    return place > 1 and text[place - 1] in ".," and text[place - 2].isdigit()


def _korean_letters() -> frozenset[str]:
    words = lexicon()
    return frozenset("0123456789,. ") | words.digits.keys() | words.small_scales.keys() | words.big_scales.keys()


def plain(value: Decimal) -> Decimal:
    """The same value without an exponent and without zeros behind the point.

    >>> plain(Decimal("1E+3")), plain(Decimal("2.50"))
    (Decimal('1000'), Decimal('2.5'))
    """
    return Decimal(f"{value.normalize():f}")
