"""DeepL's glossary: lines of a term, a tab and its translation, without a header.

Read by the DeepL API (``entries_format`` "tsv") and its clients. Its rules:
each source stands once, no cell is empty, no tabs or control characters inside
one, at most 1,024 bytes of UTF-8 a cell and 10 MiB a glossary (API reference,
glossaries; https://developers.deepl.com/docs/customize/managing-glossaries). It
holds one direction, no status, no entry and no comment: a name that two entries
would translate in different ways is left out and told.
"""

from __future__ import annotations

from ..base import Export
from ..concepts import Selection
from .rows import plain_pairs

_MOST_BYTES = 1024
_MOST_BYTES_IN_ALL = 10 * 1024 * 1024


def write(selection: Selection) -> Export:
    """The pairs of the two languages, the first one translated into the second."""
    pairs, notes = plain_pairs(selection)
    lines: dict[str, str] = {}
    for pair in pairs:
        source, target = pair.source.strip(), pair.target.strip()
        if max(len(source.encode()), len(target.encode())) > _MOST_BYTES:
            notes.append(f"{source!r} ({', '.join(pair.ids)}) is left out, for DeepL takes {_MOST_BYTES} bytes a cell")
        elif source in lines:
            notes.append(f"{source!r} ({', '.join(pair.ids)}) is left out, for it stands there already")
        else:
            lines[source] = f"{source}\t{target}\n"
    content = "".join(lines.values()).encode()
    if len(content) > _MOST_BYTES_IN_ALL:
        notes.append(f"DeepL takes 10 MiB a glossary, and this one has {len(content)} bytes: choose with --kind")
    return Export({"hangloss.deepl.tsv": content}, tuple(notes))
