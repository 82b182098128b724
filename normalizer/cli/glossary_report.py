"""What ``hangloss glossary`` says of the glossary itself; each gives the exit status."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .output import print_json, write

if TYPE_CHECKING:
    from glossary import Problem
    from glossary.tools.check import Report
    from glossary.tools.diff import Difference, Part
    from glossary.tools.stats import Stats


def show_check(files: tuple[str, ...], form: str, strict: bool) -> int:
    """The mistakes and doubts of the files: 2 where there is a mistake, 1 for doubts that ``strict`` minds."""
    from glossary.tools.check import check

    report = check([Path(file) for file in files])
    warnings = sorted([*report.warnings, *_unreachable(report)])
    told = [*(("error", problem) for problem in report.errors), *(("warning", problem) for problem in warnings)]
    if form == "json":
        rows = [{"level": level, **problem._asdict()} for level, problem in told]
        print_json(rows, lines=False, always_list=True)
    else:
        write("".join(f"{_told(level, problem)}\n" for level, problem in told))
        if report.facts or not report.errors:
            count = len(report.facts.files) if report.facts else 0
            counts = f"errors {len(report.errors)}, warnings {len(warnings)}" if told else "no mistakes"
            write(f"entries {len(report.entries):,}, files {count}: {counts}\n")
    return 2 if report.errors else int(bool(warnings) and strict)


def _told(level: str, problem: Problem) -> str:
    where = f"{problem.file}:{problem.line}" if problem.line else problem.file
    return f"{where}: {level}: " + (f"{problem.entry}: " if problem.entry else "") + problem.message


def _unreachable(report: Report) -> Iterator[Problem]:
    if report.facts is None or report.errors:
        return
    from glossary import Glossary, load

    from ..reach import unreachable

    rules, items = load(), {item.entry.id: item for item in report.facts.written}
    whole = Glossary(report.facts.entries, rules.styles, rules.default_style)
    for lost in unreachable(whole, report.entries):
        message = f"{lost.text!r} is found in no text (is it an address?); take it out"
        yield items[lost.entry].problem(message)


def show_layers(files: tuple[str, ...], form: str) -> int:
    """A line (or row) for each entry that a file added, replaced, changed or removed."""
    from glossary import load

    layers = load(*files).layers
    if form == "json":
        print_json([{**layer._asdict(), "idle": layer.idle} for layer in layers], lines=False, always_list=True)
    else:
        write("".join(f"{layer}\n" for layer in layers) or "nothing lies over the bundled glossary\n")
    return 0


def show_schema(kind: str, only_path: bool) -> int:
    """The JSON Schema of a kind of file, or its path."""
    from glossary import data

    path = data.path(f"{kind}.schema.json")
    write(f"{path}\n" if only_path else path.read_text("utf-8"))
    return 0


def show_stats(files: tuple[str, ...], form: str) -> int:
    """The numbers of the glossary."""
    from glossary.tools.stats import stats

    made = stats([Path(file) for file in files])
    if form == "json":
        print_json([_row(made)], lines=False)
    else:
        write("".join(f"{name:<28}{value}\n" for name, value in _numbers(made)))
    return 0


def _row(made: Stats) -> dict[str, Any]:
    sources = {**made.sources._asdict(), "share_with_page": round(made.sources.share, 4)}
    days = ("oldest_check", "newest_check")
    return {**made._asdict(), "sources": sources | {day: str(sources[day] or "") or None for day in days}}


def _numbers(made: Stats) -> Iterator[tuple[str, str]]:
    yield "entries", f"{made.entries:,}"
    yield from ((f"  {kind}", f"{number:,}") for kind, number in made.kinds.items())
    yield "people by nation", ", ".join(f"{nation} {number:,}" for nation, number in made.nations.items())
    for lang, statuses in made.forms.items():
        yield f"forms, {lang}", ", ".join(f"{status} {number:,}" for status, number in statuses.items())
    yield "dated forms", f"{made.dated:,}"
    yield "entries with hanja", f"{made.hanja:,}"
    yield "roles", f"{made.roles:,}, {made.dated_roles:,} of them dated"
    yield "people with own spelling", f"{made.own:,}"
    yield "unique by name", f"{made.unique:,}"
    yield "with homonyms", f"{made.homonyms:,}"
    yield "with contested facts", f"{made.contested:,}"
    sources = made.sources
    yield "sources", f"{sources.number:,}, {sources.with_url:,} of them with a url"
    yield "entries with a page", f"{sources.entries_with_page:,} of {sources.entries:,} ({sources.share:.1%})"
    yield "days of checking", f"{sources.oldest_check} to {sources.newest_check}"


def show_diff(old: str, new: str, form: str) -> int:
    """What is different between two states: 1 where something is."""
    from glossary.tools.diff import diff, state

    made = diff(state(old), state(new))
    if form == "json":
        print_json([_difference(made)], lines=False)
    else:
        write("".join(f"{line}\n" for line in _lines(made)))
    return int(bool(made))


def _difference(made: Difference) -> dict[str, Any]:
    from glossary.jsonl import plain, to_json

    changed = [
        {"id": entry.id, "parts": [{"field": p.field, "old": plain(p.old), "new": plain(p.new)} for p in parts]}
        for entry, parts in made.changed
    ]
    added, removed = ([to_json(entry) for entry in entries] for entries in (made.added, made.removed))
    return {"added": added, "removed": removed, "changed": changed}


def _lines(made: Difference) -> Iterator[str]:
    for sign, entries in (("+", made.added), ("-", made.removed)):
        for entry in entries:
            names = ", ".join(dict.fromkeys(form.text for form in entry.forms if form.status == "canonical"))
            yield f"{sign} {entry.id} ({entry.kind}) {names}"
    for entry, parts in made.changed:
        yield f"~ {entry.id} ({entry.kind})"
        yield from (f"    {_part(part)}" for part in parts)


def _part(part: Part) -> str:
    if part.old is None or part.new is None:
        return f"{'+' if part.old is None else '-'} {part.field}: {_item(part.new if part.old is None else part.old)}"
    return f"~ {part.field}: {_item(part.old)} -> {_item(part.new)}"


def _item(item: Any) -> str:
    """A form, a role or a word, with its days: "Statistics Korea, en, canonical, until 2025-09-30"."""
    if not hasattr(item, "_asdict"):
        return repr(item) if item == "" else str(item)
    row = {name: value for name, value in item._asdict().items() if value}
    days = [f"{name} {row.pop(name)}" for name in ("since", "until") if name in row]
    texts = (" ".join(value) if isinstance(value, tuple) else str(value) for value in row.values())
    return ", ".join([*texts, *days])
