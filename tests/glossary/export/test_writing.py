"""What writing and search tools are given: which spellings are rewritten, and the shape of the files."""

import json
import re

import pytest
import yaml

import glossary
from glossary.export import Selection, write
from glossary.export.writing.rewrites import rewrites
from normalizer import Normalizer

ALL = glossary.load()
STYLES = ["korea-times", "ap", "mccune-reischauer"]


def selection(**choices):
    return Selection(ALL, **{"style": "korea-times", "deprecated": True, **choices})


def python(pattern):
    """A pattern for JavaScript or Go as Python reads it."""
    return re.compile(pattern.replace(r"\p{L}\p{N}", r"\w"))


@pytest.mark.parametrize("style", STYLES)
def test_what_is_sure_is_what_hangloss_itself_rewrites(style):
    normalizer = Normalizer(style=style)
    found = rewrites(selection(style=style)).sure
    assert len(found) > 500
    for rewrite in found:
        sentence = f"They saw {rewrite.text} again." if rewrite.lang == "en" else f"{rewrite.text}에 갔다."
        assert normalizer(sentence).normalized == sentence.replace(rewrite.text, rewrite.expected)


@pytest.mark.parametrize("style", STYLES)
def test_no_right_name_is_rewritten(style):
    chosen = selection(style=style)
    patterns = {rewrite.text: python(rewrite.bordered()) for rewrite in rewrites(chosen).sure}
    names = {term.text for concept in chosen._replace(deprecated=False).concepts() for term in concept.terms}
    for name in names:
        words = name.split()
        parts = {" ".join(words[at : at + size]) for at in range(len(words)) for size in range(1, len(words) + 1)}
        for part in parts & set(patterns):
            assert not patterns[part].search(name), f"{part} in {name}"


def test_what_others_may_bear_is_not_sure():
    found = rewrites(selection())
    sure, namesakes = ({rewrite.text for rewrite in listed} for listed in (found.sure, found.namesakes))
    assert {"Kim Jung-un", "Kim Jong Un", "Pulguksa", "크레믈린"} <= sure
    assert {"Lee Jae-Myung", "Koyang"} <= namesakes
    assert not sure & namesakes
    assert "'Gim Jeongeun' is left out, for it names kim-jong-un, kim-jung-eun" in found.notes
    assert all(ALL[rewrite.concept.id].unique for rewrite in found.sure)


def test_what_sources_contradict_is_left_out(tmp_path):
    mine = tmp_path / "mine.yaml"
    why = "one says this, another that"
    mine.write_text(f"change:\n  - {{id: bulguksa, contested: [{{why: '{why}'}}]}}\n", "utf-8")
    found = rewrites(Selection(glossary.load(mine), "korea-times", deprecated=True))
    assert not [rewrite for rewrite in found.sure + found.namesakes if rewrite.concept.id == "bulguksa"]
    assert f"'Pulguksa' is left out, for sources contradict each other: {why}" in found.notes


def test_prh_rules_prove_themselves():
    files, notes = write("prh", selection())
    rules = yaml.safe_load(files["hangloss.prh.yml"])["rules"]
    assert sum(len(rule["patterns"]) for rule in rules) == len(rewrites(selection()).sure)
    for rule in rules:
        patterns = [python(pattern.removeprefix("/").removesuffix("/")) for pattern in rule["patterns"]]
        whole = re.compile("|".join(pattern.pattern for pattern in patterns))
        assert len(rule["specs"]) >= len(patterns)
        for spec in rule["specs"]:
            assert whole.sub(rule["expected"], spec["from"]) == spec["to"]
    assert any("spellings of" in note and "hangloss check" in note for note in notes)


def valed(rule, text):
    """A text with a rule of substitution applied as Vale 3 joins its keys (internal/check/substitution.go)."""
    keys = sorted(rule["swap"], key=len, reverse=True)
    assert all(key.count("(") == key.count("(?") + key.count(r"\(") for key in keys)  # Vale adds groups by number
    template = "(?m)(?:%s)" if rule["nonword"] else r"(?m)\b(?:%s)\b"
    whole = python(template % "|".join(f"({key})" for key in keys))
    return whole.sub(lambda match: rule["swap"][keys[match.lastindex - 1]], text)


