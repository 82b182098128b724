"""Which package may import which, and what each shows to the world."""

import ast
from pathlib import Path

import pytest

import glossary
import normalizer

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "glossary").rglob("*.py")) + sorted((ROOT / "normalizer").rglob("*.py"))
CORE = {"money", "names", "scan", "text", "fold", "layout", "particles", "lexicon", "findings", "document"}
CORE |= {"api", "protected", "events"}
EDGE = {"cli", "doors"}
# The core may use the glossary only through these modules.
MAY_USE_GLOSSARY = {"scan", "names", "findings", "text", "api", "build", "build_words", "cli", "reach", "doors"}


def module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> set[str]:
    package = module(path) if path.name == "__init__.py" else module(path).rpartition(".")[0]
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            start = ".".join([*base, *([node.module] if node.module else [])])
            found |= {start} | {f"{start}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", FILES, ids=module)
def test_arrows(path):
    name, used = module(path), imports(path)
    if name.startswith("glossary"):
        assert not {other for other in used if other.startswith("normalizer")}
        return
    part = name.split(".")[1] if "." in name else ""
    if part in CORE:
        assert not {other for other in used if other.split(".")[1:2] and other.split(".")[1] in EDGE}
    if any(other.split(".")[0] == "glossary" for other in used):
        assert part in MAY_USE_GLOSSARY


def test_values_import_no_part_of_the_project():
    for path in (ROOT / "glossary/entry.py", ROOT / "normalizer/values.py"):
        assert not {other for other in imports(path) if other.startswith(("glossary", "normalizer"))}


def test_no_circles():
    modules = {module(path): imports(path) for path in FILES}
    graph = {name: {other for other in used if other in modules and other != name} for name, used in modules.items()}
    for package in (
        "glossary",
        "glossary.build",
        "glossary.tools",
        "normalizer",
        "normalizer.cli",
        "normalizer.money",
        "normalizer.names",
    ):
        graph[package] = set()  # a package's shop window is not a room
    done: set[str] = set()

    def visit(name: str, way: tuple[str, ...]) -> None:
        assert name not in way, f"circle: {' -> '.join([*way, name])}"
        if name not in done:
            for other in sorted(graph[name]):
                visit(other, (*way, name))
            done.add(name)

    for name in sorted(graph):
        visit(name, ())


def test_public_names():
    assert set(glossary.__all__) == {
        *("DataError", "Entry", "Form", "Glossary", "GlossaryError", "Problem", "Role", "Status"),
        *("Reading", "RomanizationError", "Spelling", "UnknownStyleError", "load", "readings", "romanize"),
        *("read_hanja", "spellings", "spells", "Contested", "Layer"),
    }
    assert set(normalizer.__all__) == {
        *("Document", "Edit", "Figure", "Finding", "Mention", "Normalizer", "Pair", "Sum", "apply", "check"),
        "normalize",
    }


def test_a_run_imports_only_what_it_needs():
    import subprocess
    import sys

    code = (
        "import sys, normalizer; nz = normalizer.Normalizer(); nz('Kim Jong-un paid $3.'); "
        "print(*sorted({'yaml', 'pydantic', 'pint', 'babel', 'rich', 'currency_converter'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == ""
