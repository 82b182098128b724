"""What became of entries from one state to another."""

import json

import pytest

import glossary
from glossary import DataError, GlossaryError
from glossary.jsonl import TERMS, to_json
from glossary.tools.diff import Part, diff, state

HEAD = "sources: {s: {title: T, checked: 2026-11-24}}\nterms:\n"
OLD = (
    HEAD + "  - {id: a, kind: place, en: Atlantis, source: [s]}\n"
    "  - {id: b, kind: organization, names: [{en: Bank, until: 2001-01-01}], cues: [sea], source: [s]}\n"
)
NEW = (
    HEAD + "  - {id: b, kind: organization, names: [{en: Bank, until: 2002-01-01}], cues: [isle], source: [s]}\n"
    "  - {id: c, kind: place, en: Utopia, source: [s]}\n"
)


@pytest.fixture
def states(tmp_path):
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "terms.yaml").write_text(OLD)
    (tmp_path / "new.yaml").write_text(NEW)
    return state(str(tmp_path / "old")), state(str(tmp_path / "new.yaml"))


def test_added_removed_changed(states):
    made = diff(*states)
    assert [entry.id for entry in made.added] == ["c"]
    assert [entry.id for entry in made.removed] == ["a"]
    ((entry, parts),) = made.changed
    assert entry.id == "b"
    assert [(part.field, str(part.old.until), str(part.new.until)) for part in parts[:1]] == [
        ("forms", "2001-01-01", "2002-01-01")
    ]
    assert parts[1:] == (Part("cues", "sea", None), Part("cues", None, "isle"))


def test_a_state_is_not_different_from_itself(states):
    assert not diff(states[0], states[0])
    assert not diff(state("bundled"), state(str(TERMS)))


def test_the_generated_file_of_another_day(tmp_path):
    rows = [to_json(entry) for entry in glossary.load() if entry.id in ("seoul", "busan")]
    rows[0]["hanja"] = "釜"
    file = tmp_path / "terms.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    made = diff(state(str(file)), state("bundled"))
    assert made.removed == ()
    ((entry, parts),) = made.changed
    assert (entry.id, parts) == ("busan", (Part("hanja", "釜", glossary.load()["busan"].hanja),))


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("none.yaml", None, "no such file or folder"),
        ("none.jsonl", None, "cannot be read"),
        ("bad.jsonl", "{}\n", "bad.jsonl:1: no entry as a terms.jsonl holds one a line"),
        ("bad.yaml", "remove: [seoul]\n", "say nothing by themselves"),
        ("bad.yaml", "terms: 3\n", "terms: must be a list"),
    ],
)
def test_what_is_no_state(tmp_path, name, content, told):
    if content is not None:
        (tmp_path / name).write_text(content)
    with pytest.raises((GlossaryError, DataError)) as caught:
        state(str(tmp_path / name))
    assert told in str(caught.value)
