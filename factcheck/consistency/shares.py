"""A percentage that does not fit its two figures: *12 of 40 (25%)*."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.compare.possible import Range, literal, rounded
from factcheck.consistency.reading import Finding, passages, quoted
from factcheck.model import Verdict
from factcheck.policy import DEFAULT
from factcheck.values import Amount, Hedge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factcheck.consistency.reading import Passage, Span
    from factcheck.model import Article, Claim

_N = r"#+"
_WORD = r"(?:\s+(?:[^\W\d_][\w'’-]*|(?:19|20)\d\d(?!\d)))"
_SCALE = r"(?:[$€£]\s?)?"
_PERCENT = r"(?:\s?%|[-\s]per\s?cent\b|[-\s]pct\b)"
_OPEN = r"\s*(?:(?:,\s+|\(\s*|[—–]\s*|\s-{1,2}\s)(?:or\s+|that\s+is,?\s+)?|\sor\s+)"
_DETERMINER = r"(?:(?:the|its|their|his|her|our|all|a\s+total\s+of|those|these)\s+){0,2}"
_SHARE = (
    rf"(?P<share>{_N})(?:{_PERCENT})(?!\s+(?:of|more|less|fewer|higher|lower|points?|percentage)\b)"
)
_OF = rf"\s+(?:out\s+)?of\s+{_DETERMINER}(?P<whole>{_N})"
_RATIOS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # 12 of 40 schools (30%)
        rf"(?P<part>{_N}){_WORD}{{0,2}}{_OF}{_WORD}{{0,5}}{_OPEN}{_SHARE}",
        # 30 percent, or 12 of 40 schools
        rf"{_SHARE}{_WORD}{{0,4}}(?:\s*\(|,\s+or\s+|,\s+)(?P<part>{_N}){_WORD}{{0,2}}{_OF}",
        # of the 40 schools, 12 (30 percent) closed
        rf"\bof\s+{_DETERMINER}(?P<whole>{_N}){_WORD}{{0,5}},\s+(?P<part>{_N}){_WORD}{{0,3}}{_OPEN}{_SHARE}",
    )
)

_RISE = r"(?:rise|increase|gain|jump|growth|climb|surge|hike|raise|boost|spike)"
_FALL = r"(?:fall|drop|decline|decrease|cut|reduction|dip|plunge|loss|slide)"
_ROSE = (
    r"\b(?:rose|risen|rising|rises|increased|increasing|increases|grew|grown|growing|climbed|jumped|"
    r"surged|soared|up|gained|went\s+up|fell|fallen|falling|falls|dropped|declined|decreased|"
    r"shrank|dipped|plunged|slid|down|went\s+down|cut|reduced|raised)"
)
_FROM = rf"\s+from\s+{_SCALE}(?P<before>{_N}){_WORD}{{0,5}}"
_TO = rf"\s+to\s+{_SCALE}(?P<after>{_N})"
_ROSE_FROM_TO = rf"{_ROSE}{_WORD}{{0,3}}{_FROM}{_TO}{_WORD}{{0,6}}{_OPEN}"
_ROSE_TO_FROM = rf"{_ROSE}{_WORD}{{0,3}}{_TO}{_WORD}{{0,4}},?{_FROM}{_WORD}{{0,6}}{_OPEN}"
_CHANGES = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # rose from 40 to 50, a 25 percent increase
        rf"{_ROSE_FROM_TO}(?:an?\s+)?(?P<share>{_N}){_PERCENT}\s+(?:{_RISE}|{_FALL})\b",
        # fell from 2,000 to 1,500, a drop of 25 percent
        rf"{_ROSE_FROM_TO}an?\s+(?:{_RISE}|{_FALL})\s+of\s+(?P<share>{_N}){_PERCENT}",
        # fell to 90 from 120, a 25 percent drop
        rf"{_ROSE_TO_FROM}an?\s+(?P<share>{_N}){_PERCENT}\s+(?:{_RISE}|{_FALL})\b",
        # rose 25 percent, from 40 to 50
        rf"{_ROSE}(?:\s+by)?\s+(?P<share>{_N}){_PERCENT},?{_FROM}{_TO}",
        # rose 25 percent to 50 from 40
        rf"{_ROSE}(?:\s+by)?\s+(?P<share>{_N}){_PERCENT},?{_TO}{_WORD}{{0,5}},?\s+from\s+{_SCALE}(?P<before>{_N})",
        # a 25 percent increase from 40 to 50
        rf"(?P<share>{_N}){_PERCENT}\s+(?:{_RISE}|{_FALL}){_WORD}{{0,3}},?{_FROM}{_TO}",
    )
)

#: Figures beside their own percentage are rounded less than one told in passing.
POLICY = replace(DEFAULT, halo=0.01)

#: Two figures that are years date the change and do not measure it.
_YEARS = range(1900, 2101)

#: A percentage off by so many points, or by so much of itself, is near rather than wrong.
NEAR_POINTS, NEAR_SHARE = 2.0, 0.05

#: Who writes *nearly* or *about* leaves so many points of a percentage open at least.
LOOSE_POINTS = 2.0


_CUE = re.compile(r"%|\bper\s?cent|\bpct\b", re.IGNORECASE)


def find(article: Article, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The percentages of an article that stand beside the two figures they are made of."""
    del claims
    for passage in passages(article, _CUE):
        taken: set[int] = set()
        for forms, names, share in _SORTS:
            for form in forms:
                for match in form.finditer(passage.masked):
                    if match.start("share") not in taken:
                        taken.add(match.start("share"))
                        yield from _judged(article, passage, match, names, share)


