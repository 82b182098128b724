"""Where the sentences and paragraphs of a text are."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from .lexicon import lexicon

_END = re.compile(r"""[.!?…。][.!?…]{0,8}["'”’)\]]{0,3}(?=[ \n])|\n[ \t\r]*\n""")
_BEFORE = re.compile(r"[A-Za-z.]{1,8}\Z")


class Layout(NamedTuple):
    """The starts of sentences and of paragraphs, in order; each begins with 0."""

    sentences: tuple[int, ...]
    paragraphs: tuple[int, ...]
    length: int

    def sentence(self, place: int) -> tuple[int, int]:
        """The span of the sentence around a place."""
        return self._span(self.sentences, place)

    def paragraph(self, place: int) -> tuple[int, int]:
        """The span of the paragraph around a place."""
        return self._span(self.paragraphs, place)

    def _span(self, starts: tuple[int, ...], place: int) -> tuple[int, int]:
        after = bisect_right(starts, place)
        return starts[after - 1], starts[after] if after < len(starts) else self.length


def layout(text: str) -> Layout:
    """Find sentences (a mark and a blank, no abbreviation) and paragraphs.

    >>> layout("Mr. Kim left. He took $3. A train.").sentences
    (0, 13, 25)
    """
    sentences, paragraphs = [0], [0]
    for match in _END.finditer(text):
        if match[0][0] == "\n":
            paragraphs.append(match.end())
        elif match[0] == "." and _abbreviated(text, match.start()):
            continue
        sentences.append(match.end())
    return Layout(tuple(sentences), tuple(paragraphs), len(text))


def _abbreviated(text: str, stop: int) -> bool:
    word = _BEFORE.search(text, max(0, stop - 8), stop)
    return word is not None and word[0] in lexicon().abbreviations
