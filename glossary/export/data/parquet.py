"""Apache Parquet: a row an entry, forms and roles as lists of structs."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from ..base import Export
from ..concepts import Selection
from ..needs import library
from .records import records

_ROW_GROUP = 10_000


def write(selection: Selection) -> Export:
    """A table of the records of data/entries.schema.json; days are of the type date32."""
    pyarrow, parquet = library("pyarrow", "parquet"), library("pyarrow.parquet", "parquet")
    table = pyarrow.Table.from_pylist(list(records(selection, days=True)), schema=schema(pyarrow))
    sink = BytesIO()
    parquet.write_table(table, sink, compression="zstd", row_group_size=_ROW_GROUP)
    return Export({"hangloss.parquet": sink.getvalue()})


def schema(pyarrow: Any) -> Any:
    """The Arrow schema of the table."""
    text, day = pyarrow.string(), pyarrow.date32()
    texts = pyarrow.list_(text)

    def struct(**fields: Any) -> Any:
        return pyarrow.list_(pyarrow.struct(list(fields.items())))

    days = {"since": day, "until": day}
    fields = {
        "id": text,
        "kind": text,
        "forms": struct(text=text, lang=text, status=text, styles=texts, **days),
        "hangul": text,
        "hanja": text,
        "nation": text,
        "family": texts,
        "unique": pyarrow.bool_(),
        "roles": struct(title=text, of=text, **days),
        "cues": texts,
        "homonyms": texts,
        "sole": pyarrow.bool_(),
        "generic": pyarrow.bool_(),
        "given": texts,
        "own": struct(text=text, **days),
        "contested": struct(why=text, about=text, text=text),
        "preferred": pyarrow.struct([("ko", text), ("en", text)]),
    }
    return pyarrow.schema(list(fields.items()))
