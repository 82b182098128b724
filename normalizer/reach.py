"""Which forms of the glossary no text can bring out: proved by reading each of them, alone and beside its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from glossary import Entry, Form, Glossary, Status

from .api import Normalizer

_AT_ONCE = 100  # forms in one text: each in a paragraph of its own


class Lost(NamedTuple):
    """A form that is never found, though its entry says that it is."""

    entry: str
    text: str


def unreachable(glossary: Glossary, entries: Iterable[Entry]) -> Iterator[Lost]:
    """The accepted forms, variants and short forms of entries that are not found where they stand.

    Nothing is said of canonical forms, which an entry needs whatever texts
    look like ("SSG.com" is an address to a reader of texts), nor of titles.
    """
    reader = Normalizer(glossary=glossary)
    forms = [(entry, form) for entry in entries for form in entry.forms if _is_claimed(entry, form)]
    for start in range(0, len(forms), _AT_ONCE):
        part = forms[start : start + _AT_ONCE]
        for (entry, form), found in zip(part, _found(reader, [form.text for _, form in part]), strict=True):
            if not found and not _with_evidence(reader, glossary, entry, form):
                yield Lost(entry.id, form.text)


def _is_claimed(entry: Entry, form: Form) -> bool:
    return entry.kind != "title" and form.status is not Status.CANONICAL


def _found(reader: Normalizer, texts: list[str]) -> Iterator[bool]:
    """Whether each text is a mention from end to end, all in one reading."""
    named = {(mention.start, mention.end) for mention in reader(".\n\n".join([*texts, ""])).names}
    place = 0
    for text in texts:
        yield (place, place + len(text)) in named
        place += len(text) + len(".\n\n")


def _with_evidence(reader: Normalizer, glossary: Glossary, entry: Entry, form: Form) -> bool:
    """싸이, 왕이: a name that is a word too, beside every sign of its entry."""
    titles = {glossary[role.title].form(glossary.default_style, None, form.lang) for role in entry.roles}
    for behind in ("", *(f" {title}" for title in titles if title)):
        text = f"{form.text}{behind} ({', '.join(entry.cues)})"
        if any((mention.start, mention.end) == (0, len(form.text)) for mention in reader(text).names):
            return True
    return False
