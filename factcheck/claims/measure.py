"""Distances, speeds, temperatures and other numbers with a unit of measure."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import owner
from factcheck.claims.passage import Mention
from factcheck.lexicon import units, wording
from factcheck.model import Kind
from factcheck.values import Amount, Hedge, Quantity

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

#: *14-gauge wire*: what no gun stands behind.
_NOT_GUN: Final = re.compile(
    r"(?<=gauge)(?!(?:[-\s]+\w+){0,3}?[-\s](?:shotgun|gun|shell|slug)s?\b)", re.IGNORECASE
)

_FAINT: Final = frozenset({"a few", "several", "multiple"})
#: *about 30 west of the capital* leaves its unit out.
_DIRECTION: Final = re.compile(
    r"\s+(?:(?:north|south)(?:-?(?:east|west))?|east|west)\s+of\b", re.IGNORECASE
)


#: *about a half-mile*, *half a mile*, *a quarter-inch*: a part of one unit.
_PART: Final = re.compile(
    r"(?<![\w-])(?P<part>(?:an?\s+)?(?:half|quarter)|three[-\s]quarters\s+of)(?:\s+an?\b)?(?=[-\s])"
)
_PARTS: Final = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.75")}


def find(passage: Passage) -> Iterator[Mention]:
    """The measures of a passage, in the unit as worded."""
    yield from _parts(passage)
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
        gun = symbol in units.BORES
        if (_NOT_GUN if gun else _NAME).match(doc.text, end):
            continue
        value = _of_an_inch(amount.amount) if symbol == units.CALIBER else amount.amount
        head = owner(doc, amount.bare_start, max(end, amount.bare_end))
        yield Mention(KIND, start, max(end, amount.end), Quantity(value, symbol), head.i)


def _parts(passage: Passage) -> Iterator[Mention]:
    """Parts of one unit of length or the like."""
    doc = passage.doc
    for match in _PART.finditer(doc.small):
        found = units.after(doc.text, match.end())
        if found is None:
            continue
        part = next(_PARTS[w] for w in re.findall(r"[a-z]+", match["part"]) if w in _PARTS)
        hedged = wording.before(doc.text, match.start())
        start, hedge = hedged or (match.start(), Hedge.NONE)
        end, symbol = found
        head = owner(doc, match.start(), end)
        yield Mention(KIND, start, end, Quantity(Amount(part, part, hedge), symbol), head.i)


def _of_an_inch(caliber: Amount) -> Amount:
    """*a 40-caliber pistol*, *a .40-caliber pistol*: hundredths of an inch, or of it whole."""
    if caliber.low < 1 or caliber.low % 1:
        return caliber
    places = -len(str(int(caliber.low)))
    return replace(caliber, low=caliber.low.scaleb(places), high=caliber.high.scaleb(places))
