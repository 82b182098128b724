"""Each rule of `glossary check` tells what is wrong, where, and leaves alone what only looks like it."""

import pytest

from glossary.tools.check import check

HEAD = "sources:\n  s: {title: T, url: 'https://example.org', checked: 2026-11-24}\nterms:\n"
PERSON = "  - {id: x, kind: person, nation: KR, source: [s], "
PLACE = "  - {id: x, kind: place, nation: KR, source: [s], "
BODY = "  - {id: x, kind: organization, source: [s], "
HONG = "hangul: 홍갈동, name: {family: Hong, given: [Gal, Dong]}"
OLD_NEW = "names: [{en: Old Atlantis, until: 2010-01-01}, {en: New Atlantis, since: %s}]}"


def told(tmp_path, entry):
    """Errors and warnings of a file, without its place."""
    file = tmp_path / "mine.yaml"
    file.write_bytes((HEAD + entry + "\n").encode())
    report = check([file])
    return [
        [str(problem).replace(str(file), "mine.yaml") for problem in problems]
        for problems in (report.errors, report.warnings)
    ]


def test_the_bundled_glossary_is_clean():
    report = check()
    assert [*map(str, report.errors), *map(str, report.warnings)] == []
    assert len(report.entries) > 3000


ERRORS = [
    # persons: what the hangul can give
    (PERSON + "hangul: 홍갈동, name: {family: Kang, given: [Gal, Dong]}}", "nobody spells 홍갈동 'Kang Gal-dong'"),
    (PERSON + "hangul: 홍갈동, name: {family: Hong, given: [Gal, Tung]}}", "or mark it as `own`"),
    # offices
    (
        PERSON + HONG + ", roles: [{title: president, of: south-korea, since: 2023-01-01, until: 2023-02-01}]}",
        "president of south-korea is held by yoon-suk-yeol too, from 2023-01-01",
    ),
    (
        PERSON + HONG + ", roles: [{title: mayor, of: seoul, since: 2001-01-01, until: 2003-01-01},"
        " {title: mayor, of: seoul, since: 2003-01-01}]}",
        "mayor of seoul overlaps itself",
    ),
    # forms
    (BODY + "en: Atlantis Bank, accepted: [Atlantis Bank]}", "'Atlantis Bank' in `accepted` stands already as a name"),
    (BODY + "en: Atlantis Bank, accepted: [ATB], variants: [ATB]}", "stands already as one of `accepted`"),
    (BODY + "en: Atlantis Bank, cues: [sea, isle, sea]}", "'sea' stands 2 times in `cues`"),
    (BODY + "en: Atlantis Bank, homonyms: [x]}", "is named among its own homonyms"),
    (BODY + "en: Atlantis Bank, accepted: [Busan], homonyms: [busan]}", "both are `unique`: neither is ever meant"),
    # writing
    (BODY + "en: Atlantis’ Bank}", "holds U+2019, which no text is searched for"),
    (BODY + "en: Atlantis–Bank}", "holds U+2013"),
    (BODY + "en: Аtlantis Bank}", "holds U+0410, cyrillic capital letter a"),
    (BODY + "en: Atlantis Βank}", "holds U+0392, greek capital letter beta"),
    (BODY + "en: Atlantis  Bank}", "a name holds a doubled space"),
    (BODY + "en: Atlantis Bank, accepted: [AT  Bank]}", "'AT  Bank' holds a doubled space"),
    (BODY + "en: Atlantis Bank, hangul: '" + "\u1112\u1161\u11ab" + "은행'}", "holds U+1112, which only looks right"),
    (BODY + "en: Atlantis Bank, hanja: \uf9e1銀行}", "holds U+F9E1, which only looks right"),
    (BODY + "en: Atlantis Bank, accepted: [ㅎ은행]}", "holds U+314E, hangul letter hieuh"),
    (BODY + "en: 아틀란티스}", "en: '아틀란티스' is not in Latin letters"),
    (BODY + "en: Atlantis Bank, hangul: 亞틀란티스}", "hangul: '亞틀란티스' holds another script"),
    (BODY + "en: Atlantis Bank, hangul: Bank}", "hangul: 'Bank' holds no hangul"),
    (BODY + "en: Atlantis Bank, hanja: 은행}", "hanja: '은행' is no hanja"),
    (PERSON + HONG + ", hanja: 洪東}", "hanja: 洪東 has not as many letters as 홍갈동"),
    (PERSON + "hangul: 홍 갈동, name: {family: Hong, given: [Gal, Dong]}}", "is not a name in hangul without blanks"),
    (BODY + "en: Atlantis Bank} ", "blanks at the end of the line"),
    (BODY + "en: Atlantis Bank}\t# isle", "a tab; write blanks"),
    (BODY + "en: Atlantis Bank, note: 'a\u200bb'}", "a letter that nobody sees (U+200B)"),
    # what the build proves is told too
    (BODY + "en: Seoul}", "'Seoul' is also a form of seoul"),
    (BODY + "en: Atlantis Bank, colour: red}", "unknown field `colour`"),
]


@pytest.mark.parametrize(("entry", "message"), ERRORS, ids=[message for _, message in ERRORS])
def test_errors(tmp_path, entry, message):
    errors, _ = told(tmp_path, entry)
    assert any(message in error for error in errors), errors
    assert all(error.startswith("mine.yaml:4: ") for error in errors)


