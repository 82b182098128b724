"""What a Korean name should be: the bilingual glossary of hangloss.

>>> import datetime, glossary
>>> g = glossary.load()
>>> [entry.id for entry in g.lookup("Kim Jong Un")]
['kim-jong-un']
>>> g["kim-jong-un"].form(style="ap", on=datetime.date(2023, 9, 12), lang="en")
'Kim Jong Un'
>>> glossary.readings("Chung Mong-koo")[0].hangul, glossary.spells("Mongkoo CHUNG", "정몽구")
('정몽구', True)
"""

from .entry import Entry, Form, Role, Status
from .errors import DataError, GlossaryError, Problem, UnknownStyleError
from .romanization.readings import Reading, readings
from .romanization.spellings import Spelling, spellings, spells
from .store import Glossary, load

__all__ = [
    "DataError",
    "Entry",
    "Form",
    "Glossary",
    "GlossaryError",
    "Problem",
    "Reading",
    "Role",
    "Spelling",
    "Status",
    "UnknownStyleError",
    "load",
    "readings",
    "spellings",
    "spells",
]
