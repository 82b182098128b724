"""translate-toolkit reads the TBX and finds a name; Weblate reads glossaries through it."""

import pytest

import glossary
from glossary.export import Selection, write

pytestmark = pytest.mark.consumer
tbx = pytest.importorskip("translate.storage.tbx", reason="translate-toolkit is not installed (extra: consumers)")
ALL = Selection(glossary.load(), "korea-times", deprecated=True)


@pytest.fixture(scope="module")
def content():
    return write("tbx", ALL).files["hangloss.tbx"]


def test_translate_toolkit_reads_every_concept(content):
    store = tbx.tbxfile.parsestring(content, sourcelanguage="ko", targetlanguage="en")
    assert len(store.units) == len(list(ALL.concepts()))
    unit = store.findunit("국가데이터처")
    assert (unit.getid(), unit.target) == ("ministry-of-data-and-statistics", "Ministry of Data and Statistics")
    assert [(term.text, term.administrative_status) for term in unit.get_source_terms()] == [
        ("국가데이터처", "preferredTerm-admn-sts"),
        ("통계청", "supersededTerm-admn-sts"),
    ]
    assert [note.text for note in unit.get_source_terms()[1].notes] == [
        "organization",
        "통계청: in use until 2025-09-30",
    ]


def test_translate_toolkit_knows_what_is_deprecated(content):
    store = tbx.tbxfile.parsestring(content, sourcelanguage="en", targetlanguage="ko")
    unit = store.findid("kim-jong-un")
    deprecated = {term.text: term.deprecated for term in unit.get_source_terms()}
    assert (deprecated["Kim Jong-un"], deprecated["Kim Jong Un"]) == (False, True)
    assert [term.text for term in unit.get_target_terms()] == ["김정은", "金正恩"]


def test_translate_toolkit_refuses_the_tbx_of_2019():
    events = Selection(ALL.glossary, "korea-times", kinds=("event",))
    with pytest.raises(AssertionError):
        tbx.tbxfile.parsestring(write("tbx3", events).files["hangloss.tbx"])
