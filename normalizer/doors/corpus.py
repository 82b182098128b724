"""A whole corpus read on all cores: ``hangloss corpus``.

Each piece of the input becomes one part of the output, written whole or not
at all. Work that was broken off goes on where it stopped: parts that are
there are not made again. A row that cannot be read is told in its ``error``
and stops nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from glossary.atomic import replace

from .arrow import Options, annotate, normalizer_of
from .corpora import CorpusError, Piece, files, pieces, rows_of

_JOB = "_hangloss.json"  # names that begin so are no data to those who read a folder of parts
_DONE = "_SUCCESS"
_AHEAD = 2  # pieces waiting for each process


class Job(NamedTuple):
    """What is to be read and where to; ``form`` is "parquet" or "jsonl"."""

    source: Path
    out: Path
    options: Options
    form: str = "parquet"
    rows: int = 1000
    processes: int = 1


class Counts(NamedTuple):
    """What parts hold: rows, bytes of text, findings by code, rows that could not be read as ``id: why``."""

    rows: int
    size: int
    codes: Counter[str]
    errors: tuple[str, ...]

    def plus(self, other: Counts) -> Counts:
        """Both together."""
        rows, size = self.rows + other.rows, self.size + other.size
        return Counts(rows, size, self.codes + other.codes, self.errors + other.errors)


def run(job: Job, told: Callable[[int, Counts], object]) -> Counts:
    """Read the corpus into parts; ``told`` hears of each new one: how many bytes of the input are read, and its counts.

    CorpusError in one line: the input cannot be read, the folder holds the
    output of another job, a process was killed.
    """
    _begin(job)
    todo = (item for item in enumerate(pieces(job.source, job.options, job.rows)) if not _part(job, item[0]).exists())
    try:
        for reached, counts in _made(job, todo):
            told(reached, counts)
    except BrokenProcessPool:
        raise CorpusError("a process was killed; run the same command again and it goes on") from None
    total = Counts(0, 0, Counter(), ())
    for part in sorted(job.out.glob(f"part-*.{job.form}")):
        total = total.plus(_counted(job, part))
    replace(job.out / _DONE, b"")
    return total


def weight(source: Path) -> int:
    """The bytes of the files of a corpus."""
    return sum(path.stat().st_size for path in files(source))


def _begin(job: Job) -> None:
    job.out.mkdir(parents=True, exist_ok=True)
    known, mark = job.out / _JOB, _fingerprint(job)
    if known.exists():
        if json.loads(known.read_bytes()) != mark:
            raise CorpusError(f"{job.out}: holds the output of another input or other options; name another folder")
    elif any(job.out.iterdir()):
        raise CorpusError(f"{job.out}: not empty; name a new folder")
    replace(known, json.dumps(mark, ensure_ascii=False, indent=1).encode())


def _fingerprint(job: Job) -> dict[str, Any]:
    """What decides the output: when it is the same, parts that are there need not be made again."""
    names = [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in files(job.source)]
    options = job.options._asdict()
    own = [*job.options.glossaries, *job.options.styles, *filter(None, (job.options.rates, job.options.bank))]
    digests = {name: hashlib.sha256(Path(name).read_bytes()).hexdigest() for name in own}
    listed = hashlib.sha256(json.dumps(names).encode()).hexdigest()
    job_mark = {"input": listed, "options": options, "files": digests, "form": job.form, "rows": job.rows}
    mark: dict[str, Any] = json.loads(json.dumps(job_mark))
    return mark


def _made(job: Job, todo: Iterator[tuple[int, Piece]]) -> Iterator[tuple[int, Counts]]:
    """Each part as it is made: how far the input is read, and its counts."""
    if job.processes == 1:
        for number, piece in todo:
            yield piece.reached, make(job, number, piece)
        return
    # Spawned, not forked: threads of Arrow do not survive a fork.
    with ProcessPoolExecutor(job.processes, get_context("spawn"), normalizer_of, (job.options,)) as pool:
        waiting: dict[Future[Counts], int] = {}
        for number, piece in todo:
            waiting[pool.submit(make, job, number, piece)] = piece.reached
            if len(waiting) >= _AHEAD * job.processes:
                yield from _finished(waiting)
        while waiting:
            yield from _finished(waiting)


def _finished(waiting: dict[Future[Counts], int]) -> Iterator[tuple[int, Counts]]:
    done, _ = wait(waiting, return_when=FIRST_COMPLETED)
    for future in done:
        yield waiting.pop(future), future.result()


def make(job: Job, number: int, piece: Piece) -> Counts:
    """Read a piece and write its part: the counts first, so that a part never stands without them."""
    rows = rows_of(piece, job.options)
    read = _with_errors(annotate(rows.batch, job.options), rows.errors)
    failed = [f"{row['id']}: {row['error']}" for row in read.select(["id", "error"]).to_pylist() if row["error"]]
    codes = Counter(finding["code"] for row in read["findings"].to_pylist() for finding in row)
    texts = rows.batch.column(job.options.text).to_pylist()
    size = sum(len(text.encode()) for text in texts if isinstance(text, str))
    counts = Counts(read.num_rows, size, codes, tuple(failed))
    part = _part(job, number)
    replace(_counts_file(part), json.dumps(counts, ensure_ascii=False).encode())
    replace(part, _parquet(read) if job.form == "parquet" else _json_lines(read))
    return counts


def _with_errors(read: pa.RecordBatch, errors: dict[int, str]) -> pa.RecordBatch:
    if not errors:
        return read
    told = [errors.get(place, told) for place, told in enumerate(read["error"].to_pylist())]
    return read.set_column(read.schema.get_field_index("error"), "error", pa.array(told, pa.string()))


def _parquet(read: pa.RecordBatch) -> bytes:
    sink = BytesIO()
    pq.write_table(pa.Table.from_batches([read]), sink, compression="zstd")
    return sink.getvalue()


def _json_lines(read: pa.RecordBatch) -> bytes:
    lines = (json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in read.to_pylist())
    return "".join(lines).encode()


def _part(job: Job, number: int) -> Path:
    return job.out / f"part-{number:06}.{job.form}"


def _counts_file(part: Path) -> Path:
    return part.with_name(f"_{part.stem}.json")


def _counted(job: Job, part: Path) -> Counts:
    rows, size, codes, errors = json.loads(_counts_file(part).read_bytes())
    return Counts(rows, size, Counter(codes), tuple(errors))
