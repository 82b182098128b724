"""Every form that the glossary claims is found where it stands."""

import sys
import unicodedata

import glossary
from glossary.tools.writing import TYPOGRAPHY
from normalizer.fold import fold
from normalizer.reach import unreachable

HEAD = "sources: {s: {title: T, checked: 2026-11-24}}\nterms:\n"


def lost(tmp_path, entry):
    file = tmp_path / "mine.yaml"
    file.write_text(HEAD + entry, encoding="utf-8")
    known = glossary.load(file)
    return [form.text for form in unreachable(known, [known["x"]])]


def test_every_bundled_form_is_found():
    known = glossary.load()
    assert list(unreachable(known, known)) == []


def test_an_address_is_no_name(tmp_path):
    entry = "  - {id: x, kind: outlet, en: Atlantis.com, accepted: [Atlantis.org, Atlantis Online], source: [s]}\n"
    assert lost(tmp_path, entry) == ["Atlantis.org"]


def test_a_name_that_is_a_word_too_is_found_beside_its_evidence(tmp_path):
    entry = "  - {id: x, kind: person, nation: CN, hangul: 펑이이, en: Peng Yi, accepted: [펑이], source: [s]%s}\n"
    assert lost(tmp_path, entry % "") == ["펑이"]
    assert lost(tmp_path, entry % ", roles: [{title: foreign-minister}]") == []


def test_what_folding_changes_is_refused_in_forms():
    for letter in map(chr, range(sys.maxunicode)):
        if not letter.isspace() and fold(f"a{letter}b").text != f"a{letter}b":
            composed = unicodedata.normalize("NFC", letter) != letter
            assert composed or TYPOGRAPHY.search(letter), f"U+{ord(letter):04X}"
