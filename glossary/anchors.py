"""Which entries a text can name at all, told from the beginnings of their forms.

A form stands in a text only where its anchor does: its first two words in
small letters, its first three syllables of hangul, or its first letter of
another script. The generated ``anchors.json`` leads from anchors to lines of
``terms.jsonl``, so that a start parses few of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from .entry import Entry

PATH = Path(__file__).resolve().parent / "anchors.json"
EVERYWHERE = ""  # the anchor of what belongs to every text: titles, forms that begin with a sign
_WORD = re.compile("[a-z\u00c0-\u024f]+|[0-9]+")
_HANGUL = re.compile("[가-힣]+")
_BETWEEN = re.compile(r"[ .'’-]{1,2}")
_SYLLABLES = 3
_OTHER = re.compile("[^\u0000-\u024f가-힣\\s]")


def of_form(text: str) -> str:
    """The anchor of a form.

    >>> of_form("Kim Jong-un"), of_form("U.S."), of_form("한국은행"), of_form("金正恩")
    ('kim jong', 'u s', '한국은', '金')
    """
    small = text.casefold()
    run = _HANGUL.match(small)
    if run:
        return run[0][:_SYLLABLES]
    if _WORD.match(small):
        words = list(_WORD.finditer(small))[:2]
        plain = len(words) == 2 and _BETWEEN.fullmatch(small, words[0].end(), words[1].start())
        return f"{words[0][0]} {words[1][0]}" if plain else words[0][0]
    return small[0] if _OTHER.match(small) else EVERYWHERE


def of_text(text: str) -> set[str]:
    """The anchors that stand in a text.

    >>> sorted(of_text("Kim 김정은 said"))
    ['', 'kim', 'kim said', 'said', '김', '김정', '김정은', '은', '정', '정은']
    """
    small = text.casefold()
    words = _WORD.findall(small)
    found = {EVERYWHERE, *words, *map(" ".join, pairwise(words))}
    if not small.isascii():
        for run in set(_HANGUL.findall(small)):
            places = range(len(run))
            found.update(run[place : place + size] for size in range(1, _SYLLABLES + 1) for place in places)
        found.update(_OTHER.findall(small))
    return found


def index(entries: Sequence[Entry]) -> dict[str, list[int]]:
    """Anchor -> numbers of the entries that a text with it can name.

    A surname alone names only the holder of a sole office; of others the text
    gives the full name too.
    """
    sole = {entry.id for entry in entries if entry.sole}
    found: dict[str, set[int]] = {}
    for number, entry in enumerate(entries):
        if entry.kind == "title":
            found.setdefault(EVERYWHERE, set()).add(number)
        surnames = entry.family if any(role.title in sole for role in entry.roles) else ()
        for text in (*(form.text for form in entry.forms), *surnames, *entry.cues):
            found.setdefault(of_form(text), set()).add(number)
    return {anchor: sorted(numbers) for anchor, numbers in sorted(found.items())}


def numbers(text: str) -> list[int]:
    """The lines of ``terms.jsonl`` whose entries a text can name, in order."""
    lines: dict[str, list[int]] = json.loads(PATH.read_bytes())
    return sorted({number for anchor in of_text(text) & lines.keys() for number in lines[anchor]})
