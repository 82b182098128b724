"""One mark and its numeral: "$2.3 billion", "3조원", "75 USD million", "tens of billions of won".

Whatever looks like money and is none is refused here: the verb in "won 3
medals", years, house numbers, 조원 and 병원.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from .. import particles
from ..lexicon import lexicon
from ..values import Kind
from .digits import ONE, Numeral, place_of_last_digit, plain
from .numerals import read, read_back

_VAGUE = re.compile(r"(?<![A-Za-z])([A-Za-z]{4,9}) of ([a-z]{5,11})s of \Z")
_LAST_WORDS = re.compile(r"(?<![A-Za-z])(?:[A-Za-z]{1,11} ){1,5}\Z")
_PART = re.compile("[A-Za-z]+")
_MANY = re.compile(r"(?<![A-Za-z])(?<! of )([A-Za-z]{7,8})s of \Z")
_NEXT_WORD = re.compile(r" ?([A-Za-z(]{1,12})")
_WORD_BEFORE = re.compile(r"([A-Za-z]{1,14}|[=(]) ?\Z")
_UNIT_PARTICLE = re.compile("(?:으로|로|은|이|가)? ?\\Z")
_YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}\Z")
_LETTER_BEHIND = re.compile(r" ([BMTbmtK])(?![A-Za-z0-9'’&-])")
_SCALE_BEHIND = re.compile(r" ([a-z]{2,11})(?![A-Za-z])")
_NEXT_KOREAN = re.compile(r" ([가-힣]{2,8}?)(?=[은는이가을를과와의]?(?![가-힣]))")
_BESIDE = re.compile(r" ?\([^()]{1,20}?[0-9] ?([A-Za-z]{1,10})\)")
_LARGE = Decimal(10) ** 6
LOOK = 40  # how far back words are looked at


class Mark(NamedTuple):
    """A money mark: its span and the codes it names before and behind a number.

    ``part`` is what one of it is worth in that unit: 0.01 for cents.
    """

    start: int
    end: int
    before: str | None
    after: str | None
    part: Decimal = ONE


class Said(NamedTuple):
    """What stands at a mark, before it is known what it is to be taken for."""

    start: int
    end: int
    unit: str
    low: Numeral
    high: Numeral | None = None
    kind: Kind = Kind.AMOUNT
    bounds: tuple[Decimal, Decimal] | None = None  # of vague words and bands
    part: Decimal = ONE


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
    if name == "W" and not _sum_like(text, numeral):
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
    if korean and _another_word(text, mark):
        return None
    if not particles.tail_fits(text, mark.end, lexicon().money_suffixes):
        return None
    band = text[mark.end - 1] == "대"
    gap = text[mark.start - 1 : mark.start] in ((" ",) if korean else (" ", "-"))
    numeral = read_back(text, mark.end - 1 if band else mark.start - gap, korean)
    if not korean and text[mark.start - gap - 1 : mark.start - gap] in _scale_letters():
        numeral = read_back(text, mark.start - gap, korean=True)  # "23억 USD", 33만㎡
    if numeral is None:
        return None if korean else _vague(text, mark) or _few(text, mark)
    if korean and numeral.worded and not gap and _is_a_person(text, mark, numeral):
        return None
    if numeral.bare or band:
        return _bare(text, mark, numeral, band)
    if _no_sum(text, mark, numeral):
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


def _is_a_person(text: str, mark: Mark, numeral: Numeral) -> bool:
    """이억원 금융위원장 is a man, not two hundred million won."""
    titles = tuple(word for word in lexicon().suffixes if len(word) > 1)
    behind = _NEXT_KOREAN.match(text, mark.end)
    before = text[max(0, numeral.start - 8) : numeral.start].rstrip()
    return before.endswith(titles) or (behind is not None and behind[1].endswith(titles))


def _another_word(text: str, mark: Mark) -> bool:
    """Whether a word begins at a mark that is no money: 10만 환자, 3만 원정대; but 5천만원정 is a sum."""
    words, glued = lexicon(), text[mark.start - 1 : mark.start] != " "
    if glued and text[mark.start : mark.end] != "환":
        return False
    found = (word for word in words.not_money if text.startswith(word, mark.start))
    return any(particles.tail_fits(text, mark.start + len(word), frozenset()) for word in found)


def _scaled_behind(text: str, said: Said) -> Said:
    """ "75 USD million"."""
    word = _SCALE_BEHIND.match(text, said.end) if text[said.end - 3 : said.end].isupper() else None
    scale = lexicon().scales.get(word[1]) if word else None
    if word is None or scale is None:
        return said
    return _times(said, word.end(), scale)._replace(low=_times(said, said.low.end, scale).low)


def _vague(text: str, mark: Mark) -> Said | None:
    """ "tens of billions of won"."""
    match = _VAGUE.search(text, max(0, mark.start - LOOK), mark.start)
    words = lexicon()
    if match is None or match[1].lower() not in words.vague or match[2] not in words.scales:
        return None
    low = words.vague[match[1].lower()] * words.scales[match[2]]
    return _spread(match.start(), mark, low, 2 if match[1].lower() == "tens" else 1)


def _few(text: str, mark: Mark) -> Said | None:
    """ "several million dollars", "several hundred thousand dollars", "millions of dollars"."""
    words, first = lexicon(), max(0, mark.start - LOOK)
    many = _MANY.search(text, first, mark.start)
    if many and many[1].lower() in words.scales:
        scale = words.scales[many[1].lower()]
        return _spread(many.start(), mark, scale, 1)
    said = _LAST_WORDS.search(text, first, mark.start)
    parts = list(_PART.finditer(said[0])) if said else []
    scale = ONE
    while parts and (known := words.scales.get(parts[-1][0].lower())):
        scale *= known
        parts.pop()
    for size in (3, 2, 1):
        least = words.few.get(" ".join(part[0].lower() for part in parts[-size:]))
        if said and least and len(parts) >= size:
            return _spread(said.start() + parts[-size].start(), mark, scale, least)
    return None


def _bare(text: str, mark: Mark, numeral: Numeral, band: bool) -> Said | None:
    """수십억원 is vague, 천만 원 an amount, 억대 연봉 a band; 조원 and 만원 alone are no money."""
    assert mark.after is not None
    words = lexicon()
    if band and not any(text.startswith(noun, mark.end + 1) for noun in words.band_nouns):
        return None
    vague = next((n for n in (1, 2) if text[numeral.start - n : numeral.start].rstrip() in words.vague_ko), 0)
    if vague:
        return _spread(numeral.start - vague, mark, numeral.value, 2)
    if band:
        width = place_of_last_digit(numeral.value, zeros_count_to=1) if not numeral.bare else numeral.value * 9
        bounds = numeral.value, numeral.value + width
        return Said(numeral.start, mark.end, mark.after, numeral, None, Kind.RANGE, bounds)
    written = text[numeral.start : numeral.end]
    apart = written in ("천", "만") and text[numeral.end] == " "  # "만 원" is a sum, "만원 버스" is full
    if (len(written) < 2 and not apart) or "단위" in text[max(0, numeral.start - 20) : numeral.start]:
        return None
    return Said(numeral.start, mark.end, mark.after, numeral)


def _spread(start: int, mark: Mark, one: Decimal, least: int) -> Said:
    assert mark.after is not None
    numeral = Numeral(start, mark.start, one, one, one, bare=True)
    bounds = plain(one * least * mark.part), plain(one * 10 * mark.part)
    return Said(start, mark.end, mark.after, numeral, None, Kind.VAGUE, bounds)


def _no_sum(text: str, mark: Mark, numeral: Numeral) -> bool:
    """A number before a word that is no currency there: "in 2020 won", "No one won", 3불 정책, "20 euro zone"."""
    words, name = lexicon(), text[mark.start : mark.end]
    following = _NEXT_WORD.match(text, mark.end)
    if following and following[1] in words.no_units_before:
        return True
    if name.lower() == "won":
        return _won_is_the_verb(text, mark, numeral)
    if name in words.only_large:
        return numeral.scale == 1 and "," not in text[numeral.start : numeral.end]
    if name == "g" and text[mark.start - 1] != " " and numeral.step == 1 and numeral.value < 7:
        return True  # 5g is a network
    if name == "리" and particles.is_hangul(text, numeral.start - 1):
        return True  # 신촌2리 is a village
    return name.isascii() and text[mark.start - 1 : mark.start] == " " and is_year(text, numeral)


def _won_is_the_verb(text: str, mark: Mark, numeral: Numeral) -> bool:
    """ "In 2020 won the election", "No. 3 won gold", "no one won", "1,200 won't".

    A number with a scale word or a hyphen is money. One with a comma or a
    point is so unless a prize follows. A bare one is so beside words that
    show it ("by 3 won"), or as a round sum of at least a hundred.
    """
    words, written = lexicon(), text[numeral.start : numeral.end]
    after = _NEXT_WORD.match(text, mark.end)
    behind = after[1].lower() if after else ""
    if text.startswith("'t", mark.end) or behind in words.won_is_the_verb:
        return True
    if numeral.scale != 1 or text[mark.start - 1 : mark.start] == "-" or "," in written or "." in written:
        return False
    before = _WORD_BEFORE.search(text, max(0, numeral.start - LOOK), numeral.start)
    if before and before[1].lower() in words.won_is_money_behind:
        return False
    if numeral.worded or behind in words.won_is_the_verb_if_bare or is_year(text, numeral):
        return True
    round_sum = numeral.value >= 100 and numeral.value % 10 == 0
    return numeral.start > 0 and not round_sum and behind.strip("(") not in words.won_is_money_before


def is_year(text: str, numeral: Numeral) -> bool:
    """Whether a numeral is four bare digits that look like a year."""
    return _YEAR.match(text, numeral.start, numeral.end) is not None


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


def word_like(text: str, place: int) -> bool:
    """Whether a letter, digit or underscore of a Latin word stands at a place."""
    letter = text[place] if 0 <= place < len(text) else " "
    return letter == "_" or (letter.isalnum() and not "가" <= letter <= "힣")


def _sum_like(text: str, numeral: Numeral) -> bool:
    """Whether digits behind a bare "W" look like money: W7.5 billion, W40,000."""
    return numeral.scale != 1 or "," in text[numeral.start : numeral.end]
