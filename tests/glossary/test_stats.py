"""The numbers of the glossary are those of its entries and files."""

from datetime import date

import glossary
from glossary.tools.stats import stats

MINE = """sources:
  page: {title: T, url: "https://example.org", checked: 2020-01-02}
  desk: {title: T, checked: 2999-01-02}
terms:
  - {id: x, kind: person, nation: MC, hangul: 나나나, en: Nana Na, source: [desk],
     roles: [{title: minister, of: seoul, since: 2001-01-01}, {title: mayor}]}
  - {id: y, kind: organization, names: [{en: Sea, until: 2001-01-01}], source: [desk, page]}
"""


def test_the_bundled_glossary():
    made, entries = stats(), list(glossary.load())
    assert made.entries == sum(made.kinds.values()) == len(entries)
    assert sum(made.nations.values()) == made.kinds["person"]
    assert sum(sum(row.values()) for row in made.forms.values()) == sum(len(entry.forms) for entry in entries)
    assert made.sources.entries == made.entries
    assert 0 < made.sources.share < 1
    assert made.sources.with_url <= made.sources.number


def test_a_file_of_ones_own_is_counted(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text(MINE, encoding="utf-8")
    before, made = stats(), stats([file])
    assert made.entries == before.entries + 2
    assert made.nations["MC"] == 1
    assert made.roles == before.roles + 2
    assert made.dated_roles == before.dated_roles + 1
    assert made.dated == before.dated + 1
    assert made.forms["en"]["canonical"] == before.forms["en"]["canonical"] + 2
    assert made.sources.number == before.sources.number + 2
    assert made.sources.with_url == before.sources.with_url + 1
    assert made.sources.entries_with_page == before.sources.entries_with_page + 1
    assert (made.sources.oldest_check, made.sources.newest_check) == (date(2020, 1, 2), date(2999, 1, 2))
