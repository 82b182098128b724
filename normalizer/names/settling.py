"""What is done about a name that stands in a text: who is meant, what proves it, whether it is rewritten."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from glossary import Entry, Form, Glossary, Status

from ..events import of_another_time, past_periods
from ..layout import Layout
from ..lexicon import lexicon
from ..particles import word_at
from ..scan import Hit, Meaning
from ..values import Action, Mention
from .borders import cut_short, word_before
from .bracketed import hangul_beside, softened
from .evidence import Evidence
from .titles import Titles

_WORDS = re.compile(r"[^\W_]+(?:\.[^\W_]+)*")
_LONGER_NAME = re.compile(r" (?!(?:Co|Corp|Inc|Ltd)\b)[A-Z]")
_APPOSITION = re.compile(r",(?: [0-9]{1,2},)? (an? |the )?([a-z]+)")
_ANOTHER = re.compile(r"\([0-9A-Za-z]| ?씨")
_SPLIT = frozenset("이가은는을를도만의")
_PATTERN_REACH = 8  # letters around a form that can show it to be another word
_BRACKET = re.compile(r"\([^()]{1,12}\)")
_PHRASE = 8  # words before a name in which "former" counts


class Setting(NamedTuple):
    """What the names of one text are read with; ``cues`` tells which entries are a cue of an entry."""

    glossary: Glossary
    style: str
    day: date | None
    cues: Mapping[str, tuple[str, ...]]


class Settling:
    """Settles full forms one after the other; remembers whom the text has named."""

    def __init__(self, text: str, layout: Layout, titles: Titles, hits: list[Hit], setting: Setting) -> None:
        self._text, self._ascii = text, text.isascii()
        self._layout = layout
        self._setting = setting
        self._titles = titles
        self._evidence = Evidence(text, layout, hits, setting.glossary, setting.cues, setting.day)
        self._known: set[str] = set()
        self._doubted: set[str] = set()  # of whose names a namesake has borne one in this text
        self._denied: set[str] = set()  # whose names the text has given to somebody of other hangul

    def stands(self, hit: Hit) -> bool:
        """Whether a name stands at a hit by itself, and is no part of another name."""
        if self._another_word(hit):
            return False
        if hit.pattern.short:
            return not self._follows_a_name(hit.start)
        return not (hit.pattern.korean and cut_short(self._text, hit.start, hit.end))

    def _another_word(self, hit: Hit) -> bool:
        """두 대만, "GIVE US MORE": what stands around a form shows that it is no name."""
        text, words = self._text, lexicon()
        form = text[hit.start : hit.end]
        if form in words.in_capitals:
            around = text[max(0, hit.start - 2 * _PATTERN_REACH) : hit.end + 2 * _PATTERN_REACH]
            return around.isupper() and around.isascii() and len(around.split()) > 2
        patterns = words.elsewhere.get(form)
        if patterns is None:
            return False
        around = f"{text[max(0, hit.start - _PATTERN_REACH) : hit.start]}_{text[hit.end : hit.end + _PATTERN_REACH]}"
        return any(pattern in around for pattern in patterns)

    def _follows_a_name(self, start: int) -> bool:
        """ "Michelle Obama": a capitalised word before a short form, no title and no small word."""
        word = word_before(self._text, start)
        if word is None or not word[0].isupper() or word in lexicon().small_words | lexicon().nations:
            return False
        return self._titles.before(self._text, start) is None

    def __call__(self, hit: Hit) -> Mention | None:
        """The mention of a hit; None where a name that is also two words is not proved."""
        every = _in_use(hit.pattern.names, self._setting.day, self._setting.style)
        meanings, given = self._by_hangul(every, hit)
        if not meanings:
            return None
        proved = [(meaning, reason) for meaning in meanings if (reason := self._proof(meaning.entry, hit))]
        if len(meanings) == 1 < len(every):
            proved = [(meanings[0], f"{given!r} stands beside it")]
        if not proved and _two_words(hit, self._text):
            return None
        if len(proved) != 1:
            return self._ambiguous(hit, [meaning.entry for meaning in meanings])
        meaning, reason = proved[0]
        settled = self._settled(hit, meaning.entry, meaning.form, reason)
        if settled.action is Action.REWRITE and not meaning.entry.unique and self._somebody_else(hit, meaning.entry):
            self._doubted.add(meaning.entry.id)
            return self._ambiguous(hit, [meaning.entry])
        self._known.add(meaning.entry.id)
        return settled

    def _by_hangul(self, meanings: list[Meaning], hit: Hit) -> tuple[list[Meaning], str]:
        """The meanings without Koreans of other hangul than the text gives beside the name; and that hangul."""
        if self._ascii or not any(meaning.entry.given for meaning in meanings):
            return meanings, ""
        given = hangul_beside(self._text, hit.start, hit.end)
        same = softened(given)
        others = [m.entry.id for m in meanings if given and m.entry.given and softened(m.entry.hangul) != same]
        self._denied.update(others)
        return [meaning for meaning in meanings if meaning.entry.id not in others], given

    def _proof(self, entry: Entry, hit: Hit) -> str | None:
        calling = self._calling(hit) if entry.kind == "person" else ""
        if calling and calling in entry.cues:
            return f"{calling!r} stands beside it"
        if entry.id in self._denied and not self._has_his_title(hit, entry):
            return None
        if entry.unique and not (entry.homonyms and (calling or _ANOTHER.match(self._text, hit.end))):
            return "its only bearer"
        if entry.kind == "organization" and self._evidence.of_something_else(hit.start, hit.end):
            return None
        if calling and not self._follows_his_title(hit, entry):
            self._doubted.add(entry.id)
            return None
        if (entry.id in self._doubted or _two_words(hit, self._text)) and not self._has_his_title(hit, entry):
            return None
        if entry.id in self._known:
            return "named before in this text"
        return self._evidence.reason(entry, hit.start, hit.end)

    def _calling(self, hit: Hit) -> str:
        """투수 이재용, 이재용 대리, "Park Jin, a florist": a word beside the name that is no office."""
        callings = lexicon().other_callings
        before = self._text[max(0, hit.start - 16) : hit.start]
        last = before.split()[-1].lower() if before.endswith(" ") and before.split() else ""
        if last in callings:
            return last
        apposition = _APPOSITION.match(self._text, hit.end)
        if apposition and apposition[2] in callings:
            return apposition[2]
        bracket = _BRACKET.match(self._text, hit.end)
        place = bracket.end() if bracket else hit.end
        behind = word_at(self._text, place + (self._text[place : place + 1] == " "))
        return next((word for word in (behind, behind[:-1]) if word in callings), "")  # with its particle

    def _has_his_title(self, hit: Hit, entry: Entry) -> bool:
        return self._follows_his_title(hit, entry) or self._titles.within(
            hit.end, hit.end + lexicon().reaches["title_near"], entry
        )

    def _follows_his_title(self, hit: Hit, entry: Entry) -> bool:
        title = self._titles.before(self._text, hit.start)
        return title is not None and self._titles.fits(title, entry)

    def _somebody_else(self, hit: Hit, entry: Entry) -> bool:
        """Whether the word before a person's name is no title of his: "pitcher", "intern", "Director"."""
        if entry.kind != "person":
            return False
        title = self._titles.before(self._text, hit.start)
        if title is not None:
            return not self._titles.fits(title, entry)
        words = lexicon()
        apposition = _APPOSITION.match(self._text, hit.end)
        if apposition and apposition[2] in words.relatives:
            return not self._evidence.in_clause(entry, hit.end + 1)  # "Lee Chang-yong, who heads the Bank of Korea,"
        calling = apposition and (apposition[1] or apposition[2] not in words.clauses)
        if calling and not self._has_his_title(hit, entry):
            return True  # "Choi Tae-won, a professor at ..."
        word = word_before(self._text, hit.start)
        if word is None or word in words.small_words or word in words.words_before_names or word in words.person_nouns:
            return False
        return not self._evidence.possessor(entry, hit.start)

    def _ambiguous(self, hit: Hit, entries: list[Entry]) -> Mention:
        ids = tuple(sorted(entry.id for entry in entries))
        reason = "several bear this name" if len(ids) > 1 else "nothing nearby tells it from a namesake"
        kinds = sorted({entry.kind for entry in entries})
        kind, surface = (kinds[0] if len(kinds) == 1 else ""), self._text[hit.start : hit.end]
        return Mention(hit.start, hit.end, surface, Action.AMBIGUOUS, None, kind, None, "", ids, reason)

    def _settled(self, hit: Hit, entry: Entry, form: Form, reason: str) -> Mention:
        style, day, end = self._setting.style, self._setting.day, hit.end
        surface, wanted = self._text[hit.start : end], entry.form(style, day, form.lang)
        if wanted and surface.isupper() and not form.text.isupper():
            wanted = wanted.upper()
        action = self._action(hit, entry, form, wanted)
        if wanted and action in (Action.REWRITE, Action.FLAG):
            end += _said_behind(wanted, self._text, end)
            surface = self._text[hit.start : end]
        dispute = entry.dispute("names", form.text, wanted)
        if action in (Action.REWRITE, Action.FLAG) and dispute:
            action, reason = Action.KEEP, f"{reason}; sources contradict each other: {dispute}"
        if action is Action.FLAG:
            reason = f"{form.text!r} was not in use on {day}"
        elif action is Action.REWRITE:
            reason = f"{reason}; {style} writes {wanted!r}"
        return Mention(hit.start, end, surface, action, entry.id, entry.kind, wanted, entry.hangul, (), reason)

    def _action(self, hit: Hit, entry: Entry, form: Form, wanted: str | None) -> Action:
        if form.status is Status.SHORT:
            return Action.RESOLVE
        if wanted is None or wanted == self._text[hit.start : hit.end]:
            return Action.KEEP
        in_use = form.valid(self._setting.day)
        if not in_use and entry.dispute("days"):
            return Action.KEEP
        if not in_use and entry.kind != "person":
            return Action.KEEP if self._speaks_of_the_past(hit, entry) else Action.FLAG
        right = form.status is Status.ACCEPTED or (form.canonical(self._setting.style) and in_use)
        return Action.KEEP if right else Action.REWRITE

    def _speaks_of_the_past(self, hit: Hit, entry: Entry) -> bool:
        """Whether an old name is right: "the then ...", "(formerly ...)", 옛, a past year, the new name beside it."""
        text, words = self._text, lexicon()
        beside = words.reaches["new_name"]
        before, behind = text[max(0, hit.start - beside) : hit.start], text[hit.end : hit.end + beside]
        last = [word.lower() for word in _WORDS.findall(before)[-3:]]
        nearby = {word.lower() for word in _WORDS.findall(before)[-_PHRASE:]}
        if any(" ".join(last[-size:]) in words.past for size in (1, 2, 3)) or words.former & nearby:
            return True
        if any(word in behind[: words.reaches["career"]] for word in words.careers):
            return True  # 기획재정부 출신, 장관을 지낸
        if _LONGER_NAME.match(behind) or behind.lstrip(" ,(").startswith(words.past_behind):
            return True  # "Kia Motors America" is a name of its own
        if any(form.text in before or form.text in behind for form in entry.forms if form.valid(self._setting.day)):
            return True
        start, end = self._layout.sentence(hit.start)
        reach = words.reaches["past"]
        sentence = text[max(start, hit.start - reach) : min(end, hit.end + reach)]
        if of_another_time(sentence) or any(word in sentence.lower() for word in words.past_in_sentence):
            return True
        day = self._setting.day
        return day is not None and any(period.last.year < day.year for period in past_periods(sentence, day))


