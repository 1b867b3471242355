"""Votes by their result: *passed 51-48*, *voted 4 to 3*, *a party-line vote of 12 to 11*.

Two joined numbers are a score unless the words near them tell of a vote; then the first counts
the votes for, the second those against.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import counted, span_of
from factcheck.claims.passage import Mention
from factcheck.lexicon.counting import RANGES, VOTES
from factcheck.lexicon.numerals import SHORT, short
from factcheck.model import Kind
from factcheck.values import Amount, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage

_RESULT: Final = re.compile(
    rf"(?<![\w.,$€£/-])(?P<yes>{SHORT})(?:\s?[-–—]\s?|\s+to\s+|-to-)(?P<no>{SHORT})"
    r"(?![\w%]|[.,/:-]\d|[-–]\w|\s+(?:percent|per\s+cent|million|billion|points?|years?|days?|hours?|"
    r"weeks?|months?|people|p\.m|a\.m))"
)
#: How far before and behind a result the words that make it one may stand, in code points.
_BEFORE: Final = 60
_BEHIND: Final = 40
#: And how near the words that make it a range or a score.
_CLOSE: Final = 20


def ballots(passage: Passage) -> Iterator[Mention]:
    """The votes for and against of each result, as two mentions."""
    text = passage.doc.small
    for match in _RESULT.finditer(text):
        word = _word(text, match)
        if word is None or _range(passage, match):
            continue
        head = span_of(passage.doc, *word.span()).root.i
        for side in ("yes", "no"):
            start, end = match.span(side)
            number = short(match[side])
            value = Quantity(Amount(number, number), "votes")
            yield Mention(Kind.COUNT, start, end, value, head)


def _range(passage: Passage, result: re.Match[str]) -> bool:
    """*the board wants 4 to 6 new schools*: numbers that rise count what stands behind them."""
    if short(result["yes"]) >= short(result["no"]):
        return False
    noun = counted(passage.doc, *result.span("no"))
    return noun is not None and VOTES.search(noun.lower_) is None


def _word(text: str, result: re.Match[str]) -> re.Match[str] | None:
    """The word nearest to a result that makes it a vote's, in its sentence; None of a score."""
    first = max(text.rfind(". ", 0, result.start()) + 1, result.start() - _BEFORE, 0)
    if RANGES.search(text, max(first, result.start() - _CLOSE), result.start()):
        return None
    before = list(VOTES.finditer(text, first, result.start()))
    if before:
        return before[-1]
    stop = text.find(". ", result.end())
    last = result.end() + _BEHIND
    return VOTES.search(text, result.end(), last if stop < 0 else min(stop, last))
