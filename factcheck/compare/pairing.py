"""Which claims of a fact are compared: those of different sources, name with nearest name."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.compare.ladder import climb
from factcheck.values import NameSet, Office, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from factcheck.compare.rung import Step
    from factcheck.model import Claim
    from factcheck.policy import Policy
    from factcheck.values import Value


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims of different sources, in the order of their articles, and their rung."""

    step: Step
    a: Claim
    b: Claim

    @property
    def order(self) -> tuple[int, tuple[str, int, int], tuple[str, int, int]]:
        """A sort key: the worst rung first, then by place in the articles."""
        return -self.step.rung, place(self.a), place(self.b)


def place(claim: Claim) -> tuple[str, int, int]:
    """Where a claim stands, as a sort key."""
    return claim.article, claim.start, claim.end


def pairs(claims: Sequence[Claim], sources: Mapping[str, str], policy: Policy) -> list[Pair]:
    """The pairs of claims that a verdict rests on, the worst first.

    Every number or time of a source is compared with every one of another: an article has
    one answer to a question. Of a remark it may quote several parts, and of a person give
    two names, so quotations, lists and names are compared with their nearest counterpart.
    """
    climbed: dict[tuple[Value, Value], Step] = {}

    def pair(a: Claim, b: Claim) -> Pair:
        key = (a.value, b.value)
        if key not in climbed:
            climbed[key] = climb(a.value, b.value, policy)
        return Pair(climbed[key], a, b)

    by_source: dict[str, list[Claim]] = {}
    for claim in sorted(claims, key=place):
        by_source.setdefault(sources[claim.article], []).append(claim)
    found = [
        chosen
        for one, two in combinations(by_source.values(), 2)
        for chosen in _between(one, two, pair)
    ]
    return sorted(found, key=lambda p: p.order)


def _between(
    one: Sequence[Claim], two: Sequence[Claim], pair: Callable[[Claim, Claim], Pair]
) -> Iterator[Pair]:
    """The pairs between the claims of two sources."""
    rows = [[pair(a, b) for b in two] for a in one]
    if not isinstance(one[0].value, NameSet | Office | Words):
        yield from (each for row in rows for each in row)
        return
    nearest = [_best(line) for line in (*rows, *zip(*rows, strict=True))]
    yield from {id(best): best for best in nearest}.values()


def _best(line: Sequence[Pair]) -> Pair:
    return min(line, key=lambda p: (p.step.rung, p.step.silent, p.order))
