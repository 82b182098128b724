"""Korean names in Korean text that the glossary lacks: a word that can be a name, and evidence that it is one.

What shows it once counts for every place where the name stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..lexicon import lexicon
from ..values import Mention
from .borders import Borders
from .korean_evidence import Seen, joined, shown
from .korean_words import Grade, read
from .titles import Titles
from .unlisted import Name

_RUN = re.compile("[가-힣]+")
_NATION_REACH = 12


def unlisted_korean(text: str, named: list[Mention], borders: Borders, titles: Titles) -> Iterator[Name]:
    """The names in Korean text, in order; none touches a mention."""
    free = _Free(text, named, borders)
    found: dict[int, Name] = {}
    for seen in shown(text, titles):
        free.take(seen, found)
    waiting = list(found.values())
    while waiting:
        name = waiting.pop()
        waiting.extend(more for seen in joined(text, name.start, name.end) if (more := free.take(seen, found)))
    yield from sorted(free.everywhere(found))


class _Free:
    """Where in a text no mention stands and a name may."""

    def __init__(self, text: str, named: list[Mention], borders: Borders) -> None:
        self._text = text
        self._taken = {place for mention in named for place in range(mention.start, mention.end)}
        self._borders = borders
        self._covered: set[int] = set()  # by names that were found

    def take(self, seen: Seen, found: dict[int, Name]) -> Name | None:
        """The name that is seen there, put among those that were found; None if it is none, or no new one."""
        start, end, least, reading = seen
        if start in self._covered or self._text[start - 1 : start].isdigit() or not self._open(start, end):
            return None
        name = reading or read(self._text[start:end])
        if name is None:
            return None
        if name.grade < max(least, self._least_there(start, end)) and not (least is Grade.MADE and name.borne):
            return None
        self._covered.update(range(start, end))
        found[start] = Name(start, end, name.surname, name.given)
        return found[start]

    def everywhere(self, found: dict[int, Name]) -> Iterator[Name]:
        """Each name that was found, wherever it stands; the longest where two begin."""
        names = {self._text[name.start : name.end]: name for name in found.values()}
        sizes = sorted({len(word) for word in names}, reverse=True)
        for run in _RUN.finditer(self._text):
            for end in (run.start() + size for size in sizes):
                name = names.get(self._text[run.start() : end])
                if name and self._open(run.start(), end):
                    yield name._replace(start=run.start(), end=end)
                    break

    def _open(self, start: int, end: int) -> bool:
        return self._taken.isdisjoint(range(start, end)) and self._borders.clean(start, end)

    def _least_there(self, start: int, end: int) -> Grade:
        """일본의 다나카 교수: behind another nation only a name that is borne, and no short one."""
        before = self._text[max(0, start - _NATION_REACH) : start]
        if any(nation in before for nation in lexicon().foreign_nations):
            return Grade.KNOWN if end - start > 2 else Grade.COMMON
        return Grade.POSSIBLE
