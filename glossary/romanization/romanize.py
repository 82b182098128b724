"""Hangul and hanja in Latin letters: the one public function."""

from __future__ import annotations

import re

from ..errors import RomanizationError
from . import systems
from .hangul import compose
from .hanja import has_hanja, read_hanja
from .persons import initial_law, persons
from .places import places
from .systems import System
from .words import word

KINDS = ("person", "place", "text")
_WORD = re.compile("([0-9]?)([가-힣]++)")


def romanize(text: str, system: str = "rr", kind: str = "text", *, hyphen: bool | None = None) -> str:
    """Write hangul in Latin letters, hanja as they are read (``read_hanja``).

    ``system`` is ``rr`` (Revised Romanization, 2000), ``rr-academic`` (its
    transliteration), ``mr`` (McCune-Reischauer), ``mr-plain`` (without marks),
    ``alalc`` (Library of Congress), ``bgn`` (US Board on Geographic Names, 1945),
    ``yale``, ``dprk`` (the North's, as its news agency prints it) or
    ``dprk-marks`` (the same with breves).

    ``kind`` is ``text`` (the words as blanks divide them, in lower case),
    ``person`` (surname first; a blank after the surname divides it) or ``place``
    (capitals, and a hyphen before -do, -si, -gu, -dong and the like).

    ``hyphen`` overrules how the two syllables of a given name are joined; in a
    text or a place ``True`` marks what a reader might divide otherwise
    (Jung-ang), where the system allows that.

    Single jamo, Latin, hanja without a reading and all else that is no syllable
    of hangul comes back unchanged. RomanizationError for an unknown system or kind. The sources of
    the rules are named in data/romanization/.

    >>> romanize("독립문에서 종로까지")
    'dongnimmuneseo jongnokkaji'
    >>> romanize("민용하", kind="person"), romanize("민용하", kind="person", hyphen=True)
    ('Min Yongha', 'Min Yong-ha')
    >>> romanize("충청북도 의정부시 봉천1동", kind="place")
    'Chungcheongbuk-do Uijeongbu-si Bongcheon 1(il)-dong'
    >>> romanize("강석원", "mr", "person"), romanize("김정은", "dprk", "person")
    ('Kang Sŏg-wŏn', 'Kim Jong Un')
    >>> romanize("李承晩", "mr", "person"), romanize("李承晩", "dprk", "person")
    ('Yi Sŭng-man', 'Ri Sung Man')
    """
    if kind not in KINDS:
        raise RomanizationError(f"no kind of text is called {kind!r}; there are {', '.join(KINDS)}")
    if system not in systems.names():
        raise RomanizationError(f"no system is called {system!r}; there are {', '.join(systems.names())}")
    way, composed = systems.system(system), compose(text)
    if has_hanja(composed):
        composed = read_hanja(composed, kind, north=way.north)
    if kind == "person":
        return persons(composed, way, hyphen)
    return places(composed, way, hyphen) if kind == "place" else _text(composed, way, hyphen)


def _text(text: str, way: System, hyphen: bool | None) -> str:
    for mark, written in way.marks.items():
        text = text.replace(mark + " ", written).replace(mark, written)
    return _WORD.sub(lambda found: _counted(found[1], found[2], way, hyphen), text)


def _counted(digit: str, hangul: str, way: System, hyphen: bool | None) -> str:
    if not digit:
        return word(hangul, way, hyphen)
    return digit + way.digits + word(initial_law(hangul) if way.initial_law else hangul, way)
