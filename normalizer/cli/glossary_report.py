"""What ``hangloss glossary`` says of the glossary itself; each gives the exit status."""

from __future__ import annotations

from .output import print_json, write


def show_layers(files: tuple[str, ...], form: str) -> int:
    """A line (or row) for each entry that a file added, replaced, changed or removed."""
    from glossary import load

    layers = load(*files).layers
    if form == "json":
        print_json([{**layer._asdict(), "idle": layer.idle} for layer in layers], lines=False, always_list=True)
    else:
        write("".join(f"{layer}\n" for layer in layers) or "no files of one's own: the glossary is the bundled one\n")
    return 0


def show_schema(kind: str, only_path: bool) -> int:
    """The JSON Schema of a kind of file, or its path."""
    from glossary import data

    path = data.path(f"{kind}.schema.json")
    write(f"{path}\n" if only_path else path.read_text("utf-8"))
    return 0
