"""Vale: rules that put a spelling for another, and a vocabulary.

Source: vale.sh/docs, "substitution" and "Vocabularies" (paths of Vale 3). The
keys of ``swap`` are regular expressions; Vale sets the edges of words around
them, but for rules with ``nonword``.

- ``Names`` rewrites what is sure to mean one entry. ``Namesakes`` holds names
  that others may bear: suggestions, for a person to decide. ``NamesBare`` and
  ``NamesakesBare`` are the same where no edge of a word can be asked for, as in Korean.
- ``vocab: false``: Vale forgives whatever has an accepted word anywhere in it,
  and so "Kim Jung-un" for the sake of "Kim".
- An accepted term between ``\\b`` is no substitution of Vale's own rule
  ``Vale.Terms``, which knows no case and would write WHO for every "who", and
  it accepts no longer word that has it inside. Vale compiles the whole list
  anew for each line, so there are few lines.
- The words alone go to ``config/ignore``, which ``Vale.Spelling`` reads as plain words.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..base import Export
from ..concepts import Selection
from .rewrites import Rewrite, escaped, rewrites
from .words import right_names, words
from .yaml import yaml

_SETTINGS = """\
# Made by hangloss. Run `vale --config hangloss.ini FILE`, or copy these lines into your own .vale.ini.
StylesPath = styles
# "suggestion" shows the names of namesakes too.
MinAlertLevel = warning
Vocab = Hangloss

[*]
BasedOnStyles = Vale, Hangloss
"""
_SURE = "Write '%s' instead of '%s'."
_UNSURE = "Write '%s' instead of '%s', if the one in Korea news is meant."
_LINE = 30_000  # bytes; Vale reads no line of more than 64 KiB


def write(selection: Selection) -> Export:
    """A file of settings and a folder of styles, to be laid beside it."""
    files = {"hangloss.ini": _SETTINGS.encode()}
    files["styles/config/vocabularies/Hangloss/accept.txt"] = _accepted(selection)
    files["styles/config/ignore/hangloss.txt"] = "".join(f"{word}\n" for word in words(selection, "en")).encode()
    if not selection.deprecated:
        return Export(files)
    found = rewrites(selection)
    for name, swapped, level in (("Names", found.sure, "error"), ("Namesakes", found.namesakes, "suggestion")):
        spaced = [rewrite for rewrite in swapped if rewrite.spaced]
        bare = [rewrite for rewrite in swapped if not rewrite.spaced]
        if spaced:
            files[f"styles/Hangloss/{name}.yml"] = yaml(_rule(spaced, level))
        if bare:
            files[f"styles/Hangloss/{name}Bare.yml"] = yaml(_rule(bare, level, nonword=True))
    return Export(files, found.notes)


def _rule(swapped: Iterable[Rewrite], level: str, nonword: bool = False) -> dict[str, Any]:
    return {
        "extends": "substitution",
        "message": _SURE if level == "error" else _UNSURE,
        "level": level,
        "ignorecase": False,
        "nonword": nonword,
        "vocab": False,
        "action": {"name": "replace"},
        "swap": {rewrite.bordered() if nonword else rewrite.pattern(): rewrite.expected for rewrite in swapped},
    }


def _accepted(selection: Selection) -> bytes:
    """Each right name, as few lines as may be."""
    lines = [""]
    for name in right_names(selection):
        if len(lines[-1].encode()) > _LINE:
            lines.append("")
        lines[-1] += ("|" if lines[-1] else "") + escaped(name)
    return "".join(rf"\b(?:{names})\b" + "\n" for names in lines if names).encode()
