"""Numerals as they are written: "2.3 trillion", "3조 2천억" -> exact Decimals.

No currency and no unit is known here. How exact a numeral is follows from
its digits: the last significant one has the place value ``step``. A digit
behind the decimal point is significant; trailing zeros of a whole number are
so only as far as the second digit.

>>> read("3 trillion won", 0).value
Decimal('3000000000000')
>>> read_back("모두 3조 4,500억 원", 12, korean=True)[2:4]
(Decimal('3450000000000'), Decimal('10000000000'))
>>> read_back("one and a half billion won", 22, korean=False).value
Decimal('1500000000')
"""

from __future__ import annotations

from . import english, korean
from .digits import Numeral


def read(text: str, start: int) -> Numeral | None:
    """The longest numeral that starts at a place, in English or Korean."""
    found = [english.read(text, start, len(text)), korean.read(text, start, len(text))]
    return max((numeral for numeral in found if numeral), key=lambda numeral: numeral.end, default=None)


def read_back(text: str, end: int, korean: bool) -> Numeral | None:
    """The longest numeral that ends at a place, with a clean edge before it."""
    return _BACK[korean](text, end)


_BACK = {False: english.read_back, True: korean.read_back}
