"""The words of figures and names, read once from the generated lexicon.json."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

POWERS = ("scales", "scale_abbreviations", "vague", "small_scales", "big_scales")
PATH = Path(__file__).resolve().parent / "lexicon.json"


class Unit(NamedTuple):
    """A physical unit: numbers times ``factor`` plus ``offset`` are those of the base unit."""

    dimension: str
    factor: Decimal
    offset: Decimal


class Lexicon:
    """Tables from data/lexicon and CLDR; data/lexicon/*.yaml explains each."""

    before: dict[str, str]
    after: dict[str, str]
    subunits: dict[str, str]
    measures: dict[str, str]
    unit_factors: dict[str, Unit]
    in_order: tuple[str, ...]
    months: dict[str, int]
    changes: frozenset[str]
    changes_after: tuple[str, ...]
    moves: frozenset[str]
    band_nouns: tuple[str, ...]
    numbers: dict[str, Decimal]
    fractions: dict[str, tuple[Decimal, Decimal]]
    unit_named_before: dict[str, str]
    qualifiers_before: dict[str, str]
    qualifiers_after: dict[str, str]
    joins: frozenset[str]
    in_brackets: frozenset[str]
    bracket_ends: frozenset[str]
    bracket_leads: frozenset[str]
    rest: tuple[str, ...]
    per: tuple[str, ...]
    past: frozenset[str]
    past_behind: tuple[str, ...]
    past_in_sentence: tuple[str, ...]
    words_before_names: frozenset[str]
    verbs_of_persons: frozenset[str]
    nations: frozenset[str]
    currency_names: dict[str, list[str]]
    scales: dict[str, Decimal]
    scale_abbreviations: dict[str, Decimal]
    vague: dict[str, Decimal]
    vague_ko: frozenset[str]
    won_is_money_behind: frozenset[str]
    won_is_money_before: frozenset[str]
    won_is_the_verb: frozenset[str]
    won_is_the_verb_if_bare: frozenset[str]
    no_units_before: frozenset[str]
    few: dict[str, int]
    below_zero: frozenset[str]
    range_signs: tuple[str, ...]
    between: frozenset[str]
    large_or_beside: dict[str, dict[str, Any]]
    of_that: tuple[str, ...]
    details: tuple[str, ...]
    shares_of: tuple[str, ...]
    other_callings: frozenset[str]
    other_times: tuple[str, ...]
    careers: tuple[str, ...]
    denials: frozenset[str]
    weak_joins: frozenset[str]
    at_the_time: frozenset[str]
    northern: tuple[str, ...]
    of_the_total: tuple[str, ...]
    no_plain_parts: tuple[str, ...]
    not_money: tuple[str, ...]
    only_large: frozenset[str]
    abbreviations: frozenset[str]
    surnames_that_are_words: frozenset[str]
    small_words: frozenset[str]
    digits: dict[str, int]
    small_scales: dict[str, Decimal]
    big_scales: dict[str, Decimal]
    suffixes: frozenset[str]
    money_suffixes: frozenset[str]
    particles: frozenset[str]
    reaches: dict[str, int]
    plausible: dict[str, float]
    former: frozenset[str]
    person_nouns: frozenset[str]
    relatives: frozenset[str]
    clauses: frozenset[str]
    in_capitals: frozenset[str]
    words_before_titles: frozenset[str]
    modifiers: frozenset[str]
    opposites: dict[str, str]
    former_between: tuple[str, ...]
    plurals: tuple[str, ...]
    ends_of_bodies: tuple[str, ...]
    governments: frozenset[str]
    home: tuple[str, ...]
    third_persons: frozenset[str]
    speech: tuple[str, ...]
    elsewhere: dict[str, list[str]]
    head_nouns: dict[str, list[str]]
    syllables_that_are_words: frozenset[str]
    given_names_that_are_words: frozenset[str]
    chinese_surnames: frozenset[str]
    initials_zh: tuple[str, ...]
    finals_zh: tuple[str, ...]
    native_given_names: frozenset[str]
    foreign_given_names: frozenset[str]
    done_by_persons: frozenset[str]
    verbs_behind_names: frozenset[str]
    more_callings: frozenset[str]
    korean_settings: tuple[str, ...]
    chinese_settings: tuple[str, ...]
    ends_of_places: frozenset[str]
    ends_of_sights: frozenset[str]
    verbs_before_names: frozenset[str]
    belong_to_persons: frozenset[str]
    before_colons: frozenset[str]
    days: frozenset[str]
    professions: frozenset[str]
    callings_ko: tuple[str, ...]
    courtesies: frozenset[str]
    ends_of_callings: tuple[str, ...]
    no_callings: frozenset[str]
    masks: frozenset[str]
    kin: frozenset[str]
    prefixes_of_nouns: frozenset[str]
    suffixes_of_nouns: frozenset[str]
    local_offices: frozenset[str]
    local: frozenset[str]
    ends_of_one_body: frozenset[str]
    driven: frozenset[str]
    ranks_ko: frozenset[str]
    suffixes_surely: frozenset[str]
    ends_of_names: frozenset[str]
    endings_of_nouns: frozenset[str]
    foreign_syllables: frozenset[str]
    foreign_ends: frozenset[str]
    native_names: tuple[str, ...]
    foreign_nations: tuple[str, ...]
    verbs_of_persons_ko: tuple[str, ...]
    ends_of_nouns: frozenset[str]
    final_sounds: dict[str, str]
    read_out: frozenset[str]
    particle_chains: dict[str, list[str]]
    free_behind: tuple[str, ...]
    vocatives: frozenset[str]
    nouns_too: frozenset[str]
    particle_pairs: tuple[tuple[str, str], ...]
    copula_pairs: tuple[tuple[str, str], ...]

    def __init__(self, **tables: Any) -> None:
        self.__dict__.update(tables)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"the lexicon cannot be changed; edit data/lexicon ({name})")


@cache
def lexicon() -> Lexicon:
    """The lexicon; the file is read at the first call."""
    tables: dict[str, Any] = json.loads(PATH.read_bytes())
    for name in POWERS:
        tables[name] = {word: Decimal(10) ** power for word, power in tables[name].items()}
    for name, kind in Lexicon.__annotations__.items():
        if kind.startswith(("frozenset", "tuple")):
            tables[name] = (frozenset if kind.startswith("frozenset") else tuple)(tables[name])
    factors = tables["unit_factors"].items()
    tables["unit_factors"] = {name: Unit(kind, Decimal(one), Decimal(none)) for name, (kind, one, none) in factors}
    tables["numbers"] = {word: Decimal(value) for word, value in tables["numbers"].items()}
    fractions = tables["fractions"].items()
    tables["fractions"] = {word: (Decimal(value), Decimal(step)) for word, (value, step) in fractions}
    for name in ("particle_pairs", "copula_pairs"):
        tables[name] = tuple((closed, opened) for closed, opened in tables[name])
    return Lexicon(**tables)
