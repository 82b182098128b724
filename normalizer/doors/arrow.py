"""Apache Arrow: ``annotate`` takes a batch of texts and gives a batch of what they say, row for row.

It is the heart of all work in bulk: ``hangloss corpus`` and Spark call it in
each of their processes. The automaton cannot travel between processes; it is
built when a process first needs it, and kept.

>>> import pyarrow
>>> batch = pyarrow.RecordBatch.from_pylist([{"id": "a", "text": "Kim Jong Un spoke.", "date": "2023-09-12"}])
>>> annotate(batch)["normalized"].to_pylist()
['Kim Jong-un spoke.']
"""

from __future__ import annotations

import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa

from glossary import load

from ..api import Normalizer
from ..money.rates import EuropeanCentralBank, OwnRates

_TEXT, _DAY, _INT, _TEXTS = pa.string(), pa.date32(), pa.int32(), pa.list_(pa.string())


class Options(NamedTuple):
    """How texts are read: values that can be sent to another process.

    ``text``, ``date`` and ``id`` name the columns. A batch need not have the
    last two. ``glossaries``, ``styles`` and ``rates`` are files of one's own,
    ``bank`` a newer table of the European Central Bank.
    """

    text: str = "text"
    date: str = "date"
    id: str = "id"
    style: str | None = None
    glossaries: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    rates: str | None = None
    bank: str | None = None
    keep_quotes: bool = False
    ignore: tuple[str, ...] = ()


def _list(**fields: pa.DataType) -> pa.DataType:
    return pa.list_(pa.struct(list(fields.items())))


def _struct(**fields: pa.DataType) -> pa.DataType:
    return pa.struct(list(fields.items()))


_SPAN = {"start": _INT, "end": _INT}
_EDITS = _list(**_SPAN, text=_TEXT)
_AMOUNTS = dict.fromkeys(("value", "low", "high"), _TEXT)

SCHEMA = pa.schema(
    {
        "id": _TEXT,
        "date": _DAY,
        "style": _TEXT,
        "names": _list(
            **_SPAN,
            **dict.fromkeys(("surface", "action", "entry", "kind", "canonical", "hangul"), _TEXT),
            candidates=_TEXTS,
            reason=_TEXT,
        ),
        "figures": _list(
            **_SPAN,
            **dict.fromkeys(("surface", "kind"), _TEXT),
            **_AMOUNTS,
            **dict.fromkeys(("unit", "qualifier", "base", "quote"), _TEXT),
        ),
        "pairs": _list(
            left=_INT,
            right=_INT,
            **dict.fromkeys(("verdict", "base", "quote"), _TEXT),
            implied=_struct(point=_TEXT, low=_TEXT, high=_TEXT),
            reference=_struct(rate=_TEXT, date=_DAY, source=_TEXT, low=_TEXT, high=_TEXT),
            deviation=_TEXT,
            power=_INT,
            repairs=_EDITS,
            dates=pa.list_(_DAY),
            reason=_TEXT,
        ),
        "sums": _list(total=_INT, parts=pa.list_(_INT), verdict=_TEXT, difference=_TEXT),
        "findings": _list(
            **dict.fromkeys(("code", "severity", "message"), _TEXT),
            **_SPAN,
            fixes=_EDITS,
        ),
        "normalized": _TEXT,
        "error": _TEXT,
    }
)
"""What ``annotate`` gives: the fields of ``Document.to_dict``; Decimals are texts, days are dates. ``error`` says why a
row could not be read; such a row, and one without a text, has lists without items."""


def annotate(batch: pa.RecordBatch, options: Options | None = None) -> pa.RecordBatch:
    """What each text of a batch says: a batch of ``SCHEMA``, with a row for each row, in their order.

    Dates may be of a date or timestamp type, or texts (ISO 8601). ValueError
    where the column of texts is missing.
    """
    chosen = options or Options()
    if chosen.text not in batch.schema.names:
        raise ValueError(f"no column {chosen.text!r}; there are: {', '.join(batch.schema.names)}")
    keys, texts, days = (_column(batch, name) for name in (chosen.id, chosen.text, chosen.date))
    reader = normalizer_of(chosen)
    rows = [_row(key, text, day, reader) for key, text, day in zip(keys, texts, days, strict=True)]
    return pa.RecordBatch.from_pylist(rows, SCHEMA)


def _column(batch: pa.RecordBatch, name: str) -> list[Any]:
    return batch.column(name).to_pylist() if name in batch.schema.names else [None] * batch.num_rows


@lru_cache(maxsize=4)
def normalizer_of(options: Options) -> Normalizer:
    """The normalizer of a process for these options, built when it is first asked for."""
    glossary = load(*options.glossaries, styles=options.styles)
    bank = EuropeanCentralBank(Path(options.bank) if options.bank else None)
    rates = OwnRates(Path(options.rates)) if options.rates else bank
    return Normalizer(options.style, glossary, rates, options.keep_quotes, options.ignore)


def _row(key: Any, text: Any, day: Any, reader: Normalizer) -> dict[str, Any]:
    row: dict[str, Any] = {"id": None if key is None else str(key), "style": reader.style}
    row |= {name: [] for name in ("names", "figures", "pairs", "sums", "findings")}
    if text is None:
        return row
    try:
        if not isinstance(text, str):
            raise ValueError(f"the text is of the type {type(text).__name__}")
        read = reader(text, _day(day))
    except ValueError as error:
        return row | {"error": str(error)}
    said = read.to_dict()
    return row | said | {"date": read.date, "pairs": [_dated(pair) for pair in said["pairs"]]}


def _dated(pair: dict[str, Any]) -> dict[str, Any]:
    """A pair with days for their texts."""
    reference = pair["reference"]
    if reference:
        reference = {**reference, "date": reference["date"] and datetime.date.fromisoformat(reference["date"])}
    return {**pair, "reference": reference, "dates": [datetime.date.fromisoformat(day) for day in pair["dates"]]}


def _day(value: Any) -> datetime.date | None:
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date) or value is None:
        return value
    try:
        return datetime.date.fromisoformat(value[:10])
    except (ValueError, TypeError):
        raise ValueError(f"{value!r} is no date; write it like 2023-09-12") from None
