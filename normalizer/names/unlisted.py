"""Korean names in English text that the glossary lacks: a surname and plausible syllables.

Nothing is claimed on a doubt: what is a word too needs a title, an age or a
verb of persons beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..lexicon import lexicon
from ..values import Mention
from .borders import Borders, word_before
from .bracketed import hangul_beside
from .syllables import syllables
from .titles import Titles

_RUN = re.compile(r"[A-Z][A-Za-z]*(?:-[A-Za-z][a-z]*)?(?: [A-Z][A-Za-z]*(?:-[A-Za-z][a-z]*)?){1,7}")
_WORD = re.compile(r"[A-Z][A-Za-z]*(?:-[A-Za-z][a-z]*)?")
_SPEAKS = re.compile(r",? ([a-z]{3,12})\b")
_BESIDE = re.compile(r",? \(?[1-9][0-9]\b|, (?:an?|the|who|then|now|also) |'s? |, [a-z]+ (?:of|at|for|in) ")
_COMPOUND = 5  # letters of "Jegal", "Hwangbo"
_SHORTEST = 5  # letters of a joined given name that needs no evidence


class Name(NamedTuple):
    """A name that the glossary lacks: span, surname and given name in lower case, hangul where the text gives it."""

    start: int
    end: int
    surname: str
    given: str
    hangul: str = ""


class _Word(NamedTuple):
    text: str
    start: int
    end: int

    @property
    def parts(self) -> list[str]:
        return self.text.lower().split("-")


def unlisted(text: str, named: list[Mention], borders: Borders, titles: Titles) -> Iterator[Name]:
    """The names in English text, in order; none touches a mention."""
    taken = [(mention.start, mention.end) for mention in named]
    at = 0
    for run in _RUN.finditer(text):
        while at < len(taken) and taken[at][1] <= run.start():
            at += 1
        words = [_Word(w[0], run.start() + w.start(), run.start() + w.end()) for w in _WORD.finditer(run[0])]
        free, covers = [], taken[at : at + len(words)]
        for word in words:
            free.append(not any(start < word.end and word.start < end for start, end in covers))
        yield from _in_run(text, words, free, borders, titles)


def _in_run(text: str, words: list[_Word], free: list[bool], borders: Borders, titles: Titles) -> Iterator[Name]:
    place = 0
    while place < len(words) - 1:
        for size in (3, 2):
            window = words[place : place + size]
            if len(window) < size or not all(free[place : place + size]):
                continue
            name = _name(window)
            goes_on = place + size < len(words) and free[place + size] and not _is_title(words[place + size].text)
            if name and not goes_on and _stands(text, window, name, words[:place], borders, titles):
                yield Name(window[0].start, window[-1].end, name.surname, name.given)
                place += size - 1
                break
        place += 1


class _Candidate(NamedTuple):
    surname: str
    given: str
    sure: bool  # the form alone shows a name


def _name(window: list[_Word]) -> _Candidate | None:
    """The name that two or three capitalised words may be."""
    known, least = syllables(), lexicon().plausible
    first, *rest = window
    if len(rest) == 2:
        if "-" in "".join(word.text for word in window):
            return None
        western = known.surname(first.text) < least["surname"]
        if western:  # "Hyo Jin Bae"
            *rest, first = window
        given = [word.text.lower() for word in rest]
        if known.surname(first.text) < least["common_surname" if western else "surname"]:
            return None
        likely = known.given(given) > least["spaced"]
        words = all(word.text in lexicon().syllables_that_are_words for word in rest)
        return _Candidate(first.text.lower(), "".join(given), not words and not western) if likely else None
    return _of_two(first, rest[0]) or _of_two(rest[0], first, western=True)


def _of_two(surname: _Word, given: _Word, western: bool = False) -> _Candidate | None:
    known, least = syllables(), lexicon().plausible
    share = known.surname(surname.text)
    compound = "compound_surname" if len(surname.text) >= _COMPOUND else "surname"
    family, parts = surname.text.lower(), given.parts
    if "-" in surname.text or share < least["common_surname" if western and len(parts) == 1 else compound]:
        return None
    if len(parts) == 2:
        plain = parts[0] != parts[1]  # not "Yo-Yo Ma"
        return _Candidate(family, "".join(parts), True) if plain and known.given(parts) > least["hyphened"] else None
    word = surname.text in lexicon().surnames_that_are_words or given.text in lexicon().given_names_that_are_words
    joined = known.joined(parts[0])
    if joined > least["joined"]:
        sure = (
            joined > least["joined_surely"]
            and share > least["common_surname"]
            and len(parts[0]) >= _SHORTEST
            and not word
        )
        return _Candidate(family, parts[0], sure)
    if western or family in lexicon().chinese_surnames:
        return None
    if len(family) >= _COMPOUND and known.syllable(parts[0]) > least["single"]:
        return _Candidate(family, parts[0], True)
    return _Candidate(family, parts[0], False) if known.alone(parts[0]) > least["single"] else None


def _stands(
    text: str, window: list[_Word], name: _Candidate, before: list[_Word], borders: Borders, titles: Titles
) -> bool:
    """Whether a name stands there, and no part of something else."""
    start, end = window[0].start, window[-1].end
    if not borders.clean(start, end) or text[start:end].isupper():
        return False
    if before and not _is_title(before[-1].text) and not name.sure and before[-1].text not in lexicon().small_words:
        return False
    return name.sure or _evidence(text, start, end, titles)


def _is_title(word: str) -> bool:
    words = lexicon()
    return word.lower() in words.professions or word.lower() in words.person_nouns


def _evidence(text: str, start: int, end: int, titles: Titles) -> bool:
    """A title or calling before the name, its hangul beside it, an age, an apposition, a verb of persons behind it."""
    if titles.before(text, start) is not None or hangul_beside(text, start, end):
        return True
    word = word_before(text, start)
    words = lexicon()
    if word and (_is_title(word) or word.lower() in words.other_callings):
        return True
    verb = _SPEAKS.match(text, end)
    return bool(verb and verb[1] in words.verbs_of_persons) or _BESIDE.match(text, end) is not None
