"""Names of places: capitals, and generic words set off by a hyphen."""

from __future__ import annotations

import re
from typing import Any

from .hangul import syllable
from .sounds import changed
from .systems import System, spell
from .tables import tables
from .words import spoken, word

_NAME = re.compile("([가-힣]++)(?:( ?)([0-9]++)([가-힣]++))?")
_DIGITS = "공일이삼사오육칠팔구"
_POWERS = ("", "십", "백", "천")


def places(text: str, way: System) -> str:
    """Every name of a place in a text, other writing left as it is."""
    return _NAME.sub(lambda found: _place(found, way), text)


def _place(found: re.Match[str], way: System) -> str:
    name, blank, number, unit = found.groups()
    if number is None or unit is None:
        return _divided(name, way)
    if unit not in [*way.place["hyphen"], *way.place.get("roads", ())]:
        return f"{_divided(name, way)}{blank}{number}{_divided(unit, way)}"
    said = f"({word(_reading(number), way)})" if way.place["numbers"] == "read" else ""
    # A street that is counted is a name, not a road: 퇴계로 3가 Toegyero 3(sam)-ga.
    return f"{_divided(name, way, roads=False)} {number}{said}-{word(unit, way)}"


def _divided(name: str, way: System, roads: bool = True) -> str:
    generic = _generic(name, way.place.get("apart", ()), 1)
    if generic:
        return f"{_divided(name[: -len(generic)], way)} {word(generic, way).capitalize()}"
    generic = _generic(name, way.place["hyphen"], 1)
    if not generic and roads:
        generic = _generic(name, way.place.get("roads", ()), 2)
    if not generic:
        return word(name, way).capitalize()
    at = len(name) - len(generic)
    if way.place["changes"]:
        said = spoken(name)[:at] + (generic.replace("리", "니") if syllable(name[at - 1]).final == "ㄴ" else generic)
        return spell(changed(name, said), way, "-", at).capitalize()
    return f"{word(name[:at], way).capitalize()}-{word(generic, way)}"


def _generic(name: str, generics: Any, before: int) -> str:
    """The generic word at the end of a name, or nothing."""
    known = tables()["places"]
    if name in known["whole"] or (len(name) < 3 and name not in known["short"]):
        return ""
    for generic in generics:
        stem = name.removesuffix(generic)
        if stem != name and len(stem) >= before and _fits(generic, stem):
            return str(generic)
    return ""


def _reading(number: str) -> str:
    """A number as it is read: 12 is 십이; from 10,000 on its digits one by one."""
    if len(number) > 4 or number.startswith("0"):
        return "".join(_DIGITS[int(digit)] for digit in number)
    powers = _POWERS[len(number) - 1 :: -1]
    return "".join(_digit(digit, power) for digit, power in zip(number, powers, strict=True) if digit != "0")


def _digit(digit: str, power: str) -> str:
    return power if power and digit == "1" else _DIGITS[int(digit)] + power


def _fits(generic: str, stem: str) -> bool:
    """도 is a province only after the name of one; elsewhere it is an island."""
    return generic not in ("도", "남도", "북도") or stem in tables()["places"]["provinces"]
