"""Real persons' names, read and spelled by hangloss and by four other packages in one run.

``people.tsv`` names its sources. The other packages come with the extra
``bench``; one that is missing is said to be so.
"""

import statistics
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from glossary import readings, spellings, spells
from glossary.romanization.inverse import indexes
from glossary.romanization.tables import tables
from glossary.romanization.usages import usages

from .peers import LINKERS, ROMANIZERS, letters, load

PEOPLE = Path(__file__).with_name("people.tsv")


class Person(NamedTuple):
    hangul: str
    spelling: str
    nation: str
    field: str
    source: str
    half: str


def people() -> list[Person]:
    lines = PEOPLE.read_text("utf-8").splitlines()
    return [Person(*line.split("\t")) for line in lines if line and not line.startswith("#")]


def main() -> None:
    print("first call {:.0f} ms, memory of the tables {:.1f} MB".format(*_first_call()))
    everybody = people()
    for half in ("development", "held-out"):
        for nation in ("KR", "KP"):
            _ours(f"{half}, {nation}", [p for p in everybody if p.half == half and p.nation == nation])
        _ours(half, [p for p in everybody if p.half == half])
    _times(everybody)
    _wrong(everybody)
    _peers([p for p in everybody if p.half == "held-out"])


def _percent(hits: int, of: int) -> str:
    return f"{100 * hits / of:5.1f}"


def _ours(label: str, persons: list[Person]) -> None:
    ranks = []
    for person in persons:
        found = [reading.hangul for reading in readings(person.spelling)]
        ranks.append(found.index(person.hangul) if person.hangul in found else len(found) + 10)
    among = " / ".join(_percent(sum(rank < n for rank in ranks), len(ranks)) for n in (1, 5, 10))
    known = _percent(sum(spells(p.spelling, p.hangul) for p in persons), len(persons))
    print(f"{label:18} {len(persons):4} persons: hangul among the first 1 / 5 / 10 {among} %, recognised {known} %")


def _times(persons: list[Person]) -> None:
    taken: dict[str, list[float]] = {"readings": [], "spells": [], "spellings": []}
    for person in persons:
        for name, call in (
            ("readings", lambda p=person: readings(p.spelling)),
            ("spells", lambda p=person: spells(p.spelling, p.hangul)),
            ("spellings", lambda p=person: spellings(p.hangul)),
        ):
            taken[name].append(min(_seconds(call) for _ in range(3)))
    for name, times in taken.items():
        print(f"{name:9} {statistics.mean(times) * 1000:.3f} ms a name, the slowest {max(times) * 1000:.2f} ms")


def _seconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began


def _wrong(persons: list[Person]) -> None:
    """How many of other people's spellings are taken for a person's own."""
    pairs = [(p, q) for p in persons[::2] for q in persons[1::2] if p.hangul != q.hangul]
    taken = sorted({(q.spelling, p.hangul) for p, q in pairs if spells(q.spelling, p.hangul)})
    print(f"of {len(pairs)} pairs of different names {len(taken)} are recognised: {taken[:8]}")


def _peers(persons: list[Person]) -> None:
    print("the held-out persons, by one spelling each that must be the official one (case, hyphens, blanks apart):")
    ours = [("hangloss, first of spellings", lambda hangul: spellings(hangul, limit=1)[0].text)]
    for name, spell in [*ours, *((name, load(name, make)) for name, make in ROMANIZERS.items())]:
        if spell is None:
            print(f"  {name:30} not installed")
            continue
        hits = sum(letters(spell(p.hangul)) == letters(p.spelling) for p in persons)
        print(f"  {name:30} {_percent(hits, len(persons))} %")
    print("the held-out persons, by whether spelling and hangul are linked:")
    for name, make in LINKERS.items():
        links = load(name, make)
        if links is not None:
            print(f"  {name:30} {_percent(sum(links(p.spelling, p.hangul) for p in persons), len(persons))} %")


def _first_call() -> tuple[float, float]:
    """Milliseconds until the first answer, and megabytes that stay."""
    began = time.perf_counter()
    readings("Kim Jong-un")
    taken = time.perf_counter() - began
    for cached in (tables, usages, indexes):
        cached.cache_clear()
    tracemalloc.start()
    readings("Kim Jong-un")
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return taken * 1000, size / 1e6