WARNINGS = [
    (PLACE + "en: Duwom, hangul: 두원시}", None),  # five letters, too short to tell a slip from a name
    (
        PLACE + "en: Chunhacheom, hangul: 춘하천시}",
        "'Chunhacheom' is nearly, but not quite, a romanization of 춘하천시",
    ),
    (PLACE + "en: Hongdaan River, hangul: 홍단강}", "is nearly, but not quite"),
    (BODY + OLD_NEW % "2010-02-01", "no name from 2010-01-02 to 2010-01-31"),
    (
        PERSON + HONG + ", own: [{text: Hong GalDong, until: 2001-01-01}, {text: Hong Galdong, since: 2003-01-01}]}",
        "no name from 2001-01-02 to 2002-12-31",
    ),
    (
        PERSON + HONG + ", roles: [{title: minister, of: statistics, since: 2011-01-01}]}\n"
        "  - {id: statistics, kind: organization, source: [s],"
        " names: [{en: Atlantis Count, since: 2001-01-01, until: 2009-01-01}]}",
        "the office lies outside the days of statistics (2001-01-01 to 2009-01-01)",
    ),
    (PERSON + HONG + ", variants: [Hong Galdong]}", "'Hong Galdong' is needless: every way to join"),
    (BODY + "en: Atlantis Bank, homonyms: [seoul]}", "shares no form with seoul"),
    (
        BODY + "en: Atlantis Bank, unique: false, variants: [Busan], homonyms: [busan]}",
        "'Busan' is a form of busan, which is `unique` and wins",
    ),
]


@pytest.mark.parametrize(("entry", "message"), WARNINGS, ids=[str(message) for _, message in WARNINGS])
def test_warnings(tmp_path, entry, message):
    errors, warnings = told(tmp_path, entry)
    assert errors == []
    assert len(warnings) == (message is not None)
    assert all(message in warning and warning.startswith("mine.yaml:4: x: ") for warning in warnings)


@pytest.mark.parametrize(
    "entry",
    [
        PERSON + HONG + "}",
        PERSON + "hangul: 홍갈동, name: {family: Kang, given: [Gal, Tung]}, own: [{text: Kang Gal-tung}]}",
        PERSON + HONG + ", own: [{text: Gally Hong}], accepted: [Hong Galdong]}",
        PERSON + HONG + ", roles: [{title: president, of: south-korea, since: 1901-01-01, until: 1902-01-01}]}",
        PERSON + HONG + ", roles: [{title: mayor, of: seoul, since: 2001-01-01, until: 2002-12-31},"
        " {title: mayor, of: seoul, since: 2003-01-01}]}",
        PERSON + HONG + ", roles: [{title: president, of: south-korea}]}",  # no day, nothing certain
        PLACE + "en: Everland Two, hangul: 에버랜드투}",
        PLACE + "en: Wonsan-Kalma Two, hangul: 원산갈마둘}",
        BODY + OLD_NEW % "2010-01-02",
        BODY + "en: Atlantis Bank, unique: false, accepted: [Busan], homonyms: [busan]}",
        BODY + "en: ATB Corp., hangul: ㈜ATB}",
        BODY + "en: Türkiye’s}".replace("’", "'"),
        BODY + "en: Atlantis Bank, hanja: 亞의行}",
        BODY + "en: Atlantis Bank, hangul: 12·3 은행}",
    ],
)
def test_what_is_well(tmp_path, entry):
    assert told(tmp_path, entry) == [[], []]


def test_sources(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text(
        "sources:\n  a: {title: T, checked: 2026-11-24}\n  b: {title: T, checked: 2999-01-01, url: example.org}\n"
        "change: [{id: seoul, variants: [Seoull], source: [b]}]\n"
    )
    report = check([file])
    assert report.errors == ()
    assert [(problem.line, problem.message.partition(";")[0]) for problem in report.warnings] == [
        (2, "no entry rests on the source 'a'"),
        (3, "the source 'b' has no web address as `url`: 'example.org'"),
        (3, "the source 'b' is checked on 2999-01-01, a day to come"),
    ]


def test_an_override_that_does_nothing(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text("change: [{id: seoul, en: Seoul}]\n")
    (warning,) = check([file]).warnings
    assert (warning.line, warning.entry) == (1, "seoul")
    assert "nothing is different from the entry of bundled" in warning.message


def test_a_file_without_a_last_line_break(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text("remove: [seoul]")
    (error,) = check([file]).errors
    assert "does not end with a line break" in error.message


def test_days_need_a_page_in_the_bundled_files(tmp_path):
    from glossary.build.reading import read_styles, read_terms
    from glossary.tools import sources
    from glossary.tools.facts import Facts

    path = tmp_path / "a.yaml"
    path.write_text("sources: {s: {title: T, checked: 2026-11-24}}\nterms:\n" + BODY + OLD_NEW % "2010-01-02" + "\n")
    (file,) = read_terms([(path, "a.yaml")])
    written = tuple(file.written(read_styles().styles))
    (remark,) = sources.remarks(Facts((file,), written, {}, own=False))
    assert str(remark.problem).startswith("a.yaml:3: x: has days, and no source of it has a `url`")
    assert not list(sources.remarks(Facts((file,), written, {}, own=True)))
