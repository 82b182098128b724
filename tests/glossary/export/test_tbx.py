"""TBX of both versions: out and in again, by its schema, and as other tools write it."""

import re
import sys
from datetime import date
from pathlib import Path

import pytest

import glossary
from glossary.export import Selection, read, write
from glossary.export.concepts import Concept, Term, TermStatus
from glossary.export.terms import ready, terms_file

etree = pytest.importorskip("lxml.etree", reason="lxml is not installed (extra: tbx)")
reader = pytest.importorskip("glossary.export.translation.tbx_reader")

ALL = glossary.load()
VERSIONS = pytest.mark.parametrize("version", ["tbx", "tbx3"])
PREFERRED, ADMITTED, SUPERSEDED, DEPRECATED = TermStatus


def written(version, **choices):
    made = write(version, Selection(ALL, "korea-times", **choices))
    assert made.notes == ()
    return made.files["hangloss.tbx"]


@VERSIONS
@pytest.mark.parametrize("deprecated", [False, True])
def test_every_concept_comes_back(version, deprecated):
    given = list(Selection(ALL, "korea-times", deprecated=deprecated).concepts())
    found = reader.concepts(written(version, deprecated=deprecated), "x")
    # A note that says no more than kind and country is not written.
    bare = {concept.id for concept in given if concept.note in (concept.kind, f"{concept.kind}, {concept.nation}")}
    assert [c._replace(note="" if c.id in bare else c.note) for c in given] == found
    assert 0 < len(bare) < len(given)


@pytest.mark.parametrize("deprecated", [False, True])
def test_a_file_of_terms_from_it_gives_the_names_again(deprecated, tmp_path):
    entries, notes = ready(read("tbx", written("tbx", deprecated=deprecated)), "organization")
    assert notes == []
    file = tmp_path / "terms.yaml"
    file.write_text(terms_file(entries, ALL.default_style, "hangloss.tbx", date(2026, 11, 28)), "utf-8")
    again = Selection(glossary.load(file), "korea-times", deprecated=True)
    found = {concept.id: concept for concept in again.concepts()}
    for concept in Selection(ALL, "korea-times", deprecated=deprecated).concepts():
        assert {term.text for term in concept.terms} <= {term.text for term in found[concept.id].terms}
        assert concept.preferred("ko") == found[concept.id].preferred("ko")
        assert concept.preferred("en") == found[concept.id].preferred("en")


@VERSIONS
def test_a_day_and_a_language_are_kept(version):
    choices = {"on": date(2023, 9, 12), "langs": ("en",), "kinds": ("organization",)}
    found = {concept.id: concept for concept in reader.concepts(written(version, **choices), "x")}
    assert found["ministry-of-data-and-statistics"].terms == (
        Term("Statistics Korea", "en", PREFERRED, until=date(2025, 9, 30)),
        Term("KOSTAT", "en", ADMITTED, until=date(2025, 9, 30)),
        Term("Ministry of Data and Statistics", "en", SUPERSEDED, since=date(2025, 10, 1)),
    )


@VERSIONS
def test_it_is_as_the_schema_says(version):
    schema = etree.RelaxNG(etree.parse(Path(__file__).parent / "schemas" / f"{version}.rng"))
    for deprecated in (False, True):
        schema.assertValid(etree.fromstring(written(version, deprecated=deprecated)))
    small = written(version, kinds=("event",))
    for right, wrong in [
        (b"preferredTerm-admn-sts", b"preferred"),
        (b'type="subjectField"', b'type="field"'),
        (b' id="', b' id="1'),
        (b'xml:lang="ko"', b'xml:lang="ja"'),
        (b"<term>", b"<term><b/>"),
    ]:
        assert right in small
        assert not schema.validate(etree.fromstring(small.replace(right, wrong, 1)))


@VERSIONS
def test_ids_are_names_of_xml_and_come_back(version):
    content = written(version, kinds=("organization",))
    assert b'id="_2ne1"' in content
    assert not re.search(rb' id="[^a-z_]', content)
    assert "2ne1" in {entry.id for entry in read(version, content)}


@VERSIONS
def test_short_forms_and_hanja_are_marked(version):
    content = written(version, kinds=("person",))
    (putin,) = (concept for concept in reader.concepts(content, "x") if concept.id == "vladimir-putin")
    assert Term("Putin", "en", ADMITTED, short=True) in putin.terms
    assert "<note>金正恩: hanja</note>" in content.decode()


@VERSIONS
def test_letters_of_xml_are_escaped_and_others_told(version, tmp_path):
    own = tmp_path / "own.yaml"
    sources = "sources: {{d: {{title: Desk, checked: 2026-11-28}}}}\n"
    text = sources + 'terms: [{{id: a-b, kind: event, en: "{}", source: [d]}}]\n'
    own.write_text(text.format("R&D <Day> ]]>"))
    selection = Selection(glossary.load(own), "korea-times", kinds=("event",))
    found = {entry.id: entry for entry in read(version, write(version, selection).files["hangloss.tbx"])}
    assert found["a-b"].forms[0].text == "R&D <Day> ]]>"
    own.write_text(text.format(r"R\x01D"))
    selection = Selection(glossary.load(own), "korea-times", kinds=("event",))
    with pytest.raises(glossary.GlossaryError, match=r"^a-b: XML cannot hold a character of it"):
        write(version, selection)


def test_without_lxml_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "lxml.etree", None)
    with pytest.raises(glossary.GlossaryError, match=r"lxml is not installed; run: pip install 'hangloss\[tbx\]'"):
        written("tbx")


