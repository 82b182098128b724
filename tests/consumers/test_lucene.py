"""Lucene reads the synonyms with its parser for Solr's format, and finds texts by other spellings."""

from pathlib import Path

import pytest

from tests.consumers.tools import command, exported, run

pytestmark = pytest.mark.consumer

SOURCE = Path(__file__).parent / "Expand.java"
JARS = Path("/usr/share/java")
TEXTS = """\
Kim Jong-un visited Kaesong.
김정일은 갔다.
The Bank of Korea held rates.
한은 총재
Gwangju, Gyeonggi Province, has a river.
Kim Jung-eun spoke.
"""
# What is found with the standard tokenizer, and with the Korean one, which parts a name and its particle.
FOUND = {
    "Kim Jung Un": ("0", "0"),
    "Kim Jong Il": ("", "1"),
    "金正日": ("", "1"),
    "BOK": ("2 3", "2 3"),
    "경기도 광주시": ("4", "4"),
    "Kim Jung-eun": ("5", "5"),
    "Kim Jong-unn": ("", ""),
    "김정은": ("", ""),  # two people of the glossary: in no line
}


def test_lucene_finds_other_spellings(tmp_path):
    java = command("java", "default-jdk-headless")
    command("javac", "default-jdk-headless")
    parts = ("core", "analyzers-common", "analyzers-nori")
    jars = [jar for part in parts for jar in JARS.glob(f"lucene-{part}-[0-9]*.jar")]
    if len(jars) < len(parts):
        pytest.skip("Lucene is not installed (apt-get install liblucene8-java)")
    notes = exported("synonyms", tmp_path)
    assert "'김정은' is left out, for it names kim-jong-un, kim-jung-eun" in notes
    (tmp_path / "texts.txt").write_text(TEXTS, "utf-8")
    answers = run(
        *(java, "-Dfile.encoding=UTF-8", "-cp", ":".join(map(str, jars)), SOURCE, "hangloss.synonyms.txt", "texts.txt"),
        *FOUND,
        folder=tmp_path,
    )
    found = [tuple(line.split("\t")) for line in answers.splitlines()]
    assert dict(zip(FOUND, found, strict=True)) == FOUND
