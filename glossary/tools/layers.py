"""Files of one's own that do nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..errors import Problem
from ..layer import Layer
from .facts import Remark


def remarks(layers: Iterable[Layer]) -> Iterator[Remark]:
    """Overrides after which nothing is different."""
    for layer in layers:
        if layer.idle:
            message = f"{layer.action}, but nothing is different from the entry of {layer.below}; take it out"
            yield Remark(Problem(layer.file, layer.line, layer.entry, message), False)
