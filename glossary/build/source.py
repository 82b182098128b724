"""YAML files read so that every value still knows its line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import DataError, Problem

_PLAIN = ("bool", "int", "float", "null", "timestamp")
Place = tuple[str | int, ...]


class Source(NamedTuple):
    """The content of one YAML file and the line of each place in it."""

    file: str
    content: Any
    lines: dict[Place, int]

    def line(self, place: Place) -> int:
        """The line of a place, or of the nearest place around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


def read(path: Path, name: str | None = None) -> Source:
    """Read one YAML file; DataError names the line of what cannot be read.

    Booleans are only ``true`` and ``false``, so that the surname No stays a
    name. Keys that stand twice, anchors and aliases are refused.
    """
    import yaml

    file = name or str(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError([Problem(file, 0, "", f"not UTF-8 (byte {error.start}); save the file as UTF-8")]) from None
    except OSError as error:
        raise DataError([Problem(file, 0, "", f"cannot be read: {error.strerror}")]) from None
    try:
        node = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        lines: dict[Place, int] = {}
        content = None if node is None else _value(node, (), lines, set())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        raise DataError([Problem(file, line, "", f"not valid YAML: {error.problem}")]) from None
    except yaml.YAMLError as error:
        reason = getattr(error, "reason", None) or str(error).splitlines()[0]
        raise DataError([Problem(file, 0, "", f"not valid YAML: {reason}")]) from None
    return Source(file, content, lines)


def files(folder: Path) -> Iterator[Path]:
    """The YAML files below a folder, in a fixed order."""
    yield from sorted(folder.rglob("*.yaml"))


def _value(node: Any, place: Place, lines: dict[Place, int], seen: set[int]) -> Any:
    import yaml

    lines[place] = node.start_mark.line + 1
    if id(node) in seen:
        raise _refusal(node, "an alias; write the value out")
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*place, i), lines, seen) for i, item in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        mapping: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            if not isinstance(key, str):
                raise _refusal(key_node, "a key must be one word")
            if key in mapping:
                raise _refusal(key_node, f"the key {key!r} stands twice")
            mapping[key] = _value(value_node, (*place, key), lines, seen)
            lines[(*place, key)] = key_node.start_mark.line + 1
        return mapping
    return _scalar(node)


def _scalar(node: Any) -> Any:
    import yaml

    word = node.value
    if node.style or node.tag == "tag:yaml.org,2002:str":
        return word
    if not node.tag.startswith("tag:yaml.org,2002:") or node.tag.rpartition(":")[2] not in _PLAIN:
        raise _refusal(node, f"the tag {node.tag!r} is not used here")
    if node.tag == "tag:yaml.org,2002:bool":
        return {"true": True, "false": False}.get(word.lower(), word)
    try:
        return yaml.constructor.SafeConstructor().construct_object(node)
    except (ValueError, AttributeError, yaml.YAMLError):
        raise _refusal(node, f"{word!r} is no valid date or number") from None


def _refusal(node: Any, problem: str) -> Exception:
    import yaml

    return yaml.MarkedYAMLError(problem=problem, problem_mark=node.start_mark)
