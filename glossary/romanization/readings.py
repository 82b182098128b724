"""From Latin letters to hangul: which names a romanized name may be.

>>> [reading.hangul for reading in readings("Chung Mong-koo")][:1]
['정몽구']
>>> readings("Mong-koo Chung")[0].hangul, readings("CHUNG MONGKOO")[0].hangul
('정몽구', '정몽구')
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .hanja import persons_read
from .inverse import Index, indexes
from .latin import Parts, fold

MOST_SYLLABLES = 4
BEAM = 16  # ways kept of each part beside others, and at each letter within a part
WESTERN = 0.3  # of the romanized names, those with the surname last
LOOSE = 0.002  # of the parts beside others, those that hold more than one syllable


class Reading(NamedTuple):
    """A hangul name and the estimated probability that it is the one meant."""

    hangul: str
    score: float


class View(NamedTuple):
    """One way to divide a romanized name; ``share`` says how usual it is."""

    surname: str
    given: tuple[str, ...]
    share: float


def readings(romanized: str, *, limit: int = 10) -> tuple[Reading, ...]:
    """The hangul names that a romanized Korean name, or one in hanja, may be, likeliest first.

    ``score`` estimates P(hangul | romanized): how often the surname and the
    given name are borne, times how often they are spelled so, in the South's
    custom or in the North's, divided by the sum over all candidates. The
    scores of all candidates (not only of the first ``limit``) add up to one.
    Order, case, hyphens and joining make no difference. For hanja the share of
    a spelling is a guess from the order of its readings, so those scores rank
    and no more. Empty where nothing Korean can be read: other scripts, digits,
    "John Smith".
    """
    found = persons_read(romanized) or _of_latin(romanized)
    total = sum(found.values())
    best = sorted(found.items(), key=lambda item: (-item[1], item[0]))[: max(limit, 0)]
    return tuple(Reading(hangul, score / total) for hangul, score in best)


def _of_latin(romanized: str) -> dict[str, float]:
    parts = fold(romanized)
    found: dict[str, float] = {}
    for view in views(parts) if parts else ():
        for index in indexes():
            _add(view, index, found)
    return found


def views(parts: Parts) -> Iterator[View]:
    """Surname first or last, of one part or two; one word alone is cut anywhere."""
    texts, starts = parts
    if len(texts) == 1:
        yield from (View(texts[0][:cut], (texts[0][cut:],), 1.0) for cut in range(1, len(texts[0])))
        return
    for size in (1, 2):
        rest = len(texts) - size
        if rest < 1:
            continue
        last = rest in starts and len(starts) > 1
        yield View("".join(texts[:size]), texts[size:], 1 - WESTERN if last else 1.0)
        if last:
            yield View("".join(texts[rest:]), texts[:rest], WESTERN)


def _add(view: View, index: Index, found: dict[str, float]) -> None:
    surnames = index.surnames.get(view.surname)
    if not surnames:
        return
    for given, share in _given(view.given, index).items():
        for surname, likely in surnames:
            found[surname + given] = found.get(surname + given, 0.0) + view.share * likely * share


def _given(parts: tuple[str, ...], index: Index) -> dict[str, float]:
    """Hangul given names, with P(borne) times P(spelled so)."""
    ways = {"": 1.0}
    for part in parts:
        cut = _cut(part, index)
        if len(parts) > 1:
            cut = _best({hangul: share * (1 if len(hangul) == 1 else LOOSE) for hangul, share in cut.items()})
        ways = {
            head + tail: one * other
            for head, one in (_best(ways) if len(parts) > 2 else ways).items()
            for tail, other in cut.items()
            if len(head) + len(tail) <= MOST_SYLLABLES
        }
    return {hangul: spelled * index.borne(hangul) for hangul, spelled in ways.items()}


def _cut(part: str, index: Index) -> dict[str, float]:
    """The hangul that a part may be, in as many syllables as it takes."""
    ways: list[dict[str, float]] = [{"": 1.0}, *({} for _ in part)]
    for end in range(1, len(part) + 1):
        here: dict[str, float] = {}
        for begin in range(max(0, end - index.longest), end):
            syllables = index.syllables.get(part[begin:end], ())
            for head, one in ways[begin].items() if syllables else ():
                for syllable, other in syllables if len(head) < MOST_SYLLABLES else ():
                    here[head + syllable] = here.get(head + syllable, 0.0) + one * other
        ways[end] = here if end == len(part) else _best(here)
    return ways[-1]


def _best(ways: dict[str, float]) -> dict[str, float]:
    if len(ways) <= BEAM:
        return ways
    return dict(sorted(ways.items(), key=lambda item: (-item[1], item[0]))[:BEAM])
