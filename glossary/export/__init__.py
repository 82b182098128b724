"""The glossary in the forms that other tools read, and entries read from them.

Each format is a module with the same verbs: ``write(selection)`` gives the
files, ``read(content, source)``, where a format can be read, the entries.

>>> import glossary
>>> from glossary.export import Selection, write
>>> g = glossary.load()
>>> files, notes = write("jsonl", Selection(g, "korea-times", kinds=("event",)))
>>> list(files)
['hangloss.jsonl']
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..entry import Entry
from ..errors import GlossaryError
from .base import Export, Format
from .concepts import Concept, Selection, Term, TermStatus

__all__ = ["FORMATS", "Concept", "Export", "Format", "Selection", "Term", "TermStatus", "read", "write"]

FORMATS = {
    "json": Format("data.json", "whole entries, one JSON value", deprecated=True, reads=True),
    "jsonl": Format("data.jsonl", "whole entries, one JSON value a line", deprecated=True, reads=True),
    "parquet": Format("data.parquet", "whole entries as an Apache Parquet table", deprecated=True),
    "tbx": Format("translation.tbx", "terms for OmegaT, Weblate, Qterm, translate-toolkit: TBX-Basic", reads=True),
    "tbx3": Format("translation.tbx3", "terms in the TBX of ISO 30042:2019", reads=True),
    "csv": Format("data.csv", "a table, a row a term", deprecated=True, reads=True),
    "tsv": Format("data.tsv", "the same table with tabs", deprecated=True, reads=True),
    "xlsx": Format("data.xlsx", "a spreadsheet for editors: entries, and terms", deprecated=True, reads=True),
    "deepl": Format("translation.deepl", "glossary of DeepL, one direction"),
    "google": Format("translation.google", "glossary of Google Cloud Translation, one direction"),
    "omegat": Format("translation.omegat", "glossary of OmegaT, one direction, with comments"),
    "weblate": Format("translation.weblate", "glossary of Weblate, one direction, with comments"),
    "spacy": Format("search.spacy", "patterns of spaCy's entity ruler", reads=True),
    "skos": Format("search.skos", "SKOS in Turtle, for thesauri and triple stores", deprecated=True, reads=True),
    "jsonld": Format("search.jsonld", "the same graph in JSON-LD", deprecated=True),
    "vale": Format("writing.vale", "rules and a vocabulary for Vale", deprecated=True),
    "prh": Format("writing.prh", "rules for prh, and textlint with textlint-rule-prh", deprecated=True),
    "cspell": Format("writing.cspell", "a dictionary and flagged words for cspell", deprecated=True),
    "hunspell": Format("writing.hunspell", "a dictionary for Hunspell", deprecated=True),
    "synonyms": Format("search.synonyms", "synonyms for Elasticsearch, OpenSearch, Solr, Lucene", deprecated=True),
}


def write(name: str, selection: Selection) -> Export:
    """The files of a format; GlossaryError where there is none of that name, or a library is not installed."""
    export: Export = _module(name).write(selection)
    return export


def read(name: str, content: bytes, source: str = "the file") -> list[Entry]:
    """The entries of a file in a format; GlossaryError, in one line, where it cannot be read.

    ``source`` is what the file is called in that line.
    """
    if name in FORMATS and not FORMATS[name].reads:
        readable = ", ".join(name for name, form in FORMATS.items() if form.reads)
        raise GlossaryError(f"entries cannot be read from {name}; choose one of: {readable}")
    entries: list[Entry] = _module(name).read(content, source)
    return entries


def _module(name: str) -> Any:
    if name not in FORMATS:
        raise GlossaryError(f"unknown format {name!r}; choose one of: {', '.join(FORMATS)}")
    return import_module(f".{FORMATS[name].module}", __name__)
