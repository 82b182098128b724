"""Settings of a folder: hangloss.toml, or [tool.hangloss] in pyproject.toml, here or in a folder above."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..codes import CODES

SEVERITIES = ("info", "warning", "error")
NAMES = ("hangloss.toml", "pyproject.toml")
# What a setting is, and the option of the command line that it stands for.
_OPTIONS: dict[str, tuple[type, str]] = {
    "style": (str, "style"),
    "glossary": (list, "glossaries"),
    "rates": (str, "own_rates"),
    "ignore": (list, "ignore"),
    "keep-quotes": (bool, "keep_quotes"),
    "fail-on": (str, "fail_on"),
}
_CHOICES = {"ignore": tuple(CODES), "fail-on": SEVERITIES}
_WORDS = {str: "a text", list: "a list of texts", bool: "true or false"}
_ROOT = {"style", "glossary", "rates"}  # these name files beside the settings


class SettingsError(Exception):
    """Settings that cannot be read, in one line."""


def defaults(start: Path) -> dict[str, Any]:
    """Options by the names that the commands give them, from the nearest settings; empty without any."""
    for folder in (start, *start.parents):
        for name in NAMES:
            table = _table(folder / name)
            if table is not None:
                return _checked(table, folder / name)
    return {}


def _table(file: Path) -> Mapping[str, Any] | None:
    """The settings of a file; None where it has none."""
    try:
        content = file.read_bytes()
    except OSError:
        return None
    if file.name == "pyproject.toml" and b"tool.hangloss" not in content:
        return None
    import tomllib

    try:
        read: Any = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: not valid TOML: {error}") from None
    if file.name == "pyproject.toml":
        read = read.get("tool", {}).get("hangloss")
    if read is not None and not isinstance(read, dict):
        raise SettingsError(f"{file}: tool.hangloss must be a table")
    return read


def _checked(table: Mapping[str, Any], file: Path) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in table.items():
        if name not in _OPTIONS:
            raise SettingsError(f"{file}: unknown setting {name!r}; there are: {', '.join(_OPTIONS)}")
        kind, option = _OPTIONS[name]
        texts = value if isinstance(value, list) else [value] if kind is str else []
        if type(value) is not kind or not all(isinstance(item, str) for item in texts):
            raise SettingsError(f"{file}: {name} must be {_WORDS[kind]}, not {value!r}")
        if name in _CHOICES and not set(texts) <= set(_CHOICES[name]):
            raise SettingsError(f"{file}: {name}: {value!r} is none of {', '.join(_CHOICES[name])}")
        found[option] = _placed(name, value, file.parent)
    return found


def _placed(name: str, value: Any, folder: Path) -> Any:
    """Names of files are those beside the settings; a style may also be a name."""
    if name not in _ROOT:
        return value
    if isinstance(value, list):
        return [str(folder / item) for item in value]
    return str(folder / value) if name != "style" or value.endswith((".yaml", ".yml")) else value
