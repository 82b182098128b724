"""The command line as a user meets it, in a process of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "data" / "samples"
HANGLOSS = Path(sys.executable).with_name("hangloss")


def run(*arguments, stdin=b"", cwd=None, **environment):
    command = [str(HANGLOSS), *map(str, arguments)]
    env = {**os.environ, **environment}
    done = subprocess.run(command, input=stdin, capture_output=True, cwd=cwd, env=env, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_clean_sample_is_clean():
    status, out, err = run("check", "--date", "2023-09-12", SAMPLES / "aid.en.txt")
    assert (status, err) == (0, "")
    assert "no findings" in out
    assert "$2.3 billion = 3 trillion won: rounded" in out
    assert "1,304.3 KRW per USD; the digits allow 1,063.8 to 1,555.6" in out
    assert "European Central Bank, 2023-09-12: 1,327.9" in out
    assert "$2.3 billion = $300 million + $2 billion: sum-ok" in out


def test_planted_errors_are_found():
    status, out, _ = run("check", "--date", "2023-09-12", "--format", "json", SAMPLES / "aid.errors.txt")
    assert status == 1
    codes = [finding["code"] for finding in json.loads(out)["findings"]]
    assert codes == ["N001", "F001", "F001", "F002", "F003", "F004", "F006", "F005"]


def test_a_finding_shows_place_reason_arithmetic_and_fix():
    text = "한국은 우크라이나에 $2.3 million (3 trillion won)을 냈다.\n".encode()
    status, out, _ = run("check", "-q", "--date", "2023-09-12", "-", stdin=text)
    assert status == 1
    lines = out.splitlines()
    assert lines[0].startswith("standard input:1:12: F001 error: '$2.3 million' and '3 trillion won': ")
    assert lines[2].index("^") == 4 + 2 * 9 + 2  # each syllable is two columns wide
    assert lines[2].count("^") == len("$2.3 million (3 trillion won")
    assert lines[3].strip().startswith("3 trillion won / $2.3 million = 1,304,347.8 KRW per USD")
    assert lines[5].strip() == "write: $2.3 billion, or 3 billion won"


def test_fail_on():
    text = b"The bread of Choi Tae-won is famous."
    assert run("check", "-", stdin=text)[0] == 0
    assert run("check", "--fail-on", "info", "-", stdin=text)[0] == 1


def test_formats():
    one = run("check", "--format", "jsonl", SAMPLES / "aid.en.txt", SAMPLES / "aid.ko.txt")[1]
    assert [Path(json.loads(line)["source"]).name for line in one.splitlines()] == ["aid.en.txt", "aid.ko.txt"]
    many = run("check", "--format", "json", SAMPLES / "aid.en.txt", SAMPLES / "aid.ko.txt")[1]
    assert len(json.loads(many)) == 2
    figures = json.loads(run("figures", "--format", "json", SAMPLES / "aid.en.txt")[1])
    assert set(figures) == {"source", "date", "figures", "pairs", "sums"}


def test_figures_prints_amounts():
    out = run("figures", "--date", "2023-09-12", SAMPLES / "aid.ko.txt")[1]
    assert "23억 달러: amount $2,300,000,000 [2,250,000,000 to 2,350,000,000]" in out
    assert "달러당 1,327.8원: rate ₩1,327.8 per USD" in out


def test_globs_are_spelled_out(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Kim Jong Un\n")
    out = run("check", "--format", "jsonl", "*.txt", cwd=tmp_path)[1]
    assert [json.loads(line)["source"] for line in out.splitlines()] == ["a.txt", "b.txt"]


def test_normalize_gives_every_other_byte_back():
    text = "\ufeffKim Jong Un\tmet\r\n  Putin’s aide ✈ 각  in Seoul\r\n\r\n".encode()
    status, out, _ = run("normalize", "-", stdin=text)
    assert status == 0
    assert out.encode() == text.replace(b"Kim Jong Un", b"Kim Jong-un")


def test_normalize_in_place_and_diff(tmp_path):
    file, link = tmp_path / "a.txt", tmp_path / "link.txt"
    file.write_bytes(b"Kim Jong Un\r\nno newline at the end")
    file.chmod(0o640)
    link.symlink_to(file)
    diff = run("normalize", "--diff", "a.txt", cwd=tmp_path)[1]
    assert diff.startswith("--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n-Kim Jong Un\r\n+Kim Jong-un\r\n")
    assert file.read_bytes().startswith(b"Kim Jong Un")
    assert run("normalize", "--in-place", "link.txt", cwd=tmp_path)[0] == 0
    assert file.read_bytes() == b"Kim Jong-un\r\nno newline at the end"
    assert link.is_symlink()
    assert file.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "link.txt"]


def test_diff_applies_with_patch(tmp_path):
    (tmp_path / "a.txt").write_text("one\nKim Jong Un\nthree")
    diff = run("normalize", "--diff", "a.txt", cwd=tmp_path)[1]
    if shutil.which("patch") is None:
        pytest.skip("the program `patch` is not installed")
    subprocess.run(["patch", "-p1"], input=diff.encode(), cwd=tmp_path, check=True, capture_output=True)
    assert (tmp_path / "a.txt").read_text() == "one\nKim Jong-un\nthree"


def test_lookup():
    status, out, _ = run("lookup", "Kim", "Jong", "Un")
    assert status == 0
    assert out.startswith("kim-jong-un (person) 김정은 金正恩\n")
    assert json.loads(run("lookup", "--format", "json", "김정은")[1])[0]["id"] == "kim-jong-un"
    assert run("lookup", "nobody")[::2] == (1, "nobody: not in the glossary\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ["check", "--style", "chicago", "good.txt"],
            "unknown style 'chicago'; choose one of: korea-times, yonhap, joongang, ap",
        ),
        (["check", "--date", "2023-13-01", "good.txt"], "'2023-13-01' is no date; write it like 2023-09-12"),
        (["check", "--date", "yesterday", "good.txt"], "'yesterday' is no date"),
        (["check", "missing.txt"], "missing.txt: no such file; check the name"),
        (["check", "folder"], "folder: no *.txt or *.md in this folder or below it"),
        (["check", "latin.txt"], "latin.txt:2: not UTF-8 (byte 6); save the file as UTF-8"),
        (["check", "--glossary", "broken.yaml", "good.txt"], "broken.yaml:4: x: kind: should be"),
        (["check", "--glossary", "none.yaml", "good.txt"], "none.yaml: no such file; name a YAML file"),
        (["check"], "Missing argument 'FILE...'"),
        (["check", "a**b.txt"], "a**b.txt: no"),
        (["check", "x" * 300], "cannot be read: File name too long"),
        (["check", "*" * 300], ": no"),
        (["check", "--glossary", "x" * 300, "good.txt"], ": no such file; name a YAML file"),
        (["check", "--rates", "none.csv", "good.txt"], "none.csv: cannot be read"),
        (["lookup", " "], "the name is empty"),
        (["check", "--colour", "good.txt"], "No such option"),
        (["chek", "good.txt"], "No such command 'chek'"),
        (["normalize", "good.txt", "other.txt"], "several files: add --diff or --in-place"),
        (["normalize", "--in-place", "-"], "standard input cannot be written in place"),
        (["normalize", "--in-place", "good.txt", "latin.txt"], "latin.txt:2: not UTF-8"),
    ],
)
def test_bad_input_is_one_line_and_nothing_is_written(tmp_path, arguments, told):
    (tmp_path / "good.txt").write_text("Kim Jong Un\n")
    (tmp_path / "other.txt").write_text("Kim Jong Un\n")
    (tmp_path / "latin.txt").write_bytes(b"caf\n  \xe9")
    (tmp_path / "folder").mkdir()
    (tmp_path / "broken.yaml").write_text(
        "sources:\n  s: {title: T, checked: 2026-11-24}\nterms:\n  - {id: x, kind: planet, en: X, source: [s]}\n"
    )
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    status, out, err = run(*arguments, cwd=tmp_path)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert told in err
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_an_empty_file_is_clean(tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    assert run("check", "empty.txt", cwd=tmp_path)[0] == 0
    assert run("normalize", "empty.txt", cwd=tmp_path)[:2] == (0, "")


def test_a_closed_pipe_is_no_error(tmp_path):
    long = tmp_path / "long.txt"  # more than a pipe holds
    long.write_bytes((SAMPLES / "aid.en.txt").read_bytes() * 20)
    with subprocess.Popen([HANGLOSS, "check", "--format", "json", long], stdout=-1, stderr=-1) as running:
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_full_disk_is_told_in_one_line():
    with open("/dev/full", "wb") as full:
        done = subprocess.run([HANGLOSS, "check", SAMPLES / "aid.en.txt"], stdout=full, stderr=-1, check=False)
    assert done.returncode == 2
    assert done.stderr.decode() == "the output: cannot be written: No space left on device\n"


def test_rates_show_and_update(tmp_path):
    import functools
    import http.server
    import threading
    import zipfile

    from currency_converter import CURRENCY_FILE

    assert run("rates", "show", "usd", "krw", "--date", "2023-09-10")[1].startswith(
        "2023-09-08  1 USD = 1334.557175 KRW"
    )
    assert run("rates", "show", "USD", "KPW")[::2] == (1, "European Central Bank: no rate of USD and KPW\n")
    served = tmp_path / "served"
    served.mkdir()
    with zipfile.ZipFile(CURRENCY_FILE) as archive:
        header, *rest = archive.read(archive.namelist()[0]).decode().splitlines()
    row = [
        "2099-01-04",
        *("2.0" if name == "USD" else "3000" if name == "KRW" else "N/A" for name in header.split(",")[1:]),
    ]
    with zipfile.ZipFile(served / "new.zip", "w") as archive:
        archive.writestr("eurofxref-hist.csv", "\n".join([header, ",".join(row), *rest]))
    (served / "broken.zip").write_bytes(b"no zip")
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=served)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    home = {"XDG_CONFIG_HOME": str(tmp_path / "home"), "HOME": str(tmp_path / "home")}
    try:
        status, _, err = run("rates", "update", "--url", f"{address}/broken.zip", **home)
        assert (status, err) == (2, f"{address}/broken.zip: not the bank's file of rates; nothing was changed\n")
        assert run("rates", "update", "--url", f"{address}/missing.zip", **home)[0] == 2
        status, _, err = run("rates", "update", "--url", f"{address}/new.zip", **home)
        assert status == 0
        assert err.startswith("rates up to 2099-01-04 (the shipped table ends on ")
        assert run("rates", "show", "USD", "KRW", **home)[1].startswith("2099-01-04  1 USD = 1500.000000 KRW")
    finally:
        server.shutdown()
    shutil.rmtree(tmp_path / "home")
    assert not run("rates", "show", "USD", "KRW", **home)[1].startswith("2099")


def test_rates_of_ones_own(tmp_path):
    (tmp_path / "desk.csv").write_text("date,base,quote,rate\n2023-09-11,USD,KRW,2000\n2023-09-12,USD,KPW,8000\n")
    text = b"It cost $1.00 (2,000 won). It cost 8,000 North Korean won ($1.00).\n"
    arguments = ("check", "--date", "2023-09-12", "--rates", "desk.csv", "--format", "json", "-")
    status, out, _ = run(*arguments, stdin=text, cwd=tmp_path)
    pairs = json.loads(out)["pairs"]
    assert status == 0
    assert [(pair["verdict"], pair["reference"]["source"]) for pair in pairs] == [("consistent", "desk.csv")] * 2


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("day,base\n", "desk.csv:1: no column 'date'; the first line must name date,base,quote,rate"),
        ("date,base,quote,rate\n2023-09-12,USD,KRW,many\n", "desk.csv:2: not a date like 2023-09-12 and a rate"),
        ("date,base,quote,rate\n2023-09-12,USD,KRW,0\n", "desk.csv:2: a rate must be above zero"),
        ("date,base,quote,rate\n2023-09-12,Dollar,KRW,1\n", "desk.csv:2: base and quote must be ISO 4217 codes"),
    ],
)
def test_bad_rates_of_ones_own(tmp_path, content, told):
    (tmp_path / "desk.csv").write_text(content)
    status, out, err = run("check", "--rates", "desk.csv", "-", stdin=b"text", cwd=tmp_path)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert told in err


def test_a_terminal_gets_colour_and_no_color_takes_it_away():
    command = f"{HANGLOSS} check -q --date 2023-09-12 {SAMPLES / 'aid.errors.txt'}"
    terminal = ["script", "-qec", command, "/dev/null"]
    if shutil.which("script") is None:
        pytest.skip("the program `script` is not installed")
    coloured = subprocess.run(terminal, capture_output=True, check=False, env={**os.environ, "TERM": "xterm"})
    plain = subprocess.run(terminal, capture_output=True, check=False, env={**os.environ, "NO_COLOR": "1"})
    assert b"\x1b[" in coloured.stdout
    assert b"\x1b[" not in plain.stdout


def test_quotations_are_kept_on_request():
    text = 'He said, "Kim Jong Un left." Kim Jong Un left. “Kim Jong Un”'.encode()
    assert run("normalize", "-", stdin=text)[1].count("Kim Jong-un") == 3
    assert run("normalize", "--keep-quotes", "-", stdin=text)[1] == (
        'He said, "Kim Jong Un left." Kim Jong-un left. “Kim Jong Un”'
    )


def test_explain_says_what_counted():
    text = b"SK Group Chairman Choi Tae-won met Park Jin."
    out = run("check", "-q", "--explain", "-", stdin=text)[1]
    assert "standard input:1:19: Choi Tae-won: rewrite chey-tae-won ('SK Group' stands in the paragraph" in out
    assert "Park Jin: ambiguous park-jin (nothing nearby tells it from a namesake)" in out


@pytest.mark.parametrize("name", ["hangloss.toml", "pyproject.toml"])
def test_settings_of_a_folder_above(tmp_path, name):
    (tmp_path / "sub").mkdir()
    shutil.copy(ROOT / "tests" / "glossary" / "desk.yaml", tmp_path)
    head = "[tool.hangloss]\n" if name == "pyproject.toml" else ""
    (tmp_path / name).write_text(head + 'style = "desk.yaml"\nignore = ["N005"]\nfail-on = "info"\n')
    text = b"Kim Jong-un met Kwon Hye-jin."
    assert run("normalize", "-", stdin=text, cwd=tmp_path / "sub")[1] == "Kim Jong Un met Kwon Hye-jin."
    assert run("normalize", "--style", "yonhap", "-", stdin=text, cwd=tmp_path / "sub")[1] == text.decode()
    status, out, _ = run("check", "--format", "json", "-", stdin=text, cwd=tmp_path / "sub")
    assert (status, [finding["code"] for finding in json.loads(out)["findings"]]) == (1, ["N001"])
    assert run("check", "-", stdin=b"Kwon Hye-jin spoke.", cwd=tmp_path / "sub")[0] == 0
    assert run("check", "--fail-on", "info", "-", stdin=b"Kwon Hye-jin spoke.")[0] == 1


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("styl = 1", "unknown setting 'styl'; there are: style, "),
        ("style = 1", "style must be a text, not 1"),
        ('glossary = "a.yaml"', "glossary must be a list of texts"),
        ('ignore = ["N999"]', "ignore: ['N999'] is none of N001, "),
        ('fail-on = "never"', "fail-on: 'never' is none of info, warning, error"),
        ("style =", "not valid TOML"),
        ("keep-quotes = 1", "keep-quotes must be true or false, not 1"),
        ('style = "none.yaml"', "none.yaml: no such file; name a YAML file of terms or styles"),
    ],
)
def test_a_mistake_in_the_settings_is_one_line(tmp_path, settings, message):
    (tmp_path / "hangloss.toml").write_text(settings)
    status, out, err = run("check", "-", stdin=b"Kim", cwd=tmp_path)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert message in err


def test_findings_are_left_out_by_code():
    assert run("check", "--ignore", "N001", "--quiet", "-", stdin=b"Kim Jong Un")[0] == 0
    assert run("normalize", "--ignore", "N001", "-", stdin=b"Kim Jong Un")[1] == "Kim Jong Un"
    assert "no finding has the code 'X'" in run("check", "--ignore", "X", "-")[2]


def test_entries_are_suggested_and_can_be_laid_over(tmp_path):
    text = "Kwon Hye-jin, a lawyer, spoke. Kwon Hye-jin left with Lawyer Bae Juntae. 최은별 씨는 웃었다."
    (tmp_path / "a.txt").write_text(text)
    status, out, err = run("glossary", "suggest", "a.txt", cwd=tmp_path)
    assert (status, err) == (0, "")
    assert "# Kwon Hye-jin, 2 x in 1 text: 권혜진 " in out
    assert "name: {family: Bae, given: [Jun, Tae]}" in out
    assert "hangul: 최은별" in out
    (tmp_path / "mine.yaml").write_text(out)
    found = json.loads(run("check", "--glossary", "mine.yaml", "--format", "json", "a.txt", cwd=tmp_path)[1])
    assert "N005" not in {finding["code"] for finding in found["findings"]}
    assert run("glossary", "suggest", "-", stdin=b"Nobody.")[:2] == (0, "")


def suggested(tmp_path, **texts):
    for name, text in texts.items():
        path = tmp_path / "texts" / f"{name.replace('__', '/')}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    status, out, err = run("glossary", "suggest", "texts", cwd=tmp_path)
    assert (status, err) == (0, "")
    (tmp_path / "mine.yaml").write_text(out)
    assert run("check", "--glossary", "mine.yaml", "texts", cwd=tmp_path)[2] == ""  # a file of terms that can be read
    return [line for line in out.splitlines()[7:] if line.startswith(("  #", "  - id", "    hangul"))]


def test_names_of_a_folder_are_suggested_with_the_commonest_first(tmp_path):
    rare = "Lawyer Bae Juntae ate."
    lines = suggested(
        tmp_path, a=rare, b="Kwon Hye-jin, a lawyer, met Kwon Hye-jin.", sub__c="Lawyer Kwon Hye-jin ate."
    )
    assert lines[0].startswith("  # Kwon Hye-jin, 3 x in 2 texts: 권혜진 ")
    assert lines[3].startswith("  # Bae Juntae, 1 x in 1 text: 배준태 ")


def test_spellings_of_one_likely_hangul_come_together(tmp_path):
    lines = suggested(
        tmp_path, a="Lawyer Kwon Sung-su met Kwon Sung-su.", b="Lawyer Kwon Seong-soo ate. 권성수 변호사."
    )
    assert lines[0].startswith("  # Kwon Sung-su, 2 x in 1 text: 권성수 ")
    assert lines[1].startswith("  # may be the same: Kwon Seong-soo, 1 x in 1 text: 권성수 ")
    assert lines[2].startswith("  # may be the same: 권성수, 1 x in 1 text: Kwon Sung-soo ")
    assert lines[3:] == ["  - id: kwon-sung-su", "    hangul: 권성수"]


def test_the_hangul_of_the_text_is_suggested(tmp_path):
    assert suggested(tmp_path, a="Kwon Sung-su (권승수) met Kwon Sung-su. 권성수(Kwon Sung Su) 변호사.") == [
        "  # Kwon Sung-su, 2 x in 1 text: 권승수, as the text gives it",
        "  - id: kwon-sung-su",
        "    hangul: 권승수",
        "  # Kwon Sung Su, 1 x in 1 text: 권성수, as the text gives it",
        "  - id: kwon-sung-su-2",
        "    hangul: 권성수",
    ]
    assert "homonyms: [kwon-sung-su]" in (tmp_path / "mine.yaml").read_text()


def test_a_suggestion_does_not_replace_a_namesake_of_the_glossary(tmp_path):
    assert suggested(tmp_path, a="Kim Jong-un (김종운), a florist, spoke.") == [
        "  # Kim Jong-un, 1 x in 1 text: 김종운, as the text gives it",
        "  - id: kim-jong-un-2",
        "    hangul: 김종운",
    ]
    assert "homonyms: [kim-jong-un]" in (tmp_path / "mine.yaml").read_text()


def test_folders_are_walked(tmp_path):
    for name in ("b.txt", "a.md", "sub/c.TXT", "sub/.hidden.txt", ".hidden/d.txt", "e.rst"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text("Kim Jong Un\n")
    out = run("figures", "--format", "jsonl", "in", cwd=tmp_path)[1]
    assert [json.loads(line)["source"] for line in out.splitlines()] == ["in/a.md", "in/b.txt", "in/sub/c.TXT"]
    assert run("normalize", "--in-place", "in", cwd=tmp_path)[0] == 0
    assert (tmp_path / "in/sub/c.TXT").read_text() == "Kim Jong-un\n"
    assert (tmp_path / "in/e.rst").read_text() == "Kim Jong Un\n"


def test_romanize():
    assert run("romanize", "金正恩")[1] == "gimjeongeun\n"
    assert run("romanize", "--kind", "person", "--system", "dprk", "金正恩")[1] == "Kim Jong Un\n"
    assert run("romanize", "--kind", "person", "--system", "mr", "김정은")[1] == "Kim Chŏng-ŭn\n"
    assert run("romanize", "독립문")[1] == "dongnimmun\n"
    status, out, err = run("romanize", "--system", "none", "독립문")
    assert (status, out, err.count("\n")) == (2, "", 1)


def test_what_files_of_ones_own_do(tmp_path):
    (tmp_path / "mine.yaml").write_text("change: [{id: seoul, variants: [Seoull]}]\nremove: [busan]\n")
    status, out, _ = run("glossary", "layers", "mine.yaml", cwd=tmp_path)
    assert status == 0
    assert out.splitlines()[0] == "mine.yaml:1: seoul: changed, over bundled: forms"
    assert out.splitlines()[1].startswith("mine.yaml:2: busan: removed, over bundled; no longer named by: ")
    (tmp_path / "hangloss.toml").write_text('glossary = ["mine.yaml"]\n')
    rows = json.loads(run("glossary", "layers", "--format", "json", cwd=tmp_path)[1])
    assert [(row["entry"], row["action"], row["idle"]) for row in rows] == [
        ("seoul", "changed", False),
        ("busan", "removed", False),
    ]


@pytest.mark.parametrize("kind", ["terms", "styles"])
def test_the_schema_of_a_file(kind):
    status, out, _ = run("glossary", "schema", kind)
    assert status == 0
    assert json.loads(out)["title"] == f"hangloss: a file of {kind}"
    path = run("glossary", "schema", kind, "--path")[1].strip()
    assert json.loads(Path(path).read_bytes()) == json.loads(out)


def test_a_card_tells_what_is_contested():
    out = run("lookup", "Yun Bo-seon")[1]
    assert "contested days: His last day in office is 22 or 24 March 1962" in out


def test_files_of_the_glossary_are_checked(tmp_path):
    head = "sources: {s: {title: T, checked: 2026-11-24}}\nterms:\n"
    (tmp_path / "well.yaml").write_text(head + "  - {id: x, kind: outlet, en: Atlantis Online, source: [s]}\n")
    (tmp_path / "doubt.yaml").write_text(
        head + "  - {id: x, kind: outlet, en: Atlantis Online, accepted: [Atlantis.org], source: [s]}\n"
    )
    (tmp_path / "wrong.yaml").write_text(head + "  - {id: x, kind: outlet, en: Atlantis’, source: [s]}\n", "utf-8")
    assert run("glossary", "check", "well.yaml", cwd=tmp_path) == (0, "entries 1, files 1: no mistakes\n", "")
    status, out, _ = run("glossary", "check", "doubt.yaml", cwd=tmp_path)
    assert status == 0
    assert out.splitlines() == [
        "doubt.yaml:3: warning: x: 'Atlantis.org' is found in no text (is it an address?); take it out",
        "entries 1, files 1: errors 0, warnings 1",
    ]
    assert run("glossary", "check", "--strict", "doubt.yaml", cwd=tmp_path)[0] == 1
    status, out, _ = run("glossary", "check", "--format", "json", "wrong.yaml", cwd=tmp_path)
    assert status == 2
    assert [(row["level"], row["line"], row["entry"]) for row in json.loads(out)] == [("error", 3, "x")]
    status, out, _ = run("glossary", "check", "none.yaml", cwd=tmp_path)
    assert (status, out) == (2, "none.yaml: error: cannot be read: No such file or directory\n")


def test_the_glossary_in_numbers():
    status, out, _ = run("glossary", "stats")
    assert status == 0
    assert out.startswith("entries ")
    row = json.loads(run("glossary", "stats", "--format", "json")[1])
    assert f"{row['entries']:,}" in out.splitlines()[0]
    assert row["kinds"]["person"] == sum(row["nations"].values())
    assert row["sources"]["oldest_check"] <= row["sources"]["newest_check"]


def test_two_states_of_a_glossary(tmp_path):
    head = "sources: {s: {title: T, checked: 2026-11-24}}\nterms:\n"
    (tmp_path / "old.yaml").write_text(
        head + "  - {id: a, kind: place, en: Atlantis, source: [s]}\n"
        "  - {id: b, kind: place, names: [{en: Utopia, until: 2001-01-01}], source: [s]}\n"
    )
    (tmp_path / "new.yaml").write_text(
        head + "  - {id: b, kind: place, names: [{en: Utopia, until: 2002-01-01}], source: [s]}\n"
        "  - {id: c, kind: place, en: Erewhon, variants: [Nowhere], source: [s]}\n"
    )
    status, out, _ = run("glossary", "diff", "old.yaml", "new.yaml", cwd=tmp_path)
    assert status == 1
    assert out.splitlines() == [
        "+ c (place) Erewhon",
        "- a (place) Atlantis",
        "~ b (place)",
        "    ~ forms: Utopia, en, canonical, until 2001-01-01 -> Utopia, en, canonical, until 2002-01-01",
    ]
    row = json.loads(run("glossary", "diff", "--format", "json", "old.yaml", "new.yaml", cwd=tmp_path)[1])
    assert [entry["id"] for entry in row["added"]] == ["c"]
    assert row["changed"][0]["parts"][0]["new"] == ["Utopia", "en", "canonical", [], None, "2002-01-01"]
    assert run("glossary", "diff", "bundled", "bundled") == (0, "", "")
    assert run("glossary", "diff", "bundled", "none.yaml")[0] == 2
