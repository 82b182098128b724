"""Korean names in English text that the glossary lacks: a surname, plausible syllables, and what shows a person.

Nothing is claimed on a doubt. Of most names the form is proof enough; others
need a title, an age or a verb of persons beside one of their places in the
text, or, if they are likelier, the surname alone elsewhere or a sure name
beside them. A name that is once called another nation's is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ..lexicon import lexicon
from ..values import Mention
from .borders import Borders
from .plausible import Candidate, Form, candidate
from .shown import Region, Shown, is_calling
from .titles import Titles

_RUN = re.compile(r"[A-Z][A-Za-z]*(?:-[A-Za-z][a-z]*)?(?: [A-Z][A-Za-z]*(?:-[A-Za-z][a-z]*)?){0,7}")
_WORD = re.compile(r"[A-Z][A-Za-z]*(?:-[A-Za-z][a-z]*)?")
_GOES_ON = re.compile(r"-[a-z]{1,2}\b")  # Hwang Bo-reum-i
_LONGEST_LINK = 10  # letters between the names of a list
_LISTED = re.compile(r",? (?:and|or|with|versus|vs\.) |, |; ")


class Name(NamedTuple):
    """A name that the glossary lacks: span, surname and given name in lower case, hangul where the text gives it."""

    start: int
    end: int
    surname: str
    given: str
    hangul: str = ""


class _Seen(NamedTuple):
    """A place that has the form of a name, and what is beside it."""

    name: Name
    found: Candidate
    hyphened: bool
    person: bool
    foreign: bool

    @property
    def key(self) -> tuple[str, str]:
        return self.name.surname, self.name.given

    @property
    def sure(self) -> bool:
        return self.found.form is Form.SURE


class _Word(NamedTuple):
    text: str
    start: int
    end: int
    free: bool  # of mentions of the glossary


def unlisted(text: str, named: list[Mention], borders: Borders, titles: Titles) -> Iterator[Name]:
    """The names in English text, in order; none touches a mention."""
    seen: list[_Seen] = []
    alone: set[str] = set()
    shown = Shown(text, titles)
    for words in _runs(text, named):
        for start, end, found in _in_run(text, words, borders):
            name = Name(start, end, found.surname, found.given)
            person = found.form is not Form.SURE and shown.person(start, end)
            seen.append(_Seen(name, found, "-" in text[start:end], person, shown.foreign(start, end)))
        if _stands_alone(words):
            alone.add(words[-1].text.lower())
    if seen:
        yield from _believed(text, seen, alone)


def _runs(text: str, named: list[Mention]) -> Iterator[list[_Word]]:
    """Capitalised words side by side."""
    at = 0
    for run in _RUN.finditer(text):
        while at < len(named) and named[at].end <= run.start():
            at += 1
        words = [(w[0], run.start() + w.start(), run.start() + w.end()) for w in _WORD.finditer(run[0])]
        covers = named[at : at + len(words)]
        yield [
            _Word(word, start, end, not any(mention.start < end and start < mention.end for mention in covers))
            for word, start, end in words
        ]


def _stands_alone(words: list[_Word]) -> bool:
    """ "Suh" and "In May Suh", which tells of a person; no "Radio Ham", and no word as "Moon"."""
    *before, last = words
    known = lexicon()
    if last.text in known.surnames_that_are_words or last.text.isupper():
        return False
    return all(word.text in known.small_words or word.text.lower() in known.months for word in before)


def _in_run(text: str, words: list[_Word], borders: Borders) -> Iterator[tuple[int, int, Candidate]]:
    place = 0
    while place < len(words) - 1:
        for size in (3, 2):
            window = words[place : place + size]
            found = candidate([word.text for word in window]) if _whole(words, place, size) else None
            start, end = window[0].start, window[-1].end
            if found is None or text[start:end].isupper() or not borders.clean(start, end) or _GOES_ON.match(text, end):
                continue
            if found.form is Form.SURE or _begins(words[:place]):
                yield start, end, found
                place += size - 1
                break
        place += 1


def _whole(words: list[_Word], place: int, size: int) -> bool:
    """Whether a window lies within the words, free, and no name goes on behind it."""
    window, behind = words[place : place + size], words[place + size : place + size + 1]
    if len(window) < size or not all(word.free for word in window):
        return False
    return not any(word.free and not is_calling(word.text) and word.text not in lexicon().days for word in behind)


def _begins(before: list[_Word]) -> bool:
    """Whether a doubtful name may begin behind the capitalised words before it."""
    return not before or is_calling(before[-1].text) or before[-1].text in lexicon().small_words


def _believed(text: str, seen: list[_Seen], alone: set[str]) -> Iterator[Name]:
    """Those that are sure, and those that something in the text shows."""
    region = Region.of(text)
    region = region._replace(korea=region.korea or any(one.sure and not one.found.chinese for one in seen))
    seen = [one for one in seen if not one.found.chinese or region.koreans(one.hyphened)]
    foreign = {one.key for one in seen if one.foreign and not (one.sure and one.hyphened)}
    known = {one.key for one in seen if _shown(one, alone, region)} - foreign
    for pairs in (pairwise(seen), pairwise(seen[::-1])):
        for one, other in pairs:
            likely = other.found.form is not Form.DOUBTFUL or (one.sure and not other.found.chinese)
            if likely and one.key in known and other.key not in foreign and _beside(text, one.name, other.name):
                known.add(other.key)
    yield from (one.name for one in seen if one.key in known)


def _shown(one: _Seen, alone: set[str], region: Region) -> bool:
    """Whether what stands beside it, or elsewhere in the text, is enough for the form of a name."""
    if one.sure or one.person:
        return True
    if one.found.form is Form.DOUBTFUL:
        return False
    return one.name.surname in alone or (one.found.form is Form.AT_HOME and region.koreans(hyphened=False))


def _beside(text: str, one: Name, other: Name) -> bool:
    first, second = sorted((one, other))
    return second.start - first.end < _LONGEST_LINK and _LISTED.fullmatch(text, first.end, second.start) is not None
