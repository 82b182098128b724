"""``hangloss glossary export`` and ``import``: the glossary for other tools, and back."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from glossary import GlossaryError
from glossary.atomic import replace
from glossary.export import Export, Selection, read, write
from glossary.export.terms import ready, terms_file

from .inputs import STDIN, InputError
from .output import write as show


def export(name: str, selection: Selection, out: str | None) -> None:
    """Write a format's files: one to standard output or to the file ``out``, several into the folder ``out``."""
    made = write(name, selection)
    _place(made, name, out)
    _tell(made.notes)


def bring(name: str, file: str, kind: str, style: str, out: str | None) -> None:
    """Read another tool's file, and write its entries as a file of terms."""
    entries, notes = ready(read(name, _content(file), file), kind)
    title = "standard input" if file == STDIN else Path(file).name
    text = terms_file(entries, style, title, date.today()).encode()
    _place(Export({"terms.yaml": text}), name, out)
    _tell(notes)


def _place(made: Export, name: str, out: str | None) -> None:
    if out is None:
        if len(made.files) > 1:
            raise click.UsageError(f"{name} is several files ({', '.join(made.files)}): name a folder with --out")
        for content in made.files.values():
            show(content)
        return
    folder = Path(out)
    try:
        if len(made.files) == 1 and not folder.is_dir():
            replace(folder, *made.files.values())
            return
        for path, content in made.files.items():
            folder.joinpath(path).parent.mkdir(parents=True, exist_ok=True)
            replace(folder / path, content)
    except OSError as error:
        raise InputError(f"{error.filename or out}: cannot be written: {error.strerror}") from None


def _content(file: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if file == STDIN else Path(file).read_bytes()
    except OSError as error:
        raise GlossaryError(f"{file}: cannot be read: {error.strerror}") from None


def _tell(notes: Iterable[str]) -> None:
    for note in notes:
        print(note, file=sys.stderr)
