"""Hangul in Latin letters: the one public function."""

from __future__ import annotations

import re

from ..errors import RomanizationError
from . import systems
from .hangul import compose
from .persons import initial_law, persons
from .places import places
from .systems import System
from .words import word

KINDS = ("person", "place", "text")
_WORD = re.compile("([0-9]?)([가-힣]++)")


def romanize(text: str, system: str = "rr", kind: str = "text", *, hyphen: bool | None = None) -> str:
    """Write hangul in Latin letters.

    ``system`` is ``rr`` (Revised Romanization, 2000), ``rr-academic`` (its
    transliteration), ``mr`` (McCune-Reischauer), ``mr-plain`` (without marks)
    or ``alalc`` (Library of Congress).

    ``kind`` is ``text`` (the words as divided by blanks, in lower case),
    ``person`` (one name, surname first) or ``place`` (capitals, and a hyphen
    before -do, -si, -gu, -dong and the like). ``hyphen`` joins the two
    syllables of a given name with a hyphen or without one, whatever the
    system's custom.

    Hanja, single jamo, Latin and everything else that is no syllable of hangul
    comes back unchanged. RomanizationError for an unknown system or kind.
    Sources of the rules: data/romanization/.

    >>> romanize("독립문에서 종로까지")
    'dongnimmuneseo jongnokkaji'
    >>> romanize("민용하", kind="person"), romanize("민용하", kind="person", hyphen=True)
    ('Min Yongha', 'Min Yong-ha')
    >>> romanize("충청북도 의정부시 봉천1동", kind="place")
    'Chungcheongbuk-do Uijeongbu-si Bongcheon 1(il)-dong'
    >>> romanize("강석원", "mr", "person"), romanize("이신영", "mr-plain", "person")
    ('Kang Sŏg-wŏn', 'Yi Sin-yong')
    """
    if kind not in KINDS:
        raise RomanizationError(f"no kind of text is called {kind!r}; there are {', '.join(KINDS)}")
    if system not in systems.names():
        raise RomanizationError(f"no system is called {system!r}; there are {', '.join(systems.names())}")
    way, composed = systems.system(system), compose(text)
    if kind == "person":
        return persons(composed, way, hyphen)
    return places(composed, way) if kind == "place" else _text(composed, way)


def _text(text: str, way: System) -> str:
    for mark, written in way.marks.items():
        text = text.replace(mark + " ", written).replace(mark, written)
    return _WORD.sub(lambda found: _counted(found[1], found[2], way), text)


def _counted(digit: str, hangul: str, way: System) -> str:
    if not digit:
        return word(hangul, way)
    return digit + way.digits + word(initial_law(hangul) if way.initial_law else hangul, way)
