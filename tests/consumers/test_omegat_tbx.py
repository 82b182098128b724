"""OmegaT reads the TBX, and finds the names of a sentence."""

import pytest

import glossary
from glossary.export import Selection, write
from tests.consumers.omegat import Hit, hits

OUTLETS = Selection(glossary.load(), "korea-times", kinds=("outlet",))
SENTENCE = "조선중앙통신은 회담을 보도했다."


@pytest.mark.consumer
def test_omegat_finds_a_name_with_its_particle(tmp_path):
    content = write("tbx", OUTLETS).files["hangloss.tbx"]
    found = hits(tmp_path, "hangloss.tbx", content, ("ko", "en"), SENTENCE, "오늘은 날씨가 맑다.")
    assert {hit.sentence for hit in found} == {SENTENCE}
    assert (
        Hit(
            SENTENCE,
            "조선중앙통신",
            ["KCNA", "Korean Central News Agency"],
            "subjectField: outlet | preferredTerm-admn-sts | admittedTerm-admn-sts",
        )
        in found
    )
