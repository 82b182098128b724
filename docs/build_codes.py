"""Writes docs/codes.md from the codes and their examples: ``python docs/build_codes.py``."""

from pathlib import Path

from normalizer.codes import CODES

PAGE = Path(__file__).with_name("codes.md")


def page() -> str:
    """The page as it should be."""
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


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
