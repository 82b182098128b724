"""Every code's wrong example gives the code, and its right one gives nothing."""

import pytest

from normalizer import check
from normalizer.codes import CODES


@pytest.mark.parametrize("code", CODES.values(), ids=lambda code: code.code)
def test_wrong_example(code):
    found = check(code.wrong, code.day).findings
    if code.code == "N004":  # such a name is also one that the glossary lacks
        found = tuple(finding for finding in found if finding.code != "N005")
    assert [finding.code for finding in found] == [code.code]
    assert found[0].severity is code.severity


@pytest.mark.parametrize("code", CODES.values(), ids=lambda code: code.code)
def test_right_example(code):
    assert check(code.right, code.day).findings == ()
