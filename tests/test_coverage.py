"""The lists of ``python -m benchmarks coverage``: whole, in order, and counted as they say."""

import glossary
from benchmarks import coverage


def test_every_name_stands_in_a_listed_text_once() -> None:
    texts = {text["id"]: text for text in coverage.table("texts")}
    rows = [(name["text"], name["kind"], name["name"]) for name in coverage.table("names")]
    assert len(rows) == len(set(rows))
    assert {text for text, _, _ in rows} <= set(texts)
    assert {kind for _, kind, _ in rows} == set(coverage.KINDS)
    assert {text["set"] for text in texts.values()} == set(coverage.SETS)
    assert {text["language"] for text in texts.values()} == set(coverage.LANGUAGES)


def test_wrong_lists_entries_that_exist() -> None:
    known = glossary.load()
    listed = {entry_id for name in coverage.table("names") for entry_id in name["wrong"].split()}
    assert listed
    assert listed <= {entry.id for entry in known}


def test_a_form_of_others_only_is_not_known() -> None:
    known = glossary.load()
    name = {"name": "이재명", "kind": "person", "count": "2", "wrong": ""}
    other = name | {"wrong": "lee-jae-myung"}
    assert coverage.knows(known, name)
    assert not coverage.knows(known, other)
    assert coverage.share([name, name | {"name": "없는이름", "count": "1"}], known, "mentions").split() == [
        "2",
        "/",
        "3",
        "66.7%",
    ]
    assert coverage.share([name, name], known, "names").split() == ["1", "/", "1", "100.0%"]
