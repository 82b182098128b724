"""Figures as pint quantities, converted at the rate of a day in exact Decimals.

pint stands at this edge of the library and not in the check of pairs: a
conversion through it takes some 100 microseconds, a product 0.3. Each
currency is a dimension of its own; a context with a ``rate`` joins two.

>>> from datetime import date
>>> from normalizer import check
>>> figure = check("$2.3 billion").figures[0]
>>> quantity(figure)
<Quantity(2300000000, 'USD')>
>>> converted = convert(figure, "KRW", date(2023, 9, 12))
>>> f"{converted.magnitude:,.0f} {converted.units}"
'3,054,257,444,227 KRW'
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from ..lexicon import lexicon
from ..values import Figure
from .rates import EuropeanCentralBank, Source, window


class NoRateError(ValueError):
    """No rate of the two units is known on that day, or the figure is itself a rate."""


@cache
def registry() -> Any:
    """pint's registry with every currency as a unit; numbers are Decimals."""
    from pint import UnitRegistry

    units: UnitRegistry[Any] = UnitRegistry(non_int_type=Decimal)
    for code in sorted(lexicon().currency_names):
        units.define(f"{code} = [currency_{code}]")
    return units


def quantity(figure: Figure) -> Any:
    """A figure as a pint quantity in its ISO 4217 unit; a rate in quote per base.

    ValueError for a range and for vague words, which state no one value.
    """
    if figure.value is None:
        raise ValueError(f"{figure.surface!r} states no single value; use its low and high")
    unit = f"{figure.quote}/{figure.base}" if figure.base else figure.unit
    return registry().Quantity(figure.value, unit)


def convert(figure: Figure, to: str, on: date, rates: Source | None = None) -> Any:
    """A figure in another currency at the last known rate of a day.

    ``to`` is an ISO 4217 code. NoRateError where no rate is known, ValueError
    for a range and for vague words.
    """
    if figure.base or figure.unit not in lexicon().currency_names:
        raise NoRateError(f"{figure.surface!r} is no amount of money")
    source = EuropeanCentralBank() if rates is None else rates
    here = window(source.published(figure.unit, to), on)
    if here is None:
        raise NoRateError(f"{source.name} has no rate of {figure.unit} and {to} on {on}")
    with registry().context(_exchange(figure.unit, to).name, rate=here.last.value):
        return quantity(figure).to(to)


@cache
def _exchange(base: str, quote: str) -> Any:
    """A context that turns one currency into another at its ``rate``."""
    from pint import Context

    context = Context(f"{base} to {quote}", defaults={"rate": Decimal(1)})
    per = registry().Quantity(Decimal(1), f"{quote}/{base}")

    def exchanged(ureg: Any, value: Any, **given: Any) -> Any:
        return value * (per * given["rate"])

    context.add_transformation(f"[currency_{base}]", f"[currency_{quote}]", exchanged)
    registry().add_context(context)
    return context
