"""OmegaT reads its own TSV, and shows homonyms side by side."""

import pytest

import glossary
from glossary.export import Selection, write
from tests.consumers.omegat import Hit, hits

PEOPLE = Selection(glossary.load(), "korea-times", kinds=("person", "organization"))
SENTENCES = ("김정은은 말을 아꼈다.", "통계청이 밝혔다.", "날씨가 맑다.")


@pytest.mark.consumer
def test_omegat_shows_who_may_be_meant(tmp_path):
    """Of several comments the one of the first translation is looked at."""
    content = write("omegat", PEOPLE).files["hangloss.utf8"]
    assert hits(tmp_path, "hangloss.utf8", content, ("ko", "en"), *SENTENCES) == [
        Hit(SENTENCES[0], "김정은", ["Kim Jong-un", "Kim Jung-eun"], "General Secretary, Workers' Party of Korea"),
        Hit(SENTENCES[1], "통계청", ["Statistics Korea"], "organization; former name; until 2025-09-30"),
    ]
