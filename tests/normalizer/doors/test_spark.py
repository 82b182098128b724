"""A DataFrame of texts in Spark, in local mode: the same rows as without it."""

import datetime
import os
import sys

import pyarrow as pa
import pytest

from normalizer.doors import arrow

pyspark = pytest.importorskip("pyspark", reason="pyspark is not installed (pip install 'hangloss[spark]')")

DAY = datetime.date(2023, 9, 12)
TEXTS = [
    "Kim Jong Un gave $2.3 million (3 trillion won).",
    None,
    "",
    "통계청이 밝혔다. 3조원(23억달러)",
    "No name here.",
]


@pytest.fixture(scope="module")
def spark():
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local[2]").appName("hangloss").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "7").getOrCreate()
    yield session
    session.stop()


@pytest.fixture(scope="module")
def rows():
    return [(f"t{n}", TEXTS[n % len(TEXTS)], DAY if n % 3 else None) for n in range(40)]


def test_rows_are_those_of_arrow(spark, rows):
    from normalizer.doors.spark import annotate

    frame = spark.createDataFrame(rows, "id string, text string, date date")
    found = sorted(annotate(frame).toArrow().to_pylist(), key=lambda row: row["id"])
    batch = pa.RecordBatch.from_pylist([dict(zip(("id", "text", "date"), row, strict=True)) for row in rows])
    assert found == sorted(arrow.annotate(batch).to_pylist(), key=lambda row: row["id"])


def test_the_schema_is_nested_and_can_be_asked(spark, rows):
    from normalizer.doors.spark import annotate

    frame = annotate(spark.createDataFrame(rows, "id string, text string, date date"))
    frame.createOrReplaceTempView("read")
    codes = spark.sql("select f.code, count(*) n from (select explode(findings) f from read) group by 1 order by 1")
    assert [tuple(row) for row in codes.collect()] == [("F001", 8), ("N001", 8)]


def test_options_travel_and_a_missing_column_is_told(spark):
    from normalizer.doors.spark import annotate

    frame = spark.createDataFrame([("Kim Jong-un",)], "body string")
    (row,) = annotate(frame, arrow.Options(text="body", style="ap")).select("normalized", "style").collect()
    assert tuple(row) == ("Kim Jong Un", "ap")
    with pytest.raises(ValueError, match="no column 'text'; there are: body"):
        annotate(frame)
