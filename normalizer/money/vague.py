"""Words that bound an amount and state none: "tens of billions of won", "several million dollars", 수십억원."""

from __future__ import annotations

import re
from decimal import Decimal

from ..lexicon import lexicon
from ..values import Kind
from .digits import ONE, Numeral, place_of_last_digit, plain
from .said import LOOK, Mark, Said

_VAGUE = re.compile(r"(?<![A-Za-z])([A-Za-z]{4,9}) of ([a-z]{5,11})s of \Z")
_LAST_WORDS = re.compile(r"(?<![A-Za-z])(?:[A-Za-z]{1,11} ){1,5}\Z")
_PART = re.compile("[A-Za-z]+")
_MANY = re.compile(r"(?<![A-Za-z])(?<! of )([A-Za-z]{7,8})s of \Z")


def tens(text: str, mark: Mark) -> Said | None:
    """ "tens of billions of won"."""
    match = _VAGUE.search(text, max(0, mark.start - LOOK), mark.start)
    words = lexicon()
    if match is None or match[1].lower() not in words.vague or match[2] not in words.scales:
        return None
    low = words.vague[match[1].lower()] * words.scales[match[2]]
    return _spread(match.start(), mark, low, 2 if match[1].lower() == "tens" else 1)


def several(text: str, mark: Mark) -> Said | None:
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


def bare(text: str, mark: Mark, numeral: Numeral, band: bool) -> Said | None:
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
