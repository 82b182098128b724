"""Glossaries of translation tools: what each can hold, and what it is told about the rest."""

import csv
import io

import pytest

import glossary
from glossary.export import Selection, write
from glossary.export.concepts import translations

ALL = glossary.load()
FORMATS = ("deepl", "google", "omegat", "weblate")
AWKWARD = r"""
sources: {desk: {title: "Our desk", checked: 2026-11-24}}
terms:
  - {id: tabbed, kind: event, en: "Han\tRiver Day", hangul: 한강의 날, source: [desk]}
  - {id: broken, kind: event, en: Broken Day, hangul: "갈라진\u2028날", source: [desk]}
  - {id: numbered, kind: event, en: "Number One, \"Uno\"", hangul: "#하나", source: [desk]}
  - {id: endless, kind: event, en: Endless Day, hangul: HANGUL, source: [desk]}
""".replace("HANGUL", "가" * 400)


def rows(name, selection):
    (content,) = write(name, selection).files.values()
    lines = io.StringIO(content.decode(), newline="")
    return list(csv.reader(lines) if name in ("google", "weblate") else csv.reader(lines, "excel-tab"))


@pytest.mark.parametrize("langs", [("ko", "en"), ("en", "ko")])
@pytest.mark.parametrize("name", ["deepl", "google"])
def test_each_source_stands_once_and_what_is_left_out_is_told(name, langs):
    selection = Selection(ALL, "korea-times", langs=langs)
    written = rows(name, selection)
    sources = [source for source, _ in written]
    assert len(set(sources)) == len(sources)
    told = {note.split(" is left out")[0].strip("'\"") for note in write(name, selection).notes}
    every = {row.source.text for row in translations(selection)}
    assert every - set(sources) == told
    assert len(told) < 0.01 * len(every)


@pytest.mark.parametrize("langs", [("ko", "en"), ("en", "ko")])
@pytest.mark.parametrize("name", ["omegat", "weblate"])
def test_homonyms_stand_side_by_side_and_nothing_is_left_out(name, langs):
    selection = Selection(ALL, "korea-times", langs=langs, deprecated=True)
    assert write(name, selection).notes == ()
    written = rows(name, selection)[1 if name == "weblate" else 0 :]
    assert [row[:2] for row in written] == [[row.source.text, row.target] for row in translations(selection)]
    told = [tuple(row) for row in written]
    assert len(set(told)) == len(told), "two entries of one name have one comment"


def test_the_comment_says_who_is_meant_and_which_name_is_a_former_one():
    comments = {(row[0], row[1]): row[2] for row in rows("omegat", Selection(ALL, "korea-times"))}
    assert comments["김정은", "Kim Jong-un"] == "General Secretary, Workers' Party of Korea"
    assert comments["김정은", "Kim Jung-eun"] == "person, KR"
    assert comments["통계청", "Statistics Korea"] == "organization; former name; until 2025-09-30"


def test_spellings_to_be_rewritten_are_marked():
    selection = Selection(ALL, "korea-times", langs=("en", "ko"), kinds=("person",), deprecated=True)
    comments = {(row[0], row[1]): row[2] for row in rows("omegat", selection)}
    assert comments["Kim Jong Un", "김정은"].endswith("; not our spelling")


def awkward(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text(AWKWARD, "utf-8")
    return Selection(glossary.load(file), "korea-times", kinds=("event",))


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_no_line_of_text_is_left_out_and_told(name, tmp_path):
    export = write(name, awkward(tmp_path))
    notes = "\n".join(export.notes)
    assert r"'Han\tRiver Day' (tabbed) is left out, for it has a tab, a line break or a control character" in notes
    assert r"'갈라진\u2028날' (broken) is left out" in notes
    (content,) = export.files.values()
    assert not {"Han", "Broken"} & set(content.decode().replace("\t", " ").split())


def test_each_tools_own_limits_are_told(tmp_path):
    selection = awkward(tmp_path)
    deepl, omegat = write("deepl", selection), write("omegat", selection)
    assert "(endless) is left out, for DeepL takes 1024 bytes a cell" in deepl.notes[-1]
    assert "'#하나' (numbered) is left out, for OmegaT passes over lines that begin with '#'" in omegat.notes
    assert '#하나\tNumber One, "Uno"\n' in deepl.files["hangloss.deepl.tsv"].decode()
    assert ["#하나", 'Number One, "Uno"'] in rows("google", selection)


@pytest.mark.parametrize("name", FORMATS)
def test_one_language_is_told_in_a_line(name):
    with pytest.raises(glossary.GlossaryError, match="a translation needs two languages: choose ko,en or en,ko"):
        write(name, Selection(ALL, "korea-times", langs=("en",)))
