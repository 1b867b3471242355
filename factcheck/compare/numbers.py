"""Two amounts: equal, one within the other, near, or apart."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.compare.possible import literal, rounded, vicinity
from factcheck.compare.rung import Rung, Step
from factcheck.lexicon.concepts import related
from factcheck.lexicon.units import convert
from factcheck.values import Duration, Hedge

if TYPE_CHECKING:
    from factcheck.policy import Policy
    from factcheck.values import Amount, Ordinal, Quantity

#: Seconds in a unit of duration; a month and a year are the mean Gregorian ones.
SECONDS = {
    "Y": 31_556_952,
    "M": 2_629_746,
    "W": 604_800,
    "D": 86_400,
    "TH": 3_600,
    "TM": 60,
    "TS": 1,
}

SAME = Step(Rung.SAME, "{a} and {b} are the same value")
ROUNDED = Step(Rung.WITHIN, "{a} and {b} are the same once rounded")
WITHIN = Step(Rung.WITHIN, "{a} and {b} can both be true; one is only less precise")
UNLIKE = Step(Rung.WITHIN, "{a} and {b} are stated in units that cannot be compared", silent=True)
COUNTED = Step(Rung.WITHIN, "{a} and {b} may count different things", silent=True)
VAGUE = Step(Rung.NEAR, "{a} and {b} are not quite of one size")
LITERAL = Step(Rung.NEAR, "{a} and {b} cannot both be literally exact")
NEAR = Step(Rung.NEAR, "{a} and {b} are near, yet not the same")
APART = Step(Rung.APART, "{a} and {b} exclude one another")
NARROWER = Step(Rung.WITHIN, "{a} and {b} can both be true; one ranks within fewer")
ORDERS = Step(Rung.WITHIN, "{a} and {b} rank by different things")

#: The units of ages: years and months.
AGES = {"a", "mo"}

FIRST_LAST = {"first", "last"}


def amounts(a: Amount, b: Amount, policy: Policy, scale: tuple[float, float] = (1, 1)) -> Step:
    """Compare two amounts, each multiplied by its ``scale`` to a common unit."""
    if _stated(a, scale[0]) == _stated(b, scale[1]):
        return SAME
    exact_a = literal(a, policy).scaled(scale[0])
    exact_b = literal(b, policy).scaled(scale[1])
    if exact_a.meets(exact_b):
        return WITHIN
    halo_a = rounded(a, policy).scaled(scale[0])
    halo_b = rounded(b, policy).scaled(scale[1])
    bare = a.hedge is Hedge.NONE and b.hedge is Hedge.NONE
    if bare and _rounds_to(a, b) and (halo_a.meets(exact_b) or halo_b.meets(exact_a)):
        return ROUNDED
    near_a, near_b = vicinity(a, policy).scaled(scale[0]), vicinity(b, policy).scaled(scale[1])
    if not near_a.meets(near_b):
        return APART
    if a.vague or b.vague:
        return VAGUE
    return LITERAL if float(a.low) == float(b.low) and scale[0] == scale[1] else NEAR


def _stated(amount: Amount, factor: float) -> tuple[float, float, str, bool]:
    """What makes two amounts the same, whatever the policy."""
    low, high = float(amount.low) * factor, float(amount.high) * factor
    return low, high, amount.hedge, bool(amount.vague)


def _rounds_to(a: Amount, b: Amount) -> bool:
    """Whether one amount shows fewer digits than the other, so that it may be its rounding."""
    return len(_digits(a)) != len(_digits(b))


def _digits(amount: Amount) -> str:
    return "".join(map(str, amount.low.as_tuple().digits)).rstrip("0") or "0"


def quantities(a: Quantity, b: Quantity, policy: Policy) -> Step:
    """Compare two quantities; a missing unit fits any, two units of two dimensions fit none.

    Where two different nouns are counted (*steps*, *actions*), equal numbers are the same,
    and different ones say nothing: the one may be a part of the other.
    """
    if not a.unit or not b.unit or a.unit == b.unit:
        return amounts(a.amount, b.amount, policy)
    if _counted(a.unit) and _counted(b.unit):
        step = amounts(a.amount, b.amount, policy)
        return step if step.rung <= Rung.WITHIN else COUNTED
    if {a.unit, b.unit} == AGES:
        return _ages(a, b, policy)
    factors = _conversion(a.unit, b.unit)
    return UNLIKE if factors is None else amounts(a.amount, b.amount, policy, factors)


def _ages(a: Quantity, b: Quantity, policy: Policy) -> Step:
    """Compare an age in months with one in years: whole years are what people state."""
    step = amounts(_years(a), _years(b), policy)
    return WITHIN if step is SAME else step


def _years(age: Quantity) -> Amount:
    if age.unit == "a":
        return age.amount
    low, high = (Decimal(int(n) // 12) for n in (age.amount.low, age.amount.high))
    return replace(age.amount, low=low, high=high)


def _counted(unit: str) -> bool:
    """Whether a unit is a counted noun: no measure, no currency, no sign."""
    return len(unit) > 1 and not unit.isupper() and convert(unit) is None


def _conversion(a: str, b: str) -> tuple[float, float] | None:
    """The factors of two unit symbols to the unit of their dimension."""
    first, second = convert(a), convert(b)
    if first is None or second is None or first[0] != second[0]:
        return None
    return float(first[1]), float(second[1])


def durations(a: Duration, b: Duration, policy: Policy) -> Step:
    """Compare two lengths of time."""
    if a.unit == b.unit:
        return amounts(a.amount, b.amount, policy)
    return amounts(a.amount, b.amount, policy, (SECONDS[a.unit], SECONDS[b.unit]))


def magnitude(value: Quantity | Duration) -> Decimal:
    """The least that a value states, in the base unit of its dimension or in seconds."""
    if isinstance(value, Duration):
        return value.amount.low * SECONDS[value.unit]
    known = convert(value.unit)
    return value.amount.low * (known[1] if known else 1)


def ordinals(a: Ordinal, b: Ordinal) -> Step:
    """Compare two ranks, and what they are in order of."""
    if a.rank != b.rank or {a.order, b.order} == FIRST_LAST:
        return APART
    one, two = _adjectives(a.order), _adjectives(b.order)
    if not any(related(x, y) for x in one for y in two):
        return ORDERS
    if a.order in FIRST_LAST:
        return SAME
    elsewhere = bool(a.within and b.within) and a.within != b.within
    return NARROWER if elsewhere or set(a.narrowed) != set(b.narrowed) else SAME


def _adjectives(order: str) -> set[str]:
    """A superlative and what it may be one of: *larg*, *large*; *bigg*, *big*."""
    stem = order.removesuffix("est")
    return {order} if stem == order else {order, stem, f"{stem}e", stem[:-1]}
