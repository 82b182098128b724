"""Libraries that only some formats need: extras of the package."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..errors import GlossaryError


def library(module: str, extra: str) -> Any:
    """A module of a library, or GlossaryError that says which extra installs it."""
    try:
        return import_module(module)
    except ImportError:
        name = module.partition(".")[0]
        raise GlossaryError(f"{name} is not installed; run: pip install 'hangloss[{extra}]'") from None
