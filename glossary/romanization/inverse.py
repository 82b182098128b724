"""The tables the other way round: from a spelling to what may be spelled so."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from .tables import tables
from .usages import Usage, usages

# Of the given names, those of one, two, three and four syllables.
LENGTHS = (0.0, 0.03, 0.96, 0.009, 0.001)
UNIT = 100_000  # the given names are counted among so many persons
BACKED = 0.5  # share of the product of syllables beside the count of a whole given name

Weighed = tuple[tuple[str, float], ...]


class Index:
    """One usage, looked up by spelling; what is borne and how often."""

    def __init__(self, usage: Usage, names: Mapping[str, float]) -> None:
        self.usage, self._names = usage, names
        self.surnames = self._by_surname()
        self.syllables = self._by_syllable()
        self.longest = max(map(len, self.syllables))
        self._alone = sum(row.alone for row in usage.syllables.values())

    def borne(self, given: str) -> float:
        """How often a given name is borne, of all given names."""
        rows = [self.usage.syllables[syllable] for syllable in given]
        length = LENGTHS[len(given)]
        if len(given) == 1:
            return rows[0].alone * length / self._alone
        product = length * rows[0].first
        for row in rows[1:]:
            product *= row.second
        if len(given) == 2:
            return BACKED * product + (1 - BACKED) * self._names.get(given, 0.0) / UNIT
        return BACKED * product

    def _by_surname(self) -> dict[str, Weighed]:
        rows: dict[str, list[tuple[str, float]]] = {}
        for hangul, borne in self.usage.surnames.items():
            for text, share in self.usage.surname(hangul).items():
                rows.setdefault(text, []).append((hangul, self.usage.prior * borne * share))
        return {text: tuple(row) for text, row in rows.items()}

    def _by_syllable(self) -> dict[str, Weighed]:
        rows: dict[str, list[tuple[str, float]]] = {}
        for hangul in self.usage.syllables:
            for text, share in self.usage.syllable(hangul).items():
                rows.setdefault(text, []).append((hangul, share))
        return {text: tuple(row) for text, row in rows.items()}


@cache
def indexes() -> tuple[Index, ...]:
    """One index for each usage; made at the first call."""
    names = tables()["given-names"]["names"]
    return tuple(Index(usage, names) for usage in usages())
