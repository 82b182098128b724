"""Where data/ lies: inside the package of a wheel, beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """The path of a file or folder below data/, such as ``path("styles.yaml")``."""
    installed = _HERE / "data"
    return (installed if installed.is_dir() else _HERE.parent / "data").joinpath(*parts)
