"""Two times: the same, one within the other, near, or apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.compare.rung import Rung, Step
from factcheck.values.when import bounds

if TYPE_CHECKING:
    from factcheck.values import When

SAME = Step(Rung.SAME, "{a} and {b} are the same time")
WITHIN = Step(Rung.WITHIN, "{a} and {b} can both be true; one is only less precise")
UNKNOWN = Step(Rung.WITHIN, "{a} or {b} cannot be placed in time")
NEAR = Step(Rung.NEAR, "{a} and {b} are near, yet not the same")
APART = Step(Rung.APART, "{a} and {b} exclude one another")

#: Clock times this many minutes apart are near: a quarter to, half past, an hour's zone.
NEAR_MINUTES = 30


def times(a: When, b: When) -> Step:
    """Compare two times, resolved or not."""
    first, second = bounds(a.edtf), bounds(b.edtf)
    if first is None or second is None:
        if a == b:
            return SAME
        return _clocks(a, b) if a.clock and b.clock else UNKNOWN
    if first[0] > second[1] or second[0] > first[1]:
        gap = (first[0] - second[1]) if first[0] > second[1] else (second[0] - first[1])
        days = first[0] == first[1] and second[0] == second[1]
        return NEAR if days and gap.days == 1 else APART
    if a.clock and b.clock:
        return _clocks(a, b)
    return SAME if first == second else WITHIN


def _clocks(a: When, b: When) -> Step:
    """Compare two clock times of one day."""
    gap = abs(_minutes(a.clock) - _minutes(b.clock))
    if not gap:
        return SAME
    return NEAR if gap <= NEAR_MINUTES else APART


def _minutes(clock: str) -> int:
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute or 0)
