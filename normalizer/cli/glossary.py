"""``hangloss glossary``: the glossary itself."""

from __future__ import annotations

from datetime import date

import click

from .glossary_files import COMMANDS
from .options import Date, Langs, Request, glossary_option, over_texts, style_and_files

_KINDS = click.Choice(["person", "organization", "place", "outlet", "event", "title"])


@click.group(name="glossary", no_args_is_help=True)
def glossary_group() -> None:
    """The glossary: what it holds and lacks, whether its files are well, what other tools have of it."""


for _command in COMMANDS:
    glossary_group.add_command(_command)


@glossary_group.command()
@over_texts
def suggest(request: Request) -> int:
    """Print entries to be confirmed for Korean names that the glossary lacks, with the likely hangul."""
    from .suggest import suggestions

    normalizer, inputs = request.prepared()
    documents = [normalizer(item.text, request.day, item.name) for item in inputs]
    for line in suggestions(documents, date.today().isoformat(), normalizer.glossary):
        print(line)
    return 0


@glossary_group.command(name="export")
@click.argument("name", required=False, metavar="FORMAT")
@click.option("--style", metavar="NAME|FILE", help="House style (default: korea-times), or YAML of one's own.")
@click.option("--date", "day", type=Date(), metavar="YYYY-MM-DD", help="Names as they were on a day (default: newest).")
@click.option("--langs", type=Langs(), default="ko,en", show_default=True, help="Languages; the first is the source.")
@click.option("--kind", "kinds", type=_KINDS, multiple=True, help="Only entries of a kind; may stand several times.")
@click.option(
    "--variants", type=click.Choice(["none", "deprecated"]), help="Whether to give spellings to be rewritten."
)
@click.option("--out", metavar="PATH", help="File or folder to write (default: standard output).")
@glossary_option
def export_command(
    name: str | None,
    style: str | None,
    day: date | None,
    langs: tuple[str, ...],
    kinds: tuple[str, ...],
    variants: str | None,
    out: str | None,
    glossaries: tuple[str, ...],
) -> int:
    """Write the glossary in the format of another tool. Without FORMAT, list the formats.

    What a format cannot hold, such as a name that several entries share, is
    told on standard error.
    """
    from glossary import load
    from glossary.export import FORMATS, Selection

    if name is None:
        for known, form in FORMATS.items():
            print(f"{known:<12} {form.title}{' (can be imported)' if form.reads else ''}")
        return 0
    from .exchange import export

    named, own_styles = style_and_files(style)
    loaded = load(*glossaries, styles=own_styles)
    deprecated = FORMATS[name].deprecated if name in FORMATS and variants is None else variants == "deprecated"
    export(name, Selection(loaded, loaded.check_style(named), day, langs, kinds, deprecated), out)
    return 0


@glossary_group.command(name="import")
@click.argument("name", metavar="FORMAT")
@click.argument("file")
@click.option("--kind", type=_KINDS, default="organization", show_default=True, help="For entries that do not say it.")
@click.option("--out", metavar="PATH", help="File of terms to write (default: standard output).")
def import_command(name: str, file: str, kind: str, out: str | None) -> int:
    """Read another tool's file as a file of terms, to be confirmed and used with --glossary."""
    from glossary import load

    from .exchange import bring

    bring(name, file, kind, load().default_style, out)
    return 0
