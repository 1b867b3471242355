"""Numbers before which stands what they count: *a town of 7,800*, *put the crowd at 2,200*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import counted, is_other, span_of
from factcheck.claims.passage import Mention
from factcheck.lexicon.counting import CROWDS, TOTALS
from factcheck.lexicon.people import is_people
from factcheck.model import Kind
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import AmountMention, Passage

#: *a town of*, *population*, *a team of*: what stands before a number of people in a place.
_PLACE_OF: Final = re.compile(
    r"\b(?:(?:team|crowd|staff|crew|force|squad|group|congregation|audience|workforce|garrison)\s+of"
    r"|(?:city|town|village|community|suburb|hamlet|borough|parish|county|nation|country|island|"
    r"enclave|settlement)\s+of|populations?(?:\s+of|,|\s+is|\s+was|:)?)\s+$",
    re.IGNORECASE,
)
#: *put the crowd at*, *bringing the total to*.
_TOTAL: Final = re.compile(
    r"\b(?:put(?:s|ting)?|br(?:ings?|inging|ought)|estimate[sd]?|set|rais(?:es|ed|ing))\s+"
    rf"(?:(?:the|its|their)\s+)?(?:total\s+)?(?P<of>{'|'.join((*CROWDS, *TOTALS))})"
    r"\s+(?:at|to)\s+$",
    re.IGNORECASE,
)
#: How far what is counted may stand before the number, in code points.
_NEAR: Final = 24
_FAR: Final = 48
#: A place, a team has at least so many people, a total so many of anything.
_TOWN: Final = 3
_SOME: Final = 2


def headcounts(passage: Passage) -> Iterator[Mention]:
    """Find the numbers of people in a place, and the totals, whose noun stands before them."""
    for amount in passage.amounts:
        mention = _population(passage, amount) or _total(passage, amount)
        if mention is not None:
            yield mention


def _population(passage: Passage, amount: AmountMention) -> Mention | None:
    """*a town of 7,800*, *population 7,800*: people whom no noun names."""
    if amount.amount.low < _TOWN:
        return None
    if _PLACE_OF.search(passage.doc.text[max(0, amount.start - _NEAR) : amount.start]) is None:
        return None
    noun = counted(passage.doc, amount.bare_start, amount.bare_end)
    if noun is not None and not is_people(noun.lemma_):
        return None
    head = span_of(passage.doc, amount.bare_start, amount.bare_end).root
    value = Quantity(amount.amount, "people")
    return Mention(Kind.COUNT, amount.start, amount.end, value, head.i)


def _total(passage: Passage, amount: AmountMention) -> Mention | None:
    """*put the crowd at 2,200*, *bringing the total to 13,500*."""
    text = passage.doc.text
    total = _TOTAL.search(text, max(0, amount.start - _FAR), amount.start)
    if total is None or amount.amount.low < _SOME or is_other(text, amount):
        return None
    if counted(passage.doc, amount.bare_start, amount.bare_end) is not None:
        return None
    unit = "people" if total["of"].lower() in CROWDS else ""
    head = span_of(passage.doc, *total.span("of")).root
    return Mention(Kind.COUNT, amount.start, amount.end, Quantity(amount.amount, unit), head.i)
