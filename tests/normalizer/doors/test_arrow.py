"""Batches of texts: the same rows whatever the batch, nulls and errors beside texts."""

import datetime
import json

import pyarrow as pa
import pytest

from normalizer import Normalizer
from normalizer.doors.arrow import SCHEMA, Options, annotate
from tests.normalizer.test_cli import SAMPLES

DAY = datetime.date(2023, 9, 12)
TEXTS = [path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt"))]


def batch(rows):
    return pa.RecordBatch.from_pylist(rows, pa.schema({"id": pa.string(), "text": pa.string(), "date": pa.date32()}))


def test_a_row_is_what_the_normalizer_says():
    rows = annotate(batch([{"id": str(n), "text": text, "date": DAY} for n, text in enumerate(TEXTS)]))
    assert rows.schema == SCHEMA
    known = Normalizer()
    for row, text in zip(rows.to_pylist(), TEXTS, strict=True):
        wanted = known(text, DAY).to_dict()
        assert without_nulls(json.loads(json.dumps(row, default=str))) == without_nulls(wanted) | {"id": row["id"]}


def without_nulls(value):
    if isinstance(value, dict):
        return {name: without_nulls(item) for name, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("size", [1, 2, 7, 100])
def test_the_size_of_a_batch_changes_nothing(size):
    texts = ["Kim Jong Un spoke.", None, "$2.3 billion (3 trillion won)", "", "통계청은 밝혔다."] * 5
    days = [DAY, None, DAY, None, None] * 5
    rows = [{"id": None, "text": text, "date": day} for text, day in zip(texts, days, strict=True)]
    parts = [annotate(batch(rows[place : place + size])) for place in range(0, len(rows), size)]
    assert pa.Table.from_batches(parts).to_pylist() == annotate(batch(rows)).to_pylist()


def test_an_empty_batch_gives_an_empty_batch():
    assert annotate(batch([])) == pa.RecordBatch.from_pylist([], SCHEMA)


def test_a_row_without_a_text_says_nothing():
    (row,) = annotate(batch([{"id": "a", "text": None, "date": DAY}])).to_pylist()
    assert (row["id"], row["normalized"], row["names"], row["error"]) == ("a", None, [], None)


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2023-09-12", DAY),
        ("2023-09-12T08:00:00Z", DAY),
        (datetime.datetime(2023, 9, 12, 23, 0), DAY),
        (None, None),
    ],
)
def test_days_come_in_many_types(value, day):
    (row,) = annotate(pa.RecordBatch.from_pylist([{"text": "x", "date": value}])).to_pylist()
    assert (row["date"], row["error"]) == (day, None)


def test_a_row_that_cannot_be_read_says_why():
    rows = annotate(
        pa.RecordBatch.from_pylist([{"text": "x", "date": "12 Sept."}, {"text": "Kim Jong Un", "date": ""}])
    )
    assert rows["error"].to_pylist() == [
        "'12 Sept.' is no date; write it like 2023-09-12",
        "'' is no date; write it like 2023-09-12",
    ]


def test_columns_have_other_names_and_options_count():
    texts = pa.RecordBatch.from_pylist([{"body": "Kim Jong-un paid $3.", "when": "2023-09-12", "key": 7}])
    (row,) = annotate(texts, Options("body", "when", "key", style="ap")).to_pylist()
    assert (row["id"], row["normalized"]) == ("7", "Kim Jong Un paid $3.")
    with pytest.raises(ValueError, match=r"no column 'text'; there are: body, when, key"):
        annotate(texts)
