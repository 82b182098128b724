"""The command line: ``hangloss check | normalize | figures | lookup | romanize | glossary | rates``.

Exit status: 0 clean, 1 findings at or above ``--fail-on`` (or nothing found
by ``lookup``), 2 bad usage or input, told in one line each.
"""

from __future__ import annotations

import gc
import os
import sys
from datetime import date
from typing import TYPE_CHECKING, NoReturn

import click

from .corpus import corpus
from .glossary import glossary_group
from .options import Date, Request, glossary_option, over_texts
from .output import diff as unified
from .output import print_json, show, write
from .settings import SEVERITIES, SettingsError, defaults

if TYPE_CHECKING:
    from ..document import Document
    from .inputs import Input


def main() -> NoReturn:
    """Run the command line and exit."""
    gc.set_threshold(100_000, 50, 50)  # tables are built once and kept: looking for garbage in them is vain
    from glossary import GlossaryError

    from ..money.rates import RatesError
    from .inputs import InputError

    try:
        sys.exit(cli.main(standalone_mode=False) or 0)
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.format_message())
        sys.exit(0)
    except click.ClickException as error:
        where = f" (see: {error.ctx.command_path} --help)" if isinstance(error, click.UsageError) and error.ctx else ""
        _fail(f"{error.format_message()}{where}")
    except (GlossaryError, InputError, RatesError, SettingsError) as error:
        _fail(str(error))
    except click.Abort:
        sys.exit(130)
    except BrokenPipeError:  # the reader of a pipe had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _fail(f"{error.filename or 'the output'}: cannot be written: {error.strerror}")


def _fail(message: str) -> NoReturn:
    print(message, file=sys.stderr)
    sys.exit(2)


@click.group(no_args_is_help=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="hangloss")
@click.pass_context
def cli(context: click.Context) -> None:
    """Check Korean names and dollar/won figures in English and Korean text.

    FILE is a text in UTF-8, a folder (every *.txt and *.md below it), a glob,
    or - for standard input. Settings stand in hangloss.toml or in
    [tool.hangloss] of pyproject.toml.
    """
    from pathlib import Path

    found = defaults(Path.cwd())
    context.default_map = {
        **dict.fromkeys(("check", "normalize", "figures", "lookup"), found),
        "glossary": dict.fromkeys(glossary_group.commands, found),
    }


cli.add_command(corpus)
cli.add_command(glossary_group)


@cli.command()
@over_texts
@click.option("--format", "form", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True)
@click.option("--fail-on", type=click.Choice(SEVERITIES), default="warning", show_default=True)
@click.option("-q", "--quiet", is_flag=True, help="Only findings.")
@click.option("--explain", is_flag=True, help="Say of each mention what counted for it.")
def check(request: Request, form: str, fail_on: str, quiet: bool, explain: bool) -> int:
    """Show each name and figure, what is wrong with it and why."""
    documents = request.documents()
    if form == "text":
        from .report import report

        for document in documents:
            show(report(document, quiet, explain))
    else:
        print_json([document.to_dict() for document in documents], lines=form == "jsonl")
    severe = SEVERITIES[SEVERITIES.index(fail_on) :]
    return int(any(finding.severity.value in severe for document in documents for finding in document.findings))


@cli.command()
@over_texts
@click.option("--diff", is_flag=True, help="Show the changes as a unified diff.")
@click.option("--in-place", is_flag=True, help="Write the texts back to their files.")
def normalize(request: Request, diff: bool, in_place: bool) -> int:
    """Rewrite names as the style has them; nothing else is touched."""
    normalizer, inputs = request.prepared()
    if in_place and any(item.path is None for item in inputs):
        raise click.UsageError("standard input cannot be written in place")
    if len(inputs) > 1 and not (diff or in_place):
        raise click.UsageError("several files: add --diff or --in-place")
    documents = [normalizer(item.text, request.day, item.name) for item in inputs]
    if diff:
        for document in documents:
            write(unified(document))
    if in_place:
        _write_back(inputs, documents)
    elif not diff:
        write(documents[0].normalized if documents else "")
    return 0


@cli.command()
@over_texts
@click.option("--format", "form", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True)
def figures(request: Request, form: str) -> int:
    """List the figures of a text, with their pairs and sums."""
    documents = request.documents()
    if form == "text":
        from .table import table

        for document in documents:
            show(table(document))
        return 0
    wanted = ("source", "date", "figures", "pairs", "sums")
    rows = [{name: row[name] for name in wanted} for row in (document.to_dict() for document in documents)]
    print_json(rows, lines=form == "jsonl")
    return 0


@cli.command()
@click.argument("name", nargs=-1, required=True)
@glossary_option
@click.option("--format", "form", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True)
def lookup(name: tuple[str, ...], glossaries: tuple[str, ...], form: str) -> int:
    """Show the glossary's entries for a name in any spelling or language."""
    from glossary import load
    from glossary.export.data.records import record

    from .card import card

    text, loaded = " ".join(name).strip(), load(*glossaries)
    if not text:
        raise click.UsageError("the name is empty")
    entries = loaded.lookup(text)
    if form == "text":
        for entry in entries:
            show(card(entry, loaded))
    else:
        print_json([record(entry) for entry in entries], lines=form == "jsonl", always_list=True)
    if not entries:
        print(f"{text}: not in the glossary", file=sys.stderr)
    return int(not entries)


@cli.command()
@click.argument("text", nargs=-1, required=True)
@click.option(
    "--system", default="rr", show_default=True, help="rr, rr-academic, mr, mr-plain, alalc, bgn, yale, dprk."
)
@click.option("--kind", default="text", show_default=True, help="text, person or place.")
def romanize(text: tuple[str, ...], system: str, kind: str) -> int:
    """Write hangul, or hanja as they are read, in Latin letters."""
    from glossary import romanize as romanized

    print(romanized(" ".join(text), system, kind))
    return 0


@cli.group(name="rates")
def rates_group() -> None:
    """Exchange rates: what the table says, and a newer table."""


@rates_group.command(name="show")
@click.argument("base")
@click.argument("quote")
@click.option("--date", "day", type=Date(), metavar="YYYY-MM-DD", help="The day; the last known rate by default.")
@click.option("--rates", "own_rates", metavar="FILE", help="CSV of rates of one's own.")
def rates_show(base: str, quote: str, day: date | None, own_rates: str | None) -> int:
    """Show the last known rate of a day: units of QUOTE for one BASE."""
    from . import rates

    return rates.show(base, quote, day, own_rates)


@rates_group.command(name="update")
@click.option("--url", help="Another address than the European Central Bank's.")
def rates_update(url: str | None) -> int:
    """Fetch the European Central Bank's newest table. Nothing else uses the network."""
    from . import rates

    return rates.update(url or rates.URL)


def _write_back(inputs: list[Input], documents: list[Document]) -> None:
    from glossary.atomic import replace

    from .inputs import InputError

    for item, document in zip(inputs, documents, strict=True):
        if item.path is not None and document.edits:
            try:
                replace(item.path, document.normalized.encode())
            except OSError as error:
                raise InputError(f"{item.name}: cannot be written: {error.strerror}; the file is as it was") from None
            print(f"{item.name}: {len(document.edits)} changes", file=sys.stderr)
