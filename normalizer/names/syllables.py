"""How plausible a surname and the syllables of a given name are, from the generated syllables.json.

Every number is a power of ten: of the bearers, those who have it and spell it so.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from ..lexicon import lexicon

PATH = Path(__file__).resolve().parent.parent / "syllables.json"
NEVER = -12.0
_LONGEST = 7  # letters of a syllable: "kyeong" and one to spare


class Syllables:
    """Tables of surnames, and of syllables that are first, second or alone in a given name."""

    def __init__(self, tables: dict[str, dict[str, float]]) -> None:
        self._surnames = tables["surnames"]
        self._first, self._second, self._alone = tables["first"], tables["second"], tables["alone"]
        self._names = tables["names"]

    def surname(self, text: str) -> float:
        """Of all bearers, those of this surname (Latin or hangul) who spell it so."""
        return self._surnames.get(text.lower(), NEVER)

    def given(self, parts: list[str], least: float = NEVER) -> float:
        """Of all given names, those of these two syllables; ``least`` is that of a syllable which was not counted."""
        return self._first.get(parts[0], least) + self._second.get(parts[1], least)

    def alone(self, part: str) -> float:
        """Of the given names of one syllable, this one."""
        return self._alone.get(part, NEVER)

    def syllable(self, part: str) -> float:
        """Of all given names, those with this syllable in some place."""
        return max(self._first.get(part, NEVER), self._second.get(part, NEVER), self._alone.get(part, NEVER))

    def joined(self, given: str) -> float:
        """The likeliest way to cut a given name of two syllables that are joined."""
        return self.given(self.cut(given)) if len(given) > 1 else NEVER

    def cut(self, given: str) -> list[str]:
        """The two syllables that a joined given name most likely has; what is too long for two is left whole."""
        cuts = range(max(1, len(given) - _LONGEST), min(len(given), _LONGEST + 1))
        return max(([given[:cut], given[cut:]] for cut in cuts), key=self.given, default=[given, ""])

    def borne(self, given: str) -> bool:
        """Whether a given name in hangul is among those that were counted."""
        return given in self._names

    def often(self, given: str) -> float:
        """How many of 100,000 bear a given name in hangul."""
        return self._names.get(given, 0.0)


@cache
def syllables() -> Syllables:
    """The tables; the file is read at the first call."""
    return Syllables(json.loads(PATH.read_bytes()))


@cache
def mandarin() -> re.Pattern[str]:
    """What a syllable of a Chinese name looks like in pinyin or Wade-Giles: jin, ho, chung; not hyun, seok, eun.

    >>> [bool(mandarin().fullmatch(part)) for part in ("jin", "hsien", "kyung", "soo")]
    [True, True, False, False]
    """
    words = lexicon()
    initials, finals = ("|".join(sorted(row, key=len, reverse=True)) for row in (words.initials_zh, words.finals_zh))
    return re.compile(f"(?![gkh]i|r[aio]\\Z)(?:{initials})?(?:{finals})")  # Mandarin has ji and qi, no gi, ki, hi


def maybe_chinese(parts: list[str]) -> bool:
    """Whether each part may be a syllable of a Chinese name."""
    return all(mandarin().fullmatch(part) for part in parts)


def maybe_chinese_joined(given: str) -> bool:
    """Whether a given name may be one or two Chinese syllables: yajun, not minseok."""
    return any(maybe_chinese([part for part in (given[:cut], given[cut:]) if part]) for cut in range(len(given)))
