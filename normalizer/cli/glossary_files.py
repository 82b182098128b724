"""``hangloss glossary check | layers | stats | diff | schema``: the files that a glossary is made of."""

from __future__ import annotations

import click

_files = click.argument("glossaries", nargs=-1, metavar="[FILE...]")
_format = click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)


@click.command()
@_files
@_format
@click.option("--strict", is_flag=True, help="Exit with 1 where there are warnings.")
def check(glossaries: tuple[str, ...], form: str, strict: bool) -> int:
    """Check the files of the glossary, or files of one's own (named here or in the settings) as they lie over it.

    Exit status: 2 where there is a mistake, else 0.
    """
    from .glossary_report import show_check

    return show_check(glossaries, form, strict)


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


@click.command()
@_files
@_format
def stats(glossaries: tuple[str, ...], form: str) -> int:
    """Count entries, forms, days and sources; of the glossary with files of one's own, if there are any."""
    from .glossary_report import show_stats

    return show_stats(glossaries, form)


@click.command()
@click.argument("old")
@click.argument("new")
@_format
def diff(old: str, new: str, form: str) -> int:
    """Show which entries are added, removed and changed from OLD to NEW.

    Each is a YAML file or folder of terms, a terms.jsonl, or the word
    bundled. Exit status: 1 where something is different, else 0.
    """
    from .glossary_report import show_diff

    return show_diff(old, new, form)


COMMANDS = (check, layers, stats, diff, schema)
