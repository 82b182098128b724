"""What is preferred, admitted, superseded and deprecated, and which pairs it gives."""

from datetime import date

import pytest

import glossary
from glossary.export import Selection
from glossary.export.concepts import pairs, shared, translations

ALL = glossary.load()


def terms(entry_id, **choices):
    selection = Selection(ALL, **{"style": "korea-times", **choices})
    concept = next(concept for concept in selection.concepts() if concept.id == entry_id)
    return {term.text: term.status.value for term in concept.terms}


def test_a_renamed_body_has_a_superseded_name():
    assert terms("ministry-of-data-and-statistics") == {
        "국가데이터처": "preferred",
        "통계청": "superseded",
        "Ministry of Data and Statistics": "preferred",
        "Statistics Korea": "superseded",
        "KOSTAT": "superseded",
    }
    assert terms("ministry-of-data-and-statistics", on=date(2023, 9, 12), langs=("en",)) == {
        "Statistics Korea": "preferred",
        "KOSTAT": "admitted",
        "Ministry of Data and Statistics": "superseded",
    }


def test_what_another_style_asks_for_is_deprecated():
    assert terms("kim-jong-un", langs=("en",)) == {"Kim Jong-un": "preferred"}
    deprecated = terms("kim-jong-un", langs=("en",), deprecated=True)
    assert deprecated["Kim Jong Un"] == "deprecated"
    assert terms("kim-jong-un", langs=("en",), style="ap")["Kim Jong Un"] == "preferred"


def test_a_name_is_translated_as_it_was_on_its_days():
    given, _ = pairs(Selection(ALL, "korea-times"))
    translated = {pair.source: pair.target for pair in given}
    assert translated["통계청"] == "Statistics Korea"
    assert translated["국가데이터처"] == "Ministry of Data and Statistics"
    assert translated["한은"] == "Bank of Korea"


def test_a_name_with_several_translations_is_told_and_left_out():
    given, notes = pairs(Selection(ALL, "korea-times"))
    sources = [pair.source for pair in given]
    assert len(set(sources)) == len(sources)
    assert "김정은" not in sources
    assert (
        "'김정은' is left out, for it has several translations:"
        " Kim Jong-un (kim-jong-un); Kim Jung-eun (kim-jung-eun)" in notes
    )


def test_what_several_concepts_share_is_told():
    assert "'김정은' names kim-jong-un, kim-jung-eun" in shared(Selection(ALL, "korea-times").concepts())


def test_homonyms_are_all_translated_where_the_concept_is_said():
    given = {(row.source.text, row.target, row.concept.id) for row in translations(Selection(ALL, "korea-times"))}
    assert ("김정은", "Kim Jong-un", "kim-jong-un") in given
    assert ("김정은", "Kim Jung-eun", "kim-jung-eun") in given


def test_a_translation_needs_two_languages():
    with pytest.raises(glossary.GlossaryError, match="a translation needs two languages: choose ko,en or en,ko"):
        list(translations(Selection(ALL, "korea-times", langs=("ko",))))
