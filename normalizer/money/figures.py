"""Figures around their money marks: "$2.3 billion", "3조 700억원", "수십억원".

A mark (a symbol, an ISO 4217 code or the name of a currency) is found by the
scan; the numeral is read outward from it, forward from a mark that stands
before its number and backward from one that stands behind.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from .. import particles
from ..lexicon import lexicon
from ..values import Figure, Kind
from .numerals import Numeral, place_of_last_digit, plain, read, read_back

_RANGE = re.compile(r" ?[-~] ?| to ")
_VAGUE = re.compile(r"(?<![A-Za-z])([A-Za-z]{4,9}) of ([a-z]{5,11})s of \Z")
_NEXT_WORD = re.compile(r" ([A-Za-z$]{1,12})")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}\Z")
_LOOK = 40  # how far a qualifier or the base of a rate may stand from its figure


class Mark(NamedTuple):
    """A money mark: its span and the codes it names before and behind a number."""

    start: int
    end: int
    before: str | None
    after: str | None


def figures(text: str, marks: list[Mark]) -> list[Figure]:
    """The figures of a text, in order; none overlaps another."""
    found: list[Figure] = []
    reached = 0
    for mark in marks:
        if mark.start < reached:
            continue
        figure = _forward(text, mark) if mark.before else None
        if figure is None and mark.after:
            figure = _backward(text, mark)
        if figure is not None and figure.start >= reached:
            found.append(figure)
            reached = figure.end
    return found


def _forward(text: str, mark: Mark) -> Figure | None:
    assert mark.before is not None
    if _word_like(text, mark.start - 1):
        return None
    letters = text[mark.end - 1].isalpha()
    start = mark.end + (letters and text[mark.end : mark.end + 1] == " ")
    numeral = read(text, start)
    if numeral is None or numeral.bare:
        return None
    if text[mark.start : mark.end] == "W" and not _sum_like(text, numeral):
        return None
    ends = _upper_end(text, numeral, mark)
    if ends is None and _word_like(text, numeral.end):
        return None
    low, high = ends or (numeral, None)
    return _figure(text, mark.start, (high or low).end, mark.before, low, high)


def _backward(text: str, mark: Mark) -> Figure | None:
    assert mark.after is not None
    korean = particles.is_hangul(text, mark.end - 1)
    fits = particles.tail_fits(text, mark.end, lexicon().money_suffixes)
    if not fits or (not korean and _word_like(text, mark.end)):
        return None
    end = mark.start - (text[mark.start - 1 : mark.start] in (" ", "" if korean else "-"))
    numeral = read_back(text, end, korean)
    if numeral is None:
        return None if korean else _vague(text, mark)
    if numeral.bare:
        return _bare(text, mark, numeral)
    if mark.after == "KRW" and not korean and _won_is_the_verb(text, mark, numeral):
        return None
    rate = _rate(text, mark, numeral, korean)
    if rate is not None:
        return rate
    unit = _unit_named_before(text, numeral.start) or mark.after
    if korean and text.startswith("대", mark.end):
        return _band(text, mark.end + 1, unit, numeral)
    low, high = _lower_end(text, numeral, korean) or (numeral, None)
    return _figure(text, low.start, mark.end, unit, low, high)


def _figure(text: str, start: int, end: int, unit: str, one: Numeral, two: Numeral | None) -> Figure:
    """An amount, or a range when there are two numerals."""
    half = one.step / 2
    value: Decimal | None = one.value
    low, high, number = plain(one.value - half), plain(one.value + half), (one.start, one.end)
    if two is not None:
        value, low, high, number = None, one.value, two.value, (one.start, two.end)
    kind = Kind.AMOUNT if two is None else Kind.RANGE
    qualifier = _qualifier(text, start, end)
    return Figure(start, end, text[start:end], kind, value, low, high, unit, qualifier, one.step, number)


def _upper_end(text: str, low: Numeral, mark: Mark) -> tuple[Numeral, Numeral] | None:
    """Both numbers of "$1.5-2 billion" or "$1.5 to $2 billion"."""
    sign = _RANGE.match(text, low.end)
    if sign is None:
        return None
    name = text[mark.start : mark.end]
    high = read(text, sign.end() + len(name) if text.startswith(name, sign.end()) else sign.end())
    return _range_of(low, high) if high else None


def _lower_end(text: str, high: Numeral, korean: bool) -> tuple[Numeral, Numeral] | None:
    """Both numbers of "2~3만원" or "300-500 million won"."""
    for sign in (" to ", " ~ ", " - ", "~", "-"):
        if text.endswith(sign, 0, high.start):
            low = read_back(text, high.start - len(sign), korean)
            return _range_of(low, high) if low else None
    return None


def _range_of(low: Numeral, high: Numeral) -> tuple[Numeral, Numeral] | None:
    """The ends of a range; the lower takes the scale of the upper: 2~3만 is 2만~3만."""
    if low.scale == 1 and high.scale != 1:
        low = low._replace(value=plain(low.value * high.scale), step=plain(low.step * high.scale))
    return (low, high) if low.value < high.value and not (low.bare or high.bare) else None


def _vague(text: str, mark: Mark) -> Figure | None:
    """ "tens of billions of won"."""
    match = _VAGUE.search(text, max(0, mark.start - _LOOK), mark.start)
    words = lexicon()
    if match is None or match[1].lower() not in words.vague or match[2] not in words.scales:
        return None
    low = words.vague[match[1].lower()] * words.scales[match[2]]
    return _spread(text, match.start(), mark, low, 2 if match[1].lower() == "tens" else 1)


def _bare(text: str, mark: Mark, numeral: Numeral) -> Figure | None:
    """수십억원 is vague, 천만 원 an amount, and 조원 or 만원 no money."""
    assert mark.after is not None
    if text[numeral.start - 1 : numeral.start] in lexicon().vague_ko:
        return _spread(text, numeral.start - 1, mark, numeral.value, 2)
    if numeral.end - numeral.start < 2 or "단위" in text[max(0, numeral.start - 6) : numeral.start]:
        return None
    return _figure(text, numeral.start, mark.end, mark.after, numeral, None)


def _spread(text: str, start: int, mark: Mark, one: Decimal, least: int) -> Figure:
    assert mark.after is not None
    low, high, span = one * least, one * 10, (start, mark.start)
    surface, qualifier = text[start : mark.end], _qualifier(text, start, mark.end)
    return Figure(start, mark.end, surface, Kind.VAGUE, None, low, high, mark.after, qualifier, one, span)


def _band(text: str, end: int, unit: str, numeral: Numeral) -> Figure:
    """20억원대: from twenty to thirty, the last digit that is no zero left open."""
    width = place_of_last_digit(numeral.value, zeros_count_to=1)
    qualifier = _qualifier(text, numeral.start, end)
    span, surface = (numeral.start, numeral.end), text[numeral.start : end]
    low, high = numeral.value, numeral.value + width
    return Figure(numeral.start, end, surface, Kind.RANGE, None, low, high, unit, qualifier, numeral.step, span)


def _rate(text: str, mark: Mark, numeral: Numeral, korean: bool) -> Figure | None:
    """ "1,327.8 won per dollar", "달러당 1,327.8원"."""
    assert mark.after is not None
    start, end, base = numeral.start, mark.end, None
    if korean:
        before = text[max(0, start - _LOOK) : start].rstrip()
        if before.endswith("당"):
            found = max((u for u in lexicon().after if before.endswith(u + "당")), key=len, default="")
            base = lexicon().after.get(found)
            start = max(0, start - _LOOK) + len(before) - len(found) - 1
    else:
        base, end = _base_behind(text, mark.end)
    if base is None or base == mark.after:
        return None
    half = numeral.step / 2
    low, high, span = plain(numeral.value - half), plain(numeral.value + half), (numeral.start, numeral.end)
    return Figure(
        *(start, end, text[start:end], Kind.RATE, numeral.value, low, high, mark.after),
        *(_qualifier(text, start, end), numeral.step, span, base, mark.after),
    )


def _base_behind(text: str, end: int) -> tuple[str | None, int]:
    words = lexicon()
    rest = text[end : end + _LOOK]
    for phrase in words.per:
        lead = f" {phrase} "
        if rest.startswith(lead):
            named = rest[len(lead) :]
            unit = max((u for u in words.after if named.startswith(u)), key=len, default="")
            if unit:
                return words.after[unit], end + len(lead) + len(unit)
    return None, end


def _won_is_the_verb(text: str, mark: Mark, numeral: Numeral) -> bool:
    """ "In 2020 won the election", "No. 3 won gold": a bare number before the verb."""
    if numeral.scale != 1 or "," in text[numeral.start : numeral.end] or "-" in text[mark.start - 1 : mark.start]:
        return False
    following = _NEXT_WORD.match(text, mark.end)
    verb = following is not None and following[1].lower() in lexicon().won_is_the_verb | {"$"}
    return verb or _YEAR.match(text, numeral.start, numeral.end) is not None


def _unit_named_before(text: str, start: int) -> str | None:
    """The unit of 북한 돈 in "북한 돈 5천 원"."""
    before = text[max(0, start - 12) : start].rstrip()
    return next((unit for words, unit in lexicon().unit_named_before.items() if before.endswith(words)), None)


def _qualifier(text: str, start: int, end: int) -> str | None:
    words = lexicon()
    before = text[max(0, start - _LOOK) : start].lower().replace("(", " ").split()
    for size in (4, 3, 2, 1):
        found = words.qualifiers_before.get(" ".join(before[-size:]))
        if found:
            return found
    behind = text[end : end + 8]
    known = (w for w in words.qualifiers_after if behind.startswith((w, " " + w)))
    return words.qualifiers_after.get(max(known, key=len, default=""))


def _word_like(text: str, place: int) -> bool:
    """Whether a letter, digit or underscore of a Latin word stands at a place."""
    letter = text[place] if 0 <= place < len(text) else " "
    return letter == "_" or (letter.isalnum() and not "가" <= letter <= "힣")


def _sum_like(text: str, numeral: Numeral) -> bool:
    """Whether digits behind a bare "W" look like money: W7.5 billion, W40,000."""
    return numeral.scale != 1 or "," in text[numeral.start : numeral.end]