def _said_behind(wanted: str, text: str, end: int) -> int:
    """The letters behind a form that say the end of the name already: Temple, of "Bulguksa Temple" for "Pulguksa"."""
    words = wanted.split(" ")
    ends = (f" {' '.join(words[place:])}" for place in range(1, len(words)))
    said = (len(last) for last in ends if text[end : end + len(last)].casefold() == last.casefold())
    return next((size for size in said if not text[end + size : end + size + 1].isalnum()), 0)


def _two_words(hit: Hit, text: str) -> bool:
    """왕이 is Wang Yi, or a king with his particle."""
    person = any(meaning.entry.kind == "person" for meaning in hit.pattern.names)
    return person and hit.end - hit.start == 2 and text[hit.end - 1] in _SPLIT


def _in_use(meanings: tuple[Meaning, ...], day: date | None, style: str) -> list[Meaning]:
    """One meaning an entry, the one that the style takes; forms in use on the day push out those that are not."""
    valid = [meaning for meaning in meanings if meaning.form.valid(day)]
    by_entry: dict[str, Meaning] = {}
    for meaning in valid or meanings:
        known = by_entry.setdefault(meaning.entry.id, meaning)
        if _rank(meaning, style) < _rank(known, style):
            by_entry[meaning.entry.id] = meaning
    return list(by_entry.values())


def _rank(meaning: Meaning, style: str) -> int:
    """What a style writes itself comes first, then what it accepts."""
    form = meaning.form
    if form.canonical(style):
        return 0
    return 1 if form.status is Status.ACCEPTED else 2