def martif(body):
    return (
        '<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">'
        "<martif type='TBX-Default' xml:lang='en'><martifHeader><fileDesc><sourceDesc><p>other</p></sourceDesc>"
        f"</fileDesc></martifHeader><text><body>{body}</body></text></martif>"
    ).encode()


def both(ko, en):
    return (Term("한국은행", "ko", ko), Term("Bank of Korea", "en", en))


FOREIGN = {
    "no id, no status, regions, another language": (
        martif(
            '<termEntry><langSet xml:lang="ko-KR"><tig><term>한국은행</term></tig>'
            "<tig><term>한은</term></tig></langSet>"
            '<langSet xml:lang="en-US"><tig><term>Bank of <hi>Korea</hi></term></tig></langSet>'
            '<langSet xml:lang="ja"><tig><term>韓国銀行</term></tig></langSet></termEntry>'
        ),
        Concept(
            "",
            "",
            (
                Term("한국은행", "ko", PREFERRED),
                Term("한은", "ko", ADMITTED),
                Term("Bank of Korea", "en", PREFERRED),
            ),
        ),
    ),
    "ntig, groups, a definition": (
        martif(
            '<termEntry id="c12"><descripGrp><descrip type="subjectField">Organization</descrip></descripGrp>'
            '<langSet xml:lang="ko"><ntig><termGrp><term>한국은행</term></termGrp></ntig></langSet>'
            '<langSet xml:lang="en"><descripGrp><descrip type="definition">the central\n bank</descrip>'
            '<admin type="source">own</admin></descripGrp><ntig><termGrp><term>Bank of Korea</term><termNoteGrp>'
            '<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termNoteGrp></termGrp></ntig>'
            "</langSet></termEntry>"
        ),
        Concept("c12", "organization", both(PREFERRED, ADMITTED), note="the central bank"),
    ),
    "words for the status, an empty term, a term twice": (
        martif(
            '<termEntry id="x"><langSet xml:lang="kor"><tig><term/></tig><tig><term>한국은행</term>'
            '<termNote type="administrativeStatus">obsolete</termNote></tig></langSet>'
            '<langSet xml:lang="EN_GB"><tig><term>Bank of Korea</term><termNote type="administrativeStatus">'
            "notRecommended</termNote></tig><tig><term>Bank of Korea</term></tig></langSet></termEntry>"
        ),
        Concept("x", "", both(SUPERSEDED, DEPRECATED)),
    ),
    "2019, style DCT": (
        b'<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"'
        b' xmlns:min="http://www.tbxinfo.net/ns/min"><!-- a remark --><text><body><conceptEntry id="b">'
        b"<min:subjectField>organization</min:subjectField>"
        + '<langSec xml:lang="ko"><termSec><term>한국<!-- a remark -->은행</term></termSec></langSec>'.encode()
        + b'<langSec xml:lang="en"><termSec><term>Bank of Korea</term><min:administrativeStatus>deprecatedTerm-admn-sts'
        b"</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>",
        Concept("b", "organization", both(PREFERRED, DEPRECATED)),
    ),
    "UTF-16": (
        martif(
            '<termEntry id="u"><langSet xml:lang="ko"><tig><term>한국은행</term></tig></langSet>'
            '<langSet xml:lang="en"><tig><term>Bank of Korea</term></tig></langSet></termEntry>'
        )
        .decode()
        .replace('version="1.0"', 'version="1.0" encoding="UTF-16"')
        .encode("utf-16"),
        Concept("u", "", both(PREFERRED, PREFERRED)),
    ),
}


@pytest.mark.parametrize(("content", "concept"), FOREIGN.values(), ids=FOREIGN)
def test_files_of_other_tools_are_read(content, concept):
    assert reader.concepts(content, "x") == [concept]
    assert [entry.id for entry in read("tbx", content)] == [concept.id]
    assert read("tbx3", content) == read("tbx", content)


def term(lang, inside):
    return martif(f"\n<termEntry><langSet {lang}>\n<tig><term>한국은행</term>{inside}</tig></langSet></termEntry>")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "mine:1: not valid XML: "),
        (b"<martif>\n<text>", "mine:2: not valid XML: Premature end of data"),
        (b"\n<xliff/>", "mine:2: <xliff> is no TBX, which begins with <martif> or <tbx>"),
        (b"<martif/>", "mine: no term in Korean or English (xml:lang ko or en); its languages: none"),
        (term('xml:lang="ja"', ""), "mine: no term in Korean or English (xml:lang ko or en); its languages: ja"),
        (term("", ""), 'mine:2: terms without a language; write xml:lang="ko" or "en"'),
        (term('xml:lang="ko"', "<note>in use until 2025-02-30</note>"), "mine:3: no day: day is out of range"),
        (b'<!DOCTYPE martif [<!ENTITY a "b">]><martif>&a;</martif>', "mine: has entities (<!ENTITY ...>, &name;)"),
        (b'<!DOCTYPE martif [<!ENTITY a SYSTEM "/etc/passwd">]><martif/>', "mine: has entities"),
        (b'<!DOCTYPE martif SYSTEM "a.dtd"><martif>&eacute;</martif>', "mine: has entities"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_line(content, message):
    for version in ("tbx", "tbx3"):
        with pytest.raises(glossary.GlossaryError) as error:
            read(version, content, "mine")
        assert str(error.value).startswith(message)
        assert "\n" not in str(error.value)
