"""``hangloss rates``: what the table says, and a newer one fetched when asked."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ..money.rates import Source

URL = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip"
_TIMEOUT = 30


def updated() -> Path:
    """Where ``update`` puts the European Central Bank's file."""
    return Path(click.get_app_dir("hangloss")) / "eurofxref-hist.zip"


def source(own: str | None) -> Source:
    """The rates of a run: a file of one's own, else the newer of the fetched and the shipped table."""
    from ..money.rates import EuropeanCentralBank, OwnRates

    return EuropeanCentralBank(fetched()) if own is None else OwnRates(Path(own))


def fetched() -> Path | None:
    """The fetched table, if there is one and it is newer than the shipped."""
    table = updated()
    return table if table.is_file() and _last_day(table) > _last_day(None) else None


def update(url: str) -> int:
    """Fetch the bank's file and keep it if it is one; the only call that uses the network."""
    from urllib.request import urlopen

    from glossary.atomic import replace

    if not url.startswith(("https://", "http://")):
        raise click.UsageError(f"{url!r} is no address; it must begin with https://")
    try:
        with urlopen(url, timeout=_TIMEOUT) as answer:
            content = answer.read()
    except (OSError, ValueError) as error:
        raise click.ClickException(f"{url}: cannot be fetched: {error}") from None
    target = updated()
    target.parent.mkdir(parents=True, exist_ok=True)
    trial = target.with_suffix(".new")
    replace(trial, content)
    day = _last_day(trial)
    trial.unlink()
    if day == date.min:
        raise click.ClickException(f"{url}: not the bank's file of rates; nothing was changed")
    replace(target, content)
    print(f"rates up to {day} (the shipped table ends on {_last_day(None)})", file=sys.stderr)
    return 0


def show(base: str, quote: str, day: date | None, own: str | None) -> int:
    """Print the rate of a day and its source, or the last one known."""
    from ..money.rates import window

    rates = source(own)
    table = rates.published(base.upper(), quote.upper())
    found = window(table, day or date.max) if len(table) else None
    if found is None:
        by = f" by {day}" if day else ""
        print(f"{rates.name}: no rate of {base.upper()} and {quote.upper()}{by}", file=sys.stderr)
        return 1
    print(f"{found.last.day}  1 {base.upper()} = {found.last.value:.6f} {quote.upper()}  ({rates.name})")
    return 0


def _last_day(file: Path | None) -> date:
    """The newest day of a table; the earliest of all days if the file is none."""
    from zipfile import BadZipFile, ZipFile

    from currency_converter import CURRENCY_FILE

    try:
        with ZipFile(file or CURRENCY_FILE) as archive, archive.open(archive.namelist()[0]) as lines:
            header, first = lines.readline(), lines.readline()
        return date.fromisoformat(first[:10].decode()) if header.startswith(b"Date,USD,") else date.min
    except (BadZipFile, IndexError, OSError, ValueError):
        return date.min
