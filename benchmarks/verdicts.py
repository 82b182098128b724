"""2,000 true pairs and 2,000 with a planted slip, made from the table of rates.

A pair takes a random day and sum; both figures are rounded to one, two or
three digits, as papers round, and written in either language and order: a
number of one digit before its scale word may be rounded to one digit (3
trillion, 5억), a longer one has at least two (35 billion, 3,500억). A true pair
must never give an alarm; a slip must be named with its power.
"""

from __future__ import annotations

import random
from collections import Counter
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import normalizer
from normalizer.money.rates import EuropeanCentralBank
from normalizer.values import Verdict

COUNT = 2000
FINE = (Verdict.CONSISTENT, Verdict.ROUNDED)
SCALES = (("trillion", 12), ("billion", 9), ("million", 6), ("", 0))
KOREAN = (("조", 12), ("억", 8), ("만", 4), ("", 0))


def rounded(value: Decimal, digits: int, group: int) -> Decimal:
    """A value with so many digits, at least two where more than one stand before the scale word."""
    digits = max(digits, min(2, value.adjusted() % group + 1))
    step = Decimal(10) ** (value.adjusted() - digits + 1)
    return (value / step).quantize(Decimal(1)) * step


def english(value: Decimal) -> str:
    name, power = next((name, power) for name, power in SCALES if value >= Decimal(10) ** power)
    shown = f"{(value / Decimal(10) ** power).normalize():,f}"
    return f"{shown} {name}".rstrip()


def korean(value: Decimal) -> str:
    pieces, rest = [], int(value)
    for name, power in KOREAN:
        count, rest = divmod(rest, 10**power)
        if count:
            pieces.append(f"{count}{name}")
    return " ".join(pieces)


def written(dollars: Decimal, won: Decimal, in_korean: bool, won_first: bool) -> str:
    one = f"{korean(dollars)} 달러" if in_korean else f"${english(dollars)}"
    two = f"{korean(won)}원" if in_korean else f"{english(won)} won"
    if won_first:
        one, two = two, one
    return f"모두 {one}({two})이다." if in_korean else f"It is {one} ({two})."


class Sums(NamedTuple):
    day: date
    dollars: Decimal
    won: Decimal
    in_korean: bool


class Maker:
    """Makes pairs from one seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.rates = EuropeanCentralBank().published("USD", "KRW")
        self.read = normalizer.Normalizer()

    def sums(self, digits: int | None = None, off: Decimal = Decimal(0)) -> Sums:
        """A day, dollars and won: true at the day's rate, or off by a share of it."""
        rate = self.rates[self.chance.randrange(len(self.rates))]
        true = Decimal(str(round(10 ** self.chance.uniform(5, 11), 2)))
        one, two = (digits or self.chance.randint(1, 3) for _ in range(2))
        in_korean = self.chance.random() < 0.5
        group = 4 if in_korean else 3
        return Sums(rate.day, rounded(true, one, group), rounded(true * rate.value * (1 + off), two, group), in_korean)

    def pair(self, sums: Sums) -> tuple[str, normalizer.Pair | None]:
        text = written(sums.dollars, sums.won, sums.in_korean, self.chance.random() < 0.5)
        found = self.read(text, sums.day).pairs
        return text, found[0] if found else None


def true_pairs(maker: Maker) -> Counter[str]:
    verdicts: Counter[str] = Counter()
    for _ in range(COUNT):
        sums = maker.sums()
        text, pair = maker.pair(sums)
        name = pair.verdict.value if pair else "not read"
        verdicts[name] += 1
        if pair is None or pair.verdict not in FINE:
            print(f"    false alarm on {sums.day}: {text} {name}")
    return verdicts


def slips(maker: Maker) -> Counter[tuple[str, str]]:
    outcomes: Counter[tuple[str, str]] = Counter()
    for _ in range(COUNT):
        slip = maker.chance.choice((1, -1, 2, -2, 3, -3, 0))
        sums = maker.sums()
        if slip:
            text, pair = maker.pair(sums._replace(won=sums.won.scaleb(slip)))
            right = pair is not None and (pair.verdict, pair.power) == (Verdict.POWER_OF_TEN, slip)
        else:
            text, pair = maker.pair(sums._replace(dollars=sums.won, won=sums.dollars))
            right = pair is not None and pair.verdict is Verdict.SWAPPED
        name = f"10^{slip}" if slip else "exchanged"
        outcomes[name, "right" if right else "wrong"] += 1
        if not right:
            print(f"    missed {name} on {sums.day}: {text} {pair and (pair.verdict.value, pair.power)}")
    return outcomes


def caught(maker: Maker, digits: int, off: int) -> float:
    """The share of pairs off by so many percent that give an alarm."""
    alarms = 0
    for number in range(COUNT // 10):
        share = Decimal(off if number % 2 else -off) / 100
        _, pair = maker.pair(maker.sums(digits, share))
        alarms += pair is not None and pair.verdict not in FINE
    return alarms / (COUNT // 10)


def main() -> None:
    maker = Maker(20260101)
    true = true_pairs(maker)
    alarms = sum(count for name, count in true.items() if name not in FINE)
    print(
        f"true pairs      {COUNT}: "
        + ", ".join(f"{n} {c}" for n, c in sorted(true.items()))
        + f"; false alarms {alarms}"
    )
    outcomes = slips(maker)
    right = sum(count for (_, outcome), count in outcomes.items() if outcome == "right")
    print(f"planted slips   {COUNT}: named rightly {right} ({right / COUNT:.2%})")
    for name in sorted({name for name, _ in outcomes}):
        print(f"    {name:10} right {outcomes[name, 'right']:4}  wrong {outcomes[name, 'wrong']:3}")
    print("rates of another day, share that gives an alarm (by digits of both figures)")
    print("    off by      1 digit   2 digits   3 digits")
    for off in (5, 10, 20, 30):
        shares = [caught(maker, digits, off) for digits in (1, 2, 3)]
        print(f"    {off:>4} %   " + "".join(f"{share:>10.0%} " for share in shares))
