"""CSV, TSV and spreadsheets: the whole glossary out and in again, and what a desk's own list may look like."""

import datetime
import io

import pytest

import glossary
from glossary.export import Selection, read, write
from glossary.export.entries import entries_of
from glossary.export.terms import ready, terms_file

ALL = glossary.load()
HEAD = "id,kind,nation,note,lang,status,term,short,since,until"


@pytest.mark.parametrize(
    ("name", "deprecated"), [("csv", False), ("csv", True), ("tsv", False), ("tsv", True), ("xlsx", True)]
)
def test_every_concept_comes_back(name, deprecated):
    """Less only what no concept has: roles, cues, homonyms, and which style asks for a spelling."""
    if name == "xlsx":
        pytest.importorskip("openpyxl")
    selection = Selection(ALL, "korea-times", deprecated=deprecated)
    export = write(name, selection)
    assert export.notes == ()
    (content,) = export.files.values()
    assert read(name, content) == entries_of(selection.concepts())


def test_the_same_glossary_gives_the_same_file():
    pytest.importorskip("openpyxl")
    selection = Selection(ALL, "korea-times", kinds=("event",))
    assert write("xlsx", selection) == write("xlsx", selection)


def test_a_file_of_terms_made_from_a_table_is_the_glossary_again(tmp_path):
    (content,) = write("csv", Selection(ALL, "korea-times", deprecated=True)).files.values()
    entries, notes = ready(read("csv", content), "organization")
    assert notes == []
    file = tmp_path / "terms.yaml"
    file.write_text(terms_file(entries, "korea-times", "table", datetime.date(2026, 11, 28)), "utf-8")
    again = Selection(glossary.load(file), "korea-times", deprecated=True)
    ours = {concept.id: concept for concept in Selection(ALL, "korea-times", deprecated=True).concepts()}
    theirs = {concept.id: concept for concept in again.concepts()}
    assert list(ours) == list(theirs)
    assert [i for i in ours if not set(ours[i].terms) <= set(theirs[i].terms)] == []
    assert all(ours[i][:2] + ours[i][3:4] == theirs[i][:2] + theirs[i][3:4] for i in ours)


def test_a_desks_own_list_of_two_columns():
    entries = read("csv", "\ufeffKO,EN\r\n한강공원,Hangang Park\r\n\r\n서울숲,\r\n".encode())
    assert [[(form.text, form.lang, form.status.value) for form in entry.forms] for entry in entries] == [
        [("한강공원", "ko", "canonical"), ("Hangang Park", "en", "canonical")],
        [("서울숲", "ko", "canonical")],
    ]
    ready_entries, notes = ready(entries, "place")
    assert [(entry.id, entry.kind) for entry in ready_entries] == [("hangang-park", "place"), ("seoulsup", "place")]
    assert notes == []


