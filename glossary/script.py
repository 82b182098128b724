"""Which language a spelling is in, and which spellings count as the same."""

from __future__ import annotations

import unicodedata

_HANGUL = (("\u1100", "\u11ff"), ("\u3130", "\u318f"), ("\uac00", "\ud7a3"))
_HANJA = (("\u4e00", "\u9fff"), ("\uf900", "\ufaff"))
_KOREAN = _HANGUL + _HANJA
_SEPARATORS = str.maketrans(dict.fromkeys("\u2010\u2011\u2013", "-"))


def lang_of(text: str) -> str:
    """ "ko" for a text with hangul or hanja in it, else "en".

    >>> lang_of("KBS"), lang_of("통일부"), lang_of("NH농협")
    ('en', 'ko', 'ko')
    """
    korean = any(first <= letter <= last for letter in text for first, last in _KOREAN)
    return "ko" if korean else "en"


def is_hanja(text: str) -> bool:
    """Whether a text is written in hanja.

    >>> is_hanja("金正恩"), is_hanja("김정은"), is_hanja("美國 국무부")
    (True, False, False)
    """
    han = any(first <= letter <= last for letter in text for first, last in _HANJA)
    return han and not any(first <= letter <= last for letter in text for first, last in _HANGUL)


def key(text: str) -> str:
    """What a look-up compares: composed, one space, plain hyphens, no case.

    >>> key("KIM  Jong\\u2011un")
    'kim jong-un'
    """
    return " ".join(unicodedata.normalize("NFC", text).translate(_SEPARATORS).split()).casefold()
