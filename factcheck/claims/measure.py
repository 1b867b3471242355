"""Distances, speeds, temperatures and other numbers with a unit of measure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import owner
from factcheck.claims.passage import Mention
from factcheck.lexicon import units
from factcheck.model import Kind
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage

KIND = Kind.MEASURE
RANK = 40

#: *5-foot-10*, *a 9mm handgun*, *200 feet of rope*: what is behind a unit may make a name of it.
_NAME: Final = re.compile(
    r"-\d|[-\s]+(?:(?:semi-?automatic|caliber|calibre)\s+)*"
    r"(?:hand)?(?:guns?|pistols?|rifles?|revolvers?|caliber|calibre|bullets?|shells?|ammunition|"
    r"rounds?|casings?|semi-?automatic|turns?)\b",
    re.IGNORECASE,
)

_FAINT: Final = frozenset({"a few", "several", "multiple"})
#: *about 30 west of the capital* leaves its unit out.
_DIRECTION: Final = re.compile(
    r"\s+(?:(?:north|south)(?:-?(?:east|west))?|east|west)\s+of\b", re.IGNORECASE
)


def find(passage: Passage) -> Iterator[Mention]:
    """The measures of a passage, in the unit as worded."""
    doc = passage.doc
    for amount in passage.amounts:
        if amount.amount.vague in _FAINT:
            continue
        found = units.after(doc.text, amount.bare_end)
        start, end = amount.start, amount.end
        if found:
            end, symbol = found
        else:
            found = units.before(doc.text, amount.start)
            if found:
                start, symbol = found
            elif _DIRECTION.match(doc.text, amount.bare_end):
                symbol = ""
            else:
                continue
        if _NAME.match(doc.text, end):
            continue
        head = owner(doc, amount.bare_start, max(end, amount.bare_end))
        yield Mention(KIND, start, max(end, amount.end), Quantity(amount.amount, symbol), head.i)
