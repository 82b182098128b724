"""From money marks to figures: read each amount, join what is one, say what it is."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from .. import particles
from ..lexicon import lexicon
from ..values import Figure, Kind
from . import quotations, ranges
from .amounts import before_number, behind_number
from .digits import plain
from .said import LOOK, Mark, Said

_CELL_ENDS = ("", "\t", "|")
_CHANGE_BEHIND = re.compile(r" ?(?:가량|정도|안팎|이상|넘게)?(?:이나|이|가|을|를|만큼|도)? ?(?:더 |또 )?([가-힣]{1,3})")
_GAINS = ("gained", "lost")  # "lost 3 million won" states a sum, "lost 3.5 won" a change
_WORD_BEFORE = re.compile(r"([A-Za-z]{2,8}|[가-힣]{2}) \Z")


def figures(text: str, marks: list[Mark]) -> list[Figure]:
    """The figures of a text, in order; none overlaps another."""
    return [_finished(text, *item) for item in _joined(text, _said(text, marks))]


def _said(text: str, marks: list[Mark]) -> list[Said]:
    """What stands at each mark, with the other end of its range."""
    found: list[Said] = []
    reached = 0
    for place, mark in enumerate(marks):
        if found and mark.start == reached + 1 and text[reached] == " " and mark.after == found[-1].unit:
            found[-1] = _with_name_again(text, found[-1], mark)
            reached = found[-1].end
        if mark.start < reached:
            continue
        said = before_number(text, mark)
        if said is not None:
            said = ranges.with_high(text, said, mark, marks[place + 1] if place + 1 < len(marks) else None)
        else:
            said = behind_number(text, mark)
            if said is not None:
                said = ranges.with_low(text, said, particles.is_hangul(text, mark.end - 1), reached)
        if said is not None and said.start >= reached:
            found.append(said)
            reached = said.end
    return found


def _with_name_again(text: str, said: Said, mark: Mark) -> Said:
    """ "$50 million USD", "₩3 trillion won": the currency is named twice."""
    again = text[said.start].isdigit() or behind_number(text, mark) is None or said.end > mark.start
    return said if again else said._replace(end=mark.end)


def _joined(text: str, found: list[Said]) -> list[tuple[Said, str | None, Decimal]]:
    """Neighbours that are one figure made one; with each the base of a quoted rate and its count."""
    done: list[tuple[Said, str | None, Decimal]] = []
    for said in found:
        if done and said.start < done[-1][0].end:
            continue  # the unit of a quoted rate: "1,330 won for one dollar"
        quoted = quotations.quoted(text, said, particles.is_hangul(text, said.end - 1))
        if quoted and _is_change(text, said.start, said.end):
            quoted = None  # 환율이 전날보다 5.2원 오른
        if done and done[-1][1] is None and said.kind is Kind.AMOUNT:
            before = done[-1][0]
            equal = quotations.of_two(text, before, said)
            one = _with_subunit(text, before, said) or ranges.of_two(text, before, said)
            if equal or one:
                done.pop()
                quoted = equal
                said = one or said
        if said.part != 1 and said.unit == "KRW" and text[said.end - 1] == "전" and said.low.step != said.part:
            continue  # 전 counts only behind 원: 3전 3승 is a score
        if quoted:
            done.append((quoted.said, quoted.base, quoted.per))
        else:
            done.append((said, None, Decimal(1)))
    return done


def _with_subunit(text: str, one: Said, two: Said) -> Said | None:
    """ "3 dollars 50 cents", 1,327원 80전."""
    between = text[one.end : two.start]
    if one.unit != two.unit or one.part != 1 or two.part == 1 or between not in ("", " ", " and "):
        return None
    value = one.low.value + two.low.value * two.part
    return one._replace(end=two.end, low=one.low._replace(value=value, step=two.part))


def _finished(text: str, said: Said, base: str | None, count: Decimal) -> Figure:
    """The figure of what was said, with its kind, bounds, sign and qualifier."""
    part = said.part / count
    low, high = said.bounds or _bounds(said, part)
    value = None if said.bounds or said.high else plain(said.low.value * part)
    kind = Kind.RATE if base else Kind.RANGE if said.high else said.kind
    start, end, number = said.start, said.end, (said.low.start, (said.high or said.low).end)
    if kind is Kind.AMOUNT and value is not None:
        start, end, sign = _signed(text, start, end)
        value, low, high = (value, low, high) if sign > 0 else (-value, -high, -low)
        kind = Kind.CHANGE if _is_change(text, start, end) else kind
        kind = Kind.MEASURE if said.unit in lexicon().unit_factors else kind
    qualifier = "over" if (said.high or said.low).more else _qualifier(text, start, end)
    step = plain(said.low.step * part)
    surface = text[start:end]
    return Figure(
        *(start, end, surface, kind, value, low, high, said.unit, qualifier, step, number),
        *((base, said.unit) if base else (None, None)),
    )


def _bounds(said: Said, part: Decimal) -> tuple[Decimal, Decimal]:
    if said.high is not None:
        return plain(said.low.value * part), plain(said.high.value * part)
    half = said.low.step / 2
    return plain((said.low.value - half) * part), plain((said.low.value + half) * part)


def _signed(text: str, start: int, end: int) -> tuple[int, int, int]:
    """The span with its sign: "-$5 million", and "($5 million)" alone in a cell of a table."""
    minus = _WORD_BEFORE.search(text, max(0, start - 9), start)
    if minus and minus[1].lower() in lexicon().below_zero:
        return minus.start(), end, -1
    before = text[start - 1 : start]
    if before == "-" and text[max(0, start - 2) : start - 1] in ("", " ", "(", "\t", "|"):
        return start - 1, end, -1
    if before == "(" and text[end : end + 1] == ")":
        left = text[max(0, start - 4) : start - 1].rstrip(" ")[-1:]
        right = text[end + 1 : end + 4].strip(" ")[:1]
        if left in _CELL_ENDS and right in _CELL_ENDS and left + right:
            return start - 1, end + 1, -1
    return start, end, 1


def _is_change(text: str, start: int, end: int) -> bool:
    """ "rose by $5 million", 3조원 증가."""
    words = lexicon()
    before = text[max(0, start - LOOK) : start].lower().split()
    while before and before[-1] in words.qualifiers_before:
        before.pop()
    for size in (3, 2, 1):
        said = " ".join(before[-size:])
        if said in words.changes:
            return said not in _GAINS or not any(scale in text[start:end].lower() for scale in words.scales)
    behind = _CHANGE_BEHIND.match(text, end)
    return behind is not None and behind[1].startswith(words.changes_after)


def _qualifier(text: str, start: int, end: int) -> str | None:
    words = lexicon()
    before = text[max(0, start - LOOK) : start].lower().replace("(", " ").split()
    for size in (4, 3, 2, 1):
        found = words.qualifiers_before.get(" ".join(before[-size:]))
        if found:
            return found
    behind = end + (text[end : end + 1] == " ")
    if text[behind : behind + 1] not in _heads():
        return None
    for size in range(7, 0, -1):
        found = words.qualifiers_after.get(text[behind : behind + size])
        if found and _ends_a_word(text, behind + size):
            return found
    return None


@cache
def _heads() -> frozenset[str]:
    """The letters with which a qualifier behind a figure may begin."""
    return frozenset(words[0] for words in lexicon().qualifiers_after)


def _ends_a_word(text: str, place: int) -> bool:
    """Whether a qualifier is over: 3조원 이상 is, 3조원 이상한 is not."""
    after = text[place : place + 1]
    return particles.tail_fits(text, place, lexicon().money_suffixes) and not (after.isascii() and after.isalnum())
