"""``hangloss glossary``: the glossary itself."""

from __future__ import annotations

from datetime import date

import click

from .options import Request, over_texts


@click.group(name="glossary", no_args_is_help=True)
def glossary_group() -> None:
    """The glossary: what it holds and lacks, whether its files are well, what lies over what."""


@glossary_group.command()
@over_texts
def suggest(request: Request) -> int:
    """Print entries to be confirmed for Korean names that the glossary lacks, with the likely hangul."""
    from .suggest import suggestions

    for line in suggestions(request.documents(), date.today().isoformat()):
        print(line)
    return 0


@glossary_group.command()
@click.argument("glossaries", nargs=-1, metavar="[FILE...]")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def layers(glossaries: tuple[str, ...], form: str) -> int:
    """Tell what files of one's own (or those of the settings) add, replace, change and remove."""
    from .glossary_report import show_layers

    return show_layers(glossaries, form)


@glossary_group.command()
@click.argument("kind", type=click.Choice(["terms", "styles"]), default="terms")
@click.option("--path", "only_path", is_flag=True, help="Only where it lies, for an editor's settings.")
def schema(kind: str, only_path: bool) -> int:
    """Print the JSON Schema of a file of terms or of styles."""
    from .glossary_report import show_schema

    return show_schema(kind, only_path)
