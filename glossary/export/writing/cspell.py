"""cspell: a dictionary of one's own, and words that are wrong with what to write instead.

Source: cspell.org/docs, "Custom Dictionaries", and the schema of cspell.json
(``flagWords``: "word->suggestion").

cspell looks at one English word at a time, cut at spaces and hyphens, and
reads no hangul: Korean names and wrong spellings of several words are left out.
"""

from __future__ import annotations

import json

from ...errors import GlossaryError
from ..base import Export
from ..concepts import Selection
from .rewrites import left_to_hangloss, rewrites
from .words import words

_HEAD = "# Made by hangloss: the words of right names.\n"


def write(selection: Selection) -> Export:
    """A list of words, and settings to be imported from one's own cspell.json."""
    if "en" not in selection.langs:
        raise GlossaryError("cspell reads no hangul; write --langs en or --langs ko,en")
    known = words(selection, "en")
    flagged, notes = _flagged(selection, known) if selection.deprecated else ([], [])
    settings = {
        "version": "0.2",
        "dictionaryDefinitions": [{"name": "hangloss", "path": "./hangloss.words.txt"}],
        "dictionaries": ["hangloss"],
        "flagWords": flagged,
    }
    files = {
        "hangloss.cspell.json": (json.dumps(settings, ensure_ascii=False, indent=2) + "\n").encode(),
        "hangloss.words.txt": (_HEAD + "".join(f"{word}\n" for word in known)).encode(),
    }
    return Export(files, tuple(notes))


def _flagged(selection: Selection, known: list[str]) -> tuple[list[str], list[str]]:
    """Wrong words with what is right, and notes; what is a word of a right name too ("Gongju") is not flagged."""
    found = rewrites(selection)
    right = {word.casefold() for word in known}
    flagged: list[str] = []
    notes = [*found.notes, *left_to_hangloss(found.namesakes)]
    longer = 0
    for wrong in found.sure:
        if wrong.lang != "en" or " " in wrong.text + wrong.expected:
            longer += 1
        elif wrong.text.casefold() in right:
            notes.append(f"{wrong.text!r} is not flagged, for it is a word of a right name")
        else:
            flagged.append(f"{wrong.text}->{wrong.expected}")
    if longer:
        notes.append(
            f"{longer} spellings of several words, or in hangul, are left out: cspell reads single English words"
        )
    return flagged, notes
