"""Lucene reads the synonyms with its parser for Solr's format, and finds texts by other spellings."""

from pathlib import Path

import pytest

from tests.consumers.tools import JARS, command, exported, run

pytestmark = pytest.mark.consumer

SOURCE = Path(__file__).parent / "Expand.java"
TEXTS = """\
Kim Jong-un visited Kaesong.
김정일 위원장
The Bank of Korea held rates.
한은 총재
Gwangju, Gyeonggi Province, has a river.
Kim Jung-eun spoke.
"""
FOUND = {
    "Kim Jung Un": "0",
    "Kim Jong Il": "1",
    "金正日": "1",
    "BOK": "2 3",
    "경기도 광주시": "4",
    "광주시": "",
    "Kim Jung-eun": "5",
    "Kim Jong-unn": "",
    "김정은": "",  # two people of the glossary: in no line
}


def test_lucene_finds_other_spellings(tmp_path):
    java = command("java", "default-jdk-headless")
    command("javac", "default-jdk-headless")
    jars = [*JARS.glob("lucene-core*.jar"), *JARS.glob("lucene-analyzers-common*.jar")]
    if not jars:
        pytest.skip("Lucene is not installed (apt-get install liblucene8-java)")
    notes = exported("synonyms", tmp_path)
    assert "'김정은' is left out, for it names kim-jong-un, kim-jung-eun" in notes
    (tmp_path / "texts.txt").write_text(TEXTS, "utf-8")
    answers = run(
        *(java, "-Dfile.encoding=UTF-8", "-cp", ":".join(map(str, jars)), SOURCE, "hangloss.synonyms.txt", "texts.txt"),
        *FOUND,
        folder=tmp_path,
    )
    lines = [" ".join(sorted(line.split())) for line in answers.splitlines()]
    assert dict(zip(FOUND, lines, strict=True)) == FOUND
