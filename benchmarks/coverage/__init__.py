"""How many of the Korean names in public texts the glossary knows.

``texts.tsv`` lists the texts, ``names.tsv`` the Korean persons, organizations
and places that each names, with how often; no text is kept. The texts were
chosen by topic, the first dated report that a search gave, and of each its
opening was read (some 2,000 characters). Their names were noted before any was
looked up. A surname alone counts for the full name; the two countries, events
and works, bylines and credits do not count. A name is known when ``lookup`` of
it, as written, gives an entry that is not another's (``wrong``).

First result, 2026-11-28, 3,096 entries, nothing added for it: 422 of 684
mentions in 40 texts (61.7 %), persons 49.5 %, organizations 70.9 %, places
72.8 %. Then the names that 30 of the texts lack were added, with that list in
sight, and many others: 440 of 506 (87.0 %) in those 30. No miss of the other 10
was added: 105 of 178 (59.0 %), as before. Nine texts looked at after the
additions, and completed by nothing since: 106 of 160 (66.2 %).
"""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import glossary

HERE = Path(__file__).parent
KINDS = ("person", "organization", "place")
LANGUAGES = ("en", "ko")
SETS = {
    "completed": "30 texts, completed",
    "apart": "10 texts, kept apart",
    "later": "9 texts, looked at later",
}


def main() -> None:
    known = glossary.load()
    texts = {text["id"]: text for text in table("texts")}
    names = list(table("names"))
    for part, title in SETS.items():
        print(f"{title:24} {'mentions known':>14} {'names known':>18}")
        chosen = [name for name in names if texts[name["text"]]["set"] == part]
        for label, group in groups(chosen, texts):
            print(f"  {label:18} {share(group, known, 'mentions'):>18} {share(group, known, 'names'):>18}")
    for name in names:
        if name["wrong"] and not knows(known, name):
            print(f"wrongly known: {name['name']} ({name['text']}) leads to {name['wrong']}")


def groups(names: list[dict[str, str]], texts: dict[str, dict[str, str]]) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """The names by kind and language, by kind, by language, and all."""
    for kind in (*KINDS, ""):
        for lang in (*LANGUAGES, ""):
            group = [
                name for name in names if kind in ("", name["kind"]) and lang in ("", texts[name["text"]]["language"])
            ]
            yield f"{kind or 'all'} {lang}".strip(), group


def share(names: Iterable[dict[str, str]], known: glossary.Glossary, what: str) -> str:
    """``known / all``: mentions, or different names (a name in two texts counts once)."""
    got: Counter[bool] = Counter()
    seen = set()
    for name in names:
        if what == "mentions":
            got[knows(known, name)] += int(name["count"])
        elif (name["kind"], name["name"]) not in seen:
            seen.add((name["kind"], name["name"]))
            got[knows(known, name)] += 1
    total = got.total()
    return f"{got[True]:4} / {total:4} {got[True] / max(1, total):6.1%}"


def knows(known: glossary.Glossary, name: dict[str, str]) -> bool:
    """Whether the name as written leads to an entry that is not another's (``wrong`` lists the ids of others)."""
    return bool({entry.id for entry in known.lookup(name["name"])} - set(name["wrong"].split()))


def table(name: str) -> Iterator[dict[str, str]]:
    with (HERE / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
