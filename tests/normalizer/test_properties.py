"""What holds for every text."""

import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import normalizer
from normalizer.fold import fold

NORMALIZER = normalizer.Normalizer()
AP = normalizer.Normalizer("ap")
OTHERS = [normalizer.Normalizer(style, NORMALIZER.glossary) for style in ("nk-news", "revised-romanization", "ala-lc")]
DAY = date(2023, 9, 12)
PIECES = [
    *("Kim Jong-un", "Kim Jong Un", "KIM JONG UN", "Kim", "Putin", "Yoon Suk-yeol", "Park Jin", "President ", "김정은"),
    *("김 위원장", "윤석열", "한국은행", "은", "이", "가", "는", "Statistics Korea", "통계청", "Seoul", "U.S."),
    *(
        "$2.3 billion",
        " (",
        ")",
        "3 trillion won",
        "3조",
        "2천억",
        "원",
        "달러",
        "won",
        "$",
        "1",
        "23",
        ",",
        ".",
        "억",
        "만",
    ),
    *(" ", "  ", "\n", "\r\n", "\n\n", "\t", "-", "\u2011", "\u00a0", "~", "가", "각", "\ufeff", "✈", "￦", "１２"),
    *("0엔당", "100엔당", "per 0 yen", "15 won", "돈", "평", "㎡", "°C", "각각", "respectively", "2007년 "),
    *(
        "Lee Jae Myung",
        "Chey Tae-won",
        "SK Group ",
        "Pyongyang",
        "P'yŏngyang",
        "Kim Chŏng-ŭn",
        "Kim Sun-geun",
        " Ji-min",
    ),
    *(
        "Kwon Hye-jin",
        "Kwon Hye Jin",
        "the ministry",
        "Ministry of Unification",
        " (MOU)",
        "최은별 씨",
        "박 전 대통령",
        '"',
    ),
    *(
        "<b>",
        "</b>",
        "<pre>",
        "<!--",
        "-->",
        "~~~",
        "](",
        "]: ",
        "KBS",
        "(MND)",
        "라면",
        "이었으나",
        "전 ",
        "이 대통령",
    ),
    *("remaining ", "나머지 ", "수", "대", "당", "per", " to ", "tens of billions of ", "https://", "@", "#", "`", "/"),
]
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
)


@given(TEXTS)
@settings(max_examples=400, deadline=None)
@example("Kim Jong Un" * 3)
@example("$1-2-3-4 won")
def test_any_text(text):
    for read in (NORMALIZER, AP, *OTHERS):
        document = read(text, DAY)
        reached = 0
        for mention in document.names:
            assert text[mention.start : mention.end] == mention.surface
            assert mention.start >= reached
            reached = mention.end
        for figure in document.figures:
            assert text[figure.start : figure.end] == figure.surface
            assert figure.low <= figure.high
        assert read(document.normalized, DAY).normalized == document.normalized
        used = [number for pair in document.pairs for number in (pair.left, pair.right)]
        assert len(used) == len(set(used))


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_outside_the_edits_nothing_changes(text):
    document = AP(text, DAY)
    old = new = 0
    for edit in sorted(document.edits):
        kept = text[old : edit.start]
        assert document.normalized[new : new + len(kept)] == kept
        new += len(kept) + len(edit.text)
        old = edit.end
    assert document.normalized[new:] == text[old:]


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_folding_leads_back(text):
    folded = fold(text)
    places = [folded.source(place) for place in range(len(folded.text) + 1)]
    assert places == sorted(set(places))
    assert (places[0], places[-1]) == (0, len(text))


@given(st.text("가각힣한글ABC ", max_size=30))
@settings(max_examples=100, deadline=None)
def test_decomposed_hangul_folds_to_composed(text):
    assert fold(unicodedata.normalize("NFD", text)).text == fold(text).text


@pytest.mark.parametrize("scale", ["million", "billion", "trillion"])
@given(st.integers(1, 999), st.integers(0, 3))
@settings(max_examples=60, deadline=None)
def test_printed_amounts_are_read_back(scale, digits, decimals):
    value = Decimal(digits).scaleb(-decimals)
    power = {"million": 6, "billion": 9, "trillion": 12}[scale]
    figure = NORMALIZER(f"It cost ${value:f} {scale} in all.").figures[0]
    assert figure.value == value.scaleb(power)


@given(st.integers(1, 10**16 - 1))
@settings(max_examples=200, deadline=None)
def test_korean_amounts_are_read_back(value):
    rest, pieces = value, []
    for name, power in (("조", 12), ("억", 8), ("만", 4), ("", 0)):
        count, rest = divmod(rest, 10**power)
        if count:
            pieces.append(f"{count:,}{name}")
    for separator in ("", " "):
        figure = NORMALIZER(f"모두 {separator.join(pieces)}원이다.").figures[0]
        assert figure.value == value


@given(st.integers(0, 2**32))
@settings(max_examples=5, deadline=None)
def test_the_order_of_entries_makes_no_difference(seed):
    from random import Random

    from glossary import Glossary, data

    entries = list(NORMALIZER.glossary)
    Random(seed).shuffle(entries)
    text = data.path("samples", "aid.en.txt").read_text("utf-8")
    shuffled = normalizer.Normalizer(glossary=Glossary(entries, NORMALIZER.glossary.styles, "korea-times"))
    assert shuffled(text, DAY).to_dict() == NORMALIZER(text, DAY).to_dict()


def test_a_document_does_not_depend_on_the_one_before():
    fresh = normalizer.Normalizer()
    first = fresh("Kim Sung-soo said.", DAY)
    fresh("Kim Sung-soo of Hanyang University said.", DAY)
    assert fresh("Kim Sung-soo said.", DAY) == first


