from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

import glossary
from glossary import read_hanja, readings, romanize, spellings, spells
from glossary.build.unihan import table

CASES = yaml.safe_load(Path(__file__).with_name("hanja.yaml").read_text("utf-8"))
OFFICIAL = [pair for group in CASES["orthography"].values() for pair in group.items()]


@pytest.mark.parametrize(("hanja", "hangul"), [*OFFICIAL, *CASES["text"].items()])
def test_words(hanja, hangul):
    assert read_hanja(hanja) == hangul


@pytest.mark.parametrize(("hanja", "hangul"), CASES["person"].items())
def test_persons(hanja, hangul):
    assert read_hanja(hanja, "person") == hangul


@pytest.mark.parametrize(("hanja", "hangul"), CASES["north"].items())
def test_the_north_has_no_initial_sound_rule(hanja, hangul):
    kind = "person" if hanja in ("李承晩", "崔龍海", "盧") else "text"
    assert read_hanja(hanja, kind, north=True) == hangul


@pytest.mark.parametrize(("hanja", "ranked"), CASES["readings"].items())
def test_readings_of_a_person(hanja, ranked):
    found = readings(hanja, limit=100)
    assert [reading.hangul for reading in found[: len(ranked)]] == ranked
    assert abs(sum(reading.score for reading in found) - 1) < 1e-9


@pytest.mark.parametrize("text", CASES["none"])
def test_no_person(text):
    assert readings(text) == ()


def test_what_takes_hangul_takes_hanja():
    assert romanize("金正恩") == "gimjeongeun"
    assert romanize("金正恩", kind="person") == "Gim Jeongeun"
    assert romanize("金正恩", "dprk", "person") == "Kim Jong Un"
    assert romanize("李承晩", "dprk", "person") == "Ri Sung Man"
    assert romanize("金浦", kind="place") == "Gimpo"
    assert romanize("獨立門에서") == "dongnimmuneseo"
    assert spellings("李承晩") == spellings("이승만")
    assert spells("Rhee Syng-man", "李承晩")
    assert not spells("Kim Sung-man", "李承晩")


def test_the_glossary_s_own_hanja():
    """What the entries say, held against what is read; the rest are readings of a family's own and rare hanja."""
    right = {"person": 0, "other": 0}
    wrong = {"person": 0, "other": 0}
    for entry in glossary.load():
        person = entry.kind == "person"
        if entry.hanja and (not person or entry.nation in ("KR", "KP")):
            read = read_hanja(entry.hanja, "person" if person else "text", north=person and entry.nation == "KP")
            (right if read == entry.hangul else wrong)["person" if person else "other"] += 1
    assert right["person"] >= 25 * wrong["person"] > 0, (right, wrong)
    assert right["other"] >= 300 > 50 * wrong["other"], (right, wrong)


def test_the_table_of_unihan():
    lines = [
        "# Unicode version: 15.0.0",
        "U+674E\tkHangul\t리:0E 이:0",
        "U+91D1\tkHangul\t금:0E 김:0N",
        "U+674E\tkMandarin\tlǐ",
    ]
    written = yaml.safe_load(table(lines))
    assert written["readings"] == {"리": "李", "금 김": "金"}


def test_a_mistake_in_the_tables_is_told(tmp_path):
    from glossary.build import romanization, source

    file = tmp_path / "hanja.yaml"
    file.write_text("sources: {}\nreadings: {가: 家, 거: 家}\n", "utf-8")
    (problem,) = romanization.problems("hanja", source.read(file))
    assert "stand twice" in problem.message
    file.write_text("sources: {}\nlikeliest: {}\nsurnames: {}\nwords: {女子: 여}\nanew: []\n", "utf-8")
    (problem,) = romanization.problems("hanja-words", source.read(file))
    assert "same number of syllables" in problem.message


@pytest.mark.parametrize("kind", ["text", "person"])
@pytest.mark.parametrize("piece", ["樂", "女子", "率", "3年", "金正恩 "])
def test_long_runs_are_survived(piece, kind):
    assert len(read_hanja(piece * 20_000, kind)) == len(piece) * 20_000


def test_a_long_run_is_nobodys_name():
    assert readings("樂" * 40 + " 樂") == ()


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF) | st.characters(), max_size=30))
@example("㐀𠀀𠀀")
def test_any_text_is_survived_and_keeps_its_length(text):
    for kind in ("text", "person"):
        read = read_hanja(text, kind)
        assert len(read) == len(text)
        assert all(new == old for new, old in zip(read, text, strict=True) if not "가" <= new <= "힣")
    readings(text)
