"""From hits to mentions: which entry is named, and what is done about it."""

from __future__ import annotations

from typing import NamedTuple

from ..layout import Layout
from ..protected import Protected
from ..scan import Hit
from ..values import Mention
from .borders import Borders
from .bracketed import hangul_beside
from .introduced import the_body, with_short_names
from .settling import Setting, Settling
from .surnames import Surnames
from .titles import Titles
from .twice import Spelled, twice
from .unlisted import Name, unlisted


class Found(NamedTuple):
    """What is named in a text, in order: entries, and Korean names that the glossary lacks. None overlaps another."""

    mentions: list[Mention]
    unlisted: list[Name]
    twice: list[Spelled]


def find(text: str, layout: Layout, protected: Protected, hits: list[Hit], setting: Setting) -> Found:
    """The names of a text.

    Full forms are settled first, then surnames, which lean on them.
    """
    borders, titles = Borders(text, protected), Titles(text, hits, setting.glossary)
    whole = [hit for hit in hits if (hit.pattern.named or hit.pattern.cue) and borders.clean(hit.start, hit.end)]
    settle = Settling(text, layout, titles, whole, setting)
    chosen = _longest([hit for hit in whole if hit.pattern.names and settle.stands(hit)])
    full = [mention for hit in chosen if (mention := settle(hit))]
    full = with_short_names(text, full, borders, setting.glossary)
    surnames = Surnames(text, hits, borders, titles, full, setting.glossary, setting.day)
    bodies = the_body(text, full, setting.glossary, setting.style, setting.day)
    mentions = sorted([*full, *surnames.mentions(setting.style), *bodies])
    names = list(unlisted(text, full, borders, titles))
    if any(title.lang == "ko" for title in titles.all) or not text.isascii():
        from .unlisted_korean import unlisted_korean  # its patterns cost an English text a tenth of its start

        names = [name._replace(hangul=hangul_beside(text, name.start, name.end)) for name in names]
        korean = unlisted_korean(text, full, borders, titles)
        names = sorted([*names, *(name._replace(hangul=text[name.start : name.end]) for name in korean)])
    return Found(mentions, names, list(twice(text, layout, full, names, setting.glossary)))


def _longest(hits: list[Hit]) -> list[Hit]:
    """Leftmost and longest first; the hits come sorted so."""
    chosen: list[Hit] = []
    for hit in hits:
        if not chosen or hit.start >= chosen[-1].end:
            chosen.append(hit)
    return chosen
