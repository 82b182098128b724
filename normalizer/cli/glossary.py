"""``hangloss glossary``: the glossary itself."""

from __future__ import annotations

from datetime import date

import click

from .options import Request, over_texts


@click.group(name="glossary", no_args_is_help=True)
def glossary_group() -> None:
    """The glossary: names that it lacks."""


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
