"""Writes docs/codes.md and docs/styles.md from what the program knows: ``python docs/build_pages.py``."""

from datetime import date
from pathlib import Path

import glossary
from glossary.build.reading import read_styles
from normalizer import Normalizer
from normalizer.codes import CODES

DOCS = Path(__file__).parent
DAY = date(2025, 9, 1)
TEXT = "Lee Jae Myung, Yoon Suk Yeol and Syngman Rhee; Kim Jong-un and Choe Son-hui; in Seoul, Pyongyang and Busan"
SHOWN = ("lee-jae-myung", "yoon-suk-yeol", "syngman-rhee", "kim-jong-un", "choe-son-hui", "seoul", "pyongyang", "busan")


def codes() -> str:
    """The page of codes as it should be."""
    parts = [
        "# Codes of findings\n",
        "Made by `make build` from `normalizer/codes.py`; tests hold every example.\n",
    ]
    for code in CODES.values():
        parts += [
            f"## {code.code} {code.title}\n",
            f"Severity: {code.severity.value}. {code.why}\n",
            f"- wrong: {code.wrong}\n- right: {code.right}\n- read on {code.day}\n",
        ]
    return "\n".join(parts)


def styles() -> str:
    """The page of house styles as it should be."""
    known, rules = glossary.load(), read_styles()
    parts = [
        "# House styles\n",
        f"Made by `make build` from `data/styles.yaml`. The forms are those of {DAY}.\n",
        "| style | whose | " + " | ".join(known[entry].hangul for entry in SHOWN) + " |",
        "| --- " * (len(SHOWN) + 2) + "|",
    ]
    for name, rule in rules.styles.items():
        forms = (known[entry].form(name, DAY) or "" for entry in SHOWN)
        parts.append(f"| `{name}` | {rule.title} | " + " | ".join(forms) + " |")
    parts += ["\n## What each rests on\n"]
    for name, rule in rules.styles.items():
        noted = "; ".join(f"[{rules.sources[key].title}]({rules.sources[key].url})" for key in rule.source)
        parts.append(f"- `{name}`: {noted}")
    parts += [f"\n## One sentence in each\n\n> {TEXT}\n"]
    for name in rules.styles:
        changed = Normalizer(name, known)(f"President {TEXT}", DAY).normalized.removeprefix("President ")
        parts.append(f"- `{name}`: {changed}")
    parts += [
        "\n## A style of one's own\n",
        "A YAML file in the form of `data/styles.yaml`, named by `--style desk.yaml`, in the settings or in Python",
        '(`glossary.load(styles=["desk.yaml"])`):\n',
        "```yaml",
        "styles:",
        "  desk:",
        "    title: Our desk",
        "    own: letters          # true, false, or letters: a person's letters, joined by our rule",
        "    names:",
        '      KR: {join: "-", second: lower}',
        '      KP: {join: " ", second: capital}',
        "    exceptions:",
        "      yoon-suk-yeol: [{text: Yoon Suk-yeol, until: 2024-12-31}, {text: Yoon Suk Yeol, since: 2025-01-01}]",
        "```\n",
    ]
    return "\n".join(parts)


PAGES = {DOCS / "codes.md": codes, DOCS / "styles.md": styles}

if __name__ == "__main__":
    for path, page in PAGES.items():
        path.write_text(page(), "utf-8")
