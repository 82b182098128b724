"""The Latin letters of sounds, by the tables of a system."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from itertools import pairwise

from .sounds import Sound
from .systems import System

_VOICED = frozenset(("", *"ㄴㄹㅁㅇ"))


def spell(sounds: list[Sound], way: System, hyphen: str = "", at: Collection[int] = (), joined: bool = True) -> str:
    """The letters of sounds.

    ``hyphen`` stands before the syllables numbered in ``at``; ``joined`` says
    whether consonants that meet are written by the system's `joins`.
    """
    first = sounds[0]
    text = [way.before.get(first.onset + first.vowel, way.initials[first.onset or "ㅇ"] + way.vowels[first.vowel])]
    for place, (one, two) in enumerate(pairwise(sounds), 1):
        mark = hyphen if place in at else ""
        end, start = _between(way, one, two, bool(mark), joined)
        vowel = _vowel(way, one, two, mark)
        if two.linked:
            text += [end, start, mark, vowel]
        else:
            text += [end, mark, way.before.get(two.onset + two.vowel, start + vowel)]
    text.append(way.finals.get(sounds[-1].coda, ""))
    return strip("".join(text)) if way.plain else "".join(text)


def _between(way: System, one: Sound, two: Sound, apart: bool, joined: bool) -> tuple[str, str]:
    """The letters of a coda and of the onset after it."""
    meeting = one.coda + two.onset
    voiced = not two.hard and one.coda in _VOICED
    if joined and (voiced or one.coda not in _VOICED):
        if meeting in way.joins:
            end, start = way.joins[meeting]
            return end, start
        if not apart and meeting in way.tight:
            return way.tight[meeting], ""
    onset = way.initials[two.onset or "ㅇ"]
    return way.finals.get(one.coda, ""), way.voiced.get(two.onset, onset) if voiced else onset


def _vowel(way: System, one: Sound, two: Sound, hyphen: str) -> str:
    if not (hyphen or one.coda or two.onset):
        return way.hiatus.get(one.vowel + two.vowel, way.vowels[two.vowel])
    return way.vowels[two.vowel]


def strip(text: str) -> str:
    """The text without breves, diaereses and apostrophes."""
    bare = (mark for mark in unicodedata.normalize("NFD", text) if not unicodedata.combining(mark))
    return "".join(bare).replace("'", "")


def doubtful(sounds: list[Sound], way: System) -> list[int]:
    """The syllables that a reader might divide otherwise: Jung-ang, Ban-gudae, Se-un."""
    return [place for place, (one, two) in enumerate(pairwise(sounds), 1) if _is_doubtful(one, two, way)]


def _is_doubtful(one: Sound, two: Sound, way: System) -> bool:
    if one.coda or two.onset:
        return one.coda + two.onset in way.doubtful
    known = set(way.vowels.values())
    both = way.vowels[one.vowel] + way.vowels[two.vowel]
    splits = (both[:cut] in known and (not both[cut:] or both[cut:] in known) for cut in range(1, len(both) + 1))
    return bool(way.doubtful) and sum(splits) > 1
