"""Syllables of hangul and the letters that they are made of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
_FIRST = ord("가")
_CONJOINING = re.compile("[\u1100-\u11ff]+")
_RUN = re.compile("[가-힣]+|[^가-힣]+")


class Syllable(NamedTuple):
    """One syllable as it is spelled; ``initial`` is ㅇ where none is heard."""

    initial: str
    vowel: str
    final: str


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


def runs(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, and of each whether it is hangul.

    >>> list(runs("종로 2가"))
    [('종로', True), (' 2', False), ('가', True)]
    """
    for found in _RUN.finditer(text):
        yield found.group(), is_syllable(found.group()[0])


def is_syllable(character: str) -> bool:
    """Whether a character is a composed syllable of hangul."""
    return "가" <= character <= "힣"
