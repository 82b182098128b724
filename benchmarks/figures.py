"""A hundred expressions of money read by hangloss, quantulum3 and price-parser in one run.

The two peers come with ``pip install quantulum3 price-parser``; one that is
missing is said to be so. Their names of currencies are taken generously.
"""

import time
import warnings
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from pathlib import Path

import yaml

import normalizer
from glossary import data

EXPRESSIONS = Path(__file__).with_name("expressions.yaml")
ROUNDS = 9
Reading = tuple[Decimal, str]
# How the peers call a currency, by what its name holds; the first that fits.
NAMES = {
    "north korean": "KPW",
    "won": "KRW",
    "₩": "KRW",
    "원": "KRW",
    "hwan": "KRH",
    "australian": "AUD",
    "a$": "AUD",
    "canadian": "CAD",
    "c$": "CAD",
    "hong kong": "HKD",
    "hk$": "HKD",
    "taiwan": "TWD",
    "nt$": "TWD",
    "new zealand": "NZD",
    "nz$": "NZD",
    "singapore": "SGD",
    "s$": "SGD",
    "dollar": "USD",
    "$": "USD",
    "usd": "USD",
    "cent": "USD",
    "euro": "EUR",
    "€": "EUR",
    "eur": "EUR",
    "pound": "GBP",
    "£": "GBP",
    "pence": "GBP",
    "penny": "GBP",
    "yen": "JPY",
    "¥": "JPY",
    "yuan": "CNY",
    "franc": "CHF",
    "mexican": "MXN",
    "rupee": "INR",
    "rub": "RUB",
    "dong": "VND",
}


def code(name: str | None) -> str:
    name = (name or "").lower()
    return name.upper() if len(name) == 3 and name.isalpha() else next((NAMES[n] for n in NAMES if n in name), "")


def hangloss() -> Callable[[str], list[Reading]]:
    read = normalizer.Normalizer()
    return lambda text: [(figure.value or Decimal("NaN"), figure.unit) for figure in read.figures(text)]


def quantulum3() -> Callable[[str], list[Reading]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import parser

    def read(text: str) -> list[Reading]:
        return [(Decimal(repr(q.value)), code(q.unit.name)) for q in parser.parse(text)]

    return read


def price_parser() -> Callable[[str], list[Reading]]:
    from price_parser import Price

    def read(text: str) -> list[Reading]:
        price = Price.fromstring(text)
        return [] if price.amount is None else [(price.amount, code(price.currency))]

    return read


def judge(read: Callable[[str], list[Reading]], text: str, value: Decimal, unit: str) -> str:
    try:
        found = read(text)
    except (ValueError, KeyError, IndexError, InvalidOperation, AttributeError):
        return "wrong"
    if not found:
        return "missed"
    return "right" if len(found) == 1 and found[0] == (value, unit) else "wrong"


def main() -> None:
    tables = yaml.safe_load(EXPRESSIONS.read_text("utf-8"))
    article = data.path("samples", "aid.en.txt").read_text("utf-8")
    readers: dict[str, Callable[[str], list[Reading]]] = {}
    for name, make in (("hangloss", hangloss), ("quantulum3", quantulum3), ("price-parser", price_parser)):
        try:
            readers[name] = read = make()
        except ImportError:
            print(f"{name:13} is not installed")
            continue
        for language, rows in tables.items():
            verdicts = {text: judge(read, text, Decimal(str(value)), unit) for text, value, unit in rows}
            counts = {verdict: list(verdicts.values()).count(verdict) for verdict in ("right", "wrong", "missed")}
            print(f"{name:13} {language:8} " + "  ".join(f"{verdict} {count}" for verdict, count in counts.items()))
            if name == "hangloss":
                wrong = [f"    {verdict}: {text}" for text, verdict in verdicts.items() if verdict != "right"]
                print("\n".join(wrong), end="\n" if wrong else "")
    measured = speeds(readers, article)
    for name, taken in measured.items():
        base = measured["hangloss"]
        print(f"{name:13} {len(article) / taken / 1e6:9.4f} MB/s of article text, hangloss is x{taken / base:.1f}")


def speeds(readers: dict[str, Callable[[str], list[Reading]]], text: str) -> dict[str, float]:
    """Seconds a text, the readers in turn: medians of nine rounds, the quick ones repeated within a round."""
    taken: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(ROUNDS):
        for name, read in readers.items():
            times = 1 if name == "quantulum3" else 50
            began = time.perf_counter()
            for _ in range(times):
                read(text)
            taken[name].append((time.perf_counter() - began) / times)
    return {name: sorted(seconds)[ROUNDS // 2] for name, seconds in taken.items()}
