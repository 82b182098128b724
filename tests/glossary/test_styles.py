"""House styles: what each bundled one writes, and styles of one's own."""

from datetime import date
from pathlib import Path

import pytest
import yaml

import glossary

CASES = Path(__file__).parent / "styles.yaml"
OWN = Path(__file__).with_name("desk.yaml").read_text("utf-8")


@pytest.fixture(scope="module")
def known():
    return glossary.load()


def cases():
    for style, rows in yaml.safe_load(CASES.read_text("utf-8")).items():
        for entry, form in rows.items():
            entry_id, _, day = entry.partition(" ")
            yield pytest.param(style, entry_id, date.fromisoformat(day) if day else None, form, id=f"{style}-{entry}")


@pytest.mark.parametrize(("style", "entry", "day", "form"), list(cases()))
def test_form(known, style, entry, day, form):
    assert known[entry].form(style, day) == form


def test_every_style_has_cases(known):
    assert set(known.styles) == set(yaml.safe_load(CASES.read_text("utf-8")))


def test_a_style_of_ones_own(tmp_path, known):
    file = tmp_path / "desk.yaml"
    file.write_text(OWN)
    own = glossary.load(styles=[file])
    assert (own.default_style, own.styles) == ("desk", (*known.styles, "desk"))
    assert own["yoon-suk-yeol"].form("desk") == "Yoon Sukyeol"
    assert own["kim-jong-un"].form("desk") == "Kim Jong Un"
    assert own["moon-jae-in"].form("desk", date(2019, 1, 1)) == "Moon Jae In"
    assert own["moon-jae-in"].form("desk", date(2021, 1, 1)) == "Jae-in Moon"
    assert own["seoul"].form("desk") == "Seoul City"
    for entry in known:
        for style in known.styles:
            for day in (None, date(2010, 1, 1), date(2026, 1, 1)):
                assert own[entry.id].form(style, day) == entry.form(style, day)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("styles: {}", "desk.yaml:1: styles: "),
        (OWN.replace("moon-jae-in", "moon-jae-out"), "desk.yaml:9: desk: no entry has the id 'moon-jae-out'"),
        (OWN.replace('      KP: {join: " ", second: capital}\n', ""), "`names` needs both KR and KP"),
        (OWN.replace("own: false", "own: perhaps"), "desk.yaml:4: styles.desk.own"),
        (OWN.replace('join: ""', 'join: "+"'), "desk.yaml:6: "),
        ("default: other\n" + OWN, "desk.yaml:1: no style is called 'other'"),
    ],
)
def test_a_mistake_in_a_style_of_ones_own(tmp_path, text, message):
    file = tmp_path / "desk.yaml"
    file.write_text(text)
    with pytest.raises(glossary.DataError) as caught:
        glossary.load(styles=[file])
    assert message in str(caught.value)
