"""Two amounts: equal, one within the other, near, or apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.compare.possible import literal, rounded, vicinity
from factcheck.compare.rung import Rung, Step
from factcheck.values import Hedge

if TYPE_CHECKING:
    from factcheck.policy import Policy
    from factcheck.values import Amount, Duration, Ordinal, Quantity

#: Days in a unit of duration; a month and a year are the mean Gregorian ones.
DAYS = {
    "Y": 365.2425,
    "M": 30.436875,
    "W": 7.0,
    "D": 1.0,
    "TH": 1 / 24,
    "TM": 1 / 1440,
    "TS": 1 / 86400,
}

SAME = Step(Rung.SAME, "{a} and {b} are the same value")
ROUNDED = Step(Rung.WITHIN, "{a} and {b} are the same once rounded")
WITHIN = Step(Rung.WITHIN, "{a} and {b} can both be true; one is only less precise")
UNLIKE = Step(Rung.WITHIN, "{a} and {b} are stated in units that cannot be compared")
LITERAL = Step(Rung.NEAR, "{a} and {b} cannot both be literally exact")
NEAR = Step(Rung.NEAR, "{a} and {b} are near, yet not the same")
APART = Step(Rung.APART, "{a} and {b} exclude one another")


def amounts(a: Amount, b: Amount, policy: Policy, scale: tuple[float, float] = (1, 1)) -> Step:
    """Compare two amounts, each multiplied by its ``scale`` to a common unit."""
    exact_a, exact_b = (
        literal(amount, policy).scaled(factor) for amount, factor in zip((a, b), scale, strict=True)
    )
    if exact_a == exact_b and a.hedge == b.hedge and bool(a.vague) == bool(b.vague):
        return SAME
    if exact_a.meets(exact_b):
        return WITHIN
    halo_a = rounded(a, policy).scaled(scale[0])
    halo_b = rounded(b, policy).scaled(scale[1])
    bare = a.hedge is Hedge.NONE and b.hedge is Hedge.NONE
    if bare and _rounds_to(a, b) and (halo_a.meets(exact_b) or halo_b.meets(exact_a)):
        return ROUNDED
    near_a, near_b = vicinity(a, policy).scaled(scale[0]), vicinity(b, policy).scaled(scale[1])
    if near_a.meets(near_b):
        return LITERAL if float(a.low) == float(b.low) and scale[0] == scale[1] else NEAR
    return APART


def _rounds_to(a: Amount, b: Amount) -> bool:
    """Whether one amount shows fewer digits than the other, so that it may be its rounding."""
    return len(_digits(a)) != len(_digits(b))


def _digits(amount: Amount) -> str:
    return "".join(map(str, amount.low.as_tuple().digits)).rstrip("0") or "0"


def quantities(a: Quantity, b: Quantity, policy: Policy) -> Step:
    """Compare two quantities; a missing unit fits any, two different ones fit none."""
    if a.unit and b.unit and a.unit != b.unit:
        factors = _conversion(a.unit, b.unit)
        if factors is None:
            return UNLIKE
        return amounts(a.amount, b.amount, policy, factors)
    return amounts(a.amount, b.amount, policy)


def _conversion(a: str, b: str) -> tuple[float, float] | None:
    """The factors of two unit symbols to the unit of their dimension."""
    from factcheck.lexicon.units import convert

    first, second = convert(a), convert(b)
    if first is None or second is None or first[0] != second[0]:
        return None
    return first[1], second[1]


def durations(a: Duration, b: Duration, policy: Policy) -> Step:
    """Compare two lengths of time."""
    if a.unit == b.unit:
        return amounts(a.amount, b.amount, policy)
    return amounts(a.amount, b.amount, policy, (DAYS[a.unit], DAYS[b.unit]))


def ordinals(a: Ordinal, b: Ordinal) -> Step:
    """Compare two ranks."""
    if a.rank != b.rank:
        return APART
    return SAME
