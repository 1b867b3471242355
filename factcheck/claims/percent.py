"""Shares: percentages, and fractions of something."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import owner
from factcheck.claims.passage import Mention
from factcheck.lexicon import numerals
from factcheck.lexicon.counting import KEEPING_SCORE, POLLING
from factcheck.lexicon.wording import before as hedge_before
from factcheck.model import Kind
from factcheck.values import Amount, Hedge, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import AmountMention, Passage
    from factcheck.docs import Doc

KIND = Kind.PERCENT
RANK = 35

#: What makes a number a share, and the unit that it gets.
_SIGN: Final = re.compile(
    r"(?P<points>[-\s]*(?:percentage|%|percent|per\s+cent)[-\s]points?\b)"
    r"|\s?%|[-\s]\s?(?:percent|per\s?cent|pct\.?)(?!\w)|pc\b",
    re.IGNORECASE,
)
_FRACTION: Final = re.compile(numerals.FRACTIONS, re.IGNORECASE)
_OF: Final = re.compile(r"\s+of\b")
_RATIO: Final = re.compile(r"\s(?:in|of)\s")
_WHOLE = Decimal(1)
#: *cut by almost a tenth*, *fell by half*: by what part of itself something changed.
_CHANGE: Final = re.compile(
    r"\bby\s+(?:\w+\s+){0,3}?(?P<part>(?:(?:an?|one)[-\s])?(?P<of>half|third|quarter|fifth|sixth|"
    r"seventh|eighth|ninth|tenth))(?=\s*(?:[,.;:)—–]|$)|\s+(?:in|since|over|this|last|from|for|and|"
    r"but|as|after|during|on|at|when|while|because|next|within|compared)\b)"
)
#: *pay about a third less*, *more than a quarter by May*: a hedge makes the part a share.
_SHARE: Final = re.compile(
    r"\b(?P<part>(?:an?|one)[-\s](?P<of>third|quarter|fifth|sixth|tenth))(?=\s*[,.;)]|\s+(?:less|more|"
    r"fewer|higher|lower|by|in|since|this|last|were|are|was|is|have|had|said|say|from|on|to|and)\b)"
)
_BY: Final = re.compile(r"\bby\s+$")
#: *leads by six points*: of votes or of a poll, where one of these is told of.
_POINTS: Final = re.compile(r"[-\s]points?\b(?!\s+of\b|-)")
_POLLED: Final = re.compile(rf"\b(?:{'|'.join(POLLING)})\b|%")
_OTHER_POINTS: Final = re.compile(rf"\b(?:{'|'.join(KEEPING_SCORE)})\b")


def find(passage: Passage) -> Iterator[Mention]:
    """The shares of a passage; two thirds are 67 %."""
    doc = passage.doc
    yield from _parts(doc)
    for amount in passage.amounts:
        sign = _SIGN.match(doc.text, amount.bare_end)
        if sign:
            end, unit, value = sign.end(), "pp" if sign["points"] else "%", amount.amount
        elif _is_share(doc.text, amount):
            end, unit, value = amount.end, "%", _percent(amount.amount)
        elif end := _polled(doc, amount):
            unit, value = "pp", amount.amount
        else:
            continue
        head = owner(doc, amount.bare_start, end)
        yield Mention(KIND, amount.start, max(end, amount.end), Quantity(value, unit), head.i)


def _polled(doc: Doc, amount: AmountMention) -> int:
    """Where *six points* of a poll or a vote end, 0 for other numbers."""
    points = _POINTS.match(doc.small, amount.bare_end)
    if points is None or amount.amount.vague or not _POLLED.search(doc.small):
        return 0
    return 0 if _OTHER_POINTS.search(doc.small) else points.end()


def _parts(doc: Doc) -> Iterator[Mention]:
    """The parts of itself by which something changed, and the hedged parts that something is."""
    for match in _CHANGE.finditer(doc.small):
        if match["part"] != match["of"] or match["of"] == "half":  # no *by third parties*
            yield _part(doc, match, hedge_before(doc.text, match.start("part")))
    for match in _SHARE.finditer(doc.small):
        hedged = hedge_before(doc.text, match.start("part"))
        if hedged and not _BY.search(doc.small, 0, hedged[0]):
            yield _part(doc, match, hedged)


def _part(doc: Doc, match: re.Match[str], hedged: tuple[int, Hedge] | None) -> Mention:
    start, end = match.span("part")
    part = Decimal(1) / numerals.PARTS[match["of"]]
    value = Quantity(_percent(Amount(part, part, hedged[1] if hedged else Hedge.NONE)), "%")
    return Mention(KIND, hedged[0] if hedged else start, end, value, owner(doc, start, end).i)


def _is_share(text: str, amount: AmountMention) -> bool:
    shown = text[amount.bare_start : amount.bare_end]
    # The number may have been matched with its *of* in view, so it is matched in place.
    found = _FRACTION.match(text, amount.bare_start)
    if found is None or found.end() != amount.bare_end:
        return False
    return bool(_OF.match(text, amount.bare_end) or _RATIO.search(shown))


def _percent(amount: Amount) -> Amount:
    low, high = ((100 * bound).quantize(_WHOLE) for bound in (amount.low, amount.high))
    return replace(amount, low=low, high=high)