def test_a_row_an_entry_may_have_more_names():
    (entry,) = read("tsv", "kind\tko\ten\tmore en\noutlet\t한빛신문\tHanbit Daily\tHanbit Shinmun; Hanbit\n".encode())
    assert (entry.kind, entry.hangul) == ("outlet", "한빛신문")
    assert [form.text for form in entry.forms if form.status == "accepted"] == ["Hanbit Shinmun", "Hanbit"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "mine: no rows; the first one names the columns, such as ko and en"),
        (b"ko,eng\n", "mine:1: no such column: 'eng'; columns are id, kind, nation, ko, en, more ko, more en, note"),
        (b"kind,note\n", "mine:1: a table needs a column 'term', or one of 'ko' and 'en'"),
        (b"term,id\n", "mine:1: a table of terms needs a column 'lang'"),
        (b"ko,ko\n", "mine:1: column 'ko' stands twice"),
        (b"ko,en\na,b\nc\n", "mine:3: cells: 1, but 2 in the first row"),
        (b"ko,en,kind\n,,place\n", "mine:2: no name; fill in ko or en"),
        (b"ko,en,kind\na,b,town\n", "mine:2: unknown kind 'town'; choose one of: person, organization, place,"),
        (b'ko,en\n"a\nb",c\n\n"d"e,f\n', "mine:5: not valid CSV: ',' expected after '\"'"),
        ("ko,en\n가,b\n나,c\n".encode("cp949"), "mine:2: not UTF-8; save it again as 'CSV UTF-8'"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(content, message):
    with pytest.raises(glossary.GlossaryError) as error:
        read("csv", content, "mine")
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("x,place,KR,,ko,preferred,한강", "mine:2: cells: 7, but 10 in the first row"),
        ("x,place,KR,,ko,preferred,,,,", "mine:2: term is empty"),
        ("x,place,KR,,ja,preferred,漢江,,,", "mine:2: lang is 'ja'; write ko or en"),
        ("x,place,KR,,ko,best,한강,,,", "mine:2: status is 'best'; write preferred, admitted, superseded, deprecated"),
        ("x,place,KR,,ko,,한강,maybe,,", "mine:2: short is 'maybe'; write yes or nothing"),
        ("x,place,KR,,ko,,한강,,2025,", "mine:2: since is '2025'; write a day such as 2025-10-01"),
        ("x,place,KR,,ko,,한강,,,\nx,outlet,KR,,en,,Han,,,", "mine:3: kind of 'x' is 'place' above and 'outlet' here"),
        ("x,place,KR,,ko,,한강,,,\nx,,,,ko,,한강,,,", "mine:3: '한강' stands twice for 'x'; keep one row"),
    ],
)
def test_a_bad_row_is_told_with_its_line(row, message):
    with pytest.raises(glossary.GlossaryError) as error:
        read("csv", f"{HEAD}\n{row}\n".encode(), "mine")
    assert str(error.value) == message


FORMULAS = """
sources: {desk: {title: "Our desk", checked: 2026-11-24}}
terms:
  - {id: sum, kind: outlet, en: "=SUM(A1,A2)", hangul: "=합계", source: [desk]}
  - {id: at, kind: outlet, en: "@home", source: [desk]}
"""


def layered(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text(FORMULAS, "utf-8")
    return Selection(glossary.load(file), "korea-times", kinds=("outlet",))


def test_what_a_spreadsheet_takes_for_a_formula_is_told_in_csv_and_text_in_xlsx(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    selection = layered(tmp_path)
    assert set(write("csv", selection).notes) == {
        "'=합계' would be a formula in a spreadsheet: give editors xlsx",
        "'=SUM(A1,A2)' would be a formula in a spreadsheet: give editors xlsx",
        "'@home' would be a formula in a spreadsheet: give editors xlsx",
    }
    (content,) = write("xlsx", selection).files.values()
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = {cell.value: cell for sheet in book for row in sheet.iter_rows() for cell in row}
    assert [cells[text].data_type for text in ("=SUM(A1,A2)", "=합계", "@home")] == ["s", "s", "s"]
    assert cells["=합계"].number_format == "@"
    assert next(entry for entry in read("xlsx", content) if entry.id == "sum").hangul == "=합계"


def test_a_spreadsheet_that_an_editor_changed():
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["id", "lang", "term", "status", "short", "until"])
    book.active.append(["new-daily", "ko", "뉴데일리", None, None, None])
    book.active.append(["new-daily", "en", "Old Daily", "superseded", True, datetime.datetime(2020, 3, 1)])
    book.active.append(["one", "en", 2002, None, False, None])
    content = io.BytesIO()
    book.save(content)
    first, second = read("xlsx", content.getvalue())
    assert [(form.text, form.status.value, form.until) for form in first.forms] == [
        ("뉴데일리", "canonical", None),
        ("Old Daily", "short", datetime.date(2020, 3, 1)),
    ]
    assert [form.text for form in second.forms] == ["2002"]


@pytest.mark.parametrize("content", [b"", b"ko,en\n", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_spreadsheet_is_told(content):
    pytest.importorskip("openpyxl")
    with pytest.raises(glossary.GlossaryError, match="mine: not a spreadsheet in xlsx"):
        read("xlsx", content, "mine")
