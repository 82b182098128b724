"""The way of one text, as a list of steps."""

from __future__ import annotations

from datetime import date

from glossary import Glossary

from . import findings
from .document import Document
from .fold import Folded, fold
from .layout import Layout, layout
from .lexicon import lexicon
from .money import figures, pairs, physical, repairs, sums, verdicts
from .money.events import Period, past_period
from .money.rates import Source
from .names.mentions import Setting, mentions
from .scan import Scanner
from .values import Edit, Figure, Mention, Pair, Verdict

_SENTENCE = 400  # a past date further from a pair than this does not date it


def read(
    text: str, day: date | None, style: str, source: str | None, glossary: Glossary, scanner: Scanner, rates: Source
) -> Document:
    """Read a text: scan, names, figures, pairs, sums, verdicts, findings."""
    _refuse_surrogates(text)
    folded = fold(text)
    plan = layout(folded.text)
    hits, marks = scanner.scan(folded.text)
    names = mentions(folded.text, plan, hits, Setting(glossary, style, day))
    money = figures.figures(folded.text, marks)
    paired = pairs.pairs(folded.text, plan, money)
    added = sums.sums(folded.text, plan, money, paired)
    periods = {left: _period(folded.text, plan, money[left], day) for left, _ in paired}
    names = [_placed(name, text, folded) for name in names]
    money = [_placed_figure(figure, text, folded) for figure in money]
    judged = [_judged(text, money, left, right, day, periods.get(left), rates) for left, right in paired]
    found = sorted(
        [
            *findings.of_names(text, names, glossary, style),
            *findings.of_pairs(judged, money),
            *findings.of_sums(added, money),
        ],
        key=lambda finding: (finding.start, finding.end, finding.code),
    )
    parts = (tuple(part) for part in (names, money, judged, added, found))
    return Document(text, day, style, source, *parts)  # type: ignore[arg-type]


def figures_of(text: str, scanner: Scanner) -> tuple[Figure, ...]:
    """The figures of a text and nothing else."""
    _refuse_surrogates(text)
    folded = fold(text)
    found = figures.figures(folded.text, scanner.marks(folded.text))
    return tuple(_placed_figure(figure, text, folded) for figure in found)


def _refuse_surrogates(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"a lone surrogate stands at {error.start}; decode the text as UTF-8") from None


def _placed(name: Mention, text: str, folded: Folded) -> Mention:
    start, end = folded.source(name.start), folded.source(name.end)
    return name._replace(start=start, end=end, surface=text[start:end])


def _placed_figure(figure: Figure, text: str, folded: Folded) -> Figure:
    start, end, first, last = map(folded.source, (figure.start, figure.end, *figure.number))
    return figure._replace(start=start, end=end, surface=text[start:end], number=(first, last))


def _period(text: str, plan: Layout, figure: Figure, day: date | None) -> Period | None:
    start, end = plan.sentence(figure.start)
    return (
        past_period(text[max(start, figure.start - _SENTENCE) : min(end, figure.end + _SENTENCE)], day) if day else None
    )


def _judged(
    text: str, money: list[Figure], left: int, right: int, day: date | None, period: Period | None, rates: Source
) -> Pair:
    one, two = money[left], money[right]
    late = False
    if one.unit in lexicon().unit_factors:
        check = physical.check_units(one, two)
    elif period and day:
        check, late = verdicts.check_in_period(one, two, day, period, rates)
    else:
        check = verdicts.check(one, two, day, rates)
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
        past=str(period) if late else "",
    )
