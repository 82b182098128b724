"""Findings switched off in the text itself: ``hangloss: ignore``, in any comment syntax.

``hangloss: ignore`` silences its own line, ``hangloss: ignore-next-line`` the
next one; codes behind it (``hangloss: ignore F001 N003``) silence those alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from .values import Finding

_SWITCH = re.compile(r"hangloss:[ \t]{0,4}ignore(-next-line)?((?:[ \t,]{1,4}[NFT][0-9]{3}){0,20})")
_CODE = re.compile("[NFT][0-9]{3}")
_EVERY = frozenset[str]()


def heard(text: str, findings: list[Finding]) -> list[Finding]:
    """The findings that no switch silences.

    >>> from normalizer import check
    >>> [finding.code for finding in check("Kim Jong Un  <!-- hangloss: ignore N001 -->").findings]
    []
    """
    if not findings or "hangloss:" not in text:
        return findings
    ends = [match.start() for match in re.finditer("\n", text)]
    silent: dict[int, set[frozenset[str]]] = {}
    for switch in _SWITCH.finditer(text):
        line = bisect_left(ends, switch.start()) + (1 if switch[1] else 0)
        silent.setdefault(line, set()).add(frozenset(_CODE.findall(switch[2])) or _EVERY)
    return [
        finding for finding in findings if not _silenced(finding.code, silent.get(bisect_left(ends, finding.start)))
    ]


def _silenced(code: str, switches: set[frozenset[str]] | None) -> bool:
    return any(not codes or code in codes for codes in switches or ())
