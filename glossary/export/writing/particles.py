"""Korean particles as endings: what may stand behind a name, by its last sound.

The lists are those of data/lexicon/ko.yaml; which form agrees is hangeul's to say.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from ...data import path

SOUNDS = {"C": "책", "L": "물", "V": "나"}  # words that end in a consonant, in ㄹ, in a vowel


def sound(word: str) -> str:
    """How a word of hangul ends, as a key of SOUNDS; "" for another word.

    >>> [sound(word) for word in ("한국은행", "서울", "김정은", "통일부", "KBS")]
    ['C', 'L', 'C', 'V', '']
    """
    if not "가" <= word[-1] <= "힣":
        return ""
    return next(key for key, like in SOUNDS.items() if _forms(word[-1]) == _forms(like))


def endings() -> dict[str, list[str]]:
    """The particles that may stand behind each sound."""
    import yaml

    table: dict[str, Any] = yaml.safe_load(path("lexicon", "ko.yaml").read_bytes())["particles"]
    return {key: sorted({*table["single"], *_agreeing(word, table)}) for key, word in SOUNDS.items()}


def _agreeing(word: str, table: dict[str, Any]) -> list[str]:
    pairs = [*table["pairs"], *table["copulas"]]
    return [_agree(word, closed, opened) for closed, opened in pairs if closed not in table["vocatives"]]


@cache
def _forms(word: str) -> tuple[str, str]:
    return _agree(word, "으로", "로"), _agree(word, "은", "는")


def _agree(word: str, closed: str, opened: str) -> str:
    from hangeul import get_josa

    form: str = get_josa(word, f"{closed}/{opened}")
    return form
