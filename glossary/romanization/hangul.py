"""Syllables of hangul and the letters that they are made of."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
_FIRST = ord("가")
_CONJOINING = re.compile("[\u1100-\u11ff]+")


class Syllable(NamedTuple):
    """One syllable as it is spelled; ``initial`` is ㅇ where none is heard."""

    initial: str
    vowel: str
    final: str


@lru_cache(maxsize=2048)
def syllable(letter: str) -> Syllable:
    """The parts of one composed syllable.

    >>> syllable("값")
    Syllable(initial='ㄱ', vowel='ㅏ', final='ㅄ')
    """
    initial, rest = divmod(ord(letter) - _FIRST, len(VOWELS) * len(FINALS))
    vowel, final = divmod(rest, len(FINALS))
    return Syllable(INITIALS[initial], VOWELS[vowel], FINALS[final])


def letter(initial: str, vowel: str, final: str = "") -> str:
    """The composed syllable of its parts."""
    number = (INITIALS.index(initial) * len(VOWELS) + VOWELS.index(vowel)) * len(FINALS) + FINALS.index(final)
    return chr(_FIRST + number)


def compose(text: str) -> str:
    """The text with its hangul composed (NFC) and everything else as it was."""
    return _CONJOINING.sub(lambda found: unicodedata.normalize("NFC", found.group()), text)
