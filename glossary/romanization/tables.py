"""The tables of data/romanization, read once from the generated romanization.json."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

PATH = Path(__file__).resolve().parent.parent / "romanization.json"


@cache
def tables() -> dict[str, Any]:
    """Name of a file of data/romanization -> its content; read at the first call."""
    content: dict[str, Any] = json.loads(PATH.read_bytes())
    return content
