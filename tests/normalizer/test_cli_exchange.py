"""``hangloss glossary export`` and ``import`` as a user meets them."""

import json

from glossary.export import FORMATS
from tests.normalizer.test_cli import run


def test_formats_are_listed():
    status, out, err = run("glossary", "export")
    assert (status, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == list(FORMATS)


def test_one_file_goes_to_standard_output_or_to_a_file(tmp_path):
    status, out, err = run("glossary", "export", "json", "--kind", "event", "--langs", "ko")
    assert (status, err) == (0, "")
    assert {row["kind"] for row in json.loads(out)} == {"event"}
    file = tmp_path / "events.json"
    assert run("glossary", "export", "json", "--kind", "event", "--langs", "ko", "--out", file) == (0, "", "")
    assert file.read_text("utf-8") == out


def test_what_was_exported_is_imported_and_used(tmp_path):
    out = run("glossary", "export", "jsonl", "--kind", "event")[1]
    file = tmp_path / "events.yaml"
    assert run("glossary", "import", "jsonl", "-", "--out", file, stdin=out.encode()) == (0, "", "")
    assert run("lookup", "--glossary", file, "Agreed Framework")[0] == 0


def test_bad_use_is_told_in_a_line(tmp_path):
    assert run("glossary", "export", "pdf")[0::2] == (2, f"unknown format 'pdf'; choose one of: {', '.join(FORMATS)}\n")
    assert run("glossary", "import", "json", tmp_path / "none")[2].endswith(
        "cannot be read: No such file or directory\n"
    )
    status, out, err = run("glossary", "export", "json", "--langs", "ko,de")
    assert (status, out) == (2, "")
    assert "write ko,en or en,ko or one of the two" in err
    status, _, err = run("glossary", "export", "json", "--kind", "event", "--out", tmp_path / "no" / "file")
    assert status == 2
    assert err.strip().endswith("cannot be written: No such file or directory")
