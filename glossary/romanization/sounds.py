"""What is spoken: changes of sound between the syllables of one word.

The rules are those of the Standard Pronunciation (표준 발음법), as tables in
data/romanization/sounds.yaml; the words that do not follow are in
exceptions.yaml.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from itertools import pairwise
from typing import Any, NamedTuple

from .hangul import Syllable, syllable
from .systems import System
from .tables import tables

_PLAIN = dict(zip("ㄲㄸㅃㅆㅉ", "ㄱㄷㅂㅅㅈ", strict=True))
_STOPS = frozenset("ㄱㄷㅂ")
_TENSABLE = frozenset("ㄱㄷㅂㅅㅈ")


class Sound(NamedTuple):
    """One syllable as it is spoken."""

    onset: str  # "" where none is heard
    vowel: str
    coda: str  # one of ㄱㄴㄷㄹㅁㅂㅇ, or ""
    hard: bool = False  # a plain onset that is spoken tense
    linked: bool = False  # the onset is spelled as the final of the syllable before


class _Meeting(NamedTuple):
    coda: str
    onset: str
    hard: bool = False
    linked: bool = False


def separate(word: str) -> list[Sound]:
    """Each syllable for itself, as at the end of a word."""
    return [_alone(syllable(letter)) for letter in word]


def linked(word: str) -> list[Sound]:
    """No change but that a final before a vowel begins the next syllable."""
    return _chain(word, word, _link)


def changed(word: str, spoken: str, way: System) -> list[Sound]:
    """All changes of sound within a word.

    ``spoken`` is the word as `pronunciation` respells it, of the same length.
    """
    return _chain(word, spoken, partial(_meet, way))


def _chain(word: str, spoken: str, meet: Callable[[Syllable, Syllable, str, int], _Meeting]) -> list[Sound]:
    spelled = [syllable(letter) for letter in spoken]
    first = _alone(spelled[0])
    sounds = [first]
    for place, (one, two) in enumerate(pairwise(spelled)):
        meeting = meet(one, two, spoken, place)
        onset, hard = _tense(meeting.onset, syllable(word[place + 1]).initial)
        sounds[-1] = sounds[-1]._replace(coda=meeting.coda)
        sounds.append(_alone(two)._replace(onset=onset, hard=hard or meeting.hard, linked=meeting.linked))
    return sounds


def _tense(onset: str, spelled: str) -> tuple[str, bool]:
    """평까 for 평가: a plain letter, spoken hard."""
    plain = _PLAIN.get(onset)
    return (plain, True) if plain and plain == spelled else (onset, False)


def _alone(spelled: Syllable) -> Sound:
    onset = "" if spelled.initial == "ㅇ" else spelled.initial
    return Sound(onset, spelled.vowel, _sounds()["closing"].get(spelled.final, ""))


def _link(one: Syllable, two: Syllable, spoken: str, place: int) -> _Meeting:
    if two.initial != "ㅇ":
        return _Meeting(_alone(one).coda, two.initial)
    return _onto_vowel(one.final)


def _onto_vowel(final: str) -> _Meeting:
    coda, onset = _sounds()["linking"].get(final, ("", ""))
    return _Meeting(coda, onset, linked=bool(onset))


def _meet(way: System, one: Syllable, two: Syllable, spoken: str, place: int) -> _Meeting:
    if two.initial == "ㅇ":
        if two.vowel in "ㅣㅕ" and one.final in _sounds()["palatal"]:
            coda, onset = _sounds()["palatal"][one.final]
            return _Meeting(coda, onset, linked=True)
        return _onto_vowel(one.final)
    if two.initial == "ㅎ":
        return _before_h(one, spoken[place + 1], way.h_kept)
    return _before_consonant(way.assimilation, one, two, spoken, place)


def _before_h(one: Syllable, following: str, kept: bool) -> _Meeting:
    rules = _sounds()
    suffix = following in rules["verbal"] and not (kept and one.final != "ㄷ")  # 굳히다 is kuch'ida all the same
    as_one = one.final in rules["always-aspirated"] or suffix
    if as_one and one.final in rules["aspirated"]:
        return _Meeting(*rules["aspirated"][one.final])
    return _Meeting(_alone(one).coda, "ㅎ")


def _before_consonant(own: Mapping[str, Any], one: Syllable, two: Syllable, spoken: str, place: int) -> _Meeting:
    rules, initial = _sounds(), two.initial
    if one.final in rules["breath"] and initial in rules["aspirates"]:
        return _Meeting(rules["breath"][one.final], rules["aspirates"][initial])
    coda = _alone(one).coda
    if one.final in rules["breath"] and initial == "ㅅ":
        return _Meeting(rules["breath"][one.final], initial, hard=True)
    if spoken[place] not in rules["nouns-in-lg"]:
        coda = rules["verb-stems"].get(one.final + initial, coda)
    coda = rules["own-finals"].get(spoken[place], coda)
    if coda + initial == "ㄴㄹ" and "ㄴㄹ" not in own and place > 0 and spoken[place + 1] in rules["n-units"]:
        return _Meeting("ㄴ", "ㄴ")
    met, onset = own.get(coda + initial) or rules["assimilation"].get(coda + initial, (coda, initial))
    hard = onset in _TENSABLE and (coda in _STOPS or _hardens(one.final, spoken[place], spoken[place + 1]))
    return _Meeting(met, onset, hard=hard)


def _hardens(final: str, letter: str, following: str) -> bool:
    """Whether a final makes the plain consonant after it tense: 앉다, 넓다, 굶다, but 굶기다 and 삶도."""
    rules = _sounds()
    if final == "ㄻ":
        return letter not in rules["nouns-in-lm"] and following not in rules["causative"]
    return final in rules["hardening"]


def _sounds() -> dict[str, Any]:
    table: dict[str, Any] = tables()["sounds"]
    return table
