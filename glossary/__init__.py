"""What a Korean name should be: the bilingual glossary of hangloss.

>>> import datetime, glossary
>>> g = glossary.load()
>>> [entry.id for entry in g.lookup("Kim Jong Un")]
['kim-jong-un']
>>> g["kim-jong-un"].form(style="ap", on=datetime.date(2023, 9, 12), lang="en")
'Kim Jong Un'
>>> glossary.romanize("독립문")
'dongnimmun'
>>> glossary.romanize("金正恩", kind="person"), glossary.spellings("李承晩")[0].text
('Gim Jeongeun', 'Lee Seung-man')
>>> glossary.readings("Chung Mong-koo")[0].hangul, glossary.spells("Mongkoo CHUNG", "정몽구")
('정몽구', True)
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .entry import Contested, Entry, Form, Role, Status
from .errors import DataError, GlossaryError, Problem, RomanizationError, UnknownStyleError
from .layer import Layer
from .store import Glossary, load

if TYPE_CHECKING:
    from .romanization.hanja import read_hanja
    from .romanization.readings import Reading, readings
    from .romanization.romanize import romanize
    from .romanization.spellings import Spelling, spellings, spells
else:
    # Few starts need these; they are imported when somebody asks for them.
    _LATER = {
        **dict.fromkeys(("Reading", "readings"), "readings"),
        **dict.fromkeys(("Spelling", "spellings", "spells"), "spellings"),
        "romanize": "romanize",
        "read_hanja": "hanja",
    }

    def __getattr__(name: str) -> Any:
        """Give a name of the romanization package."""
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".romanization.{_LATER[name]}", __name__), name)


__all__ = [
    "Contested",
    "DataError",
    "Entry",
    "Form",
    "Glossary",
    "GlossaryError",
    "Layer",
    "Problem",
    "Reading",
    "Role",
    "RomanizationError",
    "Spelling",
    "Status",
    "UnknownStyleError",
    "load",
    "read_hanja",
    "readings",
    "romanize",
    "spellings",
    "spells",
]
