"""textlint with textlint-rule-prh finds planted spellings and puts them right."""

import json

import pytest

from tests.consumers.tools import NODE_MODULES, exported, node, run

pytestmark = pytest.mark.consumer

WRONG = """\
Kim Jung Un, Kim JungUn's aide and Kim Jong Un-led talks in P'yongyang; Tok-do, Pulguksa Temple.
He left Ewha Women’s University.

크레믈린은 조용했다. Gongju National University of Education is not Gongju National University.
"""
RIGHT = """\
Kim Jong-un, Kim Jong-un's aide and Kim Jong-un-led talks in Pyongyang; Dokdo, Bulguksa Temple.
He left Ewha Womans University.

크렘린은 조용했다. Gongju National University of Education is not Kongju National University.
"""
LEFT_ALONE = """\
Kim Il Sung Square, Kim Jong-un, Lee Jae-Myung, @Kwanghwamun, Kwanghwamunish, the Koyang family, Imjin’gak, 신크레믈린.
"""


def test_textlint_puts_names_right(tmp_path):
    textlint = node("textlint")
    exported("prh", tmp_path)
    rules = {"rules": {"prh": {"rulePaths": ["hangloss.prh.yml"]}}}
    (tmp_path / "textlintrc.json").write_text(json.dumps(rules))
    text = tmp_path / "draft.md"
    text.write_text(WRONG + "\n" + LEFT_ALONE, "utf-8")
    run(
        *(textlint, "--config", "textlintrc.json", "--rules-base-directory", NODE_MODULES, "--fix", text),
        folder=tmp_path,
    )
    assert text.read_text("utf-8") == RIGHT + "\n" + LEFT_ALONE
