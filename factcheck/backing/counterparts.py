"""Facts of a draft alone and facts of its sources alone that answer one question after all.

A figure that was changed by mistake has lost what ties it best to its sources, its value. A
draft is written from its sources, so that two facts which have nobody else, and are one
another's likeliest, are taken for one on a little less than two articles in general would be;
those that weigh less still are worth a look, and no alarm.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.align.blocking import pairs
from factcheck.align.profile import profiles
from factcheck.align.stated import may_contradict
from factcheck.align.weights import link
from factcheck.facts import BARS
from factcheck.policy import DEFAULT
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.align.weights import Table
    from factcheck.model import Claim, Fact, Link

#: How far below its bar a link between two such facts may weigh, in bits, for them to be taken
#: for one, and for the one to be shown beside the other. Measured on 50 articles against the
#: others of their stories: the first brings one false alarm, and finds half of the changed
#: figures that alignment alone does not.
SURE, LIKELY = 0.5, 3.0


@dataclass(frozen=True, slots=True)
class Match:
    """A fact of the draft's and one of its sources', by their numbers, and what links them."""

    own: int
    other: int
    link: Link
    margin: float

    @property
    def sure(self) -> bool:
        """Whether the two are taken for one fact."""
        return self.margin >= -SURE


def counterparts(
    facts: Sequence[Fact], claims: Sequence[Claim], draft: str, table: Table
) -> list[Match]:
    """The pairs of facts, each the other's likeliest, whose values exclude one another.

    ``claims`` are those of the facts. The margin of a match is its bits above the bar. What
    answers one question is not for the policy of a run to say, as in ``factcheck.facts``.
    """
    best: dict[tuple[int, int], Match] = {}
    sides = _sides(facts, claims, draft)
    made = profiles(claims)
    for i, j in pairs(made):
        one, two = (sides.get(claims[n].id) for n in (i, j))
        if one is None or two is None or one[0] == two[0]:
            continue
        if _lone(claims[i]) or _lone(claims[j]):
            continue
        if not may_contradict(made[i], made[j], DEFAULT):
            continue
        own, other = (one[1], two[1]) if one[0] else (two[1], one[1])
        tie = link(made[i], made[j], DEFAULT, table)
        margin = tie.weight - BARS[claims[i].kind]
        if (own, other) not in best or margin > best[own, other].margin:
            best[own, other] = Match(own, other, tie, margin)
    return _mutual(list(best.values()))


def _lone(claim: Claim) -> bool:
    """Whether a claim counts one person or thing: a story has many of these."""
    value = claim.value
    return isinstance(value, Quantity) and value.amount.high <= 1


def _sides(
    facts: Sequence[Fact], claims: Sequence[Claim], draft: str
) -> Mapping[str, tuple[bool, int]]:
    """The claims of facts on one side alone: whether it is the draft's, and the fact's number."""
    article = {claim.id: claim.article for claim in claims}
    found = {}
    for number, fact in enumerate(facts):
        own = {article[claim] == draft for claim in fact.claims}
        if len(own) == 1:
            found.update(dict.fromkeys(fact.claims, (own == {True}, number)))
    return found


def _mutual(matches: Sequence[Match]) -> list[Match]:
    """The matches that are the likeliest of both their facts."""
    ranked = sorted(matches, key=lambda m: (-m.margin, m.own, m.other))
    first_own: dict[int, Match] = {}
    first_other: dict[int, Match] = {}
    for match in ranked:
        first_own.setdefault(match.own, match)
        first_other.setdefault(match.other, match)
    return [
        m
        for m in ranked
        if m.margin >= -LIKELY and first_own[m.own] is m and first_other[m.other] is m
    ]
