"""data/terms/**/*.yaml -> terms.jsonl: ``python -m glossary.build``.

Imported only where YAML is read: at a build, and for a glossary of one's own.
"""

from .builder import generated, layered, main

__all__ = ["generated", "layered", "main"]
