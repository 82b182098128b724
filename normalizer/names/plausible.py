"""Whether two or three capitalised words have the form of a Korean name, and how much the form proves."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple

from ..lexicon import lexicon
from .syllables import maybe_chinese, maybe_chinese_joined, syllables

_COMPOUND = re.compile("(?=.{5})[^aeiouyw]*[aeiouyw]+[^aeiouyw]+[aeiouyw].*")  # Jegal, Hwangbo
_SHORTEST = 5  # letters of a joined given name that needs no evidence
_SURNAME = re.compile(
    "(?:[bcdghjklmnprstwy]|ch|sh|kh|gw|kw|hw|wh|tch|ph|rh|q(?=u))?[aeiouyw]{1,4}(?:ng|ck|gh|h[kmn]|rk|[bghklmnp])?"
)
_CAPITAL = re.compile("(?<=[a-z])(?=[A-Z][a-z]+$)")  # JongChan Choi
_KOREAN_SPELLING = re.compile("(?:kk|pp|tt|jj|ss|[bghkmpr]y[aeou]).*|.*(?:eo|ae|eu[nlmi]).*")
_SYLLABLE = re.compile("(?:[bcdghjkmnprstwy]|ch|kk|pp|tt|jj|ss|[bghkmnpr]y|[ghk]w)?[aeiouw]{1,3}(?:ng|ck|[bghklmnpt])?")


class Form(IntEnum):
    """What has to stand beside a name of this form before it is believed."""

    SURE = 0  # nothing
    AT_HOME = 1  # that the text speaks of Korea, or any evidence
    LIKELY = 2  # any evidence
    DOUBTFUL = 3  # a title, a calling, an age, a verb of persons


class Candidate(NamedTuple):
    """A surname and a given name in lower case, the syllables joined."""

    surname: str
    given: str
    form: Form
    chinese: bool  # it may as well be Chinese: a text on Korea alone makes a Korean of its bearer


def candidate(words: list[str]) -> Candidate | None:
    """The name that two or three capitalised words may be, in either order."""
    first, *rest = words
    if len(rest) == 2:
        if "-" in "".join(words) or (first in lexicon().small_words and rest[0].lower() in lexicon().months):
            return None  # "In June Lee"
        readings = _spaced(first, rest), _spaced(rest[1], [first, rest[0]], western=True)
        return min(filter(None, readings), key=lambda found: found.form, default=None)
    return _of_two(first, rest[0]) or _of_two(rest[0], first, western=True)


def _spaced(surname: str, given: list[str], western: bool = False) -> Candidate | None:
    """ "O Kum Chol", "Hyo Jin Bae"."""
    known, least = syllables(), lexicon().plausible
    parts = [word.lower() for word in given]
    if surname.lower() in parts or parts[0] == parts[1]:
        return None  # "Do Si Do", "Su Su Nway"
    if known.surname(surname) < least["surname"]:
        return None
    rarely, common = known.given(parts) <= least["spaced"], known.surname(surname) > least["common_surname"]
    if rarely and (maybe_chinese(parts) or known.given(parts) <= least["spaced_rarely"]):
        return None
    words = all(word.title() in lexicon().syllables_that_are_words for word in given)
    place = (surname.lower() if western else parts[1]) in lexicon().ends_of_sights  # "Han Nam Dong"
    last = western and not (common and _is_surname(surname) and not maybe_chinese(parts))
    form = Form.DOUBTFUL if words or last or place or rarely else Form.SURE
    return Candidate(surname.lower(), "".join(parts), form, _chinese(surname, parts))


def _is_surname(word: str) -> bool:
    """Whether a word is a surname rather than a syllable of a given name: Suh, and neither Jin nor a word as Moon."""
    known, family = syllables(), word.lower()
    return known.surname(word) > known.syllable(family) and word.title() not in lexicon().surnames_that_are_words


def _of_two(surname: str, given: str, western: bool = False) -> Candidate | None:
    parts = _CAPITAL.sub("-", given).lower().split("-")
    if "-" in surname or len(given) < 2:  # no "Cho U"
        return None
    if len(parts) == 2:
        form = _hyphened(surname, parts)
    elif western:
        form = _joined(surname, given, western)
    else:
        form = _alone(surname, parts[0])
        form = _joined(surname, given, western) if form is None else form
    return None if form is None else Candidate(surname.lower(), "".join(parts), form, _chinese(surname, parts))


def _chinese(surname: str, parts: list[str]) -> bool:
    """Whether a name may as well be Chinese: Ha Jin, Yu Jian; two likely syllables only behind a rare surname."""
    if not maybe_chinese([surname.lower()]):
        return False
    if len(parts) == 1:
        alone = syllables().syllable(parts[0]) > lexicon().plausible["single"]
        return maybe_chinese(parts) if alone else maybe_chinese_joined(parts[0])
    known, least = syllables(), lexicon().plausible
    korean = known.given(parts) > least["not_chinese"] and known.surname(surname) > least["surname_not_chinese"]
    return not korean and maybe_chinese(parts)


def _hyphened(surname: str, parts: list[str]) -> Form | None:
    """Kim Ga-eun; Chey Byoung-uk and Kyo-bok Chough, whose surnames few or none spell so."""
    known, least = syllables(), lexicon().plausible
    share, given, korean = known.surname(surname), known.given(parts), not maybe_chinese(parts)
    if parts[0] == parts[1]:  # "Yo-Yo Ma"
        return None
    if given > least["hyphened"] and share >= least[_least(surname)]:
        return Form.SURE
    if not korean:
        own = share >= least["rare_surname"] and not maybe_chinese([surname.lower()])
        form = Form.SURE if _COMPOUND.fullmatch(surname.lower()) else Form.DOUBTFUL
        return form if own and given > least["hyphened_rarely"] else None
    if given > least["hyphened_rarely"] and _SURNAME.fullmatch(surname.lower()):
        unknown = Form.AT_HOME if given > least["not_chinese"] else Form.DOUBTFUL
        return Form.SURE if share >= least["rare_surname"] else unknown
    rare = _rare(parts) if share >= least["surname"] else None
    return rare if rare is None or share >= least["common_surname"] else Form.DOUBTFUL


def _rare(parts: list[str]) -> Form | None:
    """A given name with a syllable that was never counted: Kkeut-sun, Jae-hul, Si-ol; no Co-op."""
    known, least = syllables(), lexicon().plausible
    common = [part for part in parts if known.syllable(part) > least["common_syllable"]]
    plainly = [part for part in parts if _KOREAN_SPELLING.fullmatch(part)]
    if not all(known.syllable(part) > least["single"] or _SYLLABLE.fullmatch(part) for part in parts):
        return None
    if common and plainly and common != plainly:
        return Form.AT_HOME
    return Form.DOUBTFUL if common or plainly else None


def _joined(surname: str, given: str, western: bool) -> Form | None:
    """Kunwoo Bae, Haneul Jeong; no Robin Chung, and no Gangnam Gu."""
    known, words, least = syllables(), lexicon(), lexicon().plausible
    share, name, family = known.surname(surname), given.lower(), surname.lower()
    if name in words.foreign_given_names or (western and family in words.ends_of_places):
        return None
    if share < least["surname"]:
        return _joined_rarely(family, name, share) if western else None
    if known.syllable(name) > least["single"]:
        return None
    word = surname.title() in words.surnames_that_are_words or given.title() in words.given_names_that_are_words
    word = word or (western and family in words.ends_of_sights)  # "Geum Gang"
    common, joined = share > least["common_surname"], known.joined(name)
    if name in words.native_given_names:
        return Form.DOUBTFUL if word else Form.AT_HOME
    korean = not maybe_chinese_joined(name)
    if joined > least["joined"]:
        if word or not common:
            if korean and joined > least["joined_surely"] and len(name) >= _SHORTEST and not word:
                return Form.AT_HOME  # Yejoon Bai
            return Form.DOUBTFUL if common or korean or not western or not maybe_chinese([family]) else None
        return _of_length(name, joined, korean or not maybe_chinese([family]))
    rarely = least["joined_rarely" if len(name) <= _SHORTEST else "joined_rarely_long"]
    return Form.DOUBTFUL if korean and common and not word and joined > rarely else None


def _joined_rarely(family: str, name: str, share: float) -> Form | None:
    """Minah Tcha, Yuneui Pahk: a surname that few spell so, or none that was counted, behind a given name."""
    known, least = syllables(), lexicon().plausible
    if maybe_chinese_joined(name) or maybe_chinese([family]) or not _SURNAME.fullmatch(family):
        return None
    if share >= least["rare_surname"]:
        return Form.DOUBTFUL if known.joined(name) > least["joined"] else None
    plainly = len(name) > _SHORTEST and _KOREAN_SPELLING.fullmatch(name) is not None
    return Form.DOUBTFUL if plainly and known.joined(name) > least["joined_rarely_long"] else None


def _of_length(name: str, joined: float, korean: bool) -> Form:
    if len(name) < _SHORTEST:
        return Form.LIKELY if korean else Form.DOUBTFUL
    return Form.SURE if korean and joined > lexicon().plausible["joined_surely"] else Form.AT_HOME


def _alone(surname: str, given: str) -> Form | None:
    """Heo Jin, Hwangbo Seung; no Gong Li, and nobody in Western order."""
    known, words, least = syllables(), lexicon(), lexicon().plausible
    share = known.surname(surname)
    compound = _COMPOUND.fullmatch(surname.lower()) and share >= least["compound_surname"]
    if compound and known.syllable(given) > least["single"]:
        return Form.SURE
    if share < least["surname"] or known.alone(given) <= least["single"] or given in words.ends_of_places:
        return None  # "Jung Gu"
    if known.surname(given) > share and surname.lower() in words.foreign_given_names:
        return None  # Jo Jin and Jun Kang have their surnames behind
    if known.surname(given) > known.alone(given) + least["surname_alone"]:
        return None  # "Kim Ahn" and "Dan Moon" too
    if surname.lower() in words.chinese_surnames and maybe_chinese([given]):
        return None
    return Form.DOUBTFUL if surname.title() in words.surnames_that_are_words else Form.LIKELY


def _least(surname: str) -> str:
    return "compound_surname" if _COMPOUND.fullmatch(surname.lower()) else "surname"
