"""data/terms/**/*.yaml -> terms.jsonl: ``python -m glossary.build``.

Every mistake of every file is told at once, with file, line and entry. The
generated files are committed; ``--check`` says whether they are up to date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from .. import data
from ..anchors import PATH as ANCHORS
from ..anchors import index
from ..atomic import replace
from ..errors import DataError
from ..jsonl import STYLES, TERMS, to_json
from ..romanization.tables import PATH as TABLES
from ..romanization.tables import tables
from ..schema.json_schema import schemas
from . import romanization, source
from .checks import check
from .reading import bundled, read_styles, shown


def main(arguments: list[str]) -> int:
    """Build, or with ``--check`` compare; 0 is well, 1 is out of date, 2 is bad data."""
    only_check, stale = "--check" in arguments, False
    try:
        for stage in (schemas, romanization_tables, generated):  # styles lean on the tables of romanization
            stale |= _write(stage(), only_check)
    except DataError as error:
        print(error, file=sys.stderr)
        return 2
    return 1 if stale and only_check else 0


def _write(made: dict[Path, str], only_check: bool) -> bool:
    stale = [path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text]
    for path in stale:
        if only_check:
            print(f"{path.name} is not what data/ gives; run `make build` and commit it", file=sys.stderr)
        else:
            replace(path, made[path].encode())
            print(f"wrote {path.name}")
    return bool(stale)


def romanization_tables() -> dict[Path, str]:
    """The tables of data/romanization, one key a file."""
    sources = {path.stem: source.read(path, shown(path)) for path in source.files(data.path("romanization"))}
    problems = [problem for name, file in sources.items() for problem in romanization.problems(name, file)]
    if problems:
        raise DataError(problems)
    # `sources` are for editors; a run has no use for them.
    read = {name: {k: v for k, v in file.content.items() if k != "sources"} for name, file in sources.items()}
    lines = (f"{json.dumps(name)}: {json.dumps(table, ensure_ascii=False)}" for name, table in sorted(read.items()))
    tables.cache_clear()
    return {TABLES: "{\n" + ",\n".join(lines) + "\n}\n"}


def generated() -> dict[Path, str]:
    """The generated files of the glossary and their contents, from data/."""
    styles = read_styles()
    written = [item for file in bundled() for item in file.written(styles.styles)]
    problems = check(written, {}, styles.default or "")
    if problems:
        raise DataError(problems)
    entries = sorted((item.entry for item in written), key=lambda entry: entry.id)
    rows = (json.dumps(to_json(entry), ensure_ascii=False, separators=(",", ":")) for entry in entries)
    anchored = (f"{json.dumps(at, ensure_ascii=False)}:{json.dumps(lines)}" for at, lines in index(entries).items())
    rules = {"default": styles.default, "styles": {name: rule.title for name, rule in styles.styles.items()}}
    return {
        TERMS: "".join(f"{row}\n" for row in rows),
        ANCHORS: "{\n" + ",\n".join(anchored) + "\n}\n",
        STYLES: json.dumps(rules, ensure_ascii=False, indent=1) + "\n",
    }
