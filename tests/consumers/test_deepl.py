"""DeepL's own client takes the TSV as the entries of a glossary."""

import pytest

import glossary
from glossary.export import Selection, write

pytestmark = pytest.mark.consumer
util = pytest.importorskip("deepl.util", reason="deepl, DeepL's client, is not installed: pip install deepl")


@pytest.mark.parametrize("langs", [("ko", "en"), ("en", "ko")])
@pytest.mark.parametrize("deprecated", [False, True])
def test_the_client_accepts_every_line(langs, deprecated):
    export = write("deepl", Selection(glossary.load(), "korea-times", langs=langs, deprecated=deprecated))
    content = export.files["hangloss.deepl.tsv"].decode()
    entries = util.convert_tsv_to_dict(content)
    assert len(entries) == content.count("\n") > 5000
    known, translation = ("통계청", "Statistics Korea") if langs == ("ko", "en") else ("Statistics Korea", "통계청")
    assert entries[known] == translation


@pytest.mark.parametrize("tsv", ["가\tA\n가\tB\n", "가\t\n", "가\tA\tB\n", "가\tA\u2028B\n"])
def test_the_client_refuses_what_is_left_out(tsv):
    with pytest.raises(ValueError, match=r"Entry|Term"):
        util.convert_tsv_to_dict(tsv)
