"""The output against its schema, and the samples from end to end."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

import normalizer
from glossary import data

DAY = date(2023, 9, 12)
SAMPLES = sorted(Path(data.path("samples")).glob("*.txt"))


@pytest.fixture(scope="module")
def schema():
    loaded = json.loads(data.path("document.schema.json").read_bytes())
    jsonschema.Draft202012Validator.check_schema(loaded)
    return jsonschema.Draft202012Validator(loaded)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
@pytest.mark.parametrize("style", ["korea-times", "yonhap", "ap"])
@pytest.mark.parametrize("day", [DAY, None, date(1998, 1, 1), date(2026, 11, 24)], ids=str)
def test_output_fits_the_schema(schema, path, style, day):
    text = path.read_bytes().decode()
    document = normalizer.Normalizer(style)(text, day, path.name)
    plain = json.loads(json.dumps(document.to_dict()))
    schema.validate(plain)
    for item in (*plain["names"], *plain["figures"]):
        assert text[item["start"] : item["end"]] == item["surface"]


def sample(name: str, style: str = "korea-times") -> normalizer.Document:
    return normalizer.Normalizer(style)(data.path("samples", name).read_bytes().decode(), DAY)


def test_the_english_sample_under_its_own_style():
    document = sample("aid.en.txt")
    assert document.findings == ()
    assert document.normalized == document.text
    named = {mention.entry for mention in document.names}
    assert {
        *("kim-jong-un", "vladimir-putin", "yoon-suk-yeol", "park-jin", "sergey-lavrov", "kim-sung-soo-hanyang"),
        *("kim-jung-sup", "jeon-ha-kyu", "victor-cha", "sue-mi-terry", "kamala-harris"),
        *("ministry-of-national-defense", "ministry-of-foreign-affairs", "kremlin", "tass", "afp"),
        *("yonhap-news-agency", "korean-central-news-agency", "hanyang-university", "sejong-institute"),
        *("vladivostok", "new-delhi", "seoul", "moscow", "kyiv", "ukraine", "russia"),
    } <= named


def test_ap_changes_only_the_northern_name():
    document = sample("aid.en.txt", "ap")
    assert document.normalized == document.text.replace("Kim Jong-un", "Kim Jong Un")


def test_a_surname_with_several_bearers_is_left_open():
    kims = [mention for mention in sample("aid.en.txt").names if mention.surface == "Kim"]
    assert kims
    assert {mention.action.value for mention in kims} == {"ambiguous"}
    assert set(kims[0].candidates) == {"kim-jong-un", "kim-jung-sup", "kim-sung-soo-hanyang"}


def test_the_korean_sample():
    document = sample("aid.ko.txt")
    assert document.findings == ()
    resolved = {m.surface: m.entry for m in document.names if m.action.value == "resolve"}
    assert resolved["김 위원장"] == "kim-jong-un"
    assert resolved["윤 대통령"] == "yoon-suk-yeol"
    assert [pair.verdict.value for pair in document.pairs] == ["rounded"]
    assert [total.verdict.value for total in document.sums] == ["sum-ok"]


def test_a_lone_surrogate_is_refused_clearly():
    with pytest.raises(ValueError, match="a lone surrogate stands at 3"):
        normalizer.check("Kim\ud800")


def test_amounts_do_not_depend_on_the_callers_context():
    import decimal

    with decimal.localcontext(prec=4):
        figure = normalizer.check("It cost $2,345,678.").figures[0]
    assert (figure.value, figure.low) == (decimal.Decimal(2345678), decimal.Decimal("2345677.5"))


@pytest.mark.parametrize("day", ["2023-09-12", 20230912, __import__("datetime").datetime(2023, 9, 12)])
def test_a_date_must_be_a_date(day):
    with pytest.raises(TypeError, match="date must be a"):
        normalizer.check("Kim", day)


def test_overlapping_edits_are_refused():
    with pytest.raises(ValueError, match="edits overlap at 1"):
        normalizer.apply("abc", (normalizer.Edit(0, 2, "x"), normalizer.Edit(1, 3, "y")))
