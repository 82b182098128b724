"""Hangul letter by letter: the systems that write spelling and not sound."""

from __future__ import annotations

from itertools import pairwise

from .hangul import Syllable, syllable
from .systems import System


def transliterate(word: str, way: System) -> str:
    """The letters of a word, with dividers where they could be read in two ways."""
    parts = [syllable(letter) for letter in word]
    text = _letters(parts[0], way)
    for one, two in pairwise(parts):
        text += (way.divider if _divided(one, two, way) else "") + _letters(two, way)
    return text


def _letters(part: Syllable, way: System) -> str:
    start = way.before.get(part.initial + part.vowel, way.initials[part.initial] + way.vowels[part.vowel])
    return start + way.finals.get(part.final, "")


def _divided(one: Syllable, two: Syllable, way: System) -> bool:
    if two.initial == "ㅇ":
        return bool(one.final) or way.divided == "always"
    end = way.finals.get(one.final, "")
    meeting, ends = end + way.initials[two.initial], {"", *way.finals.values()}
    starts = {letters for letters in way.initials.values() if letters}
    others = (cut for cut in range(len(meeting)) if cut != len(end))
    return bool(end) and any(meeting[:cut] in ends and meeting[cut:] in starts for cut in others)
