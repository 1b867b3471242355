"""One more, whom no noun names: *killed two and wounded another*, *a second was hurt*."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import span_of
from factcheck.claims.passage import Mention
from factcheck.lexicon import casualties as words
from factcheck.model import Kind, Status
from factcheck.values import Amount, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage

_ONE: Final = Quantity(Amount(Decimal(1), Decimal(1)), "people")
_WHO: Final = (
    r"(?P<who>another|a\s+(?:second|third|fourth|fifth|sixth)|the\s+(?:other|third|fourth))"
)
_LY: Final = r"(?:(?!only|early|nearly)[a-z]+ly\s+)"
#: The participle describes no noun behind it (*another wounded soldier*).
_ENDS: Final = (
    r"(?=\s*(?:[,.;:)–—]|\Z)|\s+(?:in|on|at|when|after|as|and|by|during|but|while|before|near|"
    r"outside|inside|early|later?|over|today|yesterday|tonight|[a-z]+day)\b)"
)
#: *another was injured*, *the other critically wounded*.
_SUFFERED: Final = re.compile(
    rf"\b{_WHO}\s+(?:(?:was|is|has\s+been|had\s+been|remains?)\s+)?(?:also\s+)?{_LY}?"
    rf"(?P<state>killed|dead|slain|wounded|injured|hurt){_ENDS}"
)
#: *wounding another*, *and seriously injured a second*.
_DONE_TO: Final = re.compile(
    rf"\b(?P<verb>kill|wound|injur|hurt)(?:ing|ed)?\s+{_WHO}{_ENDS}(?!\s+of\b)"
)
_DONE_AS: Final = {"kill": Status.KILLED}
#: *Four boys were hurt, one critically*: the worst hurt of those just counted.
_WORST: Final = re.compile(
    r"\b(?:injured|wounded|hurt|shot|stabbed)\b[^.;]{0,40}?,\s+(?P<who>one)\s+(?:of\s+them\s+)?"
    rf"(?:critically|seriously|severely|gravely){_ENDS}"
)
#: What a passage without tells of nobody so.
_HINTS: Final = re.compile(r"\banother\b|\b(?:a|the) (?:second|third|fourth|fifth|other)\b|, one ")


def others(passage: Passage) -> Iterator[Mention]:
    """Find the one more, besides those whom a number counts, whom something befell."""
    text = passage.doc.small
    if not _HINTS.search(text):
        return
    for match in _SUFFERED.finditer(text):
        yield _mention(passage, match, words.STATES[match["state"]])
    for match in _DONE_TO.finditer(text):
        yield _mention(passage, match, _DONE_AS.get(match["verb"], Status.INJURED))
    for match in _WORST.finditer(text):
        yield _mention(passage, match, Status.INJURED)


def _mention(passage: Passage, match: re.Match[str], status: Status) -> Mention:
    head = span_of(passage.doc, *match.span("who"))[-1]
    return Mention(Kind.CASUALTIES, *match.span("who"), _ONE, head.i, status)
