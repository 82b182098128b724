"""What is printed: plain or in colour, JSON, diffs; as bytes, so that nothing is changed."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..document import Document
    from .report import Line


def write(text: str | bytes) -> None:
    """Print a text, or bytes, as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text if isinstance(text, bytes) else text.encode(errors="backslashreplace"))
    sys.stdout.buffer.flush()


def print_json(rows: list[dict[str, Any]], lines: bool, always_list: bool = False) -> None:
    """Print rows as one JSON value, or one a line; a single row stands for itself."""
    import json

    if lines:
        write("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
    else:
        shown = rows if always_list or len(rows) != 1 else rows[0]
        write(json.dumps(shown, ensure_ascii=False, indent=2) + "\n")


def show(lines: Iterable[Line]) -> None:
    """Print styled lines: in colour on a terminal, plain elsewhere."""
    if sys.stdout.isatty() and not os.environ.get("NO_COLOR"):
        from rich.console import Console
        from rich.text import Text

        console = Console(highlight=False, soft_wrap=True)
        for line in lines:
            console.print(Text.assemble(*((text, style) for style, text in line)))
        return
    write("".join("".join(text for _, text in line) + "\n" for line in lines))


def diff(document: Document) -> str:
    """The changes of a document as a unified diff."""
    from difflib import unified_diff

    name = (document.source or "text").lstrip("/")
    before, after = (text.splitlines(keepends=True) for text in (document.text, document.normalized))
    lines = [line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in before]
    changed = [line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in after]
    return "".join(unified_diff(lines, changed, f"a/{name}", f"b/{name}"))
