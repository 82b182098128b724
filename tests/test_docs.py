"""The documentation says what is so."""

import doctest
import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_codes_page_is_up_to_date():
    spec = importlib.util.spec_from_file_location("build_codes", ROOT / "docs" / "build_codes.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.PAGE.read_text("utf-8") == module.page(), "run `make build`"


@pytest.mark.parametrize("name", ["README.md", "README.ko.md", "docs/romanization.md"])
def test_python_in_the_readme_runs(name):
    result = doctest.testfile(str(ROOT / name), module_relative=False, encoding="utf-8")
    assert result.attempted > 3
    assert result.failed == 0
