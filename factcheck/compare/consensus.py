"""The value that the sources of a fact give together."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.compare.pairing import place
from factcheck.values import Duration, Hedge, Quantity
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.model import Article, Claim
    from factcheck.values import Value


def consensus(
    members: Sequence[Claim], articles: Mapping[str, Article], sources: Mapping[str, str]
) -> str:
    """The value that most independent sources state, in the report's notation.

    Among equals the later, then the one stated more often, then the first wins; vague words
    win only where nothing else is stated. A number that the sources state with different
    hedges is *about* that number. Where a trusted article states the fact, it alone votes.
    """
    members = [c for c in members if articles[c.article].source.trusted] or members
    votes = Counter({(sources[c.article], _number(c)): 1 for c in members})
    support = Counter(number for _, number in votes)
    often = Counter(_number(c) for c in members)

    def merit(claim: Claim) -> tuple[bool, int, int, int]:
        day = articles[claim.article].published.day
        number = _number(claim)
        return (
            _precise(claim),
            support[number],
            day.toordinal() if day else 0,
            often[number],
        )

    best = max(sorted(members, key=place), key=merit)
    same = [c for c in members if _number(c) == _number(best)]
    return normalized(_hedged(best, same))


def _number(claim: Claim) -> str:
    """A value without its hedge, as a key."""
    value = claim.value
    if isinstance(value, Quantity | Duration):
        return f"{value.amount.low} {value.amount.high} {value.amount.vague}"
    return normalized(value)


def _precise(claim: Claim) -> bool:
    value = claim.value
    if isinstance(value, Quantity | Duration):
        return not value.amount.vague
    return True


def _hedged(best: Claim, same: Sequence[Claim]) -> Value:
    value = best.value
    if not isinstance(value, Quantity | Duration):
        return value
    hedges = {c.value.amount.hedge for c in same if isinstance(c.value, Quantity | Duration)}
    hedge = hedges.pop() if len(hedges) == 1 else Hedge.ABOUT
    return replace(value, amount=replace(value.amount, hedge=hedge))
