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
    for read in (NORMALIZER, AP):
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


@given(st.permutations(list(NORMALIZER.glossary)))
@settings(max_examples=5, deadline=None)
def test_the_order_of_entries_makes_no_difference(entries):
    from glossary import Glossary, data

    text = data.path("samples", "aid.en.txt").read_text("utf-8")
    shuffled = normalizer.Normalizer(glossary=Glossary(entries, NORMALIZER.glossary.styles, "korea-times"))
    assert shuffled(text, DAY).to_dict() == NORMALIZER(text, DAY).to_dict()


def test_a_document_does_not_depend_on_the_one_before():
    fresh = normalizer.Normalizer()
    first = fresh("Kim Sung-soo said.", DAY)
    fresh("Kim Sung-soo of Hanyang University said.", DAY)
    assert fresh("Kim Sung-soo said.", DAY) == first
