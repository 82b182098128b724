"""The documentation says what is so."""

import doctest
import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_generated_pages_are_up_to_date():
    spec = importlib.util.spec_from_file_location("build_pages", ROOT / "docs" / "build_pages.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for path, page in module.PAGES.items():
        assert path.read_text("utf-8") == page(), f"{path.name}: run `make build`"


def test_the_style_of_ones_own_in_the_docs_is_one(tmp_path):
    import glossary

    text = (ROOT / "docs" / "styles.md").read_text("utf-8")
    (tmp_path / "desk.yaml").write_text(text.partition("```yaml\n")[2].partition("```")[0])
    known = glossary.load(styles=[tmp_path / "desk.yaml"])
    assert known["yoon-suk-yeol"].form("desk") == "Yoon Suk Yeol"
    assert known["kim-jong-un"].form("desk") == "Kim Jong Un"


@pytest.mark.parametrize("name", ["README.md", "README.ko.md", "docs/romanization.md"])
def test_python_in_the_readme_runs(name):
    result = doctest.testfile(str(ROOT / name), module_relative=False, encoding="utf-8")
    assert result.attempted > 3
    assert result.failed == 0
