"""Bad data is told with file, line and entry, all of it at once."""

import json

import pytest

import glossary
from glossary import DataError, build, jsonl
from glossary.build import source

HEAD = "sources:\n  s: {title: T, checked: 2026-11-24}\nterms:\n"


def problems(tmp_path, text):
    file = tmp_path / "mine.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(DataError) as caught:
        glossary.load(file)
    return [str(problem).replace(str(file), "mine.yaml") for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("entry", "line", "told"),
    [
        (
            "  - {id: A b, kind: place, en: X, source: [s]}",
            4,
            "id: must be lower case words joined by hyphens",
        ),
        ("  - {id: x, kind: planet, en: X, source: [s]}", 4, "kind: should be 'person', 'organization'"),
        ("  - {id: x, kind: place, source: [s]}", 4, "needs `en` and `hangul`, or `names`"),
        ("  - {id: x, kind: place, en: X}", 4, "the field `source` is missing"),
        ("  - {id: x, kind: place, en: X, source: [t]}", 4, "the source 't' is not among"),
        ("  - {id: x, kind: place, en: X, source: [s], colour: red}", 4, "unknown field `colour`"),
        ("  - {id: x, kind: place, en: X, source: [s], unique: yes}", 4, "unique: should be a valid boolean"),
        ("  - {id: x, kind: person, hangul: 김일, en: X Y, source: [s]}", 4, "a person needs `nation`"),
        (
            "  - id: x\n    kind: person\n    nation: KR\n    hangul: 김일이\n    name: {family: Kim, given: [Il]}\n"
            "    roles:\n      - {title: nobody}\n    source: [s]",
            10,
            "no title has the id 'nobody'",
        ),
        (
            "  - {id: x, kind: person, nation: KR, hangul: 김일이삼, name: {family: Kim, given: [Il]}, source: [s]}",
            4,
            "cannot end in the 1 syllables",
        ),
        (
            "  - id: x\n    kind: place\n    names:\n      - {en: X, until: 2001-01-01}\n"
            "      - {en: Y, since: 2001-01-01}\n    source: [s]",
            6,
            "two names overlap from 2001-01-01",
        ),
        ("  - {id: x, kind: place, en: X, source: [s], homonyms: [nowhere]}", 4, "no entry has the id 'nowhere'"),
        ("  - {id: x, kind: place, en: Seoul, source: [s]}", 4, "'Seoul' is also a form of seoul"),
        ("  - {id: x, kind: place, en: X, source: [s], specs: [{from: Z, to: X}]}", 4, "'Z' is no form"),
        (
            "  - {id: x, kind: place, en: X, variants: [Z], source: [s], specs: [{from: Z, to: Q}]}",
            4,
            "'Z' gives 'X', not 'Q'",
        ),
        (
            "  - {id: x, kind: place, names: [{en: X, since: 2002-01-01, until: 2001-01-01}], source: [s]}",
            4,
            "since 2002-01-01 is later than until 2001-01-01",
        ),
        ("  - {id: x, kind: place, en: X, en: Y, source: [s]}", 4, "the key 'en' stands twice"),
        ("  - {id: x, kind: place, en: X, source: [s], note: 2026-13-45}", 4, "'2026-13-45' is no valid date"),
        ("  - &a {id: x, kind: place, en: X, source: [s]}\n  - *a", 4, "an alias; write the value out"),
        ("  - {id: x, kind: place, en: X, source: [s", 5, "not valid YAML"),
        ("  - {id: x, kind: place, en: X, source: []}", 4, "source: must not be empty"),
        ("  - {id: x, kind: place, en: X, source: [s], ? [a] : b}", 4, "a key must be one word"),
        ("  - {id: x, kind: place, en: !!timestamp abc, source: [s]}", 4, "'abc' is no valid date"),
        ("  - {id: x, kind: place, en: !!python/name:os.system x, source: [s]}", 4, "is not used here"),
        (
            "  - {id: x, kind: person, nation: KR, hangul: 김일, name: {family: Kim, given: [Il]},"
            " own: [{text: '-'}], source: [s]}",
            4,
            "'-' is no full name",
        ),
        (
            "  - {id: x, kind: person, nation: KR, hangul: 김일, name: {family: Kim, given: [Il]},"
            " own: [{text: Kim Eel, until: 9999-12-31}], source: [s]}",
            4,
            "until: should be less than or equal to",
        ),
        (
            "  - {id: x, kind: person, nation: US, hangul: 바, en: Foo, abbr: [FB], source: [s]}",
            4,
            "no `names`",
        ),
    ],
)
def test_one_mistake(tmp_path, entry, line, told):
    found = problems(tmp_path, HEAD + entry + "\n")
    assert len(found) == 1
    assert found[0].startswith(f"mine.yaml:{line}: ")
    assert told in found[0]


def test_all_mistakes_at_once(tmp_path):
    entries = "  - {id: x, kind: planet, en: X, source: [s]}\n  - {id: y, kind: place, source: [s]}\n"
    assert [text.split(": ")[:2] for text in problems(tmp_path, HEAD + entries)] == [
        ["mine.yaml:4", "x"],
        ["mine.yaml:5", "y"],
    ]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xff\xfe", "not UTF-8 (byte 0)"),
        (b"", "not a file of terms"),
        (b"- just\n- a list\n", "not a file of terms"),
        (b"terms: 3\n", "terms: must be a list"),
        (b"a: \x07\n", "not valid YAML"),
    ],
)
def test_no_file_of_terms(tmp_path, content, told):
    found = problems(tmp_path, content)
    assert len(found) == 1
    assert told in found[0]


def test_surname_no_stays_a_name(tmp_path):
    file = tmp_path / "no.yaml"
    file.write_text("family: No\ngiven: [On, Yes]\nunique: true\n")
    assert source.read(file).content == {"family": "No", "given": ["On", "Yes"], "unique": True}


def test_an_entry_of_ones_own_replaces_and_adds(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text(
        HEAD + "  - {id: seoul, kind: place, en: Seoul, variants: [Soul City], source: [s]}\n"
        "  - {id: atlantis, kind: place, en: Atlantis, hangul: 아틀란티스, source: [s]}\n",
        encoding="utf-8",
    )
    own = glossary.load(file)
    assert [entry.id for entry in own.lookup("soul city")] == ["seoul"]
    assert own["atlantis"].form("ap", lang="ko") == "아틀란티스"
    assert len(own) == len(glossary.load()) + 1


def test_generated_files_are_up_to_date():
    for path, text in build.generated().items():
        assert path.read_text("utf-8") == text, f"{path.name}: run `make build`"


def test_every_entry_survives_json():
    for entry in glossary.load():
        assert jsonl.from_json(json.loads(json.dumps(jsonl.to_json(entry)))) == entry


def test_errors_survive_a_pickle():
    import pickle

    error = DataError([glossary.Problem("a.yaml", 3, "x", "wrong")])
    assert str(pickle.loads(pickle.dumps(error))) == "a.yaml:3: x: wrong"
