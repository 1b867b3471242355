"""The numbers of a passage with their hedges, read once for every kind.

Ordinals, clock times, days of months, years and the numbers of names (*Flight 370*,
*No. 10*, *9/11*) are no amounts.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.claims.passage import AmountMention
from factcheck.docs import small
from factcheck.lexicon import numerals, wording
from factcheck.lexicon.currencies import GLUED
from factcheck.lexicon.naming import barred, is_address, is_day, is_named, is_year
from factcheck.values import Amount, Hedge

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

_SIGN = r"(?:(?:[A-Z]{1,3}\s?)?[$€£¥₹₽₩₪]\s?|(?:USD|EUR|GBP|RM|Rs\.?)\s?)"
_PERCENT = r"(?:\s?%|\s(?:per\s?cent|percent)\b)"
#: How far a number's surroundings are looked at, in code points.
_NEAR = 32

#: A number in a text in small letters.
_NUMBER = re.compile(
    rf"(?:(?P<halves>\b{numerals.HALVES})"
    rf"|(?P<fraction>\b{numerals.FRACTIONS})"
    rf"|(?P<vague>\b{numerals.VAGUE_WORDS})"
    rf"|(?P<couple>\b{numerals.COUPLE})"
    rf"|(?P<spelled>\b{numerals.SPELLED})"
    rf"|(?P<slashed>(?<![\w/]){numerals.SLASHED})"
    rf"|(?P<digits>{numerals.DIGITS}))"
)
#: What may stand between the two numbers of a range, its second sign included.
_GAP = re.compile(
    rf"{_PERCENT}?(?:[-–—]|-?\s+(?:to|or|and)\s+|-(?:to|or)-|\s[–—]\s){_SIGN}?",
    re.IGNORECASE,
)
_PERCENT_GAP = re.compile(_PERCENT, re.IGNORECASE)
_RESULT = re.compile(r"[-–—]|-to-")
_OPENING = re.compile(rf"\b(between|from)\s+{_SIGN}?$", re.IGNORECASE)
#: *rose from 5 to 10* states two values, no range.
_CHANGE = re.compile(
    r"\b(?:up|down|ris\w+|rose|increas\w+|grew|grow\w*|fall\w*|fell|declin\w+|drop\w*|decreas\w+|"
    r"climb\w*|jump\w*|cut|reduc\w+|rais\w+|shr[aiu]nk\w*|chang\w+|revis\w+|went|go(?:es|ing)?)"
    rf"(?:\s+\w+){{0,3}}\s+{_SIGN}?$",
    re.IGNORECASE,
)
#: *increased by $4 to $9* states two values too; *rose by 8 to 10 percent* does not.
_BY = re.compile(rf"\bby\s+{_SIGN}?$")
_NOT_BEFORE_ONE = re.compile(
    r"\b(?:no|every|any|some|each|which|this|that|another|the\s+other)\s+$",
    re.IGNORECASE,
)
_NOT_AFTER_ONE = re.compile(
    r"\s+another\b|\s+day\b(?!\s+(?:after|before|earlier|later))|['’]s\b|-on-one|\s+(?:on|by)\s+one\b",
    re.IGNORECASE,
)
_ORDINAL_TAIL = re.compile(
    r"(?:st|nd|rd|th)\b|-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b"
    r"|['’]?s\b",
    re.IGNORECASE,
)
#: What a hyphen before a number may join it to.
_HYPHENATED = re.compile(r"(?:\d|%|\b(?:to|or|mid|sub|some|{}))[-\u2011]$".format(
    "|".join((*numerals.UNITS, *numerals.TEENS, *numerals.TENS))), re.IGNORECASE)  # fmt: skip
_MINUS = re.compile(r"(?:(?:^|(?<=[\s($€£]))[-−]|\bminus[-\s])$", re.IGNORECASE)
_GLUED_BEFORE = re.compile(r"[\w=]$|\d[.,:/]$|(?<!\d)(?:1[789]|20)\d\d[-–]$")
_CURRENCY_BEFORE = re.compile(rf"(?<![\w-])(?:{GLUED})=?$")
_GLUED_AFTER = re.compile(r"[:/]\d|[.]\d|,\d{3}(?!\d)|\d|[A-Za-z](?<![CFKWVmgxp])(?![A-Za-z])")
_CLOCK_AFTER = re.compile(r"\s?(?:(?i:[ap]\.?\s?m)\b|o['’]clock|[A-Z]{1,2}[DS]?T\b|GMT\b)")

#: *three seats or more*: the hedge stands behind what is counted.
_OR_MORE = re.compile(
    r"(?:\s?%|\s(?:percent|per\s+cent|[a-z]{3,}))\s+or\s+(?:(?P<more>more|longer)|fewer|less)\b"
    r"(?!\s+(?:than|[a-z]+ly)\b)"
)


def read(text: str) -> tuple[AmountMention, ...]:
    """Find every number in a text, in order and without overlaps.

    A mention's span takes in its hedge, and the currency sign between the two; its bare
    span is the number alone, or both numbers of a range.
    """
    return tuple(_hedged(text, bare) for bare in _ranges(text, list(_numbers(text))))


def _numbers(text: str) -> Iterator[AmountMention]:
    """The single numbers, without hedges."""
    spans: list[tuple[int, int]] | None = None
    for match in _matches(small(text)):
        start, end = match.span()
        if spans is None:
            spans = barred(text)
        if any(s < end and start < e for s, e in spans) or not _admissible(text, match):
            continue
        amount = _amount(match)
        if amount is None:
            continue
        minus = None if amount.vague else _MINUS.search(text[max(0, start - 8) : start])
        if minus:
            amount = replace(amount, low=-amount.low, high=-amount.high)
            start -= len(minus.group(0))
        yield AmountMention(start, end, start, end, amount)


def _matches(lower: str) -> Iterator[re.Match[str]]:
    """What may be a number in a text in small letters, in order and without overlaps."""
    end = 0
    for start in numerals.starts(lower):
        if start >= end and (match := _NUMBER.match(lower, start)):
            end = match.end()
            yield match


def _amount(match: re.Match[str]) -> Amount | None:
    shown = match.group(0)
    if match["vague"]:
        word, low, high = numerals.vague(shown)
        return Amount(low, high, vague=word)
    if match["couple"]:
        number = numerals.couple(shown)
        return Amount(number, number, Hedge.ABOUT)
    value: Decimal | None
    if match["digits"]:
        value = numerals.digits(match)
    elif match["slashed"]:
        value = numerals.slashed(shown)
    elif match["fraction"]:
        value = numerals.fraction(shown)
    else:
        value = numerals.spelled(shown)
    return None if value is None else Amount(value, value)


def _admissible(text: str, match: re.Match[str]) -> bool:
    """Whether a match is an amount, and not an ordinal, a time, a date or a name's part."""
    start, end = match.span()
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    if before.endswith(("-", "\u2011")) and not (
        _HYPHENATED.search(before) or _MINUS.search(before)
    ):
        return False
    if match["vague"]:
        return True
    if _ORDINAL_TAIL.match(after) or is_named(before):
        return False
    if match["digits"]:
        return _admissible_digits(match, before, after)
    return match.group(0).lower() != "one" or not (
        _NOT_BEFORE_ONE.search(before) or _NOT_AFTER_ONE.match(after)
    )


