"""What stands beside a name in English text and shows that it is a person's, or no Korean's."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..lexicon import lexicon
from .borders import word_before
from .bracketed import hangul_beside
from .titles import Titles

_VERB = re.compile(r",? ([a-z]{3,12})\b")
_AGE = re.compile(r",? \((?:aged )?[1-9][0-9]\)|, (?:aged )?[1-9][0-9](?:[,.;)]|-year-old)| aged [1-9][0-9]\b")
_BEHIND = re.compile(r", (?:who|whose|whom|then|now|also|formerly) ")
_APPOSITION = re.compile(r", ((?:[A-Za-z][\w'’-]{0,20} ){0,5}[A-Za-z-]{2,20})")
_CALLED_BEHIND = re.compile(r" (?:as )?(?:its |the |an? )?([a-z-]{3,20}) (?:of|for|at|in)\b")
_BEFORE = re.compile(r"([A-Za-z-]{2,20}), \Z")
_TWO_BEFORE = re.compile(r"\b([A-Za-z]{2,12}) (by|to) \Z")
_BYLINE = re.compile(r"(?:\A|\n)\s{0,4}(?:By|BY) \Z")
_IS = re.compile(r"([A-Za-z-]{2,20}) (?:is|are|was|were|include) \Z")  # "the co-authors are"
_PUT_BEFORE = re.compile(r"(?:\A|[\n(.;:] ?)(?:For )?([A-Za-z]{4,20}): \Z")  # "Contact: "
_CAPTIONED = re.compile(r"(?:,| \() ?(?:far |second from |third from )?(?:left|right|center|centre)[,)]")
_LIVED = re.compile(r" \((?:born |b\. )?1[89][0-9]{2}(?:[-–](?:(?:19|20)[0-9]{2})?)?\)|, born (?:in|on|to) ")
_HIS = re.compile(r"(?:['’]s? (?:late |former |eldest |younger |older )?| and (?:his|her) )([a-z-]{3,16})\b")
_PHRASE = re.compile(r"(?:[A-Za-z.'’-]{1,20} ){1,4}\Z")
_FOREIGN_BEHIND = re.compile(r"(?: of|, an?|, the|,) ([A-Z][A-Za-z.]{1,15})\b")
_SIGNS = (_AGE, _BEHIND, _CAPTIONED, _LIVED)  # behind a name
_REACH = 84
_SHORT_REACH = 24


class Shown:
    """The surroundings of names in one text."""

    def __init__(self, text: str, titles: Titles) -> None:
        self._text = text
        self._titles = titles

    def person(self, start: int, end: int) -> bool:
        """A title, a calling, an age, its hangul in brackets, a verb of persons, kin, a caption, a by-line."""
        text = self._text
        if self._titles.before(text, start) is not None or any(sign.match(text, end) for sign in _SIGNS):
            return True
        his = _HIS.match(text, end)
        if his and his[1] in lexicon().belong_to_persons:
            return True
        if hangul_beside(text, start, end):
            return True
        return self._called(start) or self._speaks(start, end) or self._is_somebody(end) or self._made(start)

    def foreign(self, start: int, end: int) -> bool:
        """ "The Chinese painter Yu Hong", "Yumi Cho of Japan"."""
        words = lexicon()
        before = _PHRASE.search(self._text, max(0, start - _REACH), start)
        behind = _FOREIGN_BEHIND.match(self._text, end)
        near = [*(before[0].split()[-3:] if before else ()), *([behind[1]] if behind else ())]
        return any(re.sub("['’]s?$", "", word) in words.nations - {*words.northern} for word in near)

    def _called(self, start: int) -> bool:
        word = word_before(self._text, start)
        if word is None:
            found = _BEFORE.search(self._text, max(0, start - _SHORT_REACH), start)
            word = found and found[1]
        if word is not None and is_calling(word):
            return True
        return self._named(start)

    def _named(self, start: int) -> bool:
        """ "The co-authors are", "Contact:", "the winner is"."""
        place = max(0, start - _SHORT_REACH)
        before = _IS.search(self._text, place, start)
        if before and is_calling(before[1]):
            return True
        put = _PUT_BEFORE.search(self._text, place, start)
        return put is not None and (put[1].lower() in lexicon().before_colons or is_calling(put[1]))

    def _speaks(self, start: int, end: int) -> bool:
        words = lexicon()
        verb = _VERB.match(self._text, end)
        if verb and (verb[1] in words.verbs_of_persons or verb[1] in words.verbs_behind_names):
            return True
        before = word_before(self._text, start)
        return before in words.speech or before in words.verbs_before_names

    def _is_somebody(self, end: int) -> bool:
        """ ", a nurse", ", the company's founder", ", Head of Communications"."""
        directly = _CALLED_BEHIND.match(self._text, end)
        if directly and is_calling(directly[1]):
            return True  # "named Na Hyun head of risk"
        if self._text.startswith(", ", end) and self._titles.behind(self._text, end + 1) is not None:
            return True
        found = _APPOSITION.match(self._text, end)
        if found is None:
            return False
        said, *more = found[1].split()
        if is_calling(said):
            return True
        leads = said.lower() in ("a", "an", "the", "his", "her", "its", "their", "one") or said.endswith(("'s", "’s"))
        return leads and any(is_calling(word) for word in more)

    def _made(self, start: int) -> bool:
        """ "led by", "according to", and a by-line."""
        found = _TWO_BEFORE.search(self._text, max(0, start - _SHORT_REACH), start)
        if found:
            word = found[1].lower()
            return word in lexicon().done_by_persons if found[2] == "by" else word == "according"
        return _BYLINE.search(self._text, max(0, start - 8), start) is not None


class Region(NamedTuple):
    """Of which countries a text speaks: of Korea, and of those whose people have names that look Korean."""

    korea: bool
    china: bool

    @classmethod
    def of(cls, text: str) -> Region:
        """The region of a text.

        >>> Region.of("a firm in Seoul"), Region.of("Korea and China")
        (Region(korea=True, china=False), Region(korea=True, china=True))
        """
        found = (_spoken_of(table).search(text) is not None for table in ("korean_settings", "chinese_settings"))
        return cls(*found)

    def koreans(self, hyphened: bool) -> bool:
        """Whether a name that may be Chinese too is a Korean's; one with a hyphen is unless Chinese are near."""
        return not self.china and (self.korea or hyphened)


@cache
def _spoken_of(table: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(getattr(lexicon(), table))})\b")


def is_calling(word: str) -> bool:
    """Whether a word says what a person is: nurse, Chairman, sister, co-authors."""
    words, plain = lexicon(), re.sub("^co-|['’]s$|[.]$", "", word.lower())
    rows = words.professions, words.person_nouns, words.other_callings, words.more_callings
    return any(one in row for one in (plain, plain.removesuffix("s")) for row in rows)
