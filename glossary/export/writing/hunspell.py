"""Hunspell: a dictionary of the words of names, to be used beside one's own.

Source: hunspell(5). ``-d en_US,hangloss`` accepts a word that one of the two
knows. ``ph:`` says what a word is mistaken for, and so what is suggested first.

Hunspell looks at one word at a time: whether "Kim" and "Jong-un" stand beside
each other, and wrong spellings of several words, it cannot see.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..base import Export
from ..concepts import Selection
from .particles import endings, sound
from .rewrites import left_to_hangloss, rewrites
from .words import words

_AFFIXES = """\
# Made by hangloss.
SET UTF-8
WORDCHARS '’
ICONV 1
ICONV ’ '

# A possessive.
SFX S Y 1
SFX S 0 's .
"""


def write(selection: Selection) -> Export:
    """A file of words and one of endings: the possessive, and in Korean one particle."""
    known = {lang: words(selection, lang) for lang in selection.langs}
    wrong, notes = _wrong(selection) if selection.deprecated else ({}, [])
    lines = [_line(word, lang, wrong.get(word, [])) for lang in sorted(known) for word in known[lang]]
    affixes = _AFFIXES + ("".join(_particles()) if "ko" in known else "")
    dictionary = "".join(f"{line}\n" for line in [str(len(lines)), *lines])
    return Export({"hangloss.aff": affixes.encode(), "hangloss.dic": dictionary.encode()}, tuple(notes))


def _line(word: str, lang: str, mistakes: list[str]) -> str:
    flag = "S" if lang == "en" else sound(word)
    return " ".join([f"{word}/{flag}" if flag else word, *(f"ph:{mistake}" for mistake in mistakes)])


def _particles() -> Iterator[str]:
    """Rules for one particle behind a Korean word that ends in a consonant (C), in ㄹ (L), in a vowel (V)."""
    for flag, particles in endings().items():
        yield f"\n# A particle.\nSFX {flag} Y {len(particles)}\n"
        yield from (f"SFX {flag} 0 {particle} .\n" for particle in particles)


def _wrong(selection: Selection) -> tuple[dict[str, list[str]], list[str]]:
    """The mistakes by the word that is meant, where both are one word."""
    found = rewrites(selection)
    meant: dict[str, list[str]] = {}
    for rewrite in found.sure:
        if " " not in rewrite.text + rewrite.expected:
            meant.setdefault(rewrite.expected, []).append(rewrite.text)
    rest = len(found.sure) - sum(map(len, meant.values()))
    notes = [f"{rest} spellings of several words are left out: Hunspell looks at one word"] if rest else []
    return meant, [*found.notes, *left_to_hangloss(found.namesakes), *notes]
