"""One mark and its numeral: "$2.3 billion", "3조원", "75 USD million"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from .. import particles
from ..lexicon import lexicon
from ..values import Kind
from .digits import ONE, Numeral, place_of_last_digit, plain
from .numerals import read, read_back
from .refusals import is_a_person, is_another_word, is_no_sum, is_year, looks_like_a_sum, word_like
from .said import Mark, Said
from .vague import bare, several, tens

_UNIT_PARTICLE = re.compile("(?:으로|로|은|이|가)? ?\\Z")
_LETTER_BEHIND = re.compile(r" ([BMTbmtK])(?![A-Za-z0-9'’&-])")
_SCALE_BEHIND = re.compile(r" ([a-z]{2,11})(?![A-Za-z])")
_BESIDE = re.compile(r" ?\([^()]{1,20}?[0-9] ?([A-Za-z]{1,10})\)")
_LARGE = Decimal(10) ** 6


def before_number(text: str, mark: Mark) -> Said | None:
    """A mark that stands before its number."""
    if mark.before is None:
        return None
    start = mark.end + (text[mark.end : mark.end + 1] == " ")
    digit = text[start : start + 1].isdigit() or (
        text[start : start + 1] == "." and text[start + 1 : start + 2].isdigit()
    )
    if not digit or word_like(text, mark.start - 1):
        return None
    name = text[mark.start : mark.end]
    if "/" in (text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]):
        return None  # "KRW/USD 1,327.9"
    numeral = read(text, start)
    if numeral is None or numeral.worded or word_like(text, numeral.end):
        return None
    if name == "W" and not looks_like_a_sum(text, numeral):
        return None
    if name.isalpha() and is_year(text, numeral):
        return None
    return _lettered(text, Said(mark.start, numeral.end, mark.before, numeral))


def _lettered(text: str, said: Said) -> Said:
    """ "$3.4 B": a single letter behind a blank is a scale where a sign of money stands before."""
    letter = _LETTER_BEHIND.match(text, said.end) if said.low.scale == ONE else None
    return _times(said, letter.end(), lexicon().scale_abbreviations[letter[1].lower()]) if letter else said


def _times(said: Said, end: int, scale: Decimal) -> Said:
    low = said.low
    low = low._replace(value=plain(low.value * scale), step=plain(low.step * scale), scale=scale, end=end)
    return said._replace(end=end, low=low)


def behind_number(text: str, mark: Mark) -> Said | None:
    """A mark that stands behind its number."""
    if mark.after is None:
        return None
    korean = particles.is_hangul(text, mark.end - 1)
    glued = text[mark.start - 1 : mark.start]
    if not korean and ((glued.isascii() and glued.isalpha()) or word_like(text, mark.end)):
        return None
    if korean and is_another_word(text, mark):
        return None
    if not particles.tail_fits(text, mark.end, lexicon().money_suffixes):
        return None
    band = text[mark.end - 1] == "대"
    gap = text[mark.start - 1 : mark.start] in ((" ",) if korean else (" ", "-"))
    numeral = read_back(text, mark.end - 1 if band else mark.start - gap, korean)
    if not korean and text[mark.start - gap - 1 : mark.start - gap] in _scale_letters():
        numeral = read_back(text, mark.start - gap, korean=True)  # "23억 USD", 33만㎡
    if numeral is None:
        return None if korean else tens(text, mark) or several(text, mark)
    if korean and numeral.worded and not gap and is_a_person(text, mark, numeral):
        return None
    if numeral.bare or band:
        return bare(text, mark, numeral, band)
    if is_no_sum(text, mark, numeral):
        return None
    unit = _unit_named_before(text, numeral.start) or _one_of_two(text, mark, numeral)
    if unit is None:
        return None
    if korean and text.startswith("대", mark.end):
        width = place_of_last_digit(numeral.value, zeros_count_to=1)
        bounds = numeral.value, numeral.value + width
        return Said(numeral.start, mark.end + 1, unit, numeral, None, Kind.RANGE, bounds)
    said = Said(numeral.start, mark.end, unit, numeral, part=mark.part)
    return _scaled_behind(text, said) if numeral.scale == ONE and text[mark.start : mark.end].isalpha() else said


@cache
def _scale_letters() -> frozenset[str]:
    return frozenset(lexicon().big_scales) | frozenset(lexicon().small_scales)


def _scaled_behind(text: str, said: Said) -> Said:
    """ "75 USD million"."""
    word = _SCALE_BEHIND.match(text, said.end) if text[said.end - 3 : said.end].isupper() else None
    scale = lexicon().scales.get(word[1]) if word else None
    if word is None or scale is None:
        return said
    return _times(said, word.end(), scale)._replace(low=_times(said, said.low.end, scale).low)


def _unit_named_before(text: str, start: int) -> str | None:
    """The unit of 북한 돈 in "북한 돈으로 5천 원", of "North Korean 5,800 won"."""
    before = _UNIT_PARTICLE.sub("", text[max(0, start - 16) : start])
    return next((unit for words, unit in lexicon().unit_named_before.items() if before.endswith(words)), None)


def _one_of_two(text: str, mark: Mark, numeral: Numeral) -> str | None:
    """The unit of a word of two meanings: "50 million pounds" is money, "150 pounds (68 kg)" a weight."""
    two = lexicon().large_or_beside.get(text[mark.start : mark.end])
    if two is None or numeral.scale >= _LARGE:
        return mark.after
    beside = _BESIDE.match(text, mark.end)
    return str(two["beside"]) if beside and beside[1] in two["units"] else None
