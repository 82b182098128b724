"""What another tool wrote, made a file of terms and laid over the bundled glossary."""

import datetime

import pytest

import glossary
from glossary.export import Selection, read, write
from glossary.export.terms import ready, terms_file

ALL = glossary.load()


@pytest.mark.parametrize("name", ["tsv", "skos", "spacy"])
def test_a_file_of_terms_made_from_an_export_is_used(name, tmp_path):
    if name == "skos":
        pytest.importorskip("rdflib")
    selection = Selection(ALL, "korea-times", kinds=("event", "outlet"))
    (content,) = write(name, selection).files.values()
    entries, notes = ready([entry for entry in read(name, content) if entry.id], "organization")
    assert notes == []
    file = tmp_path / "terms.yaml"
    file.write_text(terms_file(entries, "korea-times", "import", datetime.date(2026, 11, 28)), "utf-8")
    loaded = glossary.load(file)
    for entry in selection.entries():
        preferred = [loaded[entry.id].form("korea-times", lang=lang) for lang in ("en", "ko")]
        if name == "spacy":  # which knows no status: any of the entry's forms
            assert set(preferred) - {None} <= {form.text for form in entry.forms}
            assert set(preferred) != {None}
        else:
            assert preferred == [entry.form("korea-times", lang=lang) for lang in ("en", "ko")]
