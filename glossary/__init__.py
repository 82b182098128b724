"""What a Korean name should be: the bilingual glossary of hangloss.

>>> import datetime, glossary
>>> g = glossary.load()
>>> [entry.id for entry in g.lookup("Kim Jong Un")]
['kim-jong-un']
>>> g["kim-jong-un"].form(style="ap", on=datetime.date(2023, 9, 12), lang="en")
'Kim Jong Un'
"""

from .entry import Entry, Form, Role, Status
from .errors import DataError, GlossaryError, Problem, RomanizationError, UnknownStyleError
from .romanization.romanize import romanize
from .store import Glossary, load

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
