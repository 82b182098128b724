"""What a text says about Korea: its names, its figures, and whether they fit.

>>> import datetime, normalizer
>>> nz = normalizer.Normalizer(style="ap")
>>> doc = nz("Kim Jong-un paid $2.3 billion (3 trillion won).", date=datetime.date(2023, 9, 12))
>>> doc.normalized
'Kim Jong Un paid $2.3 billion (3 trillion won).'
>>> doc.pairs[0].verdict.value, round(doc.pairs[0].implied.point, 1)
('rounded', Decimal('1304.3'))
"""

from .api import Normalizer, check, normalize
from .document import Document, apply
from .values import Edit, Figure, Finding, Mention, Pair, Sum

__all__ = [
    "Document",
    "Edit",
    "Figure",
    "Finding",
    "Mention",
    "Normalizer",
    "Pair",
    "Sum",
    "apply",
    "check",
    "normalize",
]
