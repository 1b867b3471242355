"""Facts of a draft alone and facts of its sources alone that answer one question after all.

A figure that was changed by mistake has lost what ties it best to its sources, its value. A
draft is written from its sources, so that two facts which have nobody else, and are one
another's likeliest, are taken for one on a little less than two articles in general would be;
those that weigh less still are worth a look, and no alarm.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from factcheck.align.balance import Balance
from factcheck.align.blocking import blocks, keys
from factcheck.align.profile import profiles
from factcheck.align.stated import may_contradict
from factcheck.align.weights import link, scales
from factcheck.facts import BARS
from factcheck.policy import DEFAULT
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from factcheck.align.profile import Profile
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
    sides = _sides(facts, claims, draft)
    made, scale = profiles(claims), scales(table)
    best: dict[tuple[int, int], _Pair] = {}
    for block in blocks(made):
        kind = claims[block[0]].kind
        members = [i for i in block if claims[i].id in sides and not _lone(claims[i])]
        balance = Balance(made, members, DEFAULT, scale[kind])
        for i, met in _across(made, members, {i for i in members if sides[claims[i].id][0]}):
            rivals = [j for j in met if may_contradict(made[i], made[j], DEFAULT)]
            for j, weight in balance.weigh(i, rivals, BARS[kind] - LIKELY):
                (_, own), (_, other) = sorted((sides[claims[n].id] for n in (i, j)), reverse=True)
                margin = weight - BARS[kind]
                if (own, other) not in best or margin > best[own, other].margin:
                    best[own, other] = _Pair(own, other, (i, j), margin)
    return [
        Match(own, other, link(made[i], made[j], DEFAULT, table), margin)
        for own, other, (i, j), margin in _mutual(list(best.values()))
    ]


class _Pair(NamedTuple):
    """Two facts by their numbers, the two claims of theirs that weigh most, and their margin."""

    own: int
    other: int
    claims: tuple[int, int]
    margin: float


def _across(
    made: Sequence[Profile], members: Sequence[int], own: Collection[int]
) -> Iterator[tuple[int, list[int]]]:
    """Each of some claims of a block with those of the other side behind it that it may meet.

    Those of a draft, its ``own``, are few: all this grows with its sources, and no faster.
    """
    of_draft, of_sources = (
        [(i, keys(made[i])) for i in members if (i in own) is side] for side in (True, False)
    )
    for i, known in sorted((*of_draft, *of_sources), key=itemgetter(0)):
        others = of_sources if i in own else of_draft
        yield i, [j for j, theirs in others if j > i and not known.isdisjoint(theirs)]


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


def _mutual(matches: Sequence[_Pair]) -> list[_Pair]:
    """The matches that are the likeliest of both their facts."""
    ranked = sorted(matches, key=lambda m: (-m.margin, m.own, m.other))
    first_own: dict[int, _Pair] = {}
    first_other: dict[int, _Pair] = {}
    for match in ranked:
        first_own.setdefault(match.own, match)
        first_other.setdefault(match.other, match)
    return [
        m
        for m in ranked
        if m.margin >= -LIKELY and first_own[m.own] is m and first_other[m.other] is m
    ]
