"""House styles as rules: from the parts of a name to its forms.

A style is worked out once, when YAML is read, and its result is stored with
the forms: an entry needs no rule to know its canonical form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ..entry import Form, Status

if TYPE_CHECKING:
    from .schema import OwnSpelling, StyleRule, Term


def person_forms(term: Term, styles: Mapping[str, StyleRule]) -> Iterator[Form]:
    """The Latin forms of a Korean person: canonical for each style, then joins.

    The joins ("Kim Jong Un", "Kim Jong-Un", "Kim Jongun") are variants, so
    that every way to join the same syllables is recognised.
    """
    assert term.name is not None
    named: dict[tuple[str, object, object], list[str]] = {}
    for style, rule in styles.items():
        if rule.own and term.own:
            for own in _spans(term.own, _joined(term, rule)):
                named.setdefault(own, []).append(style)
        else:
            named.setdefault((_joined(term, rule), None, None), []).append(style)
    for (text, since, until), names in named.items():
        every = () if len(names) == len(styles) else tuple(names)
        yield Form(text, "en", Status.CANONICAL, every, since, until)  # type: ignore[arg-type]
    for text in joins(term.name.family, list(term.name.given)):
        yield Form(text, "en", Status.VARIANT)
    for spelling in [*(own.text for own in term.own), *(text for text in term.variants if text.isascii())]:
        family, *given = spelling.replace("-", " ").split()
        if term.name.family not in given and 1 <= len(given) <= 2:  # not "Syngman Rhee"
            for text in joins(family, [part.capitalize() for part in given]):
                yield Form(text, "en", Status.VARIANT)


def joins(family: str, given: list[str]) -> list[str]:
    """Every way in which the syllables of a given name are joined in print.

    >>> joins("Kim", ["Jong", "Un"])
    ['Kim Jong-un', 'Kim Jong-Un', 'Kim Jong Un', 'Kim Jongun', 'Kim JongUn']
    >>> joins("Park", ["Jin"])
    ['Park Jin']
    """
    lowered = [given[0], *(part.lower() for part in given[1:])]
    ways = ["-".join(lowered), "-".join(given), " ".join(given), "".join(lowered), "".join(given)]
    return list(dict.fromkeys(f"{family} {way}" for way in ways))


def _joined(term: Term, rule: StyleRule) -> str:
    assert term.name is not None
    way = rule.names["KP" if term.nation == "KP" else "KR"]
    first, *rest = term.name.given
    if way.second == "lower":
        rest = [part.lower() for part in rest]
    return f"{term.name.family} {way.join.join([first, *rest])}"


def _spans(own: list[OwnSpelling], rule_form: str) -> Iterator[tuple[str, object, object]]:
    """Own spellings with their days, and the rule's form for the days before."""
    from datetime import timedelta

    spellings = sorted(own, key=lambda item: str(item.since or ""))
    if spellings[0].since:
        yield (rule_form, None, spellings[0].since - timedelta(days=1))
    for item in spellings:
        yield (item.text, item.since, item.until)
    if spellings[-1].until:
        yield (rule_form, spellings[-1].until + timedelta(days=1), None)
