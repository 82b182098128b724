"""rdflib reads the SKOS, and SPARQL answers from it."""

import pytest

import glossary
from glossary.export import Selection, write

pytestmark = pytest.mark.consumer
rdflib = pytest.importorskip("rdflib", reason="rdflib is not installed: pip install rdflib")


@pytest.fixture(scope="module")
def graph():
    selection = Selection(glossary.load(), "korea-times", kinds=("place", "person"))
    return rdflib.Graph().parse(data=write("skos", selection).files["hangloss.ttl"], format="turtle")


def answers(graph, where):
    return {tuple(str(value) for value in row) for row in graph.query(f"SELECT ?id ?name WHERE {{ {where} }}")}


def test_who_bears_a_korean_name(graph):
    where = '?c skos:prefLabel "김정은"@ko, ?name ; dcterms:identifier ?id . FILTER(lang(?name) = "en")'
    assert answers(graph, where) == {("kim-jong-un", "Kim Jong-un"), ("kim-jung-eun", "Kim Jung-eun")}


def test_which_places_had_another_name_until_when(graph):
    where = """kind:place skos:member ?c . ?c dcterms:identifier ?id ; skosxl:altLabel ?label .
      ?label lexinfo:normativeAuthorization lexinfo:supersededTerm ; skosxl:literalForm ?name ; dcterms:valid ?time .
      FILTER(lang(?name) = "en")"""
    expected = {
        (concept.id, term.text)
        for concept in Selection(glossary.load(), "korea-times", kinds=("place",)).concepts()
        for term in concept.terms
        if term.lang == "en" and term.status == "superseded"
    }
    assert answers(graph, where) == expected
    assert expected
