"""cspell accepts names and flags planted mistakes, with what to write instead."""

import json

import pytest

from tests.consumers.tools import exported, node, run

pytestmark = pytest.mark.consumer


def test_cspell_knows_names(tmp_path):
    cspell = node("cspell")
    exported("cspell", tmp_path)
    (tmp_path / "cspell.json").write_text(json.dumps({"version": "0.2", "import": ["./hangloss.cspell.json"]}))
    text = tmp_path / "draft.txt"
    text.write_text(
        "Kim Yong-hyun of Gyeonggi's Seongnam saw Dokdo.\nHe saw Tokdo, Tok-do and Gyeongii. 김정은은 갔다.\n", "utf-8"
    )
    found = run(
        cspell, "lint", "--no-progress", "--no-summary", "--no-color", "--show-suggestions", text, folder=tmp_path
    )
    told = [line.partition(" - ")[2].partition(",")[0] for line in found.splitlines()]
    assert told[:2] == ["Forbidden word (Tokdo) Suggestions: [Dokdo*", "Forbidden word (Tok-do) Suggestions: [Dokdo*"]
    assert [line.partition(" Sugg")[0] for line in told[2:]] == ["Unknown word (Gyeongii)"]
