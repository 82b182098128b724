"""Hunspell accepts names, in English and with one particle in Korean, and rejects planted mistakes."""

from pathlib import Path

import pytest

from tests.consumers.tools import command, exported, run

pytestmark = pytest.mark.consumer

RIGHT = """\
Kim Jong-un's visit to Gyeonggi's Seongnam, a Gyeonggi-based group, KIM JONG-UN and Yoon Suk Yeol’s aide.
김정은은 평양에서 한국은행이 통일부로 서울로 부산으로 金正恩
"""
WRONG = "Gyeongii Tokdo Jong-unn 김정흔 김정은는 서울으로"


@pytest.mark.parametrize("dictionaries", ["en_US,./hangloss", "./hangloss,en_US"])
def test_hunspell_knows_names(tmp_path, dictionaries):
    hunspell = command("hunspell", "hunspell")
    if not Path("/usr/share/hunspell/en_US.dic").exists():
        pytest.skip("there is no English dictionary (apt-get install hunspell-en-us)")
    exported("hunspell", tmp_path)
    check = (hunspell, "-i", "utf-8", "-d", dictionaries, "-l")
    assert run(*check, folder=tmp_path, stdin=RIGHT).split() == []
    assert run(*check, folder=tmp_path, stdin=WRONG).split() == [
        "Gyeongii",
        "Tokdo",
        "unn",
        "김정흔",
        "김정은는",
        "서울으로",
    ]
    # Without the names the same text is full of unknown words.
    assert {"Gyeonggi's", "Seongnam"} <= set(run(hunspell, "-d", "en_US", "-l", folder=tmp_path, stdin=RIGHT).split())


def test_hunspell_suggests_what_is_meant(tmp_path):
    hunspell = command("hunspell", "hunspell")
    exported("hunspell", tmp_path)
    answer = run(hunspell, "-i", "utf-8", "-d", "./hangloss", "-a", folder=tmp_path, stdin="Tokdo\n")
    assert "& Tokdo 1 0: Dokdo" in answer
