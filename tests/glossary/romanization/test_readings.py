import unicodedata
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from glossary import readings, spellings, spells
from glossary.romanization.usages import usages

CASES = yaml.safe_load(Path(__file__).with_name("readings.yaml").read_text("utf-8"))
SOUTH = usages()[0]
NAMES = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(sorted(SOUTH.surnames)),
        st.lists(st.sampled_from(sorted(SOUTH.syllables)), min_size=1, max_size=2).map("".join),
    ),
)


def label(case):
    return f"{case['name']} {case['hangul']}"


@pytest.mark.parametrize("case", CASES["first"], ids=label)
def test_first(case):
    assert readings(case["name"])[0].hangul == case["hangul"]


@pytest.mark.parametrize("case", CASES["among"], ids=label)
def test_among_the_first_five(case):
    assert case["hangul"] in [reading.hangul for reading in readings(case["name"], limit=5)]


@pytest.mark.parametrize("text", CASES["nothing"])
def test_nothing_is_read(text):
    assert readings(text) == ()


@pytest.mark.parametrize("case", CASES["spelled"], ids=label)
def test_spelled(case):
    assert spells(case["name"], case["hangul"])


@pytest.mark.parametrize("case", CASES["unlike"], ids=label)
def test_unlike(case):
    assert not spells(case["name"], case["hangul"])


def test_shares_of_a_surname_are_the_surveys():
    shares = SOUTH.surname("정")
    assert [round(shares[text], 2) for text in ("jung", "jeong", "chung")] == [0.46, 0.42, 0.07]
    assert round(SOUTH.surname("이")["lee"], 2) == 0.98
    assert list(SOUTH.surname("노"))[:3] == ["noh", "roh", "no"]


def test_customary_spellings_of_syllables():
    for syllable, texts in {
        "성": "seong sung", "영": "yeong young yong", "은": "eun un", "훈": "hoon hun", "열": "yeol youl yul",
        "렬": "ryul ryeol yul", "현": "hyun hyeon hyon", "우": "woo u wu", "구": "koo gu ku goo", "주": "ju joo choo",
        "덕": "duck deok duk", "옥": "ok ock oak", "석": "seok suk sok seuk",
    }.items():  # fmt: skip
        assert set(texts.split()) <= set(SOUTH.syllable(syllable)), syllable


def test_the_list_is_bounded_and_ranked():
    listed = spellings("정몽구")
    shares = [spelling.share for spelling in listed]
    assert len(listed) == 12
    assert shares == sorted(shares, reverse=True)
    assert 0 < sum(shares) <= 1
    assert len(spellings("정몽구", limit=100)) == 100
    assert spellings("정몽구", limit=0) == readings("Chung Mong-koo", limit=0) == ()


@pytest.mark.parametrize("text", ["", "김", "남궁", "abc", "金", "뷁뷁뷁", "정몽구abc", "박" + "가" * 9])
def test_no_name_no_spelling(text):
    assert spellings(text) == ()


def test_decomposed_hangul_is_the_same():
    decomposed = unicodedata.normalize("NFD", "정몽구")
    assert spellings(decomposed) == spellings("정몽구")
    assert spells("Chung Mong-koo", decomposed)


def test_scores_are_probabilities():
    scores = [reading.score for reading in readings("Kim Jong Un", limit=10_000)]
    assert scores == sorted(scores, reverse=True)
    assert abs(sum(scores) - 1) < 1e-9


@settings(max_examples=60, deadline=None)
@given(NAMES)
def test_what_is_listed_is_recognised(hangul):
    for text, _ in spellings(hangul, limit=6):
        surname, written = text.split(" ")
        for form in (text, text.upper(), f"{written} {surname}", f"{surname} {written.replace('-', '')}"):
            assert spells(form, hangul), form


@settings(max_examples=60, deadline=None)
@given(NAMES)
def test_the_first_spelling_reads_back(hangul):
    assert hangul in [reading.hangul for reading in readings(spellings(hangul)[0].text, limit=10_000)]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200) | st.text("kimjongu-' ", max_size=60))
def test_any_text_is_survived(text):
    readings(text)
    spells(text, "김정은")
    spells("Kim Jong-un", text)
    spellings(text)
