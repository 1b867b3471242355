"""A claim that differs from a fact whose sources all agree, and that one of them words alike.

Averages keep such a claim out: it is weighed against everyone who states the other value, in
however many words. Where these state one value, whoever words it most like the claim tells.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.align.stated import rung
from factcheck.compare.numbers import magnitude
from factcheck.compare.rung import Rung
from factcheck.model import Kind
from factcheck.policy import DEFAULT
from factcheck.values import Duration, Quantity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from factcheck.align.profile import Profile

    Group = tuple[int, ...]
    #: Weighs a claim with others, in bits above the bar; all of them, in order.
    Weigh = Callable[[int, Sequence[int]], Sequence[float]]

#: Sums and lengths; people and things are counted in parts too often.
KINDS = frozenset({Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.DURATION})

#: Rival answers to one question seldom differ by more.
REACH = Decimal("1.35")

#: What the pairs of a claim and its rivals weigh on average at the least, in bits. Set by hand
#: on the annotated stories, as ``REACH`` was.
LEAST = -3.0


def adopted(
    groups: Sequence[Group],
    weights: Mapping[tuple[int, int], float],
    made: Sequence[Profile],
    weigh: Weigh,
) -> list[Group]:
    """The groups, each claim that stands alone joined to the fact whose rival it is.

    ``weights`` are those of the pairs above their bars, and some below.
    """
    of = {i: group for group in groups for i in group}
    best: dict[Group, tuple[float, Group]] = {}
    for pair, weight in sorted(weights.items()):
        if weight <= 0 or made[pair[0]].claim.kind not in KINDS:
            continue
        for one, others in ((of[pair[0]], of[pair[1]]), (of[pair[1]], of[pair[0]])):
            if one is not others and _rival(made, one, others):
                found = weigh(one[0], others)
                mean = sum(found) / len(found)
                if mean > best.get(one, (LEAST, others))[0]:
                    best[one] = mean, others
    joined: dict[Group, list[int]] = {group: list(group) for group in groups if group not in best}
    for one, (_, others) in best.items():
        joined[others].extend(one)
    return [tuple(sorted(group)) for group in joined.values()]


def _rival(made: Sequence[Profile], one: Group, others: Group) -> bool:
    """Whether a claim stands alone and close to what several articles, and not its own, state."""
    if len(one) > 1:
        return False
    claim, agreeing = made[one[0]], [made[j] for j in others]
    sources = {p.claim.article for p in agreeing}
    if len(sources) < 2 or claim.claim.article in sources or not sources.isdisjoint(claim.stating):
        return False
    if any(claim.claim.article in p.stating for p in agreeing):
        return False
    return _one_value(agreeing) and all(_near(claim, p) for p in agreeing)


def _one_value(agreeing: Sequence[Profile]) -> bool:
    return all(rung(agreeing[0].stated, p.stated, DEFAULT) <= Rung.WITHIN for p in agreeing)


def _near(a: Profile, b: Profile) -> bool:
    """Whether two values exclude one another, and are no farther apart than rival answers are."""
    if rung(a.stated, b.stated, DEFAULT) < Rung.NEAR:
        return False
    values = [p.claim.value for p in (a, b) if isinstance(p.claim.value, Quantity | Duration)]
    least, most = sorted(map(magnitude, values))
    return least > 0 and most <= REACH * least
