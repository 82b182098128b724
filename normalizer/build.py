"""data/lexicon, CLDR and the tables of romanization -> the JSON files beside this one: ``python -m normalizer.build``.

CLDR (through Babel) gives the codes, names and symbols of the world's
currencies in both languages; the YAML files add what newsrooms write besides.
Nothing of this runs when a text is read.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from glossary import DataError, Problem, data
from glossary.atomic import replace
from glossary.build import source
from glossary.romanization.weights import weights

from .lexicon import PATH
from .names.korean_words import PATH as KOREAN
from .names.syllables import PATH as SYLLABLES

MAPPINGS = ("before", "after", "qualifiers_before", "qualifiers_after", "unit_named_before")
LISTS = (
    "in_order",
    "of_that",
    "details",
    "shares_of",
    "other_callings",
    "other_times",
    "careers",
    "below_zero",
    "range_signs",
    "between",
    "bracket_leads",
    "weak_joins",
    "at_the_time",
    "northern",
    "of_the_total",
    "no_plain_parts",
    "changes",
    "moves",
    "joins",
    "in_brackets",
    "bracket_ends",
    "rest",
    "per",
    "past",
    "nations",
    "past_behind",
    "past_in_sentence",
)


def main(arguments: list[str]) -> int:
    """Build, or with ``--check`` compare; 0 is well, 1 is out of date, 2 is bad data."""
    try:
        made = {PATH: _lines(generated()), SYLLABLES: _lines(weights()), KOREAN: _lines(korean())}
    except DataError as error:
        print(error, file=sys.stderr)
        return 2
    stale = [path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text]
    for path in stale:
        if "--check" in arguments:
            print(f"{path.name} is not what data/ gives; run `make build` and commit it", file=sys.stderr)
        else:
            replace(path, made[path].encode())
            print(f"wrote {path.name}")
    return 1 if stale and "--check" in arguments else 0


def _lines(tables: Mapping[str, Any]) -> str:
    return json.dumps(tables, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def generated() -> dict[str, Any]:
    """The lexicon as plain values."""
    en, ko, names = (_read(data.path("lexicon", f"{part}.yaml")) for part in ("en", "ko", "names"))
    both = {name: _merged(en.get(name, {}), ko.get(name, {})) for name in MAPPINGS}
    lists = {name: [*en.get(name, []), *ko.get(name, [])] for name in LISTS}
    before, after = both.pop("before"), both.pop("after")
    codes = {code: code for code in _codes(en["codes_that_are_words"])}
    for code, name in _cldr_names():
        after.setdefault(name, code)
    units = _read(data.path("lexicon", "units.yaml"))
    pairs = [*ko["particles"]["pairs"], *ko["particles"]["copulas"]]
    return {
        "measures": _merged(units),
        "unit_factors": {unit: _factor(unit) for unit in units},
        **names,
        **both,
        **lists,
        "before": before | codes | _any_case(en["any_case"]),
        "after": after | codes | _any_case(en["any_case"]) | dict.fromkeys(ko["bands"], "KRW"),
        "subunits": _merged(en["subunits"], ko["subunits"]),
        **{name: ko[name] for name in ("band_nouns", "not_money", "only_large")},
        "changes_after": ko["changes_after"],
        **{name: en[name] for name in ("numbers", "fractions", "months")},
        "currency_names": _shown_names(sorted(set(after.values()))),
        **{
            name: en[name]
            for name in (
                "scales",
                "scale_abbreviations",
                "vague",
                "won_is_money_behind",
                "won_is_money_before",
                "large_or_beside",
                "won_is_the_verb",
                "won_is_the_verb_if_bare",
                "no_units_before",
                "few",
                "denials",
                "abbreviations",
            )
        },
        **{
            name: en[name]
            for name in ("surnames_that_are_words", "small_words", "words_before_names", "verbs_of_persons")
        },
        **{name: ko[name] for name in ("digits", "small_scales", "big_scales", "suffixes", "money_suffixes")},
        "vague_ko": ko["vague"],
        "particle_pairs": ko["particles"]["pairs"],
        "copula_pairs": ko["particles"]["copulas"],
        "particles": sorted({*ko["particles"]["single"], *(one for pair in pairs for one in pair)}),
        "particle_chains": {one: row["then"] for row in ko["particles"]["chains"] for one in row["first"]},
        **{name: ko[name] for name in ("final_sounds", "read_out")},
        **{name: ko["particles"][name] for name in ("free_behind", "vocatives", "nouns_too")},
    }


def korean() -> dict[str, Any]:
    """The tables of Korean given names and words."""
    tables = _read(data.path("lexicon", "korean-names.yaml"))
    del tables["sources"]
    for word in _read(data.path("lexicon", "names.yaml"))["common_words_too"]:
        first, rest = word[0], word[1:]
        table, between = (tables["words"], " ") if len(rest) > 1 else (tables["nouns"], "")
        table[first] = between.join(filter(None, (table.get(first), rest)))
    return tables


def _factor(unit: str) -> list[str]:
    """The dimension of a unit, and how its numbers become those of the base unit: times a factor, plus an offset."""
    from decimal import Decimal

    from pint import UnitRegistry

    registry: UnitRegistry[Any] = UnitRegistry(non_int_type=Decimal, autoconvert_offset_to_baseunit=True)
    registry.load_definitions(data.path("lexicon", "units.txt"))
    none, one = (registry.Quantity(Decimal(number), registry.Unit(unit)).to_base_units() for number in (0, 1))
    return [str(one.dimensionality), f"{one.magnitude - none.magnitude:f}", f"{none.magnitude:f}"]


def _read(path: Path) -> dict[str, Any]:
    read = source.read(path, f"data/lexicon/{path.name}")
    if not isinstance(read.content, dict):
        raise DataError([Problem(read.file, 1, "", "must be a mapping")])
    return read.content


def _merged(*tables: Mapping[str, list[str]]) -> dict[str, str]:
    """word -> key, from tables of key -> words."""
    return {word: key for table in tables for key, words in table.items() for word in words}


def _any_case(codes: list[str]) -> dict[str, str]:
    return {spelling: code for code in codes for spelling in (code.lower(), code.title())}


def _codes(words: list[str]) -> Iterator[str]:
    """The ISO 4217 codes in use today that are no words in capitals."""
    from datetime import date

    from babel.core import get_global
    from babel.numbers import get_territory_currencies

    today = date(2026, 1, 1)  # fixed, so that a build gives the same tables on every day
    used = {
        code
        for territory in get_global("territory_currencies")
        for code in get_territory_currencies(territory, today, today)
    }
    yield from sorted((used | {"KPW", "KRW"}) - set(words))


def _cldr_names() -> Iterator[tuple[str, str]]:
    from babel.numbers import get_currency_name, list_currencies

    for code in sorted(set(list_currencies()) - {"XXX", "XTS"}):  # no currency, and one for tests
        for name in (get_currency_name(code, count, "en") for count in (1, 2)):
            if "(" not in name and " " in name:
                yield code, name
        korean = get_currency_name(code, locale="ko")
        if "(" not in korean and " " in korean:
            yield code, korean
            yield code, korean.removesuffix("화")


def _shown_names(codes: list[str]) -> dict[str, list[str]]:
    """code -> [English, Korean name], for messages."""
    from babel.numbers import get_currency_name

    return {code: [get_currency_name(code, 2, "en"), get_currency_name(code, locale="ko")] for code in codes}


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
