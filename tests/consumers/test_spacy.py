"""spaCy finds the names of a text; in Korean the tokenizer has to cut particles off."""

from pathlib import Path

import pytest

import glossary
from glossary.export import Selection, write

pytestmark = pytest.mark.consumer
spacy = pytest.importorskip("spacy", reason="spaCy is not installed: pip install spacy")
SAMPLES = Path(__file__).parents[2] / "data/samples"
WITHOUT_MECAB = {"nlp": {"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}}
# As docs/tools/spacy.md has them.
PARTICLES = ["에서는", "에게", "에서", "에는", "으로", "까지", "부터", "라고", *"은는이가을를과와의에도만로"]


def found(nlp, text, folder, *kinds):
    file = folder / "hangloss.spacy.jsonl"
    selection = Selection(glossary.load(), "korea-times", kinds=kinds)
    file.write_bytes(write("spacy", selection).files["hangloss.spacy.jsonl"])
    nlp.add_pipe("entity_ruler").from_disk(file)
    return [(entity.text, entity.label_, entity.ent_id_) for entity in nlp(text).ents]


def test_the_sample_articles_names(tmp_path):
    text = (SAMPLES / "aid.en.txt").read_text("utf-8")
    names = found(spacy.blank("en"), text, tmp_path)
    for name in (
        ("Kim Jong-un", "PERSON", "kim-jong-un"),
        ("Putin", "PERSON", "vladimir-putin"),
        ("Sue Mi Terry", "PERSON", "sue-mi-terry"),
        ("KCNA", "ORG", "korean-central-news-agency"),
        ("Ministry of Foreign Affairs", "ORG", "ministry-of-foreign-affairs"),
        ("Vladivostok", "GPE", "vladivostok"),
        ("President", "TITLE", "president"),
        ("CBS", "ORG", ""),  # two outlets
    ):
        assert name in names
    assert {name for name, label, _ in names if label == "PERSON"} == {
        *("Kim Jong-un", "Vladimir Putin", "Putin", "Sergey Lavrov", "Park Jin", "Yoon Suk Yeol", "Kim Sung-soo"),
        *("Kim Jung-sup", "Victor Cha", "Sue Mi Terry", "Jeon Ha-kyu", "Kamala Harris"),
    }


KOREAN = "윤석열 대통령은 김정은은 물론 블라디미르 푸틴과도 다르다. 통계청이 밝혔다."


def test_a_name_with_a_particle_is_missed(tmp_path):
    nlp = spacy.blank("ko", config=WITHOUT_MECAB)
    assert found(nlp, KOREAN, tmp_path, "person", "organization") == [("윤석열", "PERSON", "yoon-suk-yeol")]


def test_and_found_where_the_tokenizer_cuts_particles_off(tmp_path):
    nlp = spacy.blank("ko", config=WITHOUT_MECAB)
    suffixes = [*nlp.Defaults.suffixes, *(f"(?<=[가-힣]){particle}" for particle in PARTICLES)]
    nlp.tokenizer.suffix_search = spacy.util.compile_suffix_regex(suffixes).search
    assert found(nlp, KOREAN, tmp_path, "person", "organization") == [
        ("윤석열", "PERSON", "yoon-suk-yeol"),
        ("김정은", "PERSON", ""),
        ("블라디미르 푸틴", "PERSON", "vladimir-putin"),
        ("통계청", "ORG", "ministry-of-data-and-statistics"),
    ]
