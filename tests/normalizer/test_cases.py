"""Every case below tests/cases says what hangloss must find in a text."""

from datetime import date
from pathlib import Path

import pytest
import yaml

import glossary
import normalizer
from normalizer import Document, Figure
from normalizer.fold import fold

CASES = Path(__file__).parent.parent / "cases"
KNOWN_FAILURES = CASES / "known-failures.yaml"


def cases(*paths: Path):
    for path in paths:
        for number, case in enumerate(yaml.safe_load(path.read_text("utf-8")) or []):
            yield pytest.param(case, id=f"{path.stem}-{number}-{case['text'][:30]}")


ALL = sorted(path for path in CASES.rglob("*.yaml") if path != KNOWN_FAILURES)


@pytest.fixture(scope="session")
def read():
    made: dict[str, normalizer.Normalizer] = {}

    def read(text: str, day: date | None, style: str) -> Document:
        if style not in made:
            made[style] = normalizer.Normalizer(style)
        return made[style](text, day)

    return read


def told(figure: Figure) -> str:
    bounds = f"[{figure.low:f}, {figure.high:f}]"
    kind = {"amount": f"{figure.value}", "rate": f"rate {figure.value}"}.get(figure.kind, figure.kind.value)
    unit = f"{figure.quote}/{figure.base}" if figure.base else figure.unit
    return " ".join(filter(None, [figure.surface, "=", kind, bounds, unit, figure.qualifier]))


def said(document: Document) -> dict[str, object]:
    surfaces = [figure.surface for figure in document.figures]
    return {
        "figures": [told(figure) for figure in document.figures],
        "pairs": [f"{surfaces[p.left]} / {surfaces[p.right]}: {p.verdict.value}" for p in document.pairs],
        "sums": [
            f"{surfaces[s.total]} = {' + '.join(surfaces[n] for n in s.parts)}: {s.verdict.value}"
            for s in document.sums
        ],
        "names": [f"{m.surface}: {m.action.value} {m.entry or '|'.join(m.candidates)}" for m in document.names],
        "codes": [finding.code for finding in document.findings],
        "output": document.normalized,
    }


def judge(case, read):
    document = read(case["text"], case.get("date"), case.get("style", "korea-times"))
    got = said(document)
    expected = {key: value for key, value in case.items() if key in got}
    assert expected, "the case expects nothing"
    assert {key: got[key] for key in expected} == expected
    again = read(document.normalized, case.get("date"), case.get("style", "korea-times"))
    assert again.normalized == document.normalized
    for item in (*document.names, *document.figures):
        assert case["text"][item.start : item.end] == item.surface


@pytest.mark.parametrize("case", list(cases(*ALL)))
def test_case(case, read):
    judge(case, read)


SOME = [case for path in ALL if path.stem.startswith(("names", "articles", "pairs")) for case in list(cases(path))[::5]]


@pytest.mark.parametrize("case", SOME)
def test_a_glossary_within_the_text_gives_the_same(case, read):
    text, day = case["text"], case.get("date")
    narrow = glossary.load().within(fold(text).text)
    assert len(narrow) < 1500
    assert normalizer.Normalizer(glossary=narrow)(text, day) == read(text, day, "korea-times")


@pytest.mark.parametrize("case", list(cases(KNOWN_FAILURES)))
@pytest.mark.xfail(strict=True)
def test_known_failure(case, read):
    judge(case, read)
