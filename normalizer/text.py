"""The way of one text, as a list of steps."""

from __future__ import annotations

from datetime import date
from decimal import Context, Decimal, localcontext
from typing import NamedTuple

from glossary import Glossary

from . import findings
from .document import Document
from .events import Period, of_another_time, past_periods, tells_of_the_past
from .fold import Folded, fold
from .layout import Layout, layout
from .lexicon import lexicon
from .money import figures, pairs, sums, verdicts
from .money.pairs import Join
from .money.rates import Source
from .names.mentions import find
from .names.settling import Setting
from .names.twice import Spelled
from .names.unlisted import Name
from .protected import Protected
from .quotes import Quotes
from .scan import Scanner
from .switches import heard
from .values import Action, Edit, Figure, Kind, Mention, Pair, Stranger, Verdict

_EXACT = Context(prec=60)  # of amounts: as many digits as anybody writes
_QUOTIENTS = Context(prec=28)  # of rates, which no number of digits makes exact
_FITS = (Verdict.CONSISTENT, Verdict.ROUNDED)
_CLOSE = Decimal("0.05")  # a power of ten that fits so well is claimed even where the North's won is near
_SENTENCE = 400  # a past date further from a pair than this does not date it


class Reader(NamedTuple):
    """What every text of a run is read with; built once."""

    style: str
    glossary: Glossary
    scanner: Scanner
    rates: Source
    keep_quotes: bool = False
    ignore: frozenset[str] = frozenset()


def read(text: str, day: date | None, source: str | None, reader: Reader) -> Document:
    """Read a text: scan, names, figures, pairs, sums, verdicts, findings.

    Amounts are exact whatever the caller's decimal context is.
    """
    with localcontext(_QUOTIENTS):
        return _read(text, day, source, reader)


def _read(text: str, day: date | None, source: str | None, reader: Reader) -> Document:
    style, glossary, scanner, rates, keep_quotes, ignore = reader
    _refuse_surrogates(text)
    folded = fold(text)
    plan = layout(folded.text)
    protected = Protected(folded.text)
    hits, marks = scanner.scan(folded.text)
    names, unlisted, spelled = find(folded.text, plan, protected, hits, Setting(glossary, style, day, scanner.cues))
    with localcontext(_EXACT):
        money = [figure for figure in figures.figures(folded.text, marks) if not protected.covers(figure.start)]
    paired = pairs.pairs(folded.text, plan, money)
    added = sums.sums(folded.text, plan, money, paired)
    sentences = {join.left: _around(folded.text, plan, money[join.left]) for join in paired}
    names = [_placed(name, text, folded) for name in _outside(names, money)]
    names = _quotes_kept(text, names) if keep_quotes else names
    money = [_placed_figure(figure, text, folded) for figure in money]
    judged = [_judged(text, money, join, sentences[join.left], day, rates) for join in paired]
    judged = [pair for pair, join in zip(judged, paired, strict=True) if not join.weak or pair.verdict in _FITS]
    unlisted = [_placed_name(name, folded) for name in unlisted]
    found = sorted(
        [
            *findings.of_names(text, names, glossary, style),
            *findings.of_strangers(text, unlisted),
            *findings.of_spellings(text, [_placed_spelling(one, folded) for one in spelled]),
            *findings.of_pairs(judged, money),
            *findings.of_sums(added, money),
        ],
        key=lambda finding: (finding.start, finding.end, finding.code),
    )
    found = heard(text, [finding for finding in found if finding.code not in ignore])
    strangers = [Stranger(name.start, name.end, text[name.start : name.end], name.hangul) for name in unlisted]
    parts = (tuple(part) for part in (names, money, judged, added, found, strangers))
    return Document(text, day, style, source, *parts)  # type: ignore[arg-type]


def figures_of(text: str, scanner: Scanner) -> tuple[Figure, ...]:
    """The figures of a text and nothing else."""
    _refuse_surrogates(text)
    folded = fold(text)
    with localcontext(_EXACT):
        protected = Protected(folded.text)
        money = figures.figures(folded.text, scanner.marks(folded.text))
        found = [figure for figure in money if not protected.covers(figure.start)]
    return tuple(_placed_figure(figure, text, folded) for figure in found)


