"""The whole glossary as SKOS and back; graphs of others; the same graph in JSON-LD."""

import datetime
import json

import pytest

import glossary
from glossary.export import Selection, read, write
from glossary.export.entries import entries_of

rdflib = pytest.importorskip("rdflib")
ALL = glossary.load()
PREFIXES = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix ex: <https://example.org/terms/> .
"""


def test_every_concept_comes_back():
    """Labels have no order: of several names of one former time the longest is read as the name."""
    selection = Selection(ALL, "korea-times", deprecated=True)
    given = entries_of(selection.concepts())
    back = read("skos", write("skos", selection).files["hangloss.ttl"])
    assert [entry._replace(forms=()) for entry in back] == [entry._replace(forms=()) for entry in given]
    differing = 0
    for ours, theirs in zip(given, back, strict=True):
        assert {form[:2] + form[4:] for form in ours.forms} == {form[:2] + form[4:] for form in theirs.forms}
        moved = set(ours.forms) - set(theirs.forms)
        assert all(form.status in ("canonical", "accepted") and (form.since or form.until) for form in moved)
        differing += bool(moved)
    assert differing < 0.005 * len(given)


SMALL = Selection(ALL, "korea-times", kinds=("event", "outlet"), deprecated=True)


def test_a_concept_has_one_preferred_label_a_language_and_each_label_once():
    """SKOS reference, S13 and S14."""
    skos = rdflib.SKOS
    graph = rdflib.Graph().parse(data=write("skos", SMALL).files["hangloss.ttl"], format="turtle")
    concepts = list(graph.subjects(rdflib.RDF.type, skos.Concept))
    assert len(concepts) == len(list(SMALL.concepts()))
    for concept in concepts:
        tags = [label.language for label in graph.objects(concept, skos.prefLabel)]
        assert len(set(tags)) == len(tags)
        labels = [
            *(
                label
                for name in ("prefLabel", "altLabel", "hiddenLabel")
                for label in graph.objects(concept, skos[name])
            )
        ]
        assert len(set(labels)) == len(labels)


def test_json_ld_is_the_same_graph_and_the_same_file_each_time():
    content = write("jsonld", SMALL).files["hangloss.jsonld"]
    turtle = rdflib.Graph().parse(data=write("skos", SMALL).files["hangloss.ttl"], format="turtle")
    assert set(rdflib.Graph().parse(data=content, format="json-ld")) == set(turtle)
    assert write("jsonld", SMALL).files["hangloss.jsonld"] == content
    nodes = {node["@id"]: node for node in json.loads(content)["@graph"]}
    assert nodes["entry:agreed-framework"]["prefLabel"] == {"en": "Agreed Framework", "ko": "북미 제네바 합의"}


def turtle(text):
    return (PREFIXES + text).encode()


def test_a_graph_of_others():
    first, second = read(
        "skos",
        turtle(
            """
ex:b a skos:Concept ; skos:prefLabel "Han River"@en-US, "한강"@ko, "漢江"@ja ; skos:hiddenLabel "한깡" .
ex:a a skos:Concept ; skos:notation "A1" ;
  skosxl:prefLabel [ skosxl:literalForm "Data Office"@en ; dcterms:valid "start=2025-10-01;" ] .
ex:place a skos:Collection ; skos:member ex:b .
"""
        ),
    )
    assert (first.id, first.kind) == ("A1", "")
    assert [(form.text, form.since) for form in first.forms] == [("Data Office", datetime.date(2025, 10, 1))]
    assert (second.id, second.kind) == ("b", "place")
    assert {(form.text, form.lang, form.status.value) for form in second.forms} == {
        ("한강", "ko", "canonical"),
        ("한깡", "ko", "variant"),
        ("Han River", "en", "canonical"),
    }


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (turtle("\n\nex:a a skos:Concept . ex:b"), "mine:8: not valid Turtle: it breaks off"),
        (turtle("ex:a a skos:Concept .\nex:b a nothing .\n"), "mine:7: not valid Turtle: "),
        (b"a\n\xff", "mine:2: not UTF-8"),
        (turtle("ex:a a skos:Collection ."), "mine: no skos:Concept with a label in Korean or English"),
        (
            turtle('ex:a a skos:Concept ; skos:prefLabel "A"@en, "B"@en .'),
            "mine: a: two preferred labels in en; SKOS allows one",
        ),
        (
            turtle('ex:a a skos:Concept ; skosxl:altLabel [ skosxl:literalForm "A"@en ; dcterms:valid "2018" ] .'),
            "mine: a: '2018' is no period; write start=2018-08-01; end=2025-09-30;",
        ),
    ],
)
def test_what_cannot_be_read_is_told_in_a_line(content, message):
    with pytest.raises(glossary.GlossaryError) as error:
        read("skos", content, "mine")
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)
