"""Forms by style and day, and look-ups."""

from datetime import date

import pytest

import glossary


@pytest.fixture(scope="module")
def known():
    return glossary.load()


@pytest.mark.parametrize(
    ("entry", "style", "day", "lang", "form"),
    [
        ("kim-jong-un", "korea-times", None, "en", "Kim Jong-un"),
        ("kim-jong-un", "yonhap", None, "en", "Kim Jong-un"),
        ("kim-jong-un", "ap", None, "en", "Kim Jong Un"),
        ("kim-jong-un", "ap", None, "ko", "김정은"),
        ("moon-jae-in", "ap", None, "en", "Moon Jae-in"),
        ("yoon-suk-yeol", "ap", None, "en", "Yoon Suk Yeol"),
        ("yoon-suk-yeol", "korea-times", None, "en", "Yoon Suk Yeol"),
        ("syngman-rhee", "ap", None, "en", "Syngman Rhee"),
        ("lee-jae-myung", "korea-times", date(2025, 6, 16), "en", "Lee Jae-myung"),
        ("lee-jae-myung", "korea-times", date(2025, 6, 17), "en", "Lee Jae Myung"),
        ("lee-jae-myung", "korea-times", None, "en", "Lee Jae Myung"),
        ("ministry-of-economy-and-finance", "ap", date(2018, 7, 31), "en", "Ministry of Strategy and Finance"),
        ("ministry-of-economy-and-finance", "ap", date(2018, 8, 1), "en", "Ministry of Economy and Finance"),
        ("ministry-of-economy-and-finance", "ap", date(2018, 8, 1), "ko", "기획재정부"),
    ],
)
def test_form(known, entry, style, day, lang, form):
    assert known[entry].form(style, day, lang) == form


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Kim Jong Un", ["kim-jong-un"]),
        ("KIM JONG-UN", ["kim-jong-un"]),
        ("kim\u00a0 jong\u2011un", ["kim-jong-un"]),
        ("김정은", ["kim-jong-un", "kim-jung-eun"]),
        ("Putin", ["vladimir-putin"]),
        ("한은", ["bank-of-korea"]),
        ("Nobody At All", []),
    ],
)
def test_lookup(known, text, ids):
    assert [entry.id for entry in known.lookup(text)] == ids


def test_a_surname_finds_all_its_bearers(known):
    assert {"kim-jong-un", "kim-il-sung"} <= {entry.id for entry in known.lookup("Kim")}


def test_an_unknown_style_names_the_choice(known):
    with pytest.raises(glossary.UnknownStyleError, match="choose one of: korea-times, yonhap, joongang, ap"):
        known.check_style("chicago")


def test_every_person_has_hangul_and_a_form_in_every_style(known):
    for entry in known:
        if entry.kind == "person":
            assert entry.hangul
            assert all(entry.form(style) for style in known.styles), entry.id
