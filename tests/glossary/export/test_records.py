"""Whole entries out and in again: JSON, JSON Lines, Parquet, files of terms."""

import datetime
import io
import json

import jsonschema
import pytest

import glossary
from glossary import data
from glossary.export import FORMATS, Selection, read, write
from glossary.export.terms import ready, terms_file

ALL = glossary.load()
WHOLE = Selection(ALL, "korea-times", deprecated=True)


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_every_entry_comes_back(name):
    (content,) = write(name, WHOLE).files.values()
    assert read(name, content) == list(ALL)


def test_json_is_as_its_schema_says():
    schema = json.loads(data.path("entries.schema.json").read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    rows = json.loads(write("json", WHOLE).files["hangloss.json"])
    validator = jsonschema.Draft202012Validator(schema)
    assert [error.message for error in validator.iter_errors(rows)] == []
    assert list(validator.iter_errors([{**rows[0], "kind": "thing"}]))


def test_parquet_holds_every_entry():
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = parquet.read_table(io.BytesIO(write("parquet", WHOLE).files["hangloss.parquet"])).to_pylist()
    assert [row["id"] for row in rows] == [entry.id for entry in ALL]
    ministry = next(row for row in rows if row["id"] == "ministry-of-data-and-statistics")
    assert ministry["forms"][0] == {
        "text": "Statistics Korea",
        "lang": "en",
        "status": "canonical",
        "styles": [],
        "since": None,
        "until": datetime.date(2025, 9, 30),
    }
    assert ministry["preferred"] == {"ko": "국가데이터처", "en": "Ministry of Data and Statistics"}


def test_a_file_of_terms_gives_every_entry_again(tmp_path):
    entries, notes = ready(ALL, "organization")
    assert notes == []
    file = tmp_path / "terms.yaml"
    file.write_text(terms_file(entries, ALL.default_style, "export", datetime.date(2026, 11, 28)), "utf-8")
    again = glossary.load(file)
    assert len(again) == len(ALL)
    assert [unordered(again[entry.id]) for entry in ALL] == [unordered(entry) for entry in ALL]


def unordered(entry):
    return {**entry._asdict(), "forms": set(entry.forms)}


def test_choices_narrow_what_is_given():
    day = datetime.date(2023, 9, 12)
    selection = Selection(ALL, "ap", day, ("en",), ("person",))
    rows = {row["id"]: row for row in json.loads(write("json", selection).files["hangloss.json"])}
    assert {row["kind"] for row in rows.values()} == {"person"}
    assert rows["kim-jong-un"]["preferred"] == {"en": "Kim Jong Un"}
    forms = [form for row in rows.values() for form in row["forms"]]
    assert {form["lang"] for form in forms} == {"en"}
    assert "variant" not in {form["status"] for form in forms}


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("json", b"{", "mine:1: not valid JSON: Expecting property name enclosed in double quotes"),
        ("json", b"{}", "mine: no list of entries; export one to see its form"),
        ("json", b"[1]", "mine: entry 1: no entry of hangloss: 'int' object is not subscriptable"),
        ("jsonl", b'\n{"id": "x"}\n', "mine:2: no entry of hangloss: no field 'kind'; see entries.schema.json"),
        ("jsonl", b"\xff", "mine:1: not valid JSON: 'utf-8' codec can't decode byte 0xff in position 0"),
        ("parquet", b"", "entries cannot be read from parquet; choose one of: json, jsonl"),
        ("pdf", b"", "unknown format 'pdf'; choose one of: json, jsonl, parquet"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_line(name, content, message):
    with pytest.raises(glossary.GlossaryError) as error:
        read(name, content, "mine")
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)


def test_every_format_says_what_it_is():
    assert all(form.title for form in FORMATS.values())
