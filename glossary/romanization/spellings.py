"""From hangul to Latin letters: how people spell a name, and whether a spelling is one.

>>> [spelling.text for spelling in spellings("정몽구")][:3]
['Jung Mong-koo', 'Jeong Mong-koo', 'Jung Mong-gu']
>>> spells("Chung Mong-koo", "정몽구"), spells("MONGKOO CHUNG", "정몽구"), spells("Kim Mong-koo", "정몽구")
(True, True, False)
"""

from __future__ import annotations

import heapq
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .hanja import has_hanja, read_hanja
from .latin import fold
from .readings import MOST_SYLLABLES, View, views
from .usages import Usage, is_hangul, usages

Ranked = Sequence[tuple[str, float]]


class Spelling(NamedTuple):
    """A spelling of a name and the estimated share of the bearers who use it."""

    text: str
    share: float


def spellings(hangul: str, *, limit: int = 12) -> tuple[Spelling, ...]:
    """How people spell a Korean name, most usual first: "Chung Mong-koo".

    ``share`` estimates the part of the bearers of the name who spell it so:
    the share of the surname's spelling times those of the syllables. Order,
    case and joining are not listed; ``spells`` folds them. Hanja are read
    first (李承晩 as 이승만, the first of ``readings``). Empty where the text is
    no Korean name: no hangul, an unknown surname, a surname alone.
    """
    found: dict[str, float] = {}
    for surname, given in _divided(hangul):
        for usage, trust in _trusted(surname):
            rows = [usage.surname(surname), *(usage.syllable(syllable) for syllable in given)]
            for texts, share in _best([tuple(row.items()) for row in rows], max(limit, 0)):
                text = f"{texts[0].capitalize()} {'-'.join(texts[1:]).capitalize()}"
                found[text] = found.get(text, 0.0) + trust * share
        if found:
            break  # 남궁원 is 남궁 and 원, not 남 and 궁원
    best = sorted(found.items(), key=lambda item: (-item[1], item[0]))[: max(limit, 0)]
    return tuple(Spelling(text, share) for text, share in best)


def spells(romanized: str, hangul: str) -> bool:
    """Whether a romanized name is a spelling that people use for a hangul name.

    Any customary spelling of each part counts, in the South's custom or in the
    North's, but not a mixture; order, case, hyphens and joining do not matter.
    False for anything that is no name.
    """
    parts = fold(romanized)
    if parts is None:
        return False
    divided = list(_divided(hangul))
    return any(
        _fits(view, surname, given, usage) for view in views(parts) for surname, given in divided for usage in usages()
    )


def _divided(hangul: str) -> Iterator[tuple[str, str]]:
    """Surname and given name, a surname of two syllables first."""
    hangul = read_hanja(hangul, "person") if has_hanja(hangul) else hangul
    hangul = "".join(unicodedata.normalize("NFC", hangul).split())
    if not is_hangul(hangul) or any(hangul in usage.surnames for usage in usages()):
        return
    for size in (2, 1):
        surname, given = hangul[:size], hangul[size:]
        known = any(surname in usage.surnames for usage in usages())
        if known and 1 <= len(given) <= MOST_SYLLABLES:
            yield surname, given


def _trusted(surname: str) -> Iterator[tuple[Usage, float]]:
    """The usages with the probability that a bearer of the surname is of theirs."""
    borne = [(usage, usage.prior * usage.surnames.get(surname, 0.0)) for usage in usages()]
    total = sum(share for _, share in borne)
    yield from ((usage, share / total) for usage, share in borne if share)


def _fits(view: View, surname: str, given: str, usage: Usage) -> bool:
    if view.surname not in usage.surname(surname):
        return False
    reached = {0}  # syllables of the given name that the parts so far have spelled
    for part in view.given:
        reached = {end for begin in reached for end in _ends(part, given, begin, usage)}
    return len(given) in reached


def _ends(part: str, given: str, begin: int, usage: Usage) -> set[int]:
    """How many syllables are spelled after one more part, which takes one or more."""
    places, ends = {0}, set()
    for number in range(begin, len(given)):
        spelled = usage.syllable(given[number])
        places = {place + len(text) for place in places for text in spelled if part.startswith(text, place)}
        if len(part) in places:
            ends.add(number + 1)
    return ends


def _best(rows: Sequence[Ranked], limit: int) -> Iterator[tuple[list[str], float]]:
    """The likeliest ways to take one text of each row, without making all of them."""

    def share(choice: tuple[int, ...]) -> float:
        made = 1.0
        for row, place in zip(rows, choice, strict=True):
            made *= row[place][1]
        return made

    start = (0,) * len(rows)
    heap, seen = [(-share(start), start)], {start}
    for _ in range(limit):
        if not heap:
            return
        minus, choice = heapq.heappop(heap)
        yield [row[place][0] for row, place in zip(rows, choice, strict=True)], -minus
        for at, row in enumerate(rows):
            further = (*choice[:at], choice[at] + 1, *choice[at + 1 :])
            if further[at] < len(row) and further not in seen:
                seen.add(further)
                heapq.heappush(heap, (-share(further), further))
