"""Options that the commands share, and what is asked for with them."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from ..codes import CODES

if TYPE_CHECKING:
    from ..api import Normalizer
    from ..document import Document
    from .inputs import Input

_FEW_LETTERS = 200_000  # for more text than this the whole glossary is as fast


class Date(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A day, written like 2023-09-12."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; BadParameter where it is none."""
        if isinstance(value, date):
            return value
        try:
            if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
                raise ValueError(value)
            return date.fromisoformat(value)
        except ValueError:
            raise click.BadParameter(f"{value!r} is no date; write it like 2023-09-12", ctx, param) from None


class Codes(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """The code of a finding."""

    name = "code"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The code; BadParameter where there is no such code."""
        if value not in CODES:
            raise click.BadParameter(f"no finding has the code {value!r}; there are: {', '.join(CODES)}", ctx, param)
        return str(value)


class Langs(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """Languages in order: "ko,en"."""

    name = "langs"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        """The languages; BadParameter for others than Korean and English."""
        langs = tuple(value) if isinstance(value, tuple) else tuple(value.split(","))
        if not langs or len(set(langs)) < len(langs) or not set(langs) <= {"ko", "en"}:
            raise click.BadParameter(f"{value!r}: write ko,en or en,ko or one of the two", ctx, param)
        return langs


glossary_option = click.option(
    "--glossary", "glossaries", multiple=True, metavar="FILE", help="YAML of one's own, laid over."
)


class Request(NamedTuple):
    """What every command over texts takes."""

    files: tuple[str, ...]
    day: date | None
    style: str | None
    glossaries: tuple[str, ...]
    own_rates: str | None
    keep_quotes: bool
    ignore: tuple[str, ...]

    def prepared(self) -> tuple[Normalizer, list[Input]]:
        """The normalizer that was asked for, and the texts."""
        from glossary import load

        from ..api import Normalizer
        from ..fold import fold
        from . import rates
        from .inputs import read

        inputs = read(self.files)
        style, own_styles = style_and_files(self.style)
        source = rates.source(self.own_rates)
        glossary = load(*self.glossaries, styles=own_styles)
        if sum(len(item.text) for item in inputs) < _FEW_LETTERS:
            glossary = glossary.within(fold("\n".join(item.text for item in inputs)).text)
        return Normalizer(style, glossary, source, self.keep_quotes, self.ignore), inputs

    def documents(self) -> list[Document]:
        """The texts, read."""
        normalizer, inputs = self.prepared()
        return [normalizer(item.text, self.day, item.name) for item in inputs]


def style_and_files(named: str | None) -> tuple[str | None, list[str]]:
    """A style's name, or the file of a style of one's own."""
    return (None, [named]) if named and named.endswith((".yaml", ".yml")) else (named, [])


def over_texts(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the options of ``Request`` and hand them over as one value."""

    @functools.wraps(command)
    def packed(
        files: tuple[str, ...],
        day: date | None,
        style: str | None,
        glossaries: tuple[str, ...],
        own_rates: str | None,
        keep_quotes: bool,
        ignore: tuple[str, ...],
        **others: Any,
    ) -> int:
        return command(Request(files, day, style, glossaries, own_rates, keep_quotes, ignore), **others)

    decorated: Callable[..., int] = packed
    for decorator in (
        glossary_option,
        click.option("--ignore", type=Codes(), multiple=True, metavar="CODE", help="Leave out findings of a code."),
        click.option("--keep-quotes", is_flag=True, help="Leave names in quotations as they are."),
        click.option("--rates", "own_rates", metavar="FILE", help="CSV of rates of one's own: date,base,quote,rate."),
        click.option("--style", metavar="NAME|FILE", help="House style (default: korea-times), or YAML of one's own."),
        click.option("--date", "day", type=Date(), metavar="YYYY-MM-DD", help="The day of the text."),
        click.argument("files", nargs=-1, required=True, metavar="FILE..."),
    ):
        decorated = decorator(decorated)
    return decorated
