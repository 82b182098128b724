"""What a Korean name should be: the bilingual glossary of hangloss.

>>> import datetime, glossary
>>> g = glossary.load()
>>> [entry.id for entry in g.lookup("Kim Jong Un")]
['kim-jong-un']
>>> g["kim-jong-un"].form(style="ap", on=datetime.date(2023, 9, 12), lang="en")
'Kim Jong Un'
>>> glossary.romanize("독립문")
'dongnimmun'
"""

from typing import TYPE_CHECKING, Any

from .entry import Entry, Form, Role, Status
from .errors import DataError, GlossaryError, Problem, RomanizationError, UnknownStyleError
from .store import Glossary, load

if TYPE_CHECKING:
    from .romanization.romanize import romanize
else:

    def __getattr__(name: str) -> Any:
        """Functions that few starts need are imported when they are asked for."""
        if name == "romanize":
            from .romanization.romanize import romanize

            return romanize
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "DataError",
    "Entry",
    "Form",
    "Glossary",
    "GlossaryError",
    "Problem",
    "Role",
    "RomanizationError",
    "Status",
    "UnknownStyleError",
    "load",
    "romanize",
]
