"""What looks like money and is none: the verb in "won 3 medals", years, 10만 환자, 이억원 위원장."""

from __future__ import annotations

import re

from .. import particles
from ..lexicon import lexicon
from .digits import Numeral
from .said import LOOK, Mark

_NEXT_WORD = re.compile(r" ?([A-Za-z(]{1,12})")
_WORD_BEFORE = re.compile(r"([A-Za-z]{1,14}|[=(]) ?\Z")
_YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}\Z")


def is_a_person(text: str, mark: Mark, numeral: Numeral) -> bool:
    """이억원 금융위원장 is a man, not two hundred million won."""
    titles = tuple(word for word in lexicon().suffixes if len(word) > 1)
    behind = particles.word_at(text, mark.end + 1) if text[mark.end : mark.end + 1] == " " else ""
    before = text[max(0, numeral.start - 8) : numeral.start].rstrip()
    return before.endswith(titles) or behind.endswith(titles) or behind[:-1].endswith(titles)


def is_another_word(text: str, mark: Mark) -> bool:
    """Whether a word begins at a mark that is no money: 10만 환자, 3만 원정대; but 5천만원정 is a sum."""
    words, glued = lexicon(), text[mark.start - 1 : mark.start] != " "
    if glued and text[mark.start : mark.end] != "환":
        return False
    found = (word for word in words.not_money if text.startswith(word, mark.start))
    return any(particles.tail_fits(text, mark.start + len(word), frozenset()) for word in found)


def is_no_sum(text: str, mark: Mark, numeral: Numeral) -> bool:
    """A number before a word that is no currency there: "in 2020 won", "No one won", 3불 정책, "20 euro zone"."""
    words, name = lexicon(), text[mark.start : mark.end]
    following = _NEXT_WORD.match(text, mark.end)
    if following and following[1] in words.no_units_before:
        return True
    if name.lower() == "won":
        return _won_is_the_verb(text, mark, numeral)
    if name in words.only_large:
        return numeral.scale == 1 and "," not in text[numeral.start : numeral.end]
    if name == "g" and text[mark.start - 1] != " " and numeral.step == 1 and numeral.value < 7:
        return True  # 5g is a network
    if name == "리" and particles.is_hangul(text, numeral.start - 1):
        return True  # 신촌2리 is a village
    return name.isascii() and text[mark.start - 1 : mark.start] == " " and is_year(text, numeral)


def _won_is_the_verb(text: str, mark: Mark, numeral: Numeral) -> bool:
    """ "In 2020 won the election", "No. 3 won gold", "no one won", "1,200 won't".

    A number with a scale word or a hyphen is money. One with a comma or a
    point is so unless a prize follows. A bare one is so beside words that
    show it ("by 3 won"), or as a round sum of at least a hundred.
    """
    words, written = lexicon(), text[numeral.start : numeral.end]
    after = _NEXT_WORD.match(text, mark.end)
    behind = after[1].lower() if after else ""
    if text.startswith("'t", mark.end) or behind in words.won_is_the_verb:
        return True
    if numeral.scale != 1 or text[mark.start - 1 : mark.start] == "-" or "," in written or "." in written:
        return False
    before = _WORD_BEFORE.search(text, max(0, numeral.start - LOOK), numeral.start)
    if before and before[1].lower() in words.won_is_money_behind:
        return False
    if numeral.worded or behind in words.won_is_the_verb_if_bare or is_year(text, numeral):
        return True
    round_sum = numeral.value >= 100 and numeral.value % 10 == 0
    return numeral.start > 0 and not round_sum and behind.strip("(") not in words.won_is_money_before


def is_year(text: str, numeral: Numeral) -> bool:
    """Whether a numeral is four bare digits that look like a year."""
    return _YEAR.match(text, numeral.start, numeral.end) is not None


def word_like(text: str, place: int) -> bool:
    """Whether a letter, digit or underscore of a Latin word stands at a place."""
    letter = text[place] if 0 <= place < len(text) else " "
    return letter == "_" or (letter.isalnum() and not "가" <= letter <= "힣")


def looks_like_a_sum(text: str, numeral: Numeral) -> bool:
    """Whether digits behind a bare "W" look like money: W7.5 billion, W40,000."""
    return numeral.scale != 1 or "," in text[numeral.start : numeral.end]
