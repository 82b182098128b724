"""Names of places: capitals, and generic words set off by a hyphen."""

from __future__ import annotations

import re

from .hangul import syllable
from .letters import spell
from .pronunciation import spoken
from .sounds import changed
from .systems import System
from .tables import tables
from .words import word

_NAME = re.compile("([가-힣]++)(?:( ?)([0-9]++)([가-힣]++))?")
_DIGITS = "공일이삼사오육칠팔구"
_POWERS = ("", "십", "백", "천")


def places(text: str, way: System, hyphen: bool | None = None) -> str:
    """Every name of a place in a text, other writing left as it is.

    ``hyphen`` marks syllables that could be divided otherwise (Jung-ang).
    """
    return _NAME.sub(lambda found: _place(found, way, hyphen), text)


def _place(found: re.Match[str], way: System, hyphen: bool | None) -> str:
    name, blank, number, unit = found.groups()
    if number is None or unit is None:
        return _named(name, way, hyphen)
    if unit not in [*way.place["hyphen"], *way.place.get("roads", ())]:
        return f"{_named(name, way, hyphen)}{blank}{number}{_named(unit, way, hyphen)}"
    said = f"({word(_reading(number), way)})" if way.place["numbers"] == "read" else ""
    # A street that is counted is a name, not a road: 퇴계로 3가 Toegyero 3(sam)-ga.
    return f"{_named(name, way, hyphen, roads=False)} {number}{said}-{word(unit, way)}"


def _named(name: str, way: System, hyphen: bool | None, roads: bool = True) -> str:
    mark, generic = _cut(name, way, roads)
    at = len(name) - len(generic)
    if not generic:
        return word(name, way, hyphen).capitalize()
    if mark == " ":
        return f"{_named(name[:at], way, hyphen)} {word(generic, way).capitalize()}"
    if way.place["changes"]:
        return spell(changed(name, _said(name, at, way), way), way, mark, (at,)).capitalize()
    return f"{word(name[:at], way, hyphen).capitalize()}{mark}{_voiced(generic, way)}"


def _cut(name: str, way: System, roads: bool) -> tuple[str, str]:
    """The generic word at the end of a name, and what stands before it; or nothing."""
    known = tables()["places"]
    if name in known["whole"] or (len(name) < 3 and name not in known["short"]):
        return "", ""
    kinds = (("apart", " ", 1), ("hyphen", "-", 1), ("features", "", 1), ("roads", "-", 2))
    for kind, mark, before in kinds:
        for generic in way.place.get(kind, ()):
            stem = name.removesuffix(generic)
            if stem != name and len(stem) >= before and _fits(generic, stem) and (roads or kind != "roads"):
                return mark, str(generic)
    return "", ""


def _fits(generic: str, stem: str) -> bool:
    """도 is a province only after the name of one; elsewhere it is an island."""
    return generic not in ("도", "남도", "북도") or stem in tables()["places"]["provinces"]


def _said(name: str, at: int, way: System) -> str:
    """The pronunciation of a name divided at a syllable: 리 after ㄴ is 니 (노근리)."""
    after_n = syllable(name[at - 1]).final == "ㄴ"
    said = spoken(name, way.sino)
    return said[:at] + said[at:].replace("리", "니") if after_n else said


def _voiced(generic: str, way: System) -> str:
    """A generic word after its name: -gun and gang, however the name ends."""
    text, initial = word(generic, way), syllable(generic[0]).initial
    return way.voiced[initial] + text[len(way.initials[initial]) :] if initial in way.voiced else text


def _reading(number: str) -> str:
    """A number as it is read: 12 is 십이; from 10,000 on its digits one by one."""
    if len(number) > 4 or number.startswith("0"):
        return "".join(_DIGITS[int(digit)] for digit in number)
    powers = _POWERS[len(number) - 1 :: -1]
    return "".join(_digit(digit, power) for digit, power in zip(number, powers, strict=True) if digit != "0")


def _digit(digit: str, power: str) -> str:
    return power if power and digit == "1" else _DIGITS[int(digit)] + power
