"""Rates of the embedded table and of others; what a verdict rests on."""

from datetime import date
from decimal import Decimal

import pytest

from glossary import Glossary
from normalizer import Normalizer
from normalizer.money import measures
from normalizer.money.rates import EuropeanCentralBank, Rate, window
from normalizer.values import Verdict

BANK = EuropeanCentralBank()
NO_NAMES = Glossary([], ["korea-times"], "korea-times")
check = Normalizer(glossary=NO_NAMES)


def rate(base, quote, day):
    found = window(BANK.published(base, quote), day)
    return found and (found.last.day, found.last.value)


def test_a_published_day():
    # 1,422.62 won and 1.0713 dollars for one euro on that day
    day, value = rate("USD", "KRW", date(2023, 9, 12))
    assert (day, round(value, 4)) == (date(2023, 9, 12), Decimal("1327.9380"))


def test_a_sunday_has_the_rate_of_friday_and_not_one_between():
    day, value = rate("USD", "KRW", date(2023, 9, 10))
    assert day == date(2023, 9, 8)
    assert value == rate("USD", "KRW", date(2023, 9, 8))[1]


def test_before_the_table_there_is_no_rate():
    assert rate("USD", "KRW", date(1998, 12, 31)) is None
    assert rate("USD", "KRW", date(1999, 1, 4))[0] == date(1999, 1, 4)


def test_an_unknown_currency_has_no_rates():
    assert len(BANK.published("USD", "KPW")) == 0


def test_the_euro_itself():
    assert rate("EUR", "KRW", date(2023, 9, 12))[1] == Decimal("1422.62")


def test_the_window_goes_back_to_the_last_known_rate_of_its_first_day():
    rates = [Rate(date(2023, 1, day), Decimal(day)) for day in (1, 4, 9, 12, 20)]
    found = window(rates, date(2023, 1, 15))
    assert [item.day.day for item in found.rates] == [4, 9, 12]
    assert (found.low, found.high, found.last.day.day) == (4, 12, 12)
    assert [item.day.day for item in window(rates, date(2023, 1, 11)).rates] == [4, 9]
    assert [item.day.day for item in window(rates, date(2023, 1, 1)).rates] == [1]


class OneRate:
    """A source of one's own: one rate, on one day."""

    name = "the desk"

    def __init__(self, value, day):
        self._rate = Rate(day, Decimal(value))

    def published(self, base, quote):
        if (base, quote) == ("USD", "KRW"):
            return (self._rate,)
        return (Rate(self._rate.day, 1 / self._rate.value),) if (base, quote) == ("KRW", "USD") else ()


@pytest.mark.parametrize(
    ("text", "verdict", "power"),
    [
        ("$1.00 (1,000 won)", Verdict.CONSISTENT, None),
        ("$1.00 (1,015 won)", Verdict.CONSISTENT, None),
        ("1,015 won ($1.00)", Verdict.CONSISTENT, None),
        ("$1.000 (1,016 won)", Verdict.ROUNDED, None),  # 1,015.5 / 1.0005 is 1,015.0
        ("$1.000 (1,018 won)", Verdict.INCONSISTENT, None),
        ("$1 (1,400 won)", Verdict.ROUNDED, None),
        ("$1,000 (1.000 won)", Verdict.SWAPPED, None),
        ("$1.000 (10,120 won)", Verdict.POWER_OF_TEN, 1),
        ("$1.000 (12,000 won)", Verdict.POWER_OF_TEN, 1),
        ("$1.000 (12,100 won)", Verdict.INCONSISTENT, None),
        ("$1.000 (101.2 won)", Verdict.POWER_OF_TEN, -1),
        ("$1.000 (1.012 million won)", Verdict.POWER_OF_TEN, 3),
        ("$1.000 (1.234 won)", Verdict.INCONSISTENT, None),
        ("$0 (1,000 won)", Verdict.UNVERIFIABLE, None),
        ("tens of dollars ($1)", None, None),
    ],
)
def test_verdicts_at_their_borders(text, verdict, power):
    day = date(2023, 9, 12)
    pairs = Normalizer(glossary=NO_NAMES, rates=OneRate(1000, day))(text, day).pairs
    if verdict is None:
        assert pairs == ()
        return
    assert [(pair.verdict, pair.power) for pair in pairs] == [(verdict, power)]


def test_an_old_rate_tells_powers_of_ten_but_no_small_gap():
    source = OneRate(1000, date(2023, 9, 1))

    def verdict(text, day):
        return Normalizer(glossary=NO_NAMES, rates=source)(text, day).pairs[0]

    assert verdict("$1.000 (1,300 won)", date(2023, 9, 8)).verdict is Verdict.INCONSISTENT
    stale = verdict("$1.000 (1,300 won)", date(2023, 9, 30))
    assert stale.verdict is Verdict.UNVERIFIABLE
    assert stale.reason == "the last rate of the desk is of 2023-09-01, too old to tell a small gap"
    assert verdict("$1.000 (1.0 million won)", date(2023, 9, 30)).verdict is Verdict.POWER_OF_TEN
    assert verdict("$1.000 (1.0 million won)", date(2024, 9, 30)).verdict is Verdict.UNVERIFIABLE


def test_the_other_day_that_fits_is_named():
    pair = check("$2.34 billion (2.61 trillion won)", date(2023, 9, 12)).pairs[0]
    assert pair.verdict is Verdict.WRONG_RATE
    assert all(day < date(2023, 9, 12) for day in pair.dates)
    assert pair.dates == tuple(sorted(pair.dates, reverse=True))
    for day in pair.dates:
        assert check("$2.34 billion (2.61 trillion won)", day).pairs[0].verdict in ("consistent", "rounded")


def test_repairs():
    def fixes(text):
        return [fix.text for fix in check(text, date(2023, 9, 12)).findings[0].fixes]

    assert fixes("$2.3 million (3 trillion won)") == ["$2.3 billion", "3 billion won"]
    assert fixes("23만 달러(약 3조원)") == ["23억 달러", "3억원"]
    assert fixes("US$2.3mn (KRW3tn)") == ["US$2.3bn", "KRW3bn"]
    assert fixes("$3 trillion (2.3 billion won)") == ["$2.3 billion (3 trillion won)"]
    assert fixes("3조 달러(23억원)") == ["23억 달러(3조원)"]


def test_quantities_are_exact():
    figure = check("It cost $2.3 billion.").figures[0]
    quantity = measures.quantity(figure)
    assert (quantity.magnitude, str(quantity.units)) == (Decimal("2300000000"), "USD")
    won = measures.convert(figure, "KRW", date(2023, 9, 12))
    assert isinstance(won.magnitude, Decimal)
    assert won.magnitude == figure.value * rate("USD", "KRW", date(2023, 9, 12))[1]
    assert measures.convert(figure, "KRW", date(2009, 3, 2)).magnitude != won.magnitude


def test_a_conversion_without_a_rate_is_refused():
    figure = check("It cost $2.3 billion.").figures[0]
    with pytest.raises(measures.NoRateError, match="no rate of USD and KPW"):
        measures.convert(figure, "KPW", date(2023, 9, 12))
    with pytest.raises(ValueError, match="states no single value"):
        measures.quantity(check("tens of billions of won").figures[0])
