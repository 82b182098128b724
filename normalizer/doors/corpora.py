"""Corpora as they come: JSON Lines, Parquet, folders of texts, compressed or not; read piece by piece.

A piece is what one worker reads at a time. How an input is cut depends on the
input and on ``rows`` alone, so that work which was broken off goes on with
the same pieces.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from .arrow import Options

_BYTES = 8_000_000  # bytes after which a piece of lines ends, however few they are
_TEXTS = (".txt", ".md")
_LINES = (".jsonl", ".ndjson")
_PACKED = (".gz", ".bz2", ".zst", ".lz4")


class CorpusError(Exception):
    """A corpus that cannot be read, in one line."""


class Piece(NamedTuple):
    """Rows of a corpus, by one of three: lines of JSON, a batch, files of text.

    ``name`` is the file, ``first`` the number of its first row. ``reached``
    is how many bytes of the input have been read with this piece.
    """

    name: str
    first: int
    reached: int
    lines: tuple[bytes, ...] = ()
    batch: pa.RecordBatch | None = None
    files: tuple[str, ...] = ()


class Rows(NamedTuple):
    """The rows of a piece as a batch, and what is wrong with single ones, by their place in it."""

    batch: pa.RecordBatch
    errors: dict[int, str]


def files(source: Path) -> list[Path]:
    """The files of a corpus, in a fixed order; CorpusError where there are none."""
    if not source.exists():
        raise CorpusError(f"{source}: no such file or folder; check the name")
    found = sorted(path for path in source.rglob("*") if path.is_file()) if source.is_dir() else [source]
    known = [path for path in found if _kind(path)]
    if not known:
        wanted = ", ".join((*_LINES, ".parquet", *_TEXTS))
        raise CorpusError(f"{source}: no file ends in {wanted}, or one of these and {', '.join(_PACKED)}")
    return known


def pieces(source: Path, options: Options, rows: int) -> Iterator[Piece]:
    """The pieces of a corpus, of ``rows`` rows at the most."""
    before = 0
    texts: list[Path] = []
    for path in files(source):
        if _kind(path) == "text":
            texts.append(path)
            continue
        cut = _of_parquet(path, options, rows) if _kind(path) == "parquet" else _of_lines(path, rows)
        for piece in cut:
            yield piece._replace(reached=before + piece.reached)
        before += path.stat().st_size
    yield from _of_texts(source, texts, rows, before)


def _kind(path: Path) -> str:
    """What a file holds, by its ending."""
    ending = path.with_suffix("").suffix if path.suffix in _PACKED else path.suffix
    if path.name.startswith((".", "_")):
        return ""
    if path.suffix == ".parquet":
        return "parquet"
    return "lines" if ending in _LINES else "text" if ending in _TEXTS else ""


def _of_lines(path: Path, rows: int) -> Iterator[Piece]:
    with path.open("rb") as raw, pa.input_stream(raw, compression=_codec(path)) as stream:
        lines = io.BufferedReader(stream)
        first = 1
        while taken := tuple(_few(lines, rows)):
            yield Piece(str(path), first, raw.tell(), lines=taken)
            first += len(taken)


def _few(lines: Any, rows: int) -> Iterator[bytes]:
    size = 0
    for line in islice(lines, rows):
        yield line
        size += len(line)
        if size > _BYTES:
            return


def _codec(path: Path) -> str | None:
    return {".gz": "gzip", ".bz2": "bz2", ".zst": "zstd", ".lz4": "lz4"}.get(path.suffix)


def _of_parquet(path: Path, options: Options, rows: int) -> Iterator[Piece]:
    try:
        table = pq.ParquetFile(path)
    except pa.ArrowInvalid as error:
        raise CorpusError(f"{path}: not a Parquet file: {error}") from None
    columns = [name for name in (options.id, options.text, options.date) if name in table.schema_arrow.names]
    if options.text not in columns:
        raise CorpusError(f"{path}: no column {options.text!r}; there are: {', '.join(table.schema_arrow.names)}")
    size, total, first = path.stat().st_size, max(1, table.metadata.num_rows), 1
    for batch in table.iter_batches(rows, columns=columns):
        yield Piece(str(path), first, size * (first + batch.num_rows - 1) // total, batch=batch)
        first += batch.num_rows


def _of_texts(source: Path, texts: list[Path], rows: int, before: int) -> Iterator[Piece]:
    for place in range(0, len(texts), rows):
        some = texts[place : place + rows]
        before += sum(path.stat().st_size for path in some)
        yield Piece(str(source), place + 1, before, files=tuple(str(path) for path in some))


def rows_of(piece: Piece, options: Options) -> Rows:
    """Read a piece. A row without an id is called by its file and number."""
    if piece.batch is not None:
        return Rows(_named(piece.batch, piece, options), {})
    read = _from_lines(piece, options) if piece.lines else _from_files(piece)
    errors = {place: error for place, row in enumerate(read) if (error := row.get("error"))}
    columns = {options.id: "id", options.text: "text", options.date: "date"}
    arrays = [pa.array([row.get(name) for row in read], pa.string()) for name in columns.values()]
    return Rows(_named(pa.RecordBatch.from_arrays(arrays, list(columns)), piece, options), errors)


def _named(batch: pa.RecordBatch, piece: Piece, options: Options) -> pa.RecordBatch:
    known = batch.column(options.id).to_pylist() if options.id in batch.schema.names else [None] * batch.num_rows
    ids = [f"{piece.name}:{piece.first + place}" if key is None else str(key) for place, key in enumerate(known)]
    columns = {name: batch.column(name) for name in batch.schema.names}
    return pa.RecordBatch.from_pydict({**columns, options.id: pa.array(ids, pa.string())})


def _from_lines(piece: Piece, options: Options) -> list[dict[str, str | None]]:
    return [_from_line(line, options) for line in piece.lines]


def _from_line(line: bytes, options: Options) -> dict[str, str | None]:
    if not line.strip():
        return {}
    try:
        row = json.loads(line)
    except ValueError as error:
        return {"error": f"not valid JSON: {error}"}
    if not isinstance(row, dict):
        return {"error": "no JSON object"}
    key, text, day = row.get(options.id), row.get(options.text), row.get(options.date)
    named = {"id": None if key is None else str(key)}
    if text is not None and not isinstance(text, str):
        return {**named, "error": f"{options.text!r} is no text"}
    try:
        (text or "").encode()
    except UnicodeEncodeError as error:
        return {**named, "error": f"a lone surrogate stands at {error.start}"}
    return {**named, "text": text, "date": None if day is None else str(day)}


def _from_files(piece: Piece) -> list[dict[str, str | None]]:
    found: list[dict[str, str | None]] = []
    for name in piece.files:
        shown = str(Path(name).relative_to(piece.name)) if name != piece.name else name
        try:
            with pa.input_stream(name, compression=_codec(Path(name))) as stream:
                found.append({"id": shown, "text": stream.read().decode("utf-8")})
        except UnicodeDecodeError as error:
            found.append({"id": shown, "error": f"not UTF-8 (byte {error.start})"})
        except OSError as error:
            found.append({"id": shown, "error": f"cannot be read: {error}"})
    return found
