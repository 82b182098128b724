"""Texts made to be bad, once and ten times as long: the ratio must stay near ten."""

import time
from collections.abc import Callable
from datetime import date

import normalizer
from glossary import data, read_hanja

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
HANJA = ("樂", "女子", "率", "3年", "金正恩 ")
SIZE = 20_000


def main() -> None:
    reader, day = normalizer.Normalizer(), date(2023, 9, 12)
    reader("$1 (1 won)", day)
    for name, unit in UNITS.items():
        show(name, unit, lambda text: reader(text, day))
    for unit in HANJA:
        show(f"{unit} read", unit, read_hanja)


def show(name: str, unit: str, read: Callable[[str], object]) -> None:
    taken = []
    for times in (1, 10):
        text = unit * (times * max(1, SIZE // len(unit)))
        began = time.perf_counter()
        read(text)
        taken.append(time.perf_counter() - began)
    print(f"{name:26} {taken[0] * 1000:8.1f} ms, ten times as long: x{taken[1] / taken[0]:.1f}")
