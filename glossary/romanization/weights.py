"""How likely surnames and syllables are, in Latin letters and in hangul: what finds names that no list has."""

from __future__ import annotations

import math
from collections.abc import Mapping

from .tables import tables
from .usages import Usage, usages

PLACES = ("first", "second", "alone")
LEAST = 5e-6  # what fewer are or spell so is not kept; surnames may be a hundred times as rare

Weights = dict[str, dict[str, float]]


def weights() -> Weights:
    """Powers of ten for each spelling and each hangul: ``surnames``, ``first``, ``second``, ``alone``.

    The last three are syllables of given names; ``names`` holds the given names
    that were counted. A surname's power is of
    all bearers, a syllable's of all given names; the South and the North are
    added up with the shares of ``usages``.
    """
    found: dict[str, dict[str, float]] = {name: {} for name in ("surnames", *PLACES)}
    for usage in usages():
        for hangul, borne in usage.surnames.items():
            _add(found["surnames"], hangul, usage.surname(hangul), usage.prior * borne)
        for hangul in usage.syllables:
            _add_syllable(found, hangul, usage)
    powers = {name: _powers(row, LEAST / 100 if name == "surnames" else LEAST) for name, row in found.items()}
    return {**powers, "names": dict(tables()["given-names"]["names"])}


def _add_syllable(found: Mapping[str, dict[str, float]], hangul: str, usage: Usage) -> None:
    for place, often in zip(PLACES, usage.syllables[hangul], strict=True):
        _add(found[place], hangul, usage.syllable(hangul), usage.prior * often)


def _add(row: dict[str, float], hangul: str, spelled: Mapping[str, float], often: float) -> None:
    row[hangul] = row.get(hangul, 0.0) + often
    for text, share in spelled.items():
        row[text] = row.get(text, 0.0) + often * share


def _powers(row: Mapping[str, float], least: float) -> dict[str, float]:
    return {text: round(math.log10(share), 2) for text, share in sorted(row.items()) if share >= least}
