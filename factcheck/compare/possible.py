"""What a stated amount may mean: intervals of numbers, computed only when comparing."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from factcheck.values import Hedge

if TYPE_CHECKING:
    from factcheck.policy import Policy
    from factcheck.values import Amount

#: Hedges of a writer who vouches for the size of a number, not for its digits.
_LOOSE = frozenset({Hedge.ABOUT, Hedge.NEARLY})

#: Below this a bare whole number counts things one by one, and has no halo.
SMALLEST_ROUND = 100


class Range(NamedTuple):
    """An interval of numbers; an open end does not contain its bound."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: Range) -> bool:
        """Whether the two intervals share a number."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        if low < high:
            return True
        return low == high and self.holds(low) and other.holds(low)

    def holds(self, number: float) -> bool:
        """Whether the interval contains a number."""
        above = number > self.low or (number == self.low and not self.low_open)
        below = number < self.high or (number == self.high and not self.high_open)
        return above and below

    def covers(self, other: Range) -> bool:
        """Whether every number of the other interval is in this one."""
        low = self.low < other.low or (
            self.low == other.low and (other.low_open or not self.low_open)
        )
        high = self.high > other.high or (
            self.high == other.high and (other.high_open or not self.high_open)
        )
        return low and high

    def scaled(self, factor: float) -> Range:
        """The same interval in a unit ``factor`` times smaller."""
        if factor == 1:
            return self
        return Range(self.low * factor, self.high * factor, self.low_open, self.high_open)


def last_digit(amount: Amount) -> float:
    """The place value of the last digit that was not rounded away.

    1000 for *15,000*, 1E+9 for *7 billion*, 0.1 for *7.2*, 1 for *149*.
    """
    number = amount.low
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int):
        return 1.0
    if exponent == 0 and number:
        digits = str(abs(int(number)))
        exponent = len(digits) - len(digits.rstrip("0"))
    return float(10.0**exponent)


def _last_figure(amount: Amount) -> float:
    """The place value of the last digit but zeros: who says *about 30 million* rounded to it."""
    exponent = amount.low.normalize().as_tuple().exponent
    return float(10.0**exponent) if isinstance(exponent, int) and amount.low else 1.0


def literal(amount: Amount, policy: Policy) -> Range:
    """The numbers for which the wording is literally true."""
    low, high = float(amount.low), float(amount.high)
    match amount.hedge:
        case Hedge.ABOUT:
            least, most = policy.about_least, policy.about_most
            slack = min(max(_last_figure(amount) / 2, abs(low) * least), abs(low) * most)
            return Range(low - slack, high + slack)
        case Hedge.MORE:
            return Range(low, _ceiling(low, policy), low_open=True)
        case Hedge.AT_LEAST:
            return Range(low, math.inf)
        case Hedge.LESS:
            return Range(_floor(high), high, high_open=True)
        case Hedge.UP_TO:
            return Range(_floor(high), high)
        case Hedge.NEARLY:
            return Range(low - abs(low) * policy.nearly, high, high_open=True)
        case Hedge.NONE:
            return Range(low, high)


def _ceiling(low: float, policy: Policy) -> float:
    """Where *over* ends; nothing is a share of nought."""
    return low + abs(low) * policy.over if low and math.isfinite(policy.over) else math.inf


def _floor(high: float) -> float:
    """Where *less than* ends: at nothing, unless the number is itself below (degrees)."""
    return 0.0 if high > 0 else -math.inf


def rounded(amount: Amount, policy: Policy) -> Range:
    """The numbers that a writer may have rounded to what was said.

    Only a bare number is rounded. One that is written out (*15,000*) is rounded by a few
    per cent at most; one that shows its rounding (*7 billion*, *a decade*, *7.2*) by half
    of its last digit; one that counts things one by one (*149*, *20*) not at all.
    """
    base = literal(amount, policy)
    if amount.hedge is not Hedge.NONE or amount.vague or amount.is_range:
        return base
    written_out = amount.low.as_tuple().exponent == 0
    half = last_digit(amount) / 2
    if written_out:
        if abs(base.low) < SMALLEST_ROUND or half < 1:
            return base
        half = min(half, abs(base.low) * policy.halo)
    return Range(base.low - half, base.high + half, high_open=True)


#: The fewest that are more than one.
MANY = 2.0


def vicinity(amount: Amount, policy: Policy) -> Range:
    """The numbers near what was said, within which two values rub rather than clash.

    A vague word is near what is half as much or twice as much as it reaches, but many are not
    near one.
    """
    halo = rounded(amount, policy)
    if amount.vague:
        low = float(amount.low)
        half = max(low / 2, min(low, MANY))
        return Range(min(halo.low, half), max(halo.high, float(amount.high) * 2))
    if amount.hedge is Hedge.NONE and abs(halo.high) < SMALLEST_ROUND:
        return halo
    share = policy.near_hedged if amount.hedge in _LOOSE else policy.near
    low, high = float(amount.low), float(amount.high)
    return Range(min(halo.low, low - abs(low) * share), max(halo.high, high + abs(high) * share))
