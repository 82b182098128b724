"""``hangloss corpus``: many texts on all cores, with a bar of progress on standard error."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from .options import Codes, glossary_option, style_and_files
from .output import write

_SHOWN = 20  # errors that are told one by one


@click.command()
@click.argument("source", metavar="INPUT")
@click.argument("out", metavar="OUTPUT")
@click.option("--text", default="text", show_default=True, metavar="COLUMN", help="Where the text stands.")
@click.option("--date", "day", default="date", show_default=True, metavar="COLUMN", help="Where the day stands.")
@click.option("--id", "key", default="id", show_default=True, metavar="COLUMN", help="What a text is called.")
@click.option("--format", "form", type=click.Choice(["parquet", "jsonl"]), default="parquet", show_default=True)
@click.option("--processes", type=click.IntRange(1), default=os.cpu_count() or 1, show_default="all cores")
@click.option("--rows", type=click.IntRange(1), default=1000, show_default=True, help="Rows of a part at the most.")
@click.option("--style", metavar="NAME|FILE", help="House style (default: korea-times), or YAML of one's own.")
@click.option("--rates", "own_rates", metavar="FILE", help="CSV of rates of one's own: date,base,quote,rate.")
@click.option("--keep-quotes", is_flag=True, help="Leave names in quotations as they are.")
@click.option("--ignore", type=Codes(), multiple=True, metavar="CODE", help="Leave out findings of a code.")
@glossary_option
def corpus(
    source: str,
    out: str,
    text: str,
    day: str,
    key: str,
    form: str,
    processes: int,
    rows: int,
    style: str | None,
    own_rates: str | None,
    keep_quotes: bool,
    ignore: tuple[str, ...],
    glossaries: tuple[str, ...],
) -> int:
    """Check a whole corpus: JSON Lines, Parquet, or a folder of texts, compressed or not.

    OUTPUT is a folder of parts in the schema of the contract. Broken off and
    run again, it goes on where it stopped. A row that cannot be read is told
    and stops nothing. Exit status: 0, or 1 if there were such rows.
    """
    from glossary.export.needs import library

    library("pyarrow", "corpus")
    from ..doors.arrow import Options
    from ..doors.corpus import Job
    from . import rates

    named, own_styles = style_and_files(style)
    bank = rates.fetched()
    files = (tuple(glossaries), tuple(own_styles), own_rates, str(bank) if bank else None)
    options = Options(text, day, key, named, *files, keep_quotes, ignore)
    return _run(Job(Path(source), Path(out), options, form, rows, processes))


def _run(job: object) -> int:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    from ..doors.corpora import CorpusError
    from ..doors.corpus import Job, run, weight

    assert isinstance(job, Job)
    columns = (TextColumn("{task.description}"), BarColumn(), TransferSpeedColumn(), TimeRemainingColumn())
    try:
        with Progress(*columns, console=Console(stderr=True)) as progress:
            bar = progress.add_task("reading", total=weight(job.source))
            counts = run(job, lambda reached, _: progress.update(bar, completed=reached))
    except CorpusError as error:
        raise click.ClickException(str(error)) from None
    lines = [f"{counts.rows:,} texts, {counts.size / 1e6:,.1f} MB"]
    lines += [f"{code}  {times:>10,}" for code, times in sorted(counts.codes.items())]
    write("\n".join(lines) + "\n")
    for row in counts.errors[:_SHOWN]:
        print(row, file=sys.stderr)
    if counts.errors:
        print(f"{len(counts.errors)} texts could not be read; see the column `error`", file=sys.stderr)
    return int(bool(counts.errors))
