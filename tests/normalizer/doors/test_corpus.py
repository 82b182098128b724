"""``hangloss corpus``: every input, killed and started again, and what it tells."""

import gzip
import json
import os
import signal
import subprocess
import time

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.normalizer.test_cli import HANGLOSS, run

ROWS = [
    {"id": f"t{n}", "text": f"Kim Jong Un gave $2.3 million (3 trillion won). No {n}.", "date": "2023-09-12"}
    for n in range(60)
]


def lines(rows):
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def parts(folder):
    """All rows of an output, in order."""
    rows = []
    for part in sorted(folder.glob("part-*")):
        table = part.suffix == ".parquet"
        rows += pq.read_table(part).to_pylist() if table else map(json.loads, part.read_text("utf-8").splitlines())
    return rows


def write_parquet(path):
    pq.write_table(pa.Table.from_pylist(ROWS), path)


def write_folder(path):
    path.mkdir()
    for row in ROWS[:5]:
        (path / f"{row['id']}.txt").write_text(row["text"], "utf-8")


INPUTS = {
    "rows.jsonl": lambda path: path.write_bytes(lines(ROWS)),
    "rows.jsonl.gz": lambda path: path.write_bytes(gzip.compress(lines(ROWS))),
    "rows.parquet": write_parquet,
}


@pytest.mark.parametrize("name", INPUTS)
def test_every_input_gives_the_same_rows(name, tmp_path):
    INPUTS[name](tmp_path / name)
    status, out, _ = run("corpus", tmp_path / name, tmp_path / "out", "--rows", "25", "--processes", "1")
    assert status == 0
    assert out.splitlines()[1:] == ["F001          60", "N001          60"]
    assert [row["id"] for row in parts(tmp_path / "out")] == [row["id"] for row in ROWS]
    assert len(list((tmp_path / "out").glob("part-*.parquet"))) == 3


def test_a_folder_of_texts(tmp_path):
    write_folder(tmp_path / "texts")
    assert run("corpus", tmp_path / "texts", tmp_path / "out", "--format", "jsonl", "--processes", "1")[0] == 0
    rows = parts(tmp_path / "out")
    assert [row["id"] for row in rows] == [f"t{n}.txt" for n in range(5)]
    assert rows[0]["normalized"].startswith("Kim Jong-un gave")


def test_two_processes_write_what_one_writes(tmp_path):
    source = tmp_path / "rows.jsonl"
    source.write_bytes(lines(ROWS))
    for processes in ("1", "2"):
        assert run("corpus", source, tmp_path / processes, "--rows", "7", "--processes", processes)[0] == 0
    assert parts(tmp_path / "1") == parts(tmp_path / "2")


def test_a_bad_row_is_told_and_stops_nothing(tmp_path):
    source = tmp_path / "rows.jsonl"
    bad = [
        b"{no\n",
        b'{"id": "n", "text": 3}\n',
        b'{"id": "d", "text": "x", "date": "soon"}\n',
        b'{"text": "\\ud800"}\n',
    ]
    source.write_bytes(lines(ROWS[:2]) + b"".join(bad) + lines(ROWS[2:4]))
    status, out, err = run("corpus", source, tmp_path / "out", "--processes", "1")
    assert status == 1
    assert out.startswith("8 texts")
    assert f"{source}:3: not valid JSON" in err
    assert "n: 'text' is no text" in err
    assert "d: 'soon' is no date; write it like 2023-09-12" in err
    assert f"{source}:6: a lone surrogate stands at 0" in err
    rows = parts(tmp_path / "out")
    assert [bool(row["error"]) for row in rows] == [False, False, True, True, True, True, False, False]


def test_killed_and_started_again_it_goes_on(tmp_path):
    source = tmp_path / "rows.jsonl"
    source.write_bytes(lines(ROWS))
    command = ["corpus", source, tmp_path / "out", "--rows", "1", "--processes", "1"]
    for _ in range(3):
        process = subprocess.Popen([HANGLOSS, *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        before = len(list((tmp_path / "out").glob("part-*")))
        until = time.monotonic() + 60
        while len(list((tmp_path / "out").glob("part-*"))) < before + 2 and time.monotonic() < until:
            time.sleep(0.01)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    first = (tmp_path / "out" / "part-000000.parquet").stat().st_mtime_ns
    assert not (tmp_path / "out" / "_SUCCESS").exists()
    assert run(*command)[0] == 0
    assert run("corpus", source, tmp_path / "whole", "--rows", "1", "--processes", "1")[0] == 0
    assert (tmp_path / "out" / "part-000000.parquet").stat().st_mtime_ns == first
    assert parts(tmp_path / "out") == parts(tmp_path / "whole")


def test_another_job_is_refused(tmp_path):
    source = tmp_path / "rows.jsonl"
    source.write_bytes(lines(ROWS[:2]))
    assert run("corpus", source, tmp_path / "out", "--processes", "1")[0] == 0
    status, _, err = run("corpus", source, tmp_path / "out", "--style", "ap", "--processes", "1")
    assert status == 2
    assert err.strip().endswith("holds the output of another input or other options; name another folder")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").touch()
    assert run("corpus", source, tmp_path / "full")[2].strip().endswith("not empty; name a new folder")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("rows.csv", b"", "no file ends in .jsonl, .ndjson, .parquet, .txt, .md"),
        ("rows.parquet", b"x", "not a Parquet file"),
        ("none.jsonl", None, "no such file or folder; check the name"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_line(name, content, message, tmp_path):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    status, out, err = run("corpus", tmp_path / name, tmp_path / "out", "--processes", "1")
    assert (status, out) == (2, "")
    assert message in err
