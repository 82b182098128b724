"""translate-toolkit, through which Weblate reads CSV, finds the columns and keeps homonyms apart."""

import pytest

import glossary
from glossary.export import Selection, write

pytestmark = pytest.mark.consumer
csvl10n = pytest.importorskip(
    "translate.storage.csvl10n", reason="translate-toolkit is not installed: pip install translate-toolkit"
)


def test_every_row_is_a_string_of_its_own():
    content = write("weblate", Selection(glossary.load(), "korea-times")).files["hangloss.weblate.csv"]
    store = csvl10n.csvfile.parsestring(content)
    assert store.fieldnames == ["source", "target", "context", "developer_comments"]
    assert len(store.units) == len({unit.getid() for unit in store.units}) == content.count(b"\n") - 1
    assert {
        (unit.target, unit.context, unit.getnotes("developer")) for unit in store.units if unit.source == "김정은"
    } == {
        ("Kim Jong-un", "kim-jong-un", "General Secretary, Workers' Party of Korea"),
        ("Kim Jung-eun", "kim-jung-eun", "person, KR"),
    }
