"""Texts as they come: files, folders, globs, standard input; read whole, byte for byte."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

STDIN = "-"
KINDS = (".txt", ".md")  # what is taken for a text in a folder


class InputError(Exception):
    """Every input that cannot be read, one line each."""


class Input(NamedTuple):
    """A text and what it is called; ``path`` is None for standard input."""

    name: str
    text: str
    path: Path | None


def read(names: Iterable[str]) -> list[Input]:
    """Read all texts; InputError tells of each that cannot be read.

    A folder stands for the texts below it (*.txt and *.md, sorted by their
    paths, without hidden ones); one without any cannot be read.
    Nothing of a text is changed: line ends and a byte order mark stay.
    """
    inputs: list[Input] = []
    problems: list[str] = []
    for name in names:
        try:
            inputs += [_read(found) for found in _expanded(name)]
        except InputError as error:
            problems.append(str(error))
        except (OSError, ValueError) as error:  # a name or pattern that no system takes
            problems.append(f"{name[:300]}: no file can have this name: {getattr(error, 'strerror', None) or error}")
    if problems:
        raise InputError("\n".join(problems))
    return inputs


def _expanded(name: str) -> list[str]:
    """A folder's texts; a glob that no file is called by is spelled out, for shells that do not."""
    if name != STDIN and os.path.isdir(name):  # which takes any name
        return _below(Path(name))
    if not any(sign in name for sign in "*?[") or Path(name).exists():
        return [name]
    path = Path(name)
    root = Path(path.anchor) if path.anchor else Path()
    found = sorted(str(match) for match in root.glob(str(path.relative_to(path.anchor))) if match.is_file())
    return found or [name]


def _below(folder: Path) -> list[str]:
    found = (path for path in folder.rglob("*") if path.suffix.lower() in KINDS and path.is_file())
    seen = sorted(path for path in found if not any(part[0] == "." for part in path.relative_to(folder).parts))
    if not seen:
        raise InputError(f"{folder}: no *.txt or *.md in this folder or below it")
    return list(map(str, seen))


def _read(name: str) -> Input:
    path = None if name == STDIN else Path(name)
    shown = "standard input" if path is None else name
    try:
        content = sys.stdin.buffer.read() if path is None else path.read_bytes()
        return Input(shown, content.decode("utf-8"), path)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = f"{shown}:{line}: not UTF-8 (byte {error.start}); save the file as UTF-8"
        raise InputError(message) from None
    except FileNotFoundError:
        raise InputError(f"{shown}: no such file; check the name") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise InputError(f"{shown}: cannot be read: {reason}") from None