def _doubted(check: verdicts.Check, join: Join, sentence: str) -> verdicts.Check:
    """A gap that the text itself explains is none: another day's rate, the North's won."""
    gap = check.verdict in (Verdict.WRONG_RATE, Verdict.INCONSISTENT) or check.power in (1, -1)
    if gap and join.then:
        return check._replace(verdict=Verdict.UNVERIFIABLE, power=None, dates=(), reason="the text names another rate")
    if check.verdict is Verdict.WRONG_RATE and of_another_time(sentence):
        reason = "the sentence speaks of another time, which it does not date"
        return check._replace(verdict=Verdict.UNVERIFIABLE, dates=(), reason=reason)
    ratio = 1 + (check.deviation or Decimal(0))
    close = check.power is not None and abs(ratio.scaleb(-check.power) - 1) < _CLOSE
    northern = check.quote == "KRW" and ratio > 2 and not close
    if gap and northern and any(word in sentence for word in lexicon().northern):
        return check._replace(verdict=Verdict.UNVERIFIABLE, power=None, dates=(), reason="may be North Korean won")
    return check


def _refuse_surrogates(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"a lone surrogate stands at {error.start}; decode the text as UTF-8") from None


def _placed(name: Mention, text: str, folded: Folded) -> Mention:
    start, end = folded.source(name.start), folded.source(name.end)
    return name._replace(start=start, end=end, surface=text[start:end])


def _placed_name(name: Name, folded: Folded) -> Name:
    return name._replace(start=folded.source(name.start), end=folded.source(name.end))


def _placed_spelling(one: Spelled, folded: Folded) -> Spelled:
    return one._replace(start=folded.source(one.start), end=folded.source(one.end))


def _placed_figure(figure: Figure, text: str, folded: Folded) -> Figure:
    start, end, first, last = map(folded.source, (figure.start, figure.end, *figure.number))
    return figure._replace(start=start, end=end, surface=text[start:end], number=(first, last))


def _quotes_kept(text: str, names: list[Mention]) -> list[Mention]:
    """The mentions with every rewrite inside a quotation taken back."""
    quotes = Quotes(text)
    return [
        name._replace(action=Action.KEEP, reason="stands in a quotation")
        if name.action is Action.REWRITE and quotes.hold(name.start)
        else name
        for name in names
    ]


def _outside(names: list[Mention], money: list[Figure]) -> list[Mention]:
    """The mentions that are no part of a figure: "US$" names no country."""
    kept, at = [], 0
    for name in names:
        while at < len(money) and money[at].end <= name.start:
            at += 1
        if at == len(money) or name.end <= money[at].start:
            kept.append(name)
    return kept


def _around(text: str, plan: Layout, figure: Figure) -> str:
    """The sentence of a figure, as far as it can date or place it."""
    start, end = plan.sentence(figure.start)
    return text[max(start, figure.start - _SENTENCE) : min(end, figure.end + _SENTENCE)]


def _judged(text: str, money: list[Figure], join: Join, sentence: str, day: date | None, rates: Source) -> Pair:
    from .money import past, physical, repairs  # only a text with pairs needs them

    one, two = money[join.left], money[join.right]
    left, right = join.left, join.right
    periods = past_periods(sentence, day) if day else []
    late: Period | None = None
    if one.unit in lexicon().unit_factors:
        check = physical.check_units(one, two)
    elif one.kind is two.kind is Kind.RANGE:
        check = verdicts.check_ends(one, two, lambda left, right: verdicts.check(left, right, day, rates))
    elif periods and day:
        check, late = past.check_in_periods(one, two, day, periods, rates)
    else:
        check = verdicts.check(one, two, day, rates)
    check = _doubted(check, join, sentence)
    edits: tuple[Edit, ...] = ()
    if check.verdict is Verdict.POWER_OF_TEN and check.power:
        base, quote = (one, two) if one.unit == check.base else (two, one)
        edits = repairs.moved(text, base, quote, check.power)
    elif check.verdict is Verdict.SWAPPED:
        edits = repairs.exchanged(text, one, two)
    return Pair(
        left=left,
        right=right,
        verdict=check.verdict,
        base=check.base,
        quote=check.quote,
        implied=check.implied,
        reference=check.reference,
        deviation=check.deviation,
        power=check.power,
        repairs=edits,
        dates=check.dates,
        reason=check.reason,
        past=str(late) if late and tells_of_the_past(sentence) else "",
    )
