"""Two numbers of one quantity: "$1.5-2 billion", "between 1 and 2 trillion won", 2~3만원."""

from __future__ import annotations

import re
from functools import cache

from .. import particles
from ..lexicon import lexicon
from ..values import Kind
from .digits import ONE, Numeral, plain
from .numerals import read, read_back
from .refusals import is_year
from .said import LOOK, Mark, Said

_AFTER_TO = re.compile(
    r" (?:in|for|from|of|on|at|by|per|each|and|or|this|last|next|as|is|was|would|worth|won|dollars)(?![A-Za-z])"
    r"|[.,;:)\]\"'—-]|\Z"
)
_WIDEST = 10
_CLAUSE = 5  # words before a figure in which a verb of moving counts


def with_high(text: str, said: Said, mark: Mark, following: Mark | None) -> Said:
    """An amount whose mark stands first, with the upper number behind it, if one is there."""
    sign = next((sign for sign in _signs() if text.startswith(sign, said.end)), None)
    if sign is None or said.kind is not Kind.AMOUNT or not _joins(text, said.start, sign):
        return said
    name, behind = text[mark.start : mark.end], said.end + len(sign)
    start = behind + len(name) if text.startswith(name, behind) else behind
    high = read(text, start)
    ends = _ends(said.low, high) if high and not high.worded else None
    if high is None or ends is None or _runs_on(text, high.end):
        return said
    unmarked = start == behind and sign.strip().isalpha()
    if unmarked and (said.low.scale != ONE or high.scale == ONE or not _AFTER_TO.match(text, high.end)):
        return said  # "gave $3 to 5 children"
    if following and following.start - high.end in (0, 1) and following.after not in (None, said.unit):
        return said  # the number belongs to the next mark
    return said._replace(end=high.end, low=ends[0], high=ends[1])


def with_low(text: str, said: Said, korean: bool, reached: int) -> Said:
    """An amount whose mark stands last, with the lower number before it, if one is there."""
    band = said.bounds if said.kind is Kind.RANGE else None  # 20억~30억원대
    if said.kind is not Kind.AMOUNT and band is None:
        return said
    for sign in _signs():
        if text.endswith(sign, 0, said.low.start):
            low = read_back(text, said.low.start - len(sign), korean)
            fits = low is not None and not is_year(text, low) and _joins(text, low.start, sign)
            ends = _ends(low, said.low) if low and fits else None
            if (
                ends is None
                or ends[0].start < reached
                or (sign.startswith("에서") and text.startswith(("으로", "로"), said.end))
            ):
                return said
            if band:
                return said._replace(start=ends[0].start, low=ends[0], bounds=(ends[0].value, band[1]))
            return said._replace(start=ends[0].start, low=ends[0], high=ends[1])
    return said


def of_two(text: str, one: Said, two: Said) -> Said | None:
    """ "$3 million to $5 million", "1조원에서 2조원": two whole amounts that are one range."""
    if one.unit != two.unit or one.high or two.high or (one.kind, two.kind) != (Kind.AMOUNT, Kind.AMOUNT):
        return None
    sign = text[one.end : two.start]
    if sign not in _signs() or one.part != two.part or one.low.value >= two.low.value:
        return None
    if sign.strip().isalpha() and two.low.value > _WIDEST * one.low.value:
        return None  # "14.4 won to 1,369.5 won" is a move
    if not _joins(text, one.start, sign) or (sign.startswith("에서") and text.startswith(("으로", "로"), two.end)):
        return None
    return one._replace(end=two.end, high=two.low)


@cache
def _signs() -> tuple[str, ...]:
    """What stands between the ends of a range, the longest first."""
    return tuple(sorted(lexicon().range_signs, key=len, reverse=True))


def _runs_on(text: str, place: int) -> bool:
    """Whether a word goes on behind a number: "$5-7th"; a Korean particle may stand there."""
    if particles.is_hangul(text, place):
        return not particles.tail_fits(text, place, lexicon().money_suffixes)
    return text[place : place + 1].isalnum()


def _joins(text: str, start: int, sign: str) -> bool:
    """ "and" needs a "between"; "from ... to" behind a verb of moving tells a change."""
    before = text[max(0, start - LOOK) : start]
    if sign.strip() == "and":
        said = before.lower().split()
        while said and said[-1] in lexicon().qualifiers_before:
            said.pop()
        return bool(said) and said[-1] in lexicon().between
    if sign.strip() == "to":
        return not set(before.lower().split()[-_CLAUSE:]) & lexicon().moves
    return True


def _ends(low: Numeral, high: Numeral) -> tuple[Numeral, Numeral] | None:
    """The ends of a range; the lower takes the scale of the upper: 2~3만 is 2만~3만."""
    if low.scale == ONE and high.scale != ONE and low.value < high.value / high.scale:
        low = low._replace(value=plain(low.value * high.scale), step=plain(low.step * high.scale))
    return (low, high) if low.value < high.value and not (low.bare or high.bare) else None
