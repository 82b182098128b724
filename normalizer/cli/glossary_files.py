"""``hangloss glossary layers | schema``: the files that a glossary is made of."""

from __future__ import annotations

import click

_files = click.argument("glossaries", nargs=-1, metavar="[FILE...]")
_format = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)


@click.command()
@_files
@_format
def layers(glossaries: tuple[str, ...], form: str) -> int:
    """Tell what files of one's own (or those of the settings) add, replace, change and remove."""
    from .glossary_report import show_layers

    return show_layers(glossaries, form)


@click.command()
@click.argument("kind", type=click.Choice(["terms", "styles"]), default="terms")
@click.option("--path", "only_path", is_flag=True, help="Only where it lies, for an editor's settings.")
def schema(kind: str, only_path: bool) -> int:
    """Print the JSON Schema of a file of terms or of styles."""
    from .glossary_report import show_schema

    return show_schema(kind, only_path)


COMMANDS = (layers, schema)
