"""data/terms/**/*.yaml -> terms.jsonl: ``python -m glossary.build``.

Imported only where YAML is read: at a build, and for a glossary of one's own.
"""

from .builder import generated, main
from .layers import layered

__all__ = ["generated", "layered", "main"]
