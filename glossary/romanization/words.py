"""One word of hangul in one system."""

from __future__ import annotations

from .letters import doubtful, spell, strip
from .pronunciation import spoken
from .sounds import changed
from .spelled import transliterate
from .systems import System


def word(text: str, way: System, hyphen: bool | None = None) -> str:
    """A word of hangul in lower case; ``hyphen`` marks the syllables that could be read otherwise."""
    if text in way.words:
        return strip(way.words[text]) if way.plain else way.words[text]
    if way.sounds == "spelled":
        return transliterate(text, way)
    sounds = changed(text, spoken(text, way.sino), way)
    return spell(sounds, way, "-", doubtful(sounds, way) if hyphen else ())
