"""The examples of published rules, and what holds for every text."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from glossary import GlossaryError, RomanizationError, romanize
from glossary.romanization.systems import names

EXAMPLES = Path(__file__).parent / "examples"
KNOWN = "known-failures"
SYSTEMS, KINDS = st.sampled_from(names()), st.sampled_from(["person", "place", "text"])
HANGUL = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=8)


def examples():
    for path in sorted(EXAMPLES.glob("*.yaml")):
        file = yaml.safe_load(path.read_text("utf-8"))
        marks = [pytest.mark.xfail(strict=True)] if path.stem == KNOWN else []
        for group in file["groups"]:
            way = (group.get("system", file["system"]), group.get("kind", "text"), group.get("hyphen"))
            for hangul, latin in group["examples"].items():
                yield pytest.param(hangul, latin, *way, marks=marks, id=f"{path.stem}: {way[0]} {hangul}")


@pytest.mark.parametrize(("hangul", "latin", "system", "kind", "hyphen"), list(examples()))
def test_example(hangul, latin, system, kind, hyphen):
    assert romanize(hangul, system, kind, hyphen=hyphen) == latin


def test_official_examples_are_as_many_as_the_documentation_says():
    mr = yaml.safe_load((EXAMPLES / "mr.yaml").read_text("utf-8"))["groups"]
    assert sum(len(group["examples"]) for group in mr if group.get("official")) == 62
    assert all(group.get("source") for group in mr if group.get("official"))
    assert sum(param.values[2].startswith("rr") for param in examples()) == 120


def test_every_system_has_examples():
    assert {param.values[2] for param in examples()} == set(names())


@given(
    st.text(),
    st.sampled_from(names()),
    st.sampled_from(["person", "place", "text"]),
    st.sampled_from([None, True, False]),
)
def test_any_text_gives_a_text_without_hangul(text, system, kind, hyphen):
    assert not any("가" <= letter <= "힣" for letter in romanize(text, system, kind, hyphen=hyphen))


@given(HANGUL, SYSTEMS, KINDS)
def test_any_word_is_written(word, system, kind):
    assert any(letter.isalpha() for letter in romanize(word, system, kind))


@given(
    st.text(st.characters(max_codepoint=0x24F)),
    st.sampled_from(["rr", "mr", "yale", "dprk"]),
    st.sampled_from(["person", "place", "text"]),
)
def test_latin_passes_unchanged(text, system, kind):
    assert romanize(text, system, kind) == text


@pytest.mark.parametrize("text", ["𠀀", "ㅋㅋ", "Seoul", "1945-1950", "", "é\u0301"])
def test_no_syllable_of_hangul(text):
    assert romanize(text) == text


def test_decomposed_hangul():
    import unicodedata

    assert romanize(unicodedata.normalize("NFD", "독립문")) == "dongnimmun"


@given(HANGUL)
def test_plain_is_the_marked_form_without_marks(word):
    from glossary.romanization.letters import strip

    assert romanize(word, "mr-plain") == strip(romanize(word, "mr"))


@pytest.mark.parametrize(("system", "kind"), [("hangul", "text"), ("rr", "city")])
def test_unknown_choice(system, kind):
    with pytest.raises(RomanizationError, match=r"there are (person, place, text|rr, .*dprk)$"):
        romanize("한글", system, kind)
    assert issubclass(RomanizationError, GlossaryError)


def test_the_build_names_the_line_of_a_mistake(tmp_path):
    from glossary.build import romanization, source

    file = tmp_path / "exceptions.yaml"
    file.write_text("sources: {}\nanywhere: {꽃잎: 꽃}\nwhole: {}\nendings: {법: p}\n", "utf-8")
    assert [problem.line for problem in romanization.problems("exceptions", source.read(file))] == [4]
    file.write_text("sources: {}\nanywhere: {꽃잎: 꽃}\nwhole: {}\nendings: {}\n", "utf-8")
    (problem,) = romanization.problems("exceptions", source.read(file))
    assert "same number of syllables" in problem.message
    assert romanization.problems("something-else", source.read(file)) == []