def _admissible_digits(match: re.Match[str], before: str, after: str) -> bool:
    if _GLUED_BEFORE.search(before) and not _CURRENCY_BEFORE.search(before):
        return False
    if _GLUED_AFTER.match(after) or _CLOCK_AFTER.match(after):
        return False
    shown = match.group(0)
    return not shown.isdecimal() or not (
        is_address(after) or is_day(shown, before, after) or is_year(shown, before, after)
    )


def _ranges(text: str, numbers: list[AmountMention]) -> Iterator[AmountMention]:
    """Join the two numbers of a range (*10 to 12*, *between $19 and $22 million*)."""
    place = 0
    while place < len(numbers):
        pair = numbers[place : place + 2]
        joined = _joined(text, *pair) if len(pair) == 2 else None
        score = len(pair) == 2 and joined is None and _is_score(text, *pair)
        if not score:
            yield joined or numbers[place]
        place += 2 if joined or score else 1


def _is_score(text: str, one: AmountMention, two: AmountMention) -> bool:
    """Whether two joined numbers are a result (*11-2*, *40-to-39*) rather than a range."""
    gap = text[one.end : two.start]
    return _RESULT.fullmatch(gap) is not None and one.amount.low >= two.amount.low


def _joined(text: str, one: AmountMention, two: AmountMention) -> AmountMention | None:
    gap = text[one.end : two.start]
    if len(gap) > _NEAR or not _GAP.fullmatch(gap):
        return None
    if any(a.vague or a.hedge for a in (one.amount, two.amount)):
        return None
    low, high = _shared_scale(text, one, two)
    opening = _OPENING.search(text[max(0, one.start - _NEAR) : one.start])
    word = opening[1].lower() if opening else ""
    if low >= high or (" and " in gap and word != "between"):
        return None
    if _PERCENT_GAP.match(gap) and not _PERCENT_GAP.match(text, two.end):
        return None
    start = one.start - len(opening[0]) if opening else one.start
    if "to" in gap:
        before = text[max(0, start - _NEAR) : start]
        share = _PERCENT_GAP.match(text, two.end) and not _PERCENT_GAP.match(gap)
        if (_BY.search(before) and not share) or (word == "from" and _CHANGE.search(before)):
            return None
    return AmountMention(start, two.end, one.start, two.end, Amount(low, high))


def _shared_scale(text: str, one: AmountMention, two: AmountMention) -> tuple[Decimal, Decimal]:
    """The bounds; *19 to 22 million* gives the first the scale of the second."""
    low, high = one.amount.low, two.amount.high
    scale = numerals.scale(text[two.start : two.end])
    if scale and not numerals.scale(text[one.start : one.end]):
        shared = numerals.scaled(low, scale)
        if shared < high:
            low = shared
    return low, high


def _hedged(text: str, bare: AmountMention) -> AmountMention:
    """Give a number the hedges that stand around it; the outermost before it decides."""
    start, end, hedge = bare.start, bare.end, bare.amount.hedge
    after = wording.after(text, end)
    if after:
        end, hedge = after
    elif (behind := _OR_MORE.match(text, end)) and not bare.amount.vague:
        hedge = Hedge.AT_LEAST if behind["more"] else Hedge.UP_TO
    before = wording.before(text, start)
    while before:
        start, hedge = before
        before = wording.before(text, start) if hedge is Hedge.ABOUT else None
    if bare.amount.is_range and hedge is Hedge.UP_TO:
        hedge = Hedge.NONE
    amount = bare.amount
    if hedge is not amount.hedge:
        amount = replace(amount, hedge=hedge)
    return AmountMention(start, end, bare.bare_start, bare.bare_end, amount)
