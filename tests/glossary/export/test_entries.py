"""Concepts that other tools wrote, as entries."""

import datetime

from glossary.export import Concept, Term, TermStatus
from glossary.export.entries import entries_of
from glossary.export.terms import ready

OLD, NEW = datetime.date(2018, 7, 31), datetime.date(2018, 8, 1)


def forms(*terms):
    (entry,) = entries_of([Concept("x", "organization", terms)])
    return [(form.text, form.status.value) for form in entry.forms]


def test_the_first_name_of_a_time_is_canonical():
    superseded = TermStatus.SUPERSEDED
    assert forms(
        Term("New Ministry", "en", TermStatus.PREFERRED, since=NEW),
        Term("Old Ministry", "en", superseded, until=OLD),
        Term("OM", "en", superseded, until=OLD),
        Term("Ministry", "en", TermStatus.PREFERRED),
    ) == [("New Ministry", "canonical"), ("Old Ministry", "canonical"), ("OM", "accepted"), ("Ministry", "accepted")]


def person(english, hangul):
    terms = (Term(hangul, "ko", TermStatus.PREFERRED), Term(english, "en", TermStatus.PREFERRED))
    (entry,) = entries_of([Concept("x", "person", terms)])
    return entry.family, entry.given


def test_a_korean_name_is_kept_in_parts_where_the_surname_stands_first():
    assert person("Kim Jong-un", "김정은") == (("Kim", "김"), ("Jong", "Un"))
    assert person("Nam June Paik", "백남준") == ((), ())
    assert person("Victor Cha", "빅터 차") == ((), ())


def test_entries_that_share_a_form_become_homonyms():
    shared = (Term("김정은", "ko", TermStatus.PREFERRED), Term("Kim Jong-un", "en", TermStatus.PREFERRED))
    other = (Term("통계청", "ko", TermStatus.PREFERRED),)
    concepts = [Concept("a", "person", shared), Concept("b", "person", shared), Concept("c", "organization", other)]
    entries, _ = ready(entries_of(concepts), "organization")
    assert [entry.homonyms for entry in entries] == [("b",), ("a",), ()]
