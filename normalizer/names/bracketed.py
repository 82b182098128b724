"""The hangul that a text gives beside a romanized name: "Jeon Ha-kyu (전하규)", "전하규(Jeon Ha-kyu)"."""

from __future__ import annotations

import re

from glossary.romanization.persons import initial_law

_BEHIND = re.compile(r" ?\((?:Korean: ?)?([가-힣]{2,5}|[가-힣]{1,2} [가-힣]{1,3})(?=[),;/· ])")
_BEFORE = re.compile(r"(?<![가-힣])([가-힣]{2,5}) ?\(\Z")
_CLOSED = re.compile(r" ?[),;/]")
_REACH = 7  # the longest name, a blank and the bracket


def hangul_beside(text: str, start: int, end: int) -> str:
    """The hangul in brackets beside the romanized name at a span, or before it with the name in brackets.

    Empty where none stands there, and where the name cannot be its spelling:
    "Kim Seong-su (대변인)", "Kim Seong-su (박철수)".

    >>> hangul_beside("Jeon Ha-kyu (전하규, 61)", 0, 11), hangul_beside("전하규(Jeon Ha-kyu)", 4, 15)
    ('전하규', '전하규')
    >>> hangul_beside("Jeon Ha-kyu (대변인)", 0, 11), hangul_beside("Jeon Ha-kyu", 0, 11)
    ('', '')
    """
    behind = _BEHIND.match(text, end)
    before = _BEFORE.search(text, max(0, start - _REACH), start) if _CLOSED.match(text, end) else None
    found = behind or before
    if found is None:
        return ""
    from glossary import spells  # only a text with such a bracket needs the tables

    return found[1].replace(" ", "") if spells(text[start:end], found[1]) else ""


def softened(hangul: str) -> str:
    """A hangul name without the ㄹ and ㄴ that the South drops, for comparing: 최룡해 and 최용해 are one.

    >>> softened("최룡해") == softened("최용해"), softened("리영호") == softened("리용호")
    (True, False)
    """
    return "".join(map(initial_law, hangul))
