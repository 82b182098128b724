"""Set phrases of Korean news that hold a name: ages, by-lines, credits of books, obituaries, contacts, candidates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .korean_words import Grade

_NAME = "(?<![가-힣])([가-힣]{2,4})"
_WITH_PARTICLE = "([가-힣]{2,8})"
_MARK = "[▲△▶▷◆◇■□●○] ?"
_CREDITS = "(?:글|사진|사진제공|그림|그래픽|일러스트|영상|촬영|취재|정리|편집|번역|자문)"
# The name alone in its group, and how plain it must be.
_ALONE = (
    (re.compile(r"(?<![가-힣])([가-힣]{2,6})\([가-힣]{2,10}\)"), Grade.KNOWN),  # 주희원(인천시청)
    (re.compile(r"[▲△◇▶◆] ?[가-힣·() ]{2,24} ([가-힣]{2,4})(?=[^가-힣]|\Z)"), Grade.PLAUSIBLE),  # ▲ 운영지원과장 탁윤재
    (re.compile(_NAME + r" ?\((?:☎ ?)?0[0-9]{1,2}[-)][0-9]"), Grade.POSSIBLE),  # 황보든(031-000-0000)
    (re.compile(_MARK + r"([가-힣]{2,4})(?:\([^()\n]{2,30}\))? ?씨"), Grade.POSSIBLE),  # ▲홍길순(전 군수)씨 모친상
    (
        re.compile(
            _MARK + r"([가-힣]{2,4}) ?(?:별세|\([^()\n]{2,30}\) ?(?:별세|부친상|모친상|장인상|장모상|시부상|시모상))"
        ),
        Grade.PLAUSIBLE,
    ),
    (
        re.compile(_NAME + r" (?:지음|옮김|엮음|공저|공역|글·그림|저자|역자)(?![가-힣])"),
        Grade.PLAUSIBLE,
    ),  # a book's people
    (re.compile(_CREDITS + rf"(?:[·/,] ?{_CREDITS})* ?[=:|] ?([가-힣]{{2,4}})(?=[^가-힣]|\Z)"), Grade.LIKELY),
    (re.compile(_NAME + r" (?:초단|[1-9]단|[二三四五六七八九]단)(?![계락지체])"), Grade.PLAUSIBLE),  # 류담희 3단
    (
        re.compile(r"(?:본명|이름|필명|예명|법명)[은이] ([가-힣]{2,4}?)(?=이[다며고]|이었|[라인](?![가-힣]{2})|[,.)])"),
        Grade.PLAUSIBLE,
    ),
    (re.compile(r"기호 ?[1-9][0-9]?번 ([가-힣]{2,4})(?=[^가-힣]|\Z)"), Grade.PLAUSIBLE),
    (re.compile(_NAME + r" ?(?:등|외) [1-9][0-9]{0,2}(?:명|인)(?![가-힣]{2})"), Grade.KNOWN),
    (
        re.compile(_NAME + r"\([가-힣]{1,8}(?:고|대|초|중|시청|군청|구청|도청|체육회)\)"),
        Grade.PLAUSIBLE,
    ),  # 박하늘(한빛고)
)
_AGE = re.compile(r"(?<![가-힣])([가-힣]{2,6}) ?\([1-9][0-9](세|살|[·,] ?[가-힣]{1,12})?\)( ?씨)?")
# The name with what leans on it.
_LEANING = ((re.compile(rf"(?:(?<![가-힣])고 ?\(故\)|故) ?{_WITH_PARTICLE}"), Grade.POSSIBLE),)


def alone(text: str) -> Iterator[tuple[int, int, Grade]]:
    """The places of names without a particle: 박하늘(34), 이로운(45·여) 씨, 류담희 3단."""
    for match in _AGE.finditer(text):
        yield *match.span(1), Grade.MADE if match[3] else Grade.POSSIBLE if match[2] else Grade.PLAUSIBLE
    for pattern, least in _ALONE:
        for match in pattern.finditer(text):
            yield *match.span(1), least


def leaning(text: str) -> Iterator[tuple[int, int, Grade]]:
    """The places of words that begin with a name."""
    for pattern, least in _LEANING:
        for match in pattern.finditer(text):
            yield *match.span(1), least
