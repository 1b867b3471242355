"""Datelines that leave out the year: *WASHINGTON, Sept. 11 (Agency) —*.

The year is that of days written in full nearby: in the text, or those on which the other
articles of the story came out. Where they do not settle it, it stays open.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from factcheck.articles.headline import is_prose
from factcheck.model import BlockRole
from factcheck.sources.days import MONTH, all_days, month_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.model import Block

_PLACE = r"[A-Z][A-Z.'’-]+(?:[ ][A-Z][A-Z.'’-]+){0,3}(?:,\s*[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)?"
_AGENCY = r"\(\w[\w /.-]{1,30}\)"
_DATELINE = re.compile(
    rf"{_PLACE},?\s+"
    rf"(?:(?P<month>(?i:{MONTH}))\s*(?P<day>\d{{1,2}})|(?P<d>\d{{1,2}})\s+(?P<m>(?i:{MONTH})))"
    rf"\s*,?\s*(?:{_AGENCY}\s*)?(?:[–—]|--|-(?=\s))"
)
_YEAR = re.compile(r"(?<![\w$€£.,-])(?:19|20)\d\d(?![\w%]|[.,]\d)")

#: How far a day that tells the year may lie from the dateline's.
NEAR = timedelta(days=31)


class Yearless(NamedTuple):
    """A day of an unknown year."""

    month: int
    day: int

    def of(self, year: int) -> date | None:
        """The day in a year, None where that has none such."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


def of_text(text: str, blocks: Sequence[Block]) -> date | None:
    """The day of a dateline without a year, by the days that the text writes in full.

    A day of the same date tells no year (*Sept. 11, 2001*: an anniversary), and the article
    is not older than the years that it names.
    """
    found = _dateline(text, blocks)
    if found is None:
        return None
    said = "\n".join(text[b.start : b.end] for b in blocks if b.role is BlockRole.BODY)
    days = (day for day in all_days(said) if (day.month, day.day) != found)
    day = _nearest(found, days)
    if day is None or any(int(year) > day.year for year in _YEAR.findall(said)):
        return None
    return day


def of_story(text: str, blocks: Sequence[Block], known: Sequence[date]) -> date | None:
    """The day of a dateline without a year, by the days on which others came out."""
    found = _dateline(text, blocks)
    return _nearest(found, known) if found else None


def _dateline(text: str, blocks: Sequence[Block]) -> Yearless | None:
    """The day of the dateline that opens the first paragraph of prose."""
    for block in blocks:
        said = text[block.start : block.end]
        if block.role is BlockRole.BODY and (match := _DATELINE.match(said)):
            month = month_of(match["month"] or match["m"])
            return Yearless(month, int(match["day"] or match["d"]))
        if block.role is BlockRole.BODY and is_prose(said):
            return None
    return None


def _nearest(found: Yearless, days: Iterable[date]) -> date | None:
    """The one such day that lies near any of ``days``; None where there are several or none."""
    around = {
        near
        for day in days
        for year in (day.year - 1, day.year, day.year + 1)
        if (near := found.of(year)) and abs(near - day) <= NEAR
    }
    return around.pop() if len(around) == 1 else None
