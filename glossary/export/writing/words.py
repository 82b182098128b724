"""The words of which right names are made, for tools that look at one word at a time."""

from __future__ import annotations

import re

from ...script import is_hanja
from ..concepts import Selection, TermStatus

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LETTER = re.compile(r"[^\W\d_]")


def right_names(selection: Selection, lang: str | None = None) -> list[str]:
    """The names that are not to be rewritten, in the order of the alphabet; in one language, or in all."""
    return sorted(
        {
            term.text
            for concept in selection.concepts()
            for term in concept.terms
            if term.status is not TermStatus.DEPRECATED and lang in (None, term.lang)
        }
    )


def words(selection: Selection, lang: str) -> list[str]:
    """The words of the right names of a language; a word with hyphens, and each of its parts.

    Single letters, numbers and hanja are left out.
    """
    found: set[str] = set()
    for name in right_names(selection, lang):
        for word in _WORD.findall(name):
            found |= {word, *word.split("-")}
    return sorted(word for word in found if len(word) > 1 and _LETTER.search(word) and not is_hanja(word))
