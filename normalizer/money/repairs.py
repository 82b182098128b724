"""What to write instead: numerals moved by powers of ten, currencies exchanged."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from ..lexicon import lexicon
from ..values import Edit, Figure
from .digits import plain

_PARTS = re.compile(r"[0-9.,]+([ -]?)([A-Za-z]*)\Z")
_KOREAN_FROM = 10**8  # from here on Korean papers write 억
_KOREAN = re.compile("[가-힣]")


def moved(text: str, base: Figure, quote: Figure, power: int) -> tuple[Edit, ...]:
    """Both repairs of a power of ten: the base figure changed, or the quote figure.

    None is chosen: the text does not say which of the two is right. A range
    has no single numeral to move and gets no repair.
    """
    return tuple(
        Edit(figure.start, figure.end, _moved(text, figure, figure.value.scaleb(shift)))
        for figure, shift in ((base, power), (quote, -power))
        if figure.value is not None
    )


def exchanged(text: str, left: Figure, right: Figure) -> tuple[Edit, ...]:
    """One edit of the whole pair and its bracket, with the two numerals in each other's place."""
    one, two = text[slice(*left.number)], text[slice(*right.number)]
    if left.value is None or right.value is None:
        return ()
    end = right.end + (text[right.end : right.end + 1] in (")", "]"))
    pieces = (
        text[left.start : left.number[0]],
        write(right.value, like=one) if _KOREAN.search(one + two) else two,
        text[left.number[1] : right.number[0]],
        write(left.value, like=two) if _KOREAN.search(one + two) else one,
        text[right.number[1] : end],
    )
    return (Edit(left.start, end, "".join(pieces)),)


def _moved(text: str, figure: Figure, value: Decimal) -> str:
    first, last = figure.number
    korean = _KOREAN.search(unicodedata.normalize("NFC", text[last : figure.end])) and abs(value) >= _KOREAN_FROM
    number = _korean(plain(value)) if korean else write(value, like=text[first:last])
    return text[figure.start : first] + number + text[last : figure.end]


def write(value: Decimal, like: str) -> str:
    """A value written as ``like`` is: in Korean, with a scale word, or in digits.

    >>> write(Decimal("2300000000"), like="2.3 million")
    '2.3 billion'
    >>> write(Decimal("2300000000000"), like="23억"), write(Decimal("2300000000"), like="1.1bn")
    ('2조 3000억', '2.3bn')
    >>> write(Decimal("40000"), like="4,000")
    '40,000'
    """
    like = unicodedata.normalize("NFC", like)
    if _KOREAN.search(like):
        return _korean(value)
    value = plain(value)
    parts = _PARTS.match(like)
    word = parts[2] if parts else ""
    if not word:
        return f"{value:,f}"
    scales = lexicon().scales if word.lower() in lexicon().scales else _alike(word)
    fitting = [(scale, name) for name, scale in scales.items() if value >= scale >= 1000]
    if not fitting:
        return f"{value:,f}"
    scale, name = max(fitting)
    return f"{_trimmed(value / scale)}{parts[1] if parts else ' '}{name}"


def _alike(word: str) -> dict[str, Decimal]:
    """Abbreviations of the same make: k m b t, or mn bn tn; capital as the model is."""
    known = lexicon().scale_abbreviations
    families = ({"k", "m", "b", "t"}, {"mn", "bn", "tn"}, {"mln", "bln", "trn"}, {"mil", "bil", "tril"})
    family = next((family for family in families if word.lower() in family), families[1])
    return {(name.upper() if word.isupper() else name): scale for name, scale in known.items() if name in family}


def _korean(value: Decimal) -> str:
    pieces, rest = [], value
    for name, scale in sorted(lexicon().big_scales.items(), key=lambda item: -item[1]):
        count, rest = divmod(rest, scale)
        if count:
            pieces.append(f"{_trimmed(count)}{name}")
    if rest or not pieces:
        pieces.append(_trimmed(rest))
    return " ".join(pieces)


def _trimmed(value: Decimal) -> str:
    written = f"{value:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
