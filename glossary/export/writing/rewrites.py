"""Spellings to be rewritten, as tools can rewrite them that see the spelling and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...entry import Status
from ...errors import GlossaryError
from ..concepts import Concept, Selection, Term, TermStatus

_SPECIAL = re.compile(r"[.*+?^${}()|\[\]\\]")
_BEFORE = r"(?<![\p{L}\p{N}_@#/])"
_AFTER = r"(?![\p{L}\p{N}_@])"
_BEFORE_KOREAN = "(?<![가-힣])"


class Rewrite(NamedTuple):
    """A spelling and what a style asks for instead.

    ``before`` and ``after`` are the rests of right names that the spelling
    stands in: in "Kim Il Sung Square" it is no mistake.
    """

    text: str
    expected: str
    lang: str
    concept: Concept
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def spaced(self) -> bool:
        """Whether the edges of words (``\\b``) stand around it: in Korean a particle may follow."""
        return self.lang != "ko" and self.text[0].isalnum() and self.text[-1].isalnum()

    def pattern(self) -> str:
        """The spelling as a regular expression for JavaScript (with the flag u) and .NET, without its borders.

        With the last word of what is expected, if that stands behind it: "Pulguksa Temple" for "Bulguksa Temple".
        """
        ahead = f"(?!{'|'.join(map(escaped, self.after))})" if self.after else ""
        behind = "".join(f"(?<!{escaped(rest + self.text)})" for rest in self.before)
        return escaped(self.text) + behind + ahead + (f"(?:{escaped(self.tail)})?" if self.tail else "")

    @property
    def tail(self) -> str:
        """The last word of what is expected with the space before it, if the spelling has fewer words; else ""."""
        last = self.expected.split()[-1]
        longer = len(self.expected.split()) > len(self.text.split())
        return f" {last}" if longer and not self.text.endswith(last) else ""

    def bordered(self) -> str:
        """The same with borders of its own, for letters of every script (``\\b`` of JavaScript knows only ASCII)."""
        if self.lang == "ko":
            return _BEFORE_KOREAN + self.pattern()
        return _BEFORE + self.pattern() + _AFTER


class Rewrites(NamedTuple):
    """Those that are always right, those that may mean another of that name, and a line for each left out."""

    sure: tuple[Rewrite, ...]
    namesakes: tuple[Rewrite, ...]
    notes: tuple[str, ...]


def rewrites(selection: Selection) -> Rewrites:
    """The spellings that the selection would have rewritten, each with one spelling to be written instead.

    Only the name of an entry that is ``unique`` is sure to mean that entry, and
    not where only another system of romanization writes a place so: Koyang, for
    Goyang, is a family too. A spelling that several entries have, or over which
    sources contradict each other, is left out.
    """
    if not selection.deprecated:
        raise GlossaryError("the format holds spellings to be rewritten; leave out --variants none")
    sure: list[Rewrite] = []
    namesakes: list[Rewrite] = []
    notes: dict[str, None] = {}
    names = _Names(selection)
    for concept, term in _wrong(selection):
        expected = concept.preferred(term.lang)
        lack = _lack(selection, concept, term, expected)
        if lack or not expected:
            notes[f"{term.text!r} is left out, for {lack}"] = None
        else:
            listed = sure if _is_sure(selection, concept.id, term) else namesakes
            listed.append(Rewrite(term.text, expected, term.lang, concept, *names.around(term.text)))
    return Rewrites(tuple(sure), tuple(namesakes), tuple(notes))


def left_to_hangloss(namesakes: tuple[Rewrite, ...]) -> list[str]:
    """A line about the spellings that a tool is not given."""
    if not namesakes:
        return []
    count = len({rewrite.concept.id for rewrite in namesakes})
    return [
        f"{len(namesakes)} spellings of {count} entries are left out, for others may bear these names:"
        " only `hangloss check` looks at what stands nearby"
    ]


def escaped(text: str) -> str:
    """A text as a regular expression; apostrophes and hyphens match in each of their shapes.

    >>> escaped("Imjin'gak (Mt.)"), escaped("Tok-do")
    ("Imjin['’]gak \\\\(Mt\\\\.\\\\)", 'Tok[-‐‑–]do')
    """
    return _SPECIAL.sub(r"\\\g<0>", text).replace("-", "[-‐‑–]").replace("'", "['’]")


def _wrong(selection: Selection) -> Iterator[tuple[Concept, Term]]:
    """Terms to be rewritten, and those that would be if sources did not contradict each other."""
    for concept in selection.concepts():
        variants = {f.text for f in selection.glossary[concept.id].forms if f.status is Status.VARIANT}
        for term in concept.terms:
            if term.status is TermStatus.DEPRECATED or (term.status is TermStatus.ADMITTED and term.text in variants):
                yield concept, term


def _lack(selection: Selection, concept: Concept, term: Term, expected: str | None) -> str:
    """Why a spelling cannot be rewritten at all; empty where it can."""
    bearers = [entry.id for entry in selection.glossary.lookup(term.text)]
    if len(bearers) > 1:
        return f"it names {', '.join(bearers)}"
    if expected is None:
        return f"{concept.id} has no name in that language on that day"
    dispute = selection.glossary[concept.id].dispute("names", term.text, expected)
    return f"sources contradict each other: {dispute}" if dispute else ""


def _is_sure(selection: Selection, entry_id: str, term: Term) -> bool:
    entry = selection.glossary[entry_id]
    forms = [form for form in entry.forms if form.text == term.text]
    usual = any(form.status is Status.VARIANT or form.canonical(selection.glossary.default_style) for form in forms)
    return entry.unique and (usual or entry.kind != "place")


class _Names:
    """The right names of all entries, by the words that they hold."""

    def __init__(self, selection: Selection) -> None:
        self._by_word: dict[str, list[str]] = {}
        whole = selection._replace(kinds=(), deprecated=False)
        for text in sorted({term.text for concept in whole.concepts() for term in concept.terms}):
            for word in set(text.split()):
                self._by_word.setdefault(word, []).append(text)

    def around(self, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What stands before and behind a spelling in right names; where both do, what stands behind is enough."""
        before: set[str] = set()
        after: set[str] = set()
        for name in self._by_word.get(text.split()[0], ()):
            if text in name:
                for match in re.finditer(rf"(?<!\w){re.escape(text)}(?!\w)", name):
                    if match.end() < len(name):
                        after.add(name[match.end() :])
                    elif match.start():
                        before.add(name[: match.start()])
        return tuple(sorted(before)), tuple(sorted(after))
