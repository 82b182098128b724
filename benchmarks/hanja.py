"""The glossary's own hanja, read and held against its hangul; hanja-words.yaml was mended with it in sight."""

import glossary


def main() -> None:
    entries = [entry for entry in glossary.load() if entry.hanja]
    persons = [entry for entry in entries if entry.kind == "person" and entry.nation in ("KR", "KP")]
    _print("persons of North and South", persons, "person")
    _print("others", [entry for entry in entries if entry.kind != "person"], "text")


def _print(label: str, entries: list[glossary.Entry], kind: str) -> None:
    # Southern papers write the North's places by the South's rule (양강도), its persons mostly not.
    read = {
        entry.id: glossary.read_hanja(entry.hanja, kind, north=kind == "person" and entry.nation == "KP")
        for entry in entries
    }
    missed = [entry for entry in entries if read[entry.id] != entry.hangul]
    print(f"{label}: {len(entries) - len(missed)} of {len(entries)} read as their hangul")
    for entry in missed:
        print("   ", entry.id, entry.hanja, entry.hangul, read[entry.id])
