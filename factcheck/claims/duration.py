"""Lengths of time: *nine-year*, *about 24 minutes*, *a decade*, *monthslong*."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.claims.heads import governor
from factcheck.claims.passage import Mention
from factcheck.lexicon import calendar, wording
from factcheck.model import Kind
from factcheck.values import Amount, Duration, Hedge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import AmountMention, Passage

KIND = Kind.DURATION
RANK = 20

_NAMES = "|".join(sorted(calendar.LENGTHS, key=len, reverse=True))
#: A unit, with what makes it no length: an age, a rate, a time counted from now.
_UNIT = re.compile(
    rf"(?<![^\W\d])(?P<unit>{_NAMES})(?P<plural>s?)(?P<long>-?long)?\b(?![-\s]+(?:olds?|ago|of\s+age)\b|-earlier)(?!-\w+-olds?\b|\s+read\b|-round\b)"
)
_BETWEEN = re.compile(rf"[\s-]+(?:of\s+)?(?:(?:{calendar.FILLERS})\s+)*", re.IGNORECASE)
#: *a decade*, *half an hour*; the article alone also makes rates (*twice a day*).
_ARTICLE = re.compile(
    rf"(?P<half>\bhalf[\s-]+an?|\ban?\s+half|\bhalf|(?:\ba\s+)?\bquarter(?:\s+of\s+an?)?)[\s-]+$"
    rf"|(?P<one>\ban?|\bthe\s+(?:past|last|entire|whole|full))\s+(?:(?:{calendar.FILLERS})\s+)*$",
    re.IGNORECASE,
)
_AND_A_HALF = re.compile(r"\s+and\s+a\s+half\b(?P<ago>\s+ago\b)?", re.IGNORECASE)
#: What makes one unit a length: *for a week*, *took a day*, *more than a month*.
_LENGTHY = re.compile(
    rf"\b(?:{calendar.LENGTHENERS})\s+(?:{calendar.ABOUT_WORDS}\s+)*$", re.IGNORECASE
)
#: *a year of probation*: so long.
_OF = re.compile(r"\s+of\s+(?!the\b)")
_STRETCHES = frozenset({"week", "month", "year"})
_BARE = re.compile(
    r"\b(?:(?:in\s+)?a\s+matter\s+of|for|in|over|after|through|throughout|spanning|within)\s+$",
    re.IGNORECASE,
)
#: *over* before a stretch of time is no hedge: *over several months*, *over the ten years*.
_SPANNING = re.compile(r"over\b", re.IGNORECASE)
_LONG_UNITS = frozenset({"decade", "century", "fortnight"})


def find(passage: Passage) -> Iterator[Mention]:
    """Every length of time in a passage."""
    doc = passage.doc
    ends = {a.end: a for a in passage.amounts} | {a.bare_end: a for a in passage.amounts}
    for match in _UNIT.finditer(doc.small):
        found = (
            _counted(doc.text, match, ends) or _single(doc.text, match) or _vague(doc.text, match)
        )
        if not found:
            continue
        start, end, amount = found
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None:
            if span[0].lower_ == "over" and span[0].dep_ == "prep" and len(span) > 1:
                # *to close over 18 months*: in their course, and no more than them.
                start, amount = span[1].idx, replace(amount, hedge=Hedge.NONE)
            times, unit = calendar.LENGTHS[match["unit"].lower()]
            yield Mention(
                KIND,
                start,
                end,
                Duration(_scaled(amount, times), unit),
                governor(span).i,
            )


def _scaled(amount: Amount, times: int) -> Amount:
    """An amount of decades as one of years: *six decades* is six tens."""
    if times == 1:
        return amount
    factor = Decimal(times).normalize()
    return replace(amount, low=amount.low * factor, high=amount.high * factor)


def _counted(
    text: str, match: re.Match[str], ends: dict[int, AmountMention]
) -> tuple[int, int, Amount] | None:
    """A number before the unit: *nearly four years*, *two-hour*, *30 full days*."""
    at = match.start()
    for reach in range(at, max(-1, at - 24), -1):
        mention = ends.get(reach)
        if mention is None:
            continue
        between = text[reach:at]
        if between and not _BETWEEN.fullmatch(between):
            return None
        if match["unit"].lower() == "second" and not (match["plural"] or between == "-"):
            return None
        end, amount = _after(text, match.end(), mention.amount)
        if _SPANNING.match(text, mention.start) and (
            amount.vague or "the" in text[mention.start : mention.bare_start].split()
        ):
            return mention.bare_start, end, replace(amount, hedge=Hedge.NONE)
        return mention.start, end, amount
    return None


def _single(text: str, match: re.Match[str]) -> tuple[int, int, Amount] | None:
    """One unit or a half: *a decade*, *half an hour*, *more than a year*, *weeklong*."""
    unit = match["unit"].lower()
    if match["plural"] or unit == "second":
        return None
    if match["long"]:
        return match.start(), match.end(), Amount(Decimal(1), Decimal(1))
    window = max(0, match.start() - 32)
    article = _ARTICLE.search(text[window : match.start()])
    half = _AND_A_HALF.match(text, match.end())
    if not article or (half and half["ago"]):
        return None
    start = window + article.start()
    hedge = wording.before(text, start)
    stretch = unit in _STRETCHES and _OF.match(text, match.end())
    lengthy = stretch or half or hedge or article["half"]
    if not (lengthy or _is_length(text, start, unit, article["one"])):
        return None
    part = "0.25" if "quarter" in (article["half"] or "").lower() else "0.5"
    number = Decimal("1.5" if half else part if article["half"] else "1")
    amount = Amount(number, number, hedge[1] if hedge else Hedge.NONE)
    end = half.end() if half else match.end()
    return hedge[0] if hedge else start, *_after(text, end, amount)


def _is_length(text: str, start: int, unit: str, article: str) -> bool:
    """Whether *a* or *the past* before a bare unit makes a length: no rate, no *last minute*."""
    if " " in article:
        return unit != "minute"
    return unit in _LONG_UNITS or bool(_LENGTHY.search(text[max(0, start - 40) : start]))


def _vague(text: str, match: re.Match[str]) -> tuple[int, int, Amount] | None:
    """Units without a number: *for years*, *monthslong*."""
    if not match["plural"]:
        return None
    before = _BARE.search(text[max(0, match.start() - 16) : match.start()])
    if not before and not match["long"]:
        return None
    if before and re.match(r"\s+(?:after|before|later|earlier|to\s+come)\b", text[match.end() :]):
        return None
    word = f"{match['unit'].lower()}s"
    start = match.start() if match["long"] else match.start() - len(before.group()) if before else 0
    return (
        start,
        match.end(),
        Amount(Decimal(2), Decimal(calendar.VAGUE_REACH), vague=word),
    )


def _after(text: str, end: int, amount: Amount) -> tuple[int, Amount]:
    """A hedge behind the unit: *two years or so*, *30 days or more*."""
    hedge = wording.after(text, end)
    return (hedge[0], replace(amount, hedge=hedge[1])) if hedge else (end, amount)
