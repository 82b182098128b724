"""Apache Spark: ``annotate`` takes a DataFrame of texts and gives one of what they say.

Each of Spark's Python workers builds its automaton once, and nothing but the
options travels to it. The result has the columns of ``normalizer.doors.arrow``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow as pa

from . import arrow


def annotate(frame: Any, options: arrow.Options | None = None) -> Any:
    """What each text of a DataFrame says, a row for a row.

    The files that ``options`` name must be where every worker can read them.
    ValueError where the column of texts is missing.
    """
    from pyspark.sql.pandas.types import from_arrow_schema

    chosen = options or arrow.Options()
    if chosen.text not in frame.columns:
        raise ValueError(f"no column {chosen.text!r}; there are: {', '.join(frame.columns)}")
    wanted = [name for name in (chosen.id, chosen.text, chosen.date) if name in frame.columns]

    def each(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield arrow.annotate(batch, chosen)

    return frame.select(*wanted).mapInArrow(each, from_arrow_schema(arrow.SCHEMA))