def _judged(
    article: Article,
    passage: Passage,
    match: re.Match[str],
    names: tuple[str, str],
    share: Callable[[Range, Range], Range | None],
) -> Iterator[Finding]:
    one, two, stated = (_amount(passage, match, name) for name in (*names, "share"))
    if one is None or two is None or stated is None or _percentages(passage, match, names):
        return
    if all(int(a.low) in _YEARS for a in (one, two)):
        return
    true = share(rounded(one, POLICY), rounded(two, POLICY))
    if true is None or _reach(stated).meets(true):
        return
    spans = _spans(passage, match, (*names, "share"))
    worded = [quoted(article.text, span) for span in spans]
    reason = f"{worded[0]} {_JOINED[names]} {worded[1]} is {_shown(true)} percent, not {worded[2]}"
    yield Finding(_verdict(stated, true), reason, (_hull(spans),))


def _amount(passage: Passage, match: re.Match[str], name: str) -> Amount | None:
    amount = passage.numbers.get(match.start(name))
    return None if amount is None or amount.vague or amount.low < 0 else amount


def _percentages(passage: Passage, match: re.Match[str], names: tuple[str, str]) -> bool:
    """Whether the figures are themselves shares, whose change may be told in points."""
    return any(re.match(_PERCENT, passage.masked[match.end(name) :]) for name in names)


def _ratio(part: Range, whole: Range) -> Range | None:
    if whole.low <= 0 or part.low > whole.high:
        return None
    return Range(100 * part.low / whole.high, 100 * part.high / whole.low)


def _change(before: Range, after: Range) -> Range | None:
    if before.low <= 0:
        return None
    ends = (after.low / before.high - 1, after.high / before.low - 1)
    low, high = sorted(100 * abs(end) for end in ends)
    return Range(0.0 if ends[0] < 0 < ends[1] else low, high)


#: Forms, the names of their two figures, and what percentage these make.
_SORTS = (
    (_RATIOS, ("part", "whole"), _ratio),
    (_CHANGES, ("before", "after"), _change),
)
_JOINED = {("part", "whole"): "of", ("before", "after"): "to"}


def _reach(stated: Amount) -> Range:
    """What a percentage may stand for: rounded either way, or cut, to its last digit."""
    exponent = stated.low.as_tuple().exponent
    step = 10.0 ** min(exponent, 0) if isinstance(exponent, int) else 1.0
    said = literal(stated, DEFAULT)
    slack = LOOSE_POINTS if stated.hedge in {Hedge.ABOUT, Hedge.NEARLY} else 0.0
    return Range(said.low - max(step / 2, slack), said.high + max(step, slack))


def _verdict(stated: Amount, true: Range) -> Verdict:
    reach = max(NEAR_POINTS, NEAR_SHARE * float(stated.high))
    wide = Range(float(stated.low) - reach, float(stated.high) + reach)
    return Verdict.DISCREPANCY if wide.meets(true) else Verdict.CONFLICT


def _shown(true: Range) -> str:
    low, high = (f"{end:.1f}".removesuffix(".0") for end in (true.low, true.high))
    return low if low == high else f"{low} to {high}"


def _spans(passage: Passage, match: re.Match[str], names: tuple[str, ...]) -> list[Span]:
    found = []
    for name in names:
        start, end = match.span(name)
        if name == "share":
            sign = re.match(_PERCENT, passage.masked[end:])
            end += sign.end() if sign else 0
        found.append((passage.start + start, passage.start + end))
    return found


def _hull(spans: list[Span]) -> Span:
    return min(start for start, _ in spans), max(end for _, end in spans)