# --- Money printed in every supported way is read back with its interval.

SIGNS = {
    "$": "USD",
    "US$": "USD",
    "A$": "AUD",
    "HK$": "HKD",
    "₩": "KRW",
    "€": "EUR",
    "£": "GBP",
    "KRW ": "KRW",
    "USD": "USD",
}
NAMES = {
    "won": "KRW",
    "dollars": "USD",
    "yen": "JPY",
    "euros": "EUR",
    "Swiss francs": "CHF",
    "USD": "USD",
    "krw": "KRW",
}
KOREAN_NAMES = {"원": "KRW", "달러": "USD", "엔": "JPY", "위안": "CNY", "유로": "EUR", "홍콩 달러": "HKD"}
LONG = {" million": 6, " billion": 9, " trillion": 12, "": 0}
SHORT = {"k": 3, "m": 6, "mn": 6, "bn": 9, "B": 9, "tn": 12, " mln": 6, " bln": 9, " trn": 12}
PARTICLES = ("", "은", "을", "이", "의", "에서", "으로", "까지", " 정도", "가량")


def interval(written: str, power: int) -> tuple[Decimal, Decimal, Decimal]:
    """The value and bounds of digits before a power of ten, by the rule of docs/verdicts.md, written anew."""
    plain = written.replace(",", "")
    value = Decimal(plain)
    if "." in plain:
        last = Decimal(10) ** -len(plain.partition(".")[2])
    else:
        kept = max(len(plain.rstrip("0")), min(2, len(plain)))
        last = Decimal(10) ** (len(plain) - kept)
    scale = Decimal(10) ** power
    return value * scale, (value - last / 2) * scale, (value + last / 2) * scale


MANTISSAS = st.one_of(
    st.integers(1, 9999).map(str),
    st.integers(1000, 10**9).map(lambda number: f"{number:,}"),
    st.tuples(st.integers(0, 9999), st.integers(1, 4), st.integers(0, 9999)).map(
        lambda parts: f"{parts[0]}.{str(parts[2] % 10 ** parts[1]).zfill(parts[1])}"
    ),
).filter(lambda written: Decimal(written.replace(",", "")) > 0)


def only(text: str) -> normalizer.Figure:
    figures = NORMALIZER(text, DAY).figures
    assert len(figures) == 1, (text, figures)
    assert text[figures[0].start : figures[0].end] == figures[0].surface
    assert figures[0] == NORMALIZER.figures(text)[0]
    return figures[0]


def is_a_year(written: str) -> bool:
    return len(written) == 4 and written[:2] in ("18", "19", "20")


@given(MANTISSAS, st.sampled_from(sorted(SIGNS)), st.sampled_from(sorted({**LONG, **SHORT})))
@settings(max_examples=300, deadline=None)
def test_a_sign_before_digits(written, sign, scale):
    if (is_a_year(written) and sign[-1:] in "D ") or (scale in ("k", "m") and "," in written):
        return
    figure = only(f"It cost {sign}{written}{scale} in all.")
    assert (figure.value, figure.low, figure.high) == interval(written, {**LONG, **SHORT}[scale])
    assert figure.unit == SIGNS[sign]


@given(MANTISSAS, st.sampled_from(sorted(NAMES)), st.sampled_from(sorted(LONG)), st.sampled_from((" ", "-")))
@settings(max_examples=300, deadline=None)
def test_a_name_behind_digits(written, name, scale, joint):
    if is_a_year(written) and not scale:
        return
    figure = only(f"They paid {written}{scale}{joint}{name} for it.")
    assert (figure.value, figure.low, figure.high) == interval(written, LONG[scale])
    assert figure.unit == NAMES[name]


@given(
    st.integers(1, 9999),
    st.sampled_from(("", "만", "억", "조", "경", "백만", "천만", "천억", "백억", "십억")),
    st.sampled_from(sorted(KOREAN_NAMES)),
    st.sampled_from(("", " ")),
    st.sampled_from(PARTICLES),
)
@settings(max_examples=400, deadline=None)
def test_korean_digits_with_a_scale(number, scale, name, blank, particle):
    powers = {"십": 1, "백": 2, "천": 3, "만": 4, "억": 8, "조": 12, "경": 16}
    power = sum(powers[letter] for letter in scale)
    figure = only(f"모두 {number}{scale}{blank}{name}{particle} 들었다.")
    assert (figure.value, figure.low, figure.high) == interval(str(number), power)
    assert figure.unit == KOREAN_NAMES[name]


ONES = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


@given(st.integers(1, 999), st.sampled_from(("thousand", "million", "billion")))
@settings(max_examples=150, deadline=None)
def test_number_words(number, scale):
    words = []
    if number >= 100:
        words.append(f"{ONES[number // 100 - 1]} hundred")
    rest = number % 100
    if rest >= 20:
        words.append(TENS[rest // 10 - 2] + (f"-{ONES[rest % 10 - 1]}" if rest % 10 else ""))
    elif rest:
        words.append(ONES[rest - 1])
    figure = only(f"They paid {' and '.join(words)} {scale} won for it.")
    power = {"thousand": 3, "million": 6, "billion": 9}[scale]
    assert (figure.value, figure.low, figure.high) == interval(str(number), power)


@given(st.integers(1, 999), st.integers(1, 99))
@settings(max_examples=60, deadline=None)
def test_dollars_and_cents(dollars, cents):
    figure = only(f"It cost {dollars} dollars and {cents} cents in all.")
    assert figure.value == Decimal(dollars) + Decimal(cents) / 100
