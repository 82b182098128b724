"""One Korean name spelled two ways in one text, of an entry or of somebody whom the glossary lacks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from glossary import Entry, Glossary

from ..layout import Layout
from ..lexicon import lexicon
from ..values import Action, Mention
from .bracketed import softened
from .unlisted import Name

_SOUNDS = (("ch", "c"), ("sh", "s"), ("kh", "k"), ("ph", "p"), ("th", "t"))
_ALIKE = str.maketrans("gdbjr", "ktpcl")
_VOWELS = re.compile("[aeiouyw]+")


class Spelled(NamedTuple):
    """A spelling that stands against another one; ``sure`` is false where only the sound says that they are one."""

    start: int
    end: int
    other: str
    sure: bool


class _Written(NamedTuple):
    start: int
    end: int
    text: str
    letters: str
    given: str = ""
    hangul: str = ""  # as the text gives it


def twice(text: str, layout: Layout, named: list[Mention], names: list[Name], known: Glossary) -> Iterator[Spelled]:
    """The spellings to be thought over, in the order of the groups they belong to."""
    latin = _with_hangul([_written(text, name) for name in names if text[name.start : name.end].isascii()])
    yield from _of_entries(named, known)
    for group in _of_one_name(layout, latin):
        yield from _against_the_most(group, sure=True)
    yield from _of_one_sound(layout, latin)
    yield from _of_known_sound(layout, latin, named, known)


def _written(text: str, name: Name) -> _Written:
    letters = f"{name.surname} {name.given}"
    return _Written(name.start, name.end, text[name.start : name.end], letters, name.given, softened(name.hangul))


def _with_hangul(names: list[_Written]) -> list[_Written]:
    """The names, each with the hangul that the text gives to one of its letters.

    Where it gives two to the same letters, nobody knows whom the others mean: those are left out.
    """
    given: dict[str, set[str]] = {}
    for name in names:
        given.setdefault(name.letters, set()).update([name.hangul] if name.hangul else ())
    only = {letters: next(iter(found), "") for letters, found in given.items() if len(found) < 2}
    return [
        name._replace(hangul=name.hangul or only[name.letters]) for name in names if name.hangul or name.letters in only
    ]


def _of_one_name(layout: Layout, names: list[_Written]) -> Iterator[list[_Written]]:
    """Names of the same hangul, or without it of the same letters; other letters in one sentence are another person."""

    def key(name: _Written) -> str:
        return name.hangul or name.letters

    for _, group in groupby(sorted(names, key=key), key=key):
        first, *rest = group
        others = (n for n in rest if n.letters == first.letters or not _together(layout, first.start, n.start))
        yield [first, *others]


def _of_entries(named: list[Mention], known: Glossary) -> Iterator[Spelled]:
    """A person whom the style lets be written in two ways; what is to be rewritten is told elsewhere."""
    kept: dict[str, list[_Written]] = {}
    for mention in named:
        entry = mention.entry or (mention.candidates[0] if len(mention.candidates) == 1 else None)
        full = mention.action in (Action.KEEP, Action.AMBIGUOUS) and " " in mention.surface
        if entry and full and mention.kind == "person" and mention.surface.isascii() and not mention.surface.isupper():
            letters = mention.canonical or ""
            kept.setdefault(entry, []).append(_Written(mention.start, mention.end, _plain(mention.surface), letters))
    for entry, group in kept.items():
        canonical = next((written.letters for written in group if written.letters == written.text), "")
        if _names_in_full(known[entry]):
            contested = known[entry].dispute("names", *(written.text for written in group))
            yield from _against_the_most(group, sure=not contested, best=canonical)


def _names_in_full(entry: Entry) -> bool:
    return bool(entry.given)


def _plain(surface: str) -> str:
    return " ".join(re.sub("[\u2010\u2011\u2013]", "-", surface).split())


def _against_the_most(group: list[_Written], sure: bool, best: str = "") -> Iterator[Spelled]:
    """The spellings of a group that are not its commonest; of two that are as common the first is right."""
    counted = Counter(_plain(written.text) for written in group)
    if len(counted) > 1:
        right = best or counted.most_common(1)[0][0]
        yield from (Spelled(w.start, w.end, right, sure) for w in group if _plain(w.text) != right)


def _of_one_sound(layout: Layout, names: list[_Written]) -> Iterator[Spelled]:
    """ "Kim Seong-su" and "Kim Sung-soo", not side by side: both may be 김성수."""
    for group in _by_skeleton(names):
        if len({name.hangul for name in group if name.hangul}) > 1:
            continue  # two names of one sound: who is meant without hangul is not known
        earlier = group[0]
        for later in group[1:]:
            if not _together(layout, earlier.start, later.start) and _may_be_one(earlier, later):
                yield Spelled(later.start, later.end, earlier.text, False)


def _by_skeleton(names: list[_Written]) -> Iterable[list[_Written]]:
    groups: dict[str, dict[str, _Written]] = {}  # the first place of each spelling is told
    for name in names:
        groups.setdefault(skeleton(name.given), {}).setdefault(name.letters, name)
    return [list(group.values()) for group in groups.values() if len(group) > 1]


def skeleton(given: str) -> str:
    """The consonants of a given name, those alike that spellings exchange.

    >>> skeleton("seongsu"), skeleton("sungsoo"), skeleton("mongkoo"), skeleton("monggu")
    ('snks', 'snks', 'mnk', 'mnk')
    """
    for sound, one in _SOUNDS:
        given = given.replace(sound, one)
    return re.sub("(.)\\1", "\\1", _VOWELS.sub("", given.translate(_ALIKE)))


def _together(layout: Layout, one: int, other: int) -> bool:
    """Two names of one sentence are two persons."""
    return layout.sentence(one) == layout.sentence(other)


def _may_be_one(one: _Written, other: _Written) -> bool:
    """Whether two spellings are one name, by the hangul where the text gives it for one of them."""
    hangul = one.hangul or other.hangul
    if not hangul:
        return _one_reading(one.text, other.text)
    from glossary import spells

    return not (one.hangul and other.hangul) and spells(other.text if one.hangul else one.text, hangul)


def _one_reading(one: str, other: str) -> bool:
    from glossary import readings  # only texts with two names of one sound need the tables

    first, second = readings(one, limit=1), readings(other, limit=1)
    if not first or not second or first[0].hangul != second[0].hangul:
        return False
    return min(first[0].score, second[0].score) >= lexicon().plausible["same_name"]


def _of_known_sound(layout: Layout, names: list[_Written], named: list[Mention], known: Glossary) -> Iterator[Spelled]:
    """ "Jung Mong-gu" in a text that names Chung Mong-koo."""
    people: dict[str, tuple[Mention, Entry]] = {}
    for mention in named:
        one = mention.entry or (mention.candidates[0] if len(mention.candidates) == 1 else None)
        full = mention.action is not Action.RESOLVE and mention.surface.isascii()
        if one and mention.kind == "person" and full and known[one].given:
            for key in (skeleton("".join(known[one].given).lower()), softened(known[one].hangul)):
                people.setdefault(key, (mention, known[one]))
    for name in names:
        found = people.get(name.hangul or skeleton(name.given))
        if found is None or _together(layout, found[0].start, name.start):
            continue
        from glossary import spells

        mention, entry = found
        if spells(name.text, entry.hangul):
            yield Spelled(name.start, name.end, mention.canonical or mention.surface, False)
