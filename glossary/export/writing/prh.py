"""prh: rules of proofreading, for prh itself and for textlint with textlint-rule-prh.

Source: github.com/prh/prh, misc/prh.yml and its README (version 1 of the
format). A rule holds what is expected, patterns (regular expressions of
JavaScript with the flag u) and examples, which prh proves whenever it reads
the file.

It sees a spelling and nothing around it: names that others may bear are left out.
"""

from __future__ import annotations

from typing import Any

from ..base import Export
from ..concepts import Selection
from .rewrites import Rewrite, left_to_hangloss, rewrites
from .yaml import yaml

_HEAD = "# Made by hangloss. Each rule proves itself (specs) whenever prh reads it.\n"


def write(selection: Selection) -> Export:
    """One rule for each name that has spellings to be rewritten."""
    found = rewrites(selection)
    rules: dict[tuple[str, str], list[Rewrite]] = {}
    for rewrite in found.sure:
        rules.setdefault((rewrite.concept.id, rewrite.expected), []).append(rewrite)
    content = {"version": 1, "rules": [_rule(same) for same in rules.values()]}
    return Export(
        {"hangloss.prh.yml": _HEAD.encode() + yaml(content)}, (*found.notes, *left_to_hangloss(found.namesakes))
    )


def _rule(same: list[Rewrite]) -> dict[str, Any]:
    same = sorted(same, key=lambda rewrite: (-len(rewrite.text), rewrite.text))  # the longest is tried first
    return {
        "expected": same[0].expected,
        "patterns": [f"/{rewrite.bordered()}/" for rewrite in same],
        "prh": same[0].concept.note,
        "specs": [spec for rewrite in same for spec in _specs(rewrite)],
    }


def _specs(rewrite: Rewrite) -> list[dict[str, str]]:
    right = [*(rest + rewrite.text for rest in rewrite.before), *(rewrite.text + rest for rest in rewrite.after)]
    wrong = [rewrite.text, *([rewrite.text + rewrite.tail] if rewrite.tail else [])]
    return [
        *({"from": text, "to": rewrite.expected} for text in wrong),
        *({"from": name, "to": name} for name in right),
    ]
