"""Which two figures claim to be one quantity: "$2.3 billion (3 trillion won)"."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import NamedTuple

from ..layout import Layout
from ..lexicon import lexicon
from ..values import Figure, Kind

_OPENS = re.compile(r"([^()\[\]]{0,12})[(\[]{1,2}([^()\[\]]{0,30})\Z")
_CLOSES = re.compile(r"([^()\[\],;]{0,30})[)\],;]")
_DASH = re.compile(r" ?[—―] ?| - ")
_AFTER_DASH = re.compile(r" ?[—―]| - |[,.]")
_NEXT_WORD = re.compile(r" ?([A-Za-z]{1,12}|[은는])")
_BETWEEN = 40  # joined figures stand no further apart
_MARKUP = re.compile(r"[*_\\]")
_SHARE = 16
_AT_A_RATE = 16  # "($2.3 billion at the rate of 1,304 won per dollar)"
_WORDS_OF_A_PHRASE = 5
_ALONE = (Kind.RATE, Kind.VAGUE)


class Join(NamedTuple):
    """Two figures, by index, and how the text joins them.

    ``weak``: by words that may also join two different sums ("$500 or 3
    million won"). ``then``: the text says that it took the rate of the time.
    """

    left: int
    right: int
    weak: bool = False
    then: bool = False


def pairs(text: str, layout: Layout, figures: list[Figure]) -> list[Join]:
    """Pairs of figures in order; a figure is in one at most."""
    found = [Join(left, right) for left, right in _in_order(text, layout, figures)]
    used = {number for join in found for number in join[:2]}
    for left, right in pairwise(range(len(figures))):
        join = None if used & {left, right} else _paired(text, figures, left, right)
        if join:
            found.append(join)
            used |= {left, right}
    return sorted(found)


def comparable(left: Figure, right: Figure) -> bool:
    """Whether two figures can say one quantity in two units."""
    factors = lexicon().unit_factors
    dimensions = {factors[figure.unit].dimension if figure.unit in factors else "money" for figure in (left, right)}
    return left.unit != right.unit and len(dimensions) == 1 and Kind.RATE not in (left.kind, right.kind)


def _paired(text: str, figures: list[Figure], left: int, right: int) -> Join | None:
    one, two = figures[left], figures[right]
    if not comparable(one, two) or two.start - one.end > _BETWEEN:
        return None
    between = _MARKUP.sub("", text[one.end : two.start])
    opened = _OPENS.match(between)
    if opened:
        return _in_brackets(text, opened, figures, left, right)
    dash = _DASH.match(between)
    if dash and _AFTER_DASH.match(text, two.end):
        words = lexicon()
        return (
            Join(left, right) if _made_of(between[dash.end() :], words.joins | words.qualifiers_before.keys()) else None
        )
    weak = _joined(between)
    if weak and between.startswith(", or ") and text[two.end : two.end + 1] == ",":
        weak = False  # between two commas "or" says the same in other words
    if weak and "·" in between and text[two.end : two.end + 1] == ")":
        weak = False  # (80억달러·약 9조2000억원)
    return None if weak is None or _denied(text, two, weak) else Join(left, right, weak)


def _in_brackets(text: str, opened: re.Match[str], figures: list[Figure], left: int, right: int) -> Join | None:
    words, two = lexicon(), figures[right]
    ends = words.qualifiers_after.keys() | words.bracket_ends
    following = figures[right + 1] if right + 1 < len(figures) else None
    at_a_rate = following is not None and following.kind is Kind.RATE and following.start - two.end <= _AT_A_RATE
    closed = _CLOSES.match(_MARKUP.sub("", text[two.end : two.end + _BETWEEN]))
    fits = at_a_rate or (closed is not None and _made_of(closed[1], ends | words.at_the_time))
    inside = words.in_brackets | words.qualifiers_before.keys()
    if not (fits and _made_of(opened[1], ends | words.bracket_leads) and _made_of(opened[2], inside)):
        return None
    behind = text[two.end : two.end + _BETWEEN].partition(")")[0].lower()
    before = text[max(0, figures[left].start - _SHARE) : figures[left].start].rstrip().lower()
    share = before.endswith(words.shares_of)  # "3 percent of $1 million (44 million won)", 주당 10달러(1465억원)
    return Join(left, right, weak=share, then=at_a_rate or any(words_of in behind for words_of in words.at_the_time))


def _joined(between: str) -> bool | None:
    """Whether the words between two figures join them, and only weakly; None if they do not."""
    words = lexicon()
    phrase = between.strip(" ,")
    if not phrase or (phrase in words.qualifiers_before and "," not in between):
        return None
    if not _made_of(phrase, words.joins | words.qualifiers_before.keys()):
        return None
    return _made_of(phrase, words.weak_joins | words.qualifiers_before.keys())


def _denied(text: str, right: Figure, weak: bool) -> bool:
    """Whether the words behind say that the two differ: "or $1,000 more than", "$100 million of it"."""
    behind = _NEXT_WORD.match(text, right.end)
    if behind is None:
        return False
    return behind[1].lower() in lexicon().denials or (weak and behind[1] in ("은", "는"))


def _in_order(text: str, layout: Layout, figures: list[Figure]) -> list[tuple[int, int]]:
    """ "3 trillion won and 2 trillion won ($2.3 billion and $1.5 billion, respectively)"."""
    found: list[tuple[int, int]] = []
    sentences = groupby(range(len(figures)), key=lambda number: layout.sentence(figures[number].start))
    for (start, end), numbers in sentences:
        listed = [number for number in numbers if figures[number].kind not in _ALONE]
        if len(listed) >= 4 and any(text.find(word, start, end) >= 0 for word in lexicon().in_order):
            runs = [list(run) for _, run in groupby(listed, key=lambda number: figures[number].unit)]
            for one, two in pairwise(runs):
                between = text[figures[one[-1]].end : figures[two[0]].start]
                joined = "(" in between or _joined(between) is not None
                if len(one) == len(two) >= 2 and joined and comparable(figures[one[0]], figures[two[0]]):
                    found += zip(one, two, strict=True)
    return found


def _made_of(text: str, phrases: frozenset[str] | set[str]) -> bool:
    """Whether a text is made of known phrases; case makes no difference."""
    words = text.lower().replace(",", " ").replace("·", " · ").split()
    at = 0
    while at < len(words):
        for size in range(min(_WORDS_OF_A_PHRASE, len(words) - at), 0, -1):
            if " ".join(words[at : at + size]) in phrases:
                at += size
                break
        else:
            return False
    return True
