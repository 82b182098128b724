"""Values as YAML, as the tools of this folder read it."""

from __future__ import annotations

from typing import Any


def yaml(content: dict[str, Any]) -> bytes:
    """Block style, in the order given, one value a line."""
    import yaml as pyyaml

    dumper = getattr(pyyaml, "CSafeDumper", pyyaml.SafeDumper)
    text: str = pyyaml.dump(content, Dumper=dumper, allow_unicode=True, sort_keys=False, width=100_000)
    return text.encode()