def test_vale_files_have_the_shape_of_vale():
    """Vale itself is a Go program that no package of Debian, PyPI or npm brings; this reads the files as it does."""
    files, _ = write("vale", selection())
    assert b"\nStylesPath = styles\n" in files["hangloss.ini"]
    names, bare, namesakes = (
        yaml.safe_load(files[f"styles/Hangloss/{name}.yml"]) for name in ("Names", "NamesBare", "Namesakes")
    )
    for rule in (names, bare, namesakes):
        assert set(rule) == {
            *("extends", "message", "level", "ignorecase", "nonword", "vocab", "action", "swap"),
        }
        assert rule["extends"] == "substitution"
        assert rule["message"].count("%s") == 2
    assert (names["level"], namesakes["level"]) == ("error", "suggestion")
    wrong = "Kim Jung Un-led talks at Kim Il Sung Square, by Ewha Women’s University. Lee Jae-Myung, Pulguksa Temple"
    right = "Kim Jong-un-led talks at Kim Il Sung Square, by Ewha Womans University. Lee Jae-Myung, Bulguksa Temple"
    assert valed(names, wrong) == right
    assert valed(bare, "크레믈린은 조용했다.") == "크렘린은 조용했다."
    assert valed(namesakes, "Kim Jung Un, Lee Jae-Myung") == "Kim Jung Un, Lee Jae Myung"


def test_vale_accepts_right_names_and_no_longer_words():
    files, _ = write("vale", selection())
    lines = files["styles/config/vocabularies/Hangloss/accept.txt"].decode().splitlines()
    assert max(len(line.encode()) for line in lines) < 64 * 1024
    assert len(lines) < 20
    accepted = re.compile("|".join(lines), re.IGNORECASE)  # as Vale.Spelling joins them
    assert accepted.search("Gyeonggi")
    assert not accepted.search("Gyeonggian")
    words = files["styles/config/ignore/hangloss.txt"].decode().splitlines()
    assert {"Gyeonggi", "Jong-un", "Jong", "aespa"} <= set(words)
    assert all(word and " " not in word for word in words)


def test_cspell_flags_single_words_only():
    files, notes = write("cspell", selection())
    flagged = json.loads(files["hangloss.cspell.json"])["flagWords"]
    assert "Tokdo->Dokdo" in flagged
    assert not any(" " in line for line in flagged)
    known = {word.casefold() for word in files["hangloss.words.txt"].decode().splitlines()}
    assert not known & {line.partition("->")[0].casefold() for line in flagged}
    assert any("of several words" in note for note in notes)
    with pytest.raises(glossary.GlossaryError, match="cspell reads no hangul"):
        write("cspell", selection(langs=("ko",)))


def test_hunspell_counts_its_words_and_knows_particles():
    files, _ = write("hunspell", selection())
    count, *lines = files["hangloss.dic"].decode().splitlines()
    assert int(count) == len(lines)
    assert {"Kim/S", "Jong-un/S", "un/S", "Gyeonggi/S", "한국은행/C", "서울/L", "통일부/V"} <= set(lines)
    assert any(re.fullmatch(r"Dokdo/S.* ph:Tokdo\b.*", line) for line in lines)
    affixes = files["hangloss.aff"].decode()
    assert "SFX C 0 은 ." in affixes
    assert "SFX L 0 로 ." in affixes
    assert "SFX V 0 은 ." not in affixes
    for flag in "SCLV":
        head = re.search(rf"^SFX {flag} Y (\d+)$", affixes, re.MULTILINE)
        assert int(head[1]) == len(re.findall(rf"^SFX {flag} 0 ", affixes, re.MULTILINE))
    english = write("hunspell", selection(langs=("en",))).files
    assert "SFX C" not in english["hangloss.aff"].decode()


def test_synonyms_merge_no_two_entries():
    files, notes = write("synonyms", selection())
    lines = [
        [re.sub(r"\\(.)", r"\1", text) for text in re.split(r"(?<!\\), ", line)]
        for line in files["hangloss.synonyms.txt"].decode().splitlines()
    ]
    listed = [text for line in lines for text in line]
    assert len(listed) == len(set(listed))
    assert ["경기도 광주시", "京畿道 廣州市"] in [line[:2] for line in lines]
    assert any("Gwangju, Gyeonggi" in line for line in lines)
    assert "김정은" not in listed
    told = {re.match(r"['\"](.+)['\"] is left out", note)[1] for note in notes}
    whole = [term.text for concept in selection().concepts() for term in concept.terms]
    assert "김정은" in told
    assert not told & set(listed)
    assert set(listed) <= set(whole)


def test_without_spellings_to_rewrite():
    chosen = selection(deprecated=False)
    with pytest.raises(glossary.GlossaryError, match="leave out --variants none"):
        write("prh", chosen)
    assert not [path for path in write("vale", chosen).files if "Names" in path]
    assert json.loads(write("cspell", chosen).files["hangloss.cspell.json"])["flagWords"] == []
    assert b" ph:" not in write("hunspell", chosen).files["hangloss.dic"]
    assert b"Kim Jung-un" not in write("synonyms", chosen).files["hangloss.synonyms.txt"]


def test_the_same_bytes_every_time():
    for name in ("vale", "prh", "cspell", "hunspell", "synonyms"):
        small = selection(kinds=("event", "outlet"))
        assert write(name, small) == write(name, small)
