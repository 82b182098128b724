"""Who spells how: the South's customs and the North's rule, from the tables of data/.

A usage knows how often a surname or a syllable is borne and how it is spelled.
Both usages are kept apart because a name is spelled in one of them throughout:
"Yong" is 용 beside "Lee", but 영 beside "Ri".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from .tables import tables

Shares = Mapping[str, float]

ESTIMATE = 4.0  # bearers seen who weigh as much as the estimate from the letters
BY_LETTER = 0.03  # of the spellings of a syllable with an estimate of its own, those by letter
UNCOUNTED = 0.01  # of a surname's bearers, spelled in a way that the surveys do not name
OWN = 0.3  # of the North's bearers of 노 for 로, those who are spelled No and not Ro
SOUTHERN = 0.1  # of the North's names with r at the head, those that the hangul writes without
RARE = 0.3  # bearers of 10,000 that a syllable is given in each place, seen there or not
LEAST = 1e-4  # a spelling that fewer than one bearer in 10,000 chooses is not kept
PRIOR = {"south": 0.92, "north": 0.08}  # of the persons whose names are asked for

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = ["", *"ㄱㄱㄱㄴㄴㄴㄷㄹㄱㅁㄹㄹㄹㅂㄹㅁㅂㅂㅅㅅㅇㅈㅊㅋㅌㅍㅎ"]  # of two letters the one that is heard


class Syllable(NamedTuple):
    """How often a syllable is the first, the second, the only one of a given name."""

    first: float
    second: float
    alone: float


def is_hangul(text: str) -> bool:
    """Whether a text is one or more composed hangul syllables and nothing else."""
    return bool(text) and all("가" <= letter <= "힣" for letter in text)


class Usage:
    """One way of spelling names: ``south`` or ``north``."""

    def __init__(self, name: str, content: Mapping[str, Any]) -> None:
        self.name, self.prior = name, PRIOR[name]
        self._letters = content["letters"][name]
        self._syllables = content["syllables"]["syllables"]
        self._heads: dict[str, Shares] = content["syllables"]["heads"] if name == "north" else {}
        self._surnames = content["surnames"]["surnames"]
        self.surnames = self._shares_of_surnames()
        self.syllables = self._counts_of_syllables()
        self._spelled: dict[str, Shares] = {}
        self._spelled_surnames: dict[str, Shares] = {}

    def _shares_of_surnames(self) -> dict[str, float]:
        key = "people" if self.name == "south" else "north"
        borne = {hangul: row.get(key, row.get("people", 0)) for hangul, row in self._surnames.items()}
        total = sum(borne.values())
        return {hangul: people / total for hangul, people in borne.items() if people}

    def _counts_of_syllables(self) -> dict[str, Syllable]:
        rows = {}
        for hangul, row in self._syllables.items():
            often = row.get("north", 1) if self.name == "north" else 1
            counts = [row.get(place, 0) for place in ("first", "second", "alone")]
            rows[hangul] = Syllable(*((count * often + RARE) / 10_000 for count in counts))
        for head, row in self._heads.items():
            first = sum(rows[southern].first * share for southern, share in row.items())
            rows[head] = rows[head]._replace(first=max(rows[head].first, first))
        return rows

    def surname(self, hangul: str) -> Shares:
        """How a surname is spelled, with shares that add up to one."""
        known = self._spelled_surnames.get(hangul)
        if known is None:
            known = self._spelled_surnames[hangul] = self._surname(hangul)
        return known

    def _surname(self, hangul: str) -> Shares:
        row = self._surnames.get(hangul, {})
        if self.name == "north" and "northern" in row:
            return _blend(self.surname(row["northern"]), self._from_letters(hangul), OWN)
        made = _product(self._from_letters(letter) for letter in hangul)
        if self.name == "north":  # its surnames begin without voice: Kim, Pak, Tong
            return _normal({text: share for text, share in made.items() if text[0] not in "gdb"})
        counted = _normal(row.get("spellings", {}))
        return _blend(counted, made, UNCOUNTED) if counted else made

    def syllable(self, hangul: str) -> Shares:
        """How a syllable of a given name is spelled, with shares that add up to one."""
        known = self._spelled.get(hangul)
        if known is None:
            known = self._spelled[hangul] = self._mixed(hangul)
        return known

    def _mixed(self, hangul: str) -> Shares:
        seen = self._syllables.get(hangul, {}).get("seen", {}) if self.name == "south" else {}
        made = self._from_letters(hangul)
        for head, row in self._heads.items():
            if hangul in row:  # 최용해 of the South's papers is Choe Ryong Hae too
                made = _blend(made, self._from_letters(head), SOUTHERN * row[hangul])
        return _blend(_normal(seen), made, ESTIMATE / (ESTIMATE + sum(seen.values()))) if seen else made

    def _from_letters(self, hangul: str) -> Shares:
        code = ord(hangul) - 0xAC00
        initial, vowel, final = _INITIALS[code // 588], _VOWELS[code // 28 % 21], _FINALS[code % 28]
        body = self._letters["syllables"].get(chr(ord(hangul) - code % 28))
        letters = [body] if body else [self._letters["initials"][initial], self._letters["vowels"][vowel]]
        if final:
            letters.append(self._letters["finals"][final])
        made = _product(map(_normal, letters))
        whole = _normal(self._letters["syllables"].get(hangul, {}))
        return _blend(whole, made, BY_LETTER) if whole else made


def _normal(shares: Shares) -> dict[str, float]:
    total = sum(shares.values())
    return {text: share / total for text, share in sorted(shares.items(), key=lambda item: (-item[1], item[0]))}


def _blend(main: Shares, other: Shares, weight: float) -> dict[str, float]:
    """``other`` has the ``weight``, ``main`` the rest."""
    texts = dict.fromkeys([*main, *other])
    return _normal({text: (1 - weight) * main.get(text, 0.0) + weight * other.get(text, 0.0) for text in texts})


def _product(rows: Iterator[Shares]) -> dict[str, float]:
    """Every way to join one text of each row; the shares multiply, the least are dropped."""
    made: dict[str, float] = {}
    for ways in product(*(row.items() for row in rows)):
        text, share = "", 1.0
        for letters, part in ways:
            text, share = text + letters, share * part
        made[text] = made.get(text, 0.0) + share
    return _normal({text: share for text, share in made.items() if share >= LEAST})


@cache
def usages() -> tuple[Usage, ...]:
    """The South's and the North's; read at the first call."""
    return tuple(Usage(name, tables()) for name in PRIOR)
