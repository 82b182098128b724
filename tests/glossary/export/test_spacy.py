"""Patterns of spaCy's entity ruler: labels, names that several entries have, and patterns of others."""

import json

import pytest

import glossary
from glossary.export import Selection, read, write

ALL = glossary.load()
WHOLE = Selection(ALL, "korea-times")


def lines(selection):
    return [json.loads(line) for line in write("spacy", selection).files["hangloss.spacy.jsonl"].splitlines()]


def test_every_spelling_is_a_pattern_once_or_is_told():
    written = {line["pattern"] for line in lines(WHOLE)}
    assert len(written) == len(lines(WHOLE))
    notes = write("spacy", WHOLE).notes
    left_out = {note.split("'")[1] for note in notes if " is left out, for it has several labels: " in note}
    assert {term.text for concept in WHOLE.concepts() for term in concept.terms} - written == left_out
    assert len(left_out) < 10


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Kim Jong-un", "PERSON"),
        ("한은", "ORG"),
        ("Yonhap", "ORG"),
        ("North Gyeongsang Province", "GPE"),
        ("Russia", "GPE"),
        ("한라산", "LOC"),
        ("East Sea", "LOC"),
        ("인천국제공항", "FAC"),
        ("Agreed Framework", "EVENT"),
        ("President", "TITLE"),
    ],
)
def test_labels_are_those_of_spacys_models(text, label):
    assert next(line["label"] for line in lines(WHOLE) if line["pattern"] == text) == label


def test_a_name_of_several_entries_has_no_id():
    assert [line for line in lines(WHOLE) if line["pattern"] == "김정은"] == [{"label": "PERSON", "pattern": "김정은"}]
    assert "'김정은' has no id, for it names kim-jong-un, kim-jung-eun" in write("spacy", WHOLE).notes


def test_every_entry_comes_back_with_its_own_spellings():
    """Less status, days and nation, which patterns lack; an outlet is an organization; a shared name stands alone."""
    (content,) = write("spacy", WHOLE).files.values()
    back = {entry.id: entry for entry in read("spacy", content) if entry.id}
    own = {line["pattern"] for line in lines(WHOLE) if "id" in line}
    for concept in WHOLE.concepts():
        texts = {term.text for term in concept.terms if term.text in own}
        if texts:
            entry = back.pop(concept.id)
            assert {form.text for form in entry.forms} == texts
            assert entry.kind == ("organization" if concept.kind == "outlet" else concept.kind)
            canonical = [form.text for form in entry.forms if form.status == "canonical"]
            assert canonical
    assert not back


def test_patterns_of_others():
    first, second, third = read(
        "spacy",
        b'{"label": "GPE", "pattern": [{"TEXT": "New"}, {"ORTH": "York"}], "id": "ny"}\n\n'
        b'{"label": "DRUG", "pattern": "Aspirin"}\n{"label": "GPE", "pattern": "NYC", "id": "ny"}\n'
        b'{"label": "DRUG", "pattern": "Ibuprofen"}\n',
    )
    assert (first.id, first.kind) == ("ny", "place")
    assert [(form.text, form.status.value) for form in first.forms] == [("New York", "canonical"), ("NYC", "accepted")]
    assert [(entry.id, entry.kind, entry.forms[0].text) for entry in (second, third)] == [
        ("", "", "Aspirin"),
        ("", "", "Ibuprofen"),
    ]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "mine:1: no pattern of spaCy: Expecting property name"),
        (b"\xff", "mine:1: no pattern of spaCy: "),
        (b"[]", "mine:1: no pattern of spaCy: list indices must be integers"),
        (b'{"pattern": "A"}', "mine:1: no pattern of spaCy: it has no 'label'"),
        (b'{"label": "ORG", "pattern": " "}', "mine:1: no pattern of spaCy: label, pattern and id are texts"),
        (b'{"label": "ORG", "pattern": "A", "id": 3}', "mine:1: no pattern of spaCy: label, pattern and id are texts"),
        (b'{"label": "ORG", "pattern": [{"LOWER": "a"}]}', "mine:1: no pattern of spaCy: tokens are read only where"),
        (b'{"label": "ORG", "pattern": 3}', "mine:1: no pattern of spaCy: 'int' object is not iterable"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(line, message):
    with pytest.raises(glossary.GlossaryError) as error:
        read("spacy", line, "mine")
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)
