"""Two times: the same, one within the other, near, or apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.compare.rung import Rung, Step
from factcheck.values.when import bounds, precision

if TYPE_CHECKING:
    from datetime import date

    from factcheck.values import When

SAME = Step(Rung.SAME, "{a} and {b} are the same time")
ENDS = Step(Rung.SAME, "{a} and {b} are one time, or an end of it")
WITHIN = Step(Rung.WITHIN, "{a} and {b} can both be true; one is only less precise")
UNKNOWN = Step(Rung.WITHIN, "{a} or {b} cannot be placed in time", silent=True)
WEEKDAY = Step(Rung.WITHIN, "{a} and {b} name one weekday; of which week is not clear")
YEARLY = Step(Rung.WITHIN, "{a} and {b} name one time of the year; of which year is not clear")
SUNDAY = Step(Rung.WITHIN, "{a} and {b} can both be true, where weeks begin on Sunday")
NEAR = Step(Rung.NEAR, "{a} and {b} are near, yet not the same")
APART = Step(Rung.APART, "{a} and {b} exclude one another")
HALF_DAY = Step(Rung.WITHIN, "{a} and {b} are the same on a clock face")
ZONES = Step(Rung.NEAR, "{a} and {b} differ by whole hours, as between time zones")

#: Clock times this many minutes apart are near: a quarter to, half past.
NEAR_MINUTES = 30
#: *About*, *just after* a clock time reach this many minutes.
LOOSE_MINUTES = 15
#: Clock times that may be one time told in two zones differ by this many minutes.
ZONE_MINUTES = frozenset({60, 120, 180})
DAY_MINUTES = 24 * 60


def times(a: When, b: When) -> Step:
    """Compare two times, resolved or not."""
    if a == b:
        return SAME
    first, second = bounds(a.edtf), bounds(b.edtf)
    if first and second and (first[0] > second[1] or second[0] > first[1]):
        return _away(a, b, first, second)
    if a.clock and b.clock:
        return _clocks(a, b)
    if not first or not second:
        return WITHIN if a.clock or b.clock else UNKNOWN
    ends = first == second or _end_of(a, b) or _end_of(b, a)
    return ENDS if ends else WITHIN


def _end_of(a: When, b: When) -> bool:
    """Whether a time gives no more than an end of a span: the year in which a war began."""
    first, slash, last = b.edtf.partition("/")
    if not slash:
        return False
    return a.edtf in (first, last, f"{first}/..", f"../{last}")


def _away(a: When, b: When, first: tuple[date, date], second: tuple[date, date]) -> Step:
    """Compare two times without a day in common."""
    days = {precision(a.edtf), precision(b.edtf)}
    gap = max(first[0] - second[1], second[0] - first[1]).days
    if days == {"day"} and not gap % 7 and ("weekday" in (_unit(a), _unit(b))):
        return WEEKDAY
    if _eve(a, first, second) or _eve(b, second, first):
        return SUNDAY
    if "month" in (_unit(a), _unit(b)) and a.edtf[4:] == b.edtf[4:]:
        return YEARLY
    return NEAR if gap == 1 and days in ({"day"}, {"month"}) else APART


def _eve(week: When, own: tuple[date, date], other: tuple[date, date]) -> bool:
    """Whether a time is the Sunday before a week; EDTF's weeks (ISO 8601) begin on Monday."""
    sunday = other[0] == other[1] and (own[0] - other[1]).days == 1
    return _unit(week) == "week" and own[0].isoweekday() == 1 and sunday


def _unit(when: When) -> str:
    """What a time was named by, where its place in time was worked out."""
    return when.relative.unit if when.relative else ""


def _clocks(a: When, b: When) -> Step:
    """Compare two clock times of one day."""
    gap = abs(_minutes(a.clock) - _minutes(b.clock))
    gap = min(gap, DAY_MINUTES - gap)
    if not gap and a.loose == b.loose:
        return SAME
    if (a.loose or b.loose) and gap <= LOOSE_MINUTES:
        return WITHIN
    if gap == DAY_MINUTES // 2:
        return HALF_DAY
    if gap in ZONE_MINUTES:
        return ZONES
    return NEAR if gap <= NEAR_MINUTES else APART


def _minutes(clock: str) -> int:
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute or 0)
