"""Texts made to be bad, once and ten times as long: the ratio must stay near ten."""

import time
from datetime import date

import normalizer
from glossary import data

UNITS = {
    "the sample article": data.path("samples", "aid.en.txt").read_text("utf-8"),
    "$": "$",
    "digits": "1",
    "1,": "1,",
    "brackets": "(",
    "blanks": " ",
    "line ends": "\r\n",
    "full stops": ". ",
    "김": "김",
    "Kim": "Kim ",
    "decomposed hangul": "각",
    "numerals without an end": "3조 2천 ",
    "1원": "1원",
    "pairs that fit nothing": "$1 (1 won) ",
    "parts without a total": "remaining $1 ",
    "namesakes": "Kim Sung-soo ",
    "bodies": "Ministry of Foreign Affairs ",
    "surnames with titles": "김 위원장 ",
    "one long word": "Seoul" * 40,
}
SIZE = 20_000


def main() -> None:
    read, day = normalizer.Normalizer(), date(2023, 9, 12)
    read("$1 (1 won)", day)
    for name, unit in UNITS.items():
        taken = []
        for times in (1, 10):
            text = unit * (times * max(1, SIZE // len(unit)))
            began = time.perf_counter()
            read(text, day)
            taken.append(time.perf_counter() - began)
        print(f"{name:26} {taken[0] * 1000:8.1f} ms, ten times as long: x{taken[1] / taken[0]:.1f}")
