"""How the files themselves are written: scripts, look-alikes, blanks, quotation marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ..build.checks import Written
from ..build.reading import File
from ..errors import Problem
from .facts import Facts, Remark, error

# A text is folded before it is searched, so that a form with one of these is never found.
TYPOGRAPHY = re.compile(
    "[\u2010-\u2013\u2018\u2019\u201c\u201d\u2212\u00a0\u2000-\u200a\u202f\u3000\uff01-\uff5e\uffe6\u223c\u301c]"
)
_HIDDEN = re.compile("[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd\x00-\x08\x0b-\x1f\x7f]")
_HANGUL = re.compile("[가-힣]")
_HANJA = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003134f]")
_KANA = re.compile("[\u3040-\u30ff]")
_SCRIPTS = ("LATIN", "HANGUL SYLLABLE", "CJK UNIFIED", "HIRAGANA", "KATAKANA")


def remarks(facts: Facts) -> Iterator[Remark]:
    """What looks right and is not, in each form, and in each line of a file."""
    for file in facts.files:
        yield from _lines(file)
    for item in facts.written:
        for text, *place in _texts(item):
            yield from (error(item, message, *place) for message in _letters(text))
        yield from _fields(item)


def _lines(file: File) -> Iterator[Remark]:
    content = file.path.read_bytes().decode("utf-8-sig")
    for number, line in enumerate(content.split("\n"), 1):
        plain = line.removesuffix("\r")
        if plain != plain.rstrip():
            yield _said(file, number, "blanks at the end of the line; take them out")
        if "\t" in line:
            yield _said(file, number, "a tab; write blanks")
        if hidden := _HIDDEN.search(plain):
            yield _said(file, number, f"a letter that nobody sees (U+{ord(hidden[0]):04X}); take it out")
    if content and not content.endswith("\n"):
        yield _said(file, content.count("\n") + 1, "the file does not end with a line break; add one")


def _said(file: File, line: int, message: str) -> Remark:
    return Remark(Problem(file.source.file, line, "", message), True)


def _texts(item: Written) -> Iterator[tuple[str, str] | tuple[str, str, int]]:
    """Every form of a term with its place."""
    term = item.term
    for field in ("en", "hangul", "hanja"):
        if text := getattr(term, field):
            yield text, field
    for field in ("abbr", "accepted", "variants", "short", "cues"):
        yield from ((text, field, number) for number, text in enumerate(getattr(term, field)))
    for number, name in enumerate(term.names):
        texts = (name.en, name.hangul, name.hanja, *name.abbr)
        yield from ((text, "names", number) for text in texts if text)
    yield from ((own.text, "own", number) for number, own in enumerate(term.own))


def _letters(text: str) -> Iterator[str]:
    if (composed := unicodedata.normalize("NFC", text)) != text:
        odd = next(
            letter for letter in text if unicodedata.normalize("NFC", letter) != letter or letter not in composed
        )
        yield f"{text!r} holds U+{ord(odd):04X}, which only looks right; write {composed!r} (NFC)"
        return
    if found := TYPOGRAPHY.search(text):
        yield f"{text!r} holds U+{ord(found[0]):04X}, which no text is searched for; write the plain sign"
    if "  " in text:
        yield f"{text!r} holds a doubled space; take one out"
    for letter in text:
        name = unicodedata.name(letter, "")
        if letter.isalpha() and not name.startswith(_SCRIPTS):
            yield f"{text!r} holds U+{ord(letter):04X}, {name.lower() or 'no letter'}; write a letter of its script"


def _fields(item: Written) -> Iterator[Remark]:
    """Whether a name stands in the field of its script."""
    term = item.term
    names = [(term, ())] if not term.names else [(name, ("names", number)) for number, name in enumerate(term.names)]
    for name, place in names:
        if name.en and (_HANGUL.search(name.en) or _HANJA.search(name.en) or _KANA.search(name.en)):
            yield error(item, f"en: {name.en!r} is not in Latin letters; put it into `hangul` or `hanja`", *place, "en")
        if name.hangul and (_HANJA.search(name.hangul) or _KANA.search(name.hangul)):
            yield error(item, f"hangul: {name.hangul!r} holds another script; write hangul", *place, "hangul")
        elif name.hangul and not _HANGUL.search(name.hangul) and not _latin_name(name.hangul, name.en):
            yield error(item, f"hangul: {name.hangul!r} holds no hangul; write the Korean name", *place, "hangul")
        if name.hanja and (_KANA.search(name.hanja) or not _HANJA.search(name.hanja)):
            yield error(item, f"hanja: {name.hanja!r} is no hanja; leave it out or mend it", *place, "hanja")
    if term.name and term.hangul and not re.fullmatch("[가-힣]+", term.hangul):
        yield error(item, f"hangul: {term.hangul!r} is not a name in hangul without blanks; mend it", "hangul")
    if term.name and term.hangul and term.hanja and len(term.hanja) != len(term.hangul):
        yield error(item, f"hanja: {term.hanja} has not as many letters as {term.hangul}; mend it", "hanja")


def _latin_name(korean: str, english: str | None) -> bool:
    """KT, ㈜LG, CJ ENM: bodies that Korean texts call by the Latin letters of their English name."""
    plain = (
        "".join(letter for letter in name.casefold() if letter.isascii() and letter.isalnum())
        for name in (korean, english or "")
    )
    one, other = plain
    return bool(one) and other.startswith(one)
