"""From the content of a YAML file to a model, or to its mistakes with file and line."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from ..errors import Problem
from .source import Place, Source


def parse(model: type[Any], source: Source) -> tuple[Any, list[Problem]]:
    """Validate a file's content: the model (None if it fails) and its problems."""
    try:
        return model.model_validate(source.content), []
    except ValidationError as failure:
        return None, told(source, failure)


def told(source: Source, failure: ValidationError, inside: Place = (), entry: str = "") -> list[Problem]:
    """The mistakes of a failure with their lines; ``inside`` is the place of what was validated."""
    return [_problem(source, error, inside, entry) for error in failure.errors()]


def _problem(source: Source, error: Any, inside: Place, entry: str) -> Problem:
    place = (*inside, *error["loc"])
    if not entry and place[:1] in (("terms",), ("change",)) and len(place) > 1:
        item = source.content[place[0]][place[1]]
        entry = str(item.get("id", "")) if isinstance(item, dict) else ""
    field = ".".join(str(part) for part in (place[2:] if entry else place))
    return Problem(source.file, source.line(place), entry, _message(error, field))


def _message(error: Any, field: str) -> str:
    kind, text = error["type"], error["msg"]
    if kind == "extra_forbidden":
        return f"unknown field `{field}`; data/README.md lists the fields"
    if kind == "missing":
        return f"the field `{field}` is missing"
    if kind == "model_type":
        return (
            "not a file of terms: it needs `terms:`, a list of entries" if not field else f"`{field}` must be a mapping"
        )
    if kind == "string_pattern_mismatch":
        rule = "lower case words joined by hyphens" if "a-z0-9" in text else "one line without blanks at its ends"
        text = "two capital letters (ISO 3166-1)" if "[A-Z]{2}" in text else rule
        text = f"must be {text}"
    elif kind in ("too_short", "string_too_short"):
        text = "must not be empty"
    elif kind == "list_type":
        text = "must be a list: [one, two]"
    text = text.removeprefix("Value error, ").replace("Input should", "should")
    shown = f", not {error['input']!r}" if isinstance(error["input"], str | int | float) else ""
    return f"{field}: {text}{shown}" if field else text
