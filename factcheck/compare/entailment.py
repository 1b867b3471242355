"""Whether one value makes another true: what is vaguer than its source, and what is sharper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.compare.numbers import SECONDS
from factcheck.compare.possible import literal, rounded
from factcheck.lexicon.units import convert
from factcheck.values import Duration, Hedge, NameSet, Quantity, When
from factcheck.values.when import bounds

if TYPE_CHECKING:
    from factcheck.policy import Policy
    from factcheck.values import Amount, Value


def entails(known: Value, said: Value, policy: Policy) -> bool:
    """Whether ``known`` makes ``said`` true, for two values that can both be true.

    *7.2 billion* makes *7 billion*, *billions* and *over 6 billion* true, and none of them it.
    """
    match known, said:
        case Quantity(), Quantity():
            scales = _scales(known.unit, said.unit)
            return _amounts(known.amount, said.amount, policy, scales)
        case Duration(), Duration():
            scales = SECONDS[known.unit], SECONDS[said.unit]
            return _amounts(known.amount, said.amount, policy, scales)
        case When(), When():
            return _times(known, said)
        case NameSet(), NameSet():
            return said.open or len(said.names) <= len(known.names)
        case _:
            return known == said


def _scales(a: str, b: str) -> tuple[float, float]:
    """The factors of two units to one of their dimension; a missing unit is the other one."""
    one, two = convert(a), convert(b)
    if a == b or one is None or two is None:
        return 1.0, 1.0
    return float(one[1]), float(two[1])


def _amounts(known: Amount, said: Amount, policy: Policy, scales: tuple[float, float]) -> bool:
    exact = literal(known, policy).scaled(scales[0])
    if literal(said, policy).scaled(scales[1]).covers(exact):
        return True
    bare = known.hedge is Hedge.NONE and said.hedge is Hedge.NONE
    return bare and rounded(said, policy).scaled(scales[1]).covers(exact)


def _times(known: When, said: When) -> bool:
    if said.clock and not known.clock:
        return False
    inner, outer = bounds(known.edtf), bounds(said.edtf)
    if outer is None:
        return True
    return inner is not None and outer[0] <= inner[0] and inner[1] <= outer[1]
