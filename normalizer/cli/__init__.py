"""The command ``hangloss``."""

from .main import main

__all__ = ["main"]
