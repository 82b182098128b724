"""A fact that sources contradict is noted, recognised and never rewritten."""

from datetime import date

import pytest

import glossary
from glossary import Contested, DataError
from normalizer import Normalizer

HEAD = "sources: {s: {title: T, checked: 2026-11-24}}\nterms:\n"
DAY = date(2020, 5, 5)


def normalizer(tmp_path, entry):
    file = tmp_path / "mine.yaml"
    file.write_text(HEAD + entry, encoding="utf-8")
    return Normalizer(glossary=glossary.load(file))


NAMED = "  - {id: atlantis, kind: place, en: Atlantis Island, variants: [Atlantia Island], source: [s]%s}\n"


@pytest.mark.parametrize(
    ("contested", "action"),
    [
        ("", "rewrite"),
        (", contested: [{why: the law and the families differ}]", "keep"),
        (", contested: [{text: Atlantis Island, why: two maps differ}]", "keep"),
        (", contested: [{text: Atlantic Isle, why: two maps differ}]", "rewrite"),
        (", contested: [{about: days, why: two lists differ}]", "rewrite"),
    ],
)
def test_nothing_is_rewritten_to_a_contested_name(tmp_path, contested, action):
    doc = normalizer(tmp_path, NAMED % contested)("They saw Atlantia Island.", date=DAY)
    (mention,) = doc.names
    assert (mention.surface, mention.action.value) == ("Atlantia Island", action)
    assert bool(doc.findings) == (action == "rewrite")
    if action == "keep":
        assert "sources contradict each other: " in mention.reason


def test_a_contested_form_is_recognised_and_kept(tmp_path):
    own = normalizer(tmp_path, NAMED % ", contested: [{text: Atlantic Isle, why: two maps differ}]")
    doc = own("They saw Atlantic Isle.", date=DAY)
    assert [(mention.entry, mention.action.value) for mention in doc.names] == [("atlantis", "keep")]
    assert doc.normalized == "They saw Atlantic Isle."


@pytest.mark.parametrize(("contested", "action"), [("", "flag"), ("contested: [{about: days, why: W}], ", "keep")])
def test_days_in_dispute_flag_nothing(tmp_path, contested, action):
    names = "names: [{en: Old Atlantis, until: 2010-01-01}, {en: New Atlantis, since: 2010-01-02}]"
    own = normalizer(tmp_path, f"  - {{id: atlantis, kind: place, {names}, {contested}source: [s]}}\n")
    doc = own("They saw Old Atlantis.", date=DAY)
    assert [mention.action.value for mention in doc.names] == [action]


def test_a_contested_spelling_of_a_person_beats_the_ways_of_joining(tmp_path):
    person = (
        "  - {id: kim-zu, kind: person, nation: KR, hangul: 김주일, name: {family: Kim, given: [Ju, Il]},"
        " unique: true, contested: [{text: Kim Ju Il, why: W}], source: [s]}\n"
    )
    own = normalizer(tmp_path, person)
    assert own("Kim Ju Il spoke.", date=DAY).normalized == "Kim Ju Il spoke."
    assert own("Kim Juil spoke.", date=DAY).normalized == "Kim Ju-il spoke."


def test_two_spellings_in_one_text_get_no_fix(tmp_path):
    person = (
        "  - {id: kim-zu, kind: person, nation: KR, hangul: 김주일, name: {family: Kim, given: [Ju, Il]},"
        " unique: true, accepted: [Kim Joo-il]%s, source: [s]}\n"
    )
    text = "Kim Ju-il spoke.\n\nThen Kim Joo-il left."
    for contested, fixes in (("", 1), (", contested: [{text: Kim Ju-il, why: W}]", 0)):
        (finding,) = normalizer(tmp_path, person % contested)(text, date=DAY).findings
        assert (finding.code, len(finding.fixes)) == ("N004", fixes)


def test_other_tools_do_not_rewrite_either(tmp_path):
    from glossary.export import Selection
    from glossary.export.concepts import TermStatus

    def status(contested):
        (tmp_path / "mine.yaml").write_text(HEAD + NAMED % contested)
        own = glossary.load(tmp_path / "mine.yaml")
        chosen = (row for row in Selection(own, "ap", deprecated=True).concepts() if row.id == "atlantis")
        return {term.text: term.status for concept in chosen for term in concept.terms}["Atlantia Island"]

    assert status("") is TermStatus.DEPRECATED
    assert status(", contested: [{why: W}]") is TermStatus.ADMITTED


def test_contested_is_no_variant(tmp_path):
    with pytest.raises(DataError, match="is contested, so it cannot be a variant"):
        normalizer(tmp_path, NAMED % ", contested: [{text: Atlantia Island, why: W}]")


def test_what_the_entry_says(tmp_path):
    entry = glossary.Entry("x", "place", (), contested=(Contested("W", "names", "A"), Contested("D", "days")))
    assert entry.dispute("names", "A", "B") == "W"
    assert entry.dispute("names", "B") == ""
    assert entry.dispute("days") == "D"


def test_no_bundled_name_is_rewritten_to_a_contested_one():
    known = glossary.load()
    reader = Normalizer(glossary=known)
    contested = [entry for entry in known if any(note.about == "names" for note in entry.contested)]
    assert "jeju-air-crash" in {entry.id for entry in contested}
    for entry in contested:
        for form in entry.forms:
            if entry.dispute("names", form.text):
                doc = reader(f"{form.text}.")
                assert doc.normalized == doc.text
