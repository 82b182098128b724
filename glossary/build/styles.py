"""House styles as rules: from the parts of a name to its canonical forms.

Styles are worked out when YAML is read, and the result is stored with the
forms: an entry needs no rule to know its canonical form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from ..entry import Entry, Form, Own, Status
from ..romanization.romanize import romanize
from ..romanization.tables import tables

if TYPE_CHECKING:
    from ..schema.styles import StyleRule

_ONE_DAY = timedelta(days=1)
_ANY_STYLE = "korea-times"  # one that no system makes
_PLACE_SYSTEMS = ("rr", "mr-plain", "dprk")


class _Spelling(NamedTuple):
    """A canonical spelling and the days on which it is the canonical one."""

    text: str
    since: date | None = None
    until: date | None = None


def styled(entry: Entry, styles: Mapping[str, StyleRule]) -> Entry:
    """The entry with the canonical forms of every style; one that no rule touches stays as it is."""
    if not (entry.given or romanized_place(entry) or any(entry.id in rule.exceptions for rule in styles.values())):
        return entry
    named: dict[_Spelling, list[str]] = {}
    for style, rule in styles.items():
        for spelling in _spellings(entry, rule):
            named.setdefault(spelling, []).append(style)
    forms = [
        Form(text, "en", Status.CANONICAL, () if len(names) == len(styles) else tuple(names), since, until)
        for (text, since, until), names in named.items()
    ]
    known = {form.text for form in forms}
    rest = [form for form in entry.forms if not (form.lang == "en" and form.status is Status.CANONICAL)]
    kept = (Status.ACCEPTED, Status.VARIANT) if entry.kind == "place" else (Status.ACCEPTED,)
    rest = [form for form in rest if form.text not in known or form.status in kept]
    return entry._replace(forms=(*forms, *rest))


def _spellings(entry: Entry, rule: StyleRule) -> list[_Spelling]:
    """How one style writes a name in Latin letters, in the order of time."""
    if entry.id in rule.exceptions:
        return [_Spelling(item.text, item.since, item.until) for item in rule.exceptions[entry.id]]
    if rule.system:
        return [_Spelling(_romanized(entry, rule))]
    if not entry.given:
        return [_Spelling(form.text, form.since, form.until) for form in _plain(entry)]
    plain = _by_rule(entry, rule)
    if not (rule.own and entry.own):
        return [_Spelling(plain)]
    own = sorted(entry.own, key=lambda item: item.since or date.min)
    spellings = [_Spelling(_own(item, entry, rule), item.since, item.until) for item in own]
    first, last = own[0].since, own[-1].until
    before = [_Spelling(plain, None, first - _ONE_DAY)] if first else []
    after = [_Spelling(plain, last + _ONE_DAY)] if last else []
    return [*before, *spellings, *after]


def _romanized(entry: Entry, rule: StyleRule) -> str:
    hangul = entry.hangul if entry.given else romanized_place(entry)
    assert rule.system is not None
    if not hangul:
        return _plain(entry)[0].text
    return romanize(hangul, rule.system, "person" if entry.given else "place", hyphen=rule.hyphen)


def romanized_place(entry: Entry) -> str:
    """The hangul that a place's English name writes ("Suwon": 수원, not 수원시), or nothing ("Han River")."""
    forms = [form for form in entry.forms if form.lang == "en" and form.canonical(_ANY_STYLE)]
    if entry.kind != "place" or entry.nation not in ("KR", "KP") or len(forms) != 1 or forms[0].since or forms[0].until:
        return ""
    name = _letters(forms[0].text)
    ends = ("", *tables()["systems"]["systems"]["rr"]["place"]["hyphen"])
    for hangul in (entry.hangul.removesuffix(end) for end in ends):
        if hangul and any(name == _letters(romanize(hangul, system, "place")) for system in _PLACE_SYSTEMS):
            return hangul
    return ""


def _letters(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalpha())


def _plain(entry: Entry) -> list[Form]:
    """The canonical forms of an entry that no rule makes, as the fewest exceptions leave them."""
    forms = [form for form in entry.forms if form.lang == "en" and form.status is Status.CANONICAL]
    most = max((len(form.styles) or 1000 for form in forms), default=0)
    return [form for form in forms if (len(form.styles) or 1000) == most]


def _by_rule(entry: Entry, rule: StyleRule) -> str:
    return f"{entry.family[0]} {_joined(list(entry.given), entry, rule)}"


def _joined(given: list[str], entry: Entry, rule: StyleRule) -> str:
    way = rule.names["KP" if entry.nation == "KP" else "KR"]
    first, *rest = given
    return way.join.join([first, *([part.lower() for part in rest] if way.second == "lower" else rest)])


def _own(own: Own, entry: Entry, rule: StyleRule) -> str:
    """An own spelling; a style may take its letters and join them by its own rule."""
    family, *given = own.text.split()
    if rule.own == "letters" and len(given) > 1 and entry.family[0] not in given:  # not "Syngman Rhee"
        return f"{family} {_joined(given, entry, rule)}"
    return own.text


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


def joined_variants(entry: Entry, spellings: Iterator[str]) -> Iterator[Form]:
    """Every way to join the syllables of a name's spellings, as variants, so that each is recognised."""
    for text in joins(entry.family[0], list(entry.given)):
        yield Form(text, "en", Status.VARIANT)
    for spelling in [*(own.text for own in entry.own), *spellings]:
        family, *given = spelling.replace("-", " ").split()
        if entry.family[0] not in given and 1 <= len(given) <= 2:  # not "Syngman Rhee"
            for text in joins(family, [part.capitalize() for part in given]):
                yield Form(text, "en", Status.VARIANT)
