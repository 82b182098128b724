"""A person's name: the surname first, then the given name by the system's rule."""

from __future__ import annotations

import re

from .hangul import letter, syllable
from .letters import spell
from .pronunciation import hardened
from .sounds import Sound, changed, linked, separate
from .systems import System
from .tables import tables
from .words import word

_NAME = re.compile("[가-힣]+(?: [가-힣]+)*")
_SOFT = "ㅑㅒㅕㅖㅛㅠㅣ"  # before these neither ㄴ nor ㄹ is heard


def persons(text: str, way: System, hyphen: bool | None) -> str:
    """Every name of hangul in a text, other writing left as it is.

    ``hyphen`` overrules how the system joins the syllables of a given name.
    """
    return _NAME.sub(lambda found: _person(found.group(), way, hyphen), text)


def parts(name: str) -> tuple[str, str]:
    """Surname and given name; a blank divides them, else the list of long surnames.

    >>> parts("남궁억"), parts("서 문중"), parts("김구")
    (('남궁', '억'), ('서', '문중'), ('김', '구'))
    """
    family, blank, given = name.partition(" ")
    if blank:
        return family, given.replace(" ", "")
    lists = tables()["persons"]
    long = name[:2] in lists["compound"] or (name[:2] in lists["rare"] and len(name) == 4)
    return (name[:2], name[2:]) if long else (name[:1], name[1:])


def _person(name: str, way: System, hyphen: bool | None) -> str:
    family, given = parts(name)
    if way.initial_law:
        family = initial_law(family)
    surname = way.surnames.get(family) or word(family, way).capitalize()
    return f"{surname} {_given(given, way, hyphen)}" if given else surname


def _given(given: str, way: System, hyphen: bool | None) -> str:
    if len(given) != 2:  # one syllable, or a name that is no pair of hanja
        return word(given, way).capitalize()
    join = way.given["join"] if hyphen is None else "-" if hyphen else ""
    text = _pair(given, way, join)
    return text.title() if join == " " and way.given["second"] == "capital" else text.capitalize()


def _pair(given: str, way: System, join: str) -> str:
    if way.sounds == "spelled":
        return join.join(word(part, way) for part in given) if join else word(given, way)
    changes = way.given["changes"]
    return spell(_sounds(given, changes, way), way, join, at=(1,), joined=changes == "all")


def _sounds(given: str, changes: str, way: System) -> list[Sound]:
    if changes == "all":
        return changed(given, hardened(given), way)
    return linked(given) if changes == "link" else separate(given)


def initial_law(word: str) -> str:
    """The word with its first ㄹ or ㄴ as the South speaks it (두음 법칙).

    >>> initial_law("라"), initial_law("류"), initial_law("년"), initial_law("김")
    ('나', '유', '연', '김')
    """
    if not "가" <= word[:1] <= "힣":
        return word
    first = syllable(word[0])
    if first.initial not in "ㄹㄴ":
        return word
    return letter("ㅇ" if first.vowel in _SOFT else "ㄴ", first.vowel, first.final) + word[1:]
