"""The calls that users make."""

from __future__ import annotations

import datetime
from collections.abc import Collection

import glossary as names

from .codes import CODES
from .document import Document
from .money.rates import EuropeanCentralBank, Source
from .scan import Scanner
from .text import Reader, figures_of, read
from .values import Figure


class Normalizer:
    """Reads texts with one glossary, one style and one source of rates.

    ``style`` is a name of data/styles.yaml (the glossary's default if None;
    UnknownStyleError otherwise). ``glossary`` and ``rates`` default to the
    bundled ones. ``keep_quotes`` leaves names in quotations as they are,
    ``ignore`` leaves out findings by their codes (ValueError for an unknown
    one). The automaton is built here, once; calling is cheap.
    """

    def __init__(
        self,
        style: str | None = None,
        glossary: names.Glossary | None = None,
        rates: Source | None = None,
        keep_quotes: bool = False,
        ignore: Collection[str] = (),
    ) -> None:
        unknown = sorted(set(ignore) - set(CODES))
        if unknown:
            raise ValueError(f"no finding has the code {unknown[0]!r}; there are: {', '.join(CODES)}")
        known = names.load() if glossary is None else glossary
        source: Source = EuropeanCentralBank() if rates is None else rates
        named = known.check_style(style)
        self._reader = Reader(named, known, Scanner(known, named), source, keep_quotes, frozenset(ignore))

    @property
    def glossary(self) -> names.Glossary:
        """The glossary whose names are found."""
        return self._reader.glossary

    @property
    def style(self) -> str:
        """The style that canonical forms follow."""
        return self._reader.style

    @property
    def rates(self) -> Source:
        """Where exchange rates come from."""
        return self._reader.rates

    def __call__(self, text: str, date: datetime.date | None = None, source: str | None = None) -> Document:
        """What a text says.

        ``date`` is the day of the text: it decides which names were in use
        and which exchange rate counts. Without it names of any day are right
        and pairs are held against the whole table of rates. ``source`` is
        what the text is called in reports. A text with a lone surrogate is
        refused with ValueError, anything but a date with TypeError.
        """
        if date is not None and (not isinstance(date, datetime.date) or isinstance(date, datetime.datetime)):
            raise TypeError(f"date must be a datetime.date, not {type(date).__name__}")
        return read(text, date, source, self._reader)

    def figures(self, text: str) -> tuple[Figure, ...]:
        """The figures of a text alone: no names, no pairs, no rates; several times as fast."""
        return figures_of(text, self._reader.scanner)


def check(text: str, date: datetime.date | None = None, style: str | None = None) -> Document:
    """Read one text with the bundled glossary; for many, keep a Normalizer."""
    return Normalizer(style)(text, date)


def normalize(text: str, date: datetime.date | None = None, style: str | None = None) -> str:
    """One text with its names as the style writes them; for many, keep a Normalizer.

    >>> normalize("Kim Jong Un arrived.")
    'Kim Jong-un arrived.'
    """
    return check(text, date, style).normalized
