"""Files of one's own over the bundled entries: what they add, replace, change and remove, and the account of it."""

import pytest

import glossary
from glossary import DataError
from normalizer import Normalizer

HEAD = "sources: {s: {title: T, checked: 2026-11-24}}\n"


@pytest.fixture
def lay(tmp_path):
    """Glossary of files with these contents, and its account without the folder."""

    def laid(*contents):
        files = []
        for number, content in enumerate(contents, 1):
            files.append(tmp_path / f"{number}.yaml")
            files[-1].write_text(content, encoding="utf-8")
        try:
            own = glossary.load(*files)
        except DataError as error:
            return str(error).replace(f"{tmp_path}/", "")
        return own, [str(layer).replace(f"{tmp_path}/", "") for layer in own.layers]

    return laid


def test_the_bundled_glossary_has_no_layers():
    assert glossary.load().layers == ()


def test_added_and_replaced(lay):
    own, account = lay(
        HEAD + "terms:\n"
        "  - {id: atlantis, kind: place, en: Atlantis, hangul: 아틀란티스, source: [s]}\n"
        "  - {id: seoul, kind: place, en: Seoul, variants: [Soul City], source: [s]}\n"
    )
    assert account[0] == "1.yaml:3: atlantis: added"
    assert account[1].startswith("1.yaml:4: seoul: replaced, over bundled: forms, hangul")
    assert own["seoul"].hangul == ""


def test_change_replaces_only_the_fields_that_it_names(lay):
    bundled = glossary.load()["park-jin"]
    own, account = lay("change:\n  - {id: park-jin, cues: [Gangnam]}\n")
    assert own["park-jin"] == bundled._replace(cues=("Gangnam",))
    assert account == ["1.yaml:2: park-jin: changed, over bundled: cues"]


def test_a_changed_variant_is_rewritten(lay):
    own, _ = lay("change: [{id: seoul, variants: [Seoull]}]\n")
    assert Normalizer(glossary=own)("It is Seoull.").normalized == "It is Seoul."


def test_null_takes_a_field_out(lay):
    own, account = lay("change: [{id: park-jin, hanja: null}]\n")
    assert glossary.load()["park-jin"].hanja
    assert own["park-jin"].hanja == ""
    assert account == ["1.yaml:1: park-jin: changed, over bundled: forms, hanja"]


def test_a_later_file_lies_over_an_earlier_one(lay):
    own, account = lay(
        HEAD + "terms: [{id: atlantis, kind: place, en: Atlantis, source: [s]}]\n",
        "change: [{id: atlantis, hangul: 아틀란티스}]\n",
        "remove: [atlantis]\n",
        HEAD + "terms: [{id: atlantis, kind: place, en: New Atlantis, source: [s]}]\n",
    )
    assert account == [
        "1.yaml:2: atlantis: added",
        "2.yaml:1: atlantis: changed, over 1.yaml: forms, hangul",
        "3.yaml:1: atlantis: removed, over 2.yaml",
        "4.yaml:2: atlantis: added",
    ]
    assert [form.text for form in own["atlantis"].forms] == ["New Atlantis"]


def test_a_removed_entry_leaves_nothing_behind(lay):
    own, (told,) = lay("remove: [ministry-of-foreign-affairs]\n")
    assert "ministry-of-foreign-affairs" not in own
    assert told.startswith("1.yaml:1: ministry-of-foreign-affairs: removed, over bundled; no longer named by: ")
    assert "park-jin" in own.layers[0].dropped
    for entry in own:
        assert all(role.title in own and (role.of is None or role.of in own) for role in entry.roles)
        assert all(other in own for other in entry.homonyms)
    doc = Normalizer(glossary=own)("Foreign Minister Park Jin met the Ministry of Foreign Affairs.")
    assert "Ministry of Foreign Affairs" not in {mention.surface for mention in doc.names}


def test_a_title_can_be_removed(lay):
    own, _ = lay("remove: [foreign-minister]\n")
    assert own["park-jin"].roles != glossary.load()["park-jin"].roles
    Normalizer(glossary=own)("Foreign Minister Park Jin, 박진 외교부 장관")


def test_a_changed_entry_loses_what_it_says_of_removed_ones(lay):
    own, account = lay("change: [{id: park-jin, cues: [Gangnam]}]\n", "remove: [foreign-minister]\n" + CHANGE)
    assert "foreign-minister" not in {role.title for role in own["park-jin"].roles}
    assert "2.yaml:2: park-jin: changed, over 1.yaml: roles, cues" in account


CHANGE = "change: [{id: park-jin, cues: [Gangnam, 강남]}]\n"


def test_what_changes_nothing_is_told(lay):
    own, account = lay("change: [{id: park-jin, hangul: 박진}]\n")
    assert own.layers[0].idle
    assert account == ["1.yaml:1: park-jin: changed, over bundled: nothing is different"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("remove:\n  - seoull\n", "1.yaml:2: seoull: no entry has this id, so there is nothing to remove"),
        ("change:\n  - {id: seoull, en: X}\n", "1.yaml:2: seoull: no entry has this id, so there is nothing to change"),
        ("remove: [seoul]\nchange:\n  - {id: seoul, en: X}\n", "1.yaml:1: seoul: the id stands twice, first in line 3"),
        ("change:\n  - {id: seoul, colour: red}\n", "1.yaml:2: seoul: unknown field `colour`"),
        ("change:\n  - {id: seoul, sole: true}\n", "1.yaml:2: seoul: `sole` and `generic` are for titles"),
        ("change:\n  - id: seoul\n    source: [x]\n", "1.yaml:3: seoul: the source 'x' is not among"),
        ("change:\n  - id: park-jin\n    variants: [Seoul]\n", "1.yaml:2: park-jin: 'Seoul' is also a form of seoul"),
        (
            HEAD + "remove: [seoul]\nterms:\n"
            "  - {id: x, kind: person, nation: KR, hangul: 김일, name: {family: Kim, given: [Il]}, source: [s],\n"
            "     roles: [{title: mayor, of: seoul}]}\n",
            "1.yaml:5: x: no entry has the id 'seoul'",
        ),
        (HEAD, "1.yaml:1: not a file of terms"),
    ],
)
def test_mistakes(lay, content, told):
    assert told in lay(content)


def test_change_and_remove_are_not_for_the_bundled_files(monkeypatch, tmp_path):
    from glossary import data
    from glossary.build import reading

    (tmp_path / "terms").mkdir()
    (tmp_path / "terms" / "x.yaml").write_text("remove: [seoul]\n")
    monkeypatch.setattr(data, "path", tmp_path.joinpath)
    with pytest.raises(DataError, match=r"terms/x\.yaml:1: `remove` is for files of one's own"):
        reading.bundled()
