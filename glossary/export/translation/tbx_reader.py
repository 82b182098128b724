"""Both versions of TBX read, as other tools write them: with and without ids, statuses, groups and namespaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from ...errors import GlossaryError
from ..concepts import Concept, Term, TermStatus
from ..needs import library
from .tbx_body import XML_LANG

_CONCEPTS = ("{*}termEntry", "{*}conceptEntry")
_LANGUAGES = ("{*}langSet", "{*}langSec")
_TERMS = ("{*}tig", "{*}ntig", "{*}termSec")
_INNER = {"langSet", "langSec", "tig", "ntig", "termSec"}
_LANGS = {"ko": "ko", "kor": "ko", "en": "en", "eng": "en"}
# The picklist of TBX without its ending, and the words that TBX-Basic's constraints and other tools show for it.
_STATUSES = {
    "preferred": TermStatus.PREFERRED,
    "standardized": TermStatus.PREFERRED,
    "admitted": TermStatus.ADMITTED,
    "superseded": TermStatus.SUPERSEDED,
    "obsolete": TermStatus.SUPERSEDED,
    "deprecated": TermStatus.DEPRECATED,
    "notrecommended": TermStatus.DEPRECATED,
    "forbidden": TermStatus.DEPRECATED,
}
_DAY = r"(\d{4}-\d\d-\d\d)"
_IN_USE = re.compile(rf"\bin use(?: from {_DAY})?(?: until {_DAY})?$", re.MULTILINE)
_COUNTRY = re.compile(r"^country: ([A-Z]{2})$", re.MULTILINE)


def concepts(content: bytes, source: str) -> list[Concept]:
    """The concepts of a file that have terms in Korean or English; terms in other languages are passed over.

    Where no term of a language is called preferred, the first one without a
    status is, and the others without one are admitted.
    """
    root = _root(content, source)
    found = [_concept(element, source) for element in root.iter(*_CONCEPTS)]
    named = [concept for concept in found if concept.terms]
    if not named:
        langs = sorted({_lang_of(element, source) for element in root.iter(*_LANGUAGES)})
        raise GlossaryError(
            f"{source}: no term in Korean or English (xml:lang ko or en); its languages: {', '.join(langs) or 'none'}"
        )
    return named


def _root(content: bytes, source: str) -> Any:
    """The first element of a file; no entity, no DTD and nothing on the network is ever read."""
    etree = library("lxml.etree", "tbx")
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise GlossaryError(f"{source}:{error.lineno or 1}: not valid XML: {error.msg}") from None
    declared = root.getroottree().docinfo.internalDTD
    if (declared is not None and list(declared.iterentities())) or next(root.iter(etree.Entity), None) is not None:
        raise GlossaryError(f"{source}: has entities (<!ENTITY ...>, &name;), which are never read; write their text")
    name = etree.QName(root).localname
    if name not in ("martif", "tbx"):
        raise GlossaryError(f"{source}:{root.sourceline}: <{name}> is no TBX, which begins with <martif> or <tbx>")
    return root


def _concept(element: Any, source: str) -> Concept:
    known = _data(element)
    sections = list(element.iterchildren(*_LANGUAGES))
    terms = [term for section in sections for term in _terms(section, source)]
    country = _COUNTRY.search(known.get("note", ""))
    return Concept(
        # tbx_body puts the mark before ids that begin with a digit.
        re.sub(r"^_(?=\d)", "", element.get("id") or ""),
        known.get("subjectField", "").casefold(),
        tuple(_settled(terms)),
        country[1] if country else "",
        next((data["definition"] for data in (known, *map(_data, sections)) if "definition" in data), ""),
    )


class _Read(NamedTuple):
    """A term as it stands in a file, where a status may be missing."""

    term: Term
    status: TermStatus | None


def _terms(section: Any, source: str) -> Iterator[_Read]:
    lang = _LANGS.get(re.split("[-_]", _lang_of(section, source).casefold())[0])
    for element in section.iterchildren(*_TERMS) if lang else ():
        known = _data(element)
        since, until = _days(known.get("note", ""), f"{source}:{element.sourceline}")
        status = _status(known.get("administrativeStatus") or known.get("normativeAuthorization") or "")
        short = known.get("termType") == "shortForm"
        if known.get("term"):
            given = status or TermStatus.ADMITTED
            yield _Read(Term(known["term"], lang or "", given, short, since, until), status)


def _lang_of(section: Any, source: str) -> str:
    lang: str | None = section.get(XML_LANG) or section.get("lang")
    if not lang:
        raise GlossaryError(f'{source}:{section.sourceline}: terms without a language; write xml:lang="ko" or "en"')
    return lang


def _data(element: Any) -> dict[str, str]:
    """What is said of a concept, a language or a term itself, by the type of what says it.

    That is the attribute ``type``, or else the name of the element ("term",
    "note", and in the style DCT of TBX 2019 "administrativeStatus").
    """
    found: dict[str, list[str]] = {}
    for child in element.iterchildren("*"):
        if _local(child) in _INNER:
            continue
        for node in child.iter("*"):
            text = " ".join("".join(node.itertext()).split())
            found.setdefault(node.get("type") or _local(node), []).append(text)
    return {kind: "\n".join(texts) if kind == "note" else texts[0] for kind, texts in found.items()}


def _local(element: Any) -> str:
    name: str = element.tag.rpartition("}")[2]
    return name


def _status(text: str) -> TermStatus | None:
    return _STATUSES.get(text.casefold().partition("term")[0].strip(" -"))


def _days(note: str, place: str) -> tuple[date | None, date | None]:
    match = _IN_USE.search(note)
    try:
        since, until = (date.fromisoformat(day) if day else None for day in match.groups()) if match else (None, None)
    except ValueError as error:
        raise GlossaryError(f"{place}: no day: {error}; write YYYY-MM-DD") from None
    return since, until


def _settled(terms: Iterable[_Read]) -> Iterator[Term]:
    """Each term once, with a status."""
    once = {(read.term.lang, read.term.text): read for read in reversed(list(terms))}
    reads = list(reversed(once.values()))
    settled = {read.term.lang for read in reads if read.status is TermStatus.PREFERRED}
    for term, status in reads:
        if status is None and not term.short and term.lang not in settled:
            settled.add(term.lang)
            yield term._replace(status=TermStatus.PREFERRED)
        else:
            yield term
