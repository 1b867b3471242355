"""The claims of a story to its facts: aligned, judged, named."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from factcheck.align.balance import Balance
from factcheck.align.blocking import blocks, partners
from factcheck.align.cluster import Ties, clusters
from factcheck.align.crowds import CROWD, Crowd
from factcheck.align.profile import profiles
from factcheck.align.rivals import adopted
from factcheck.align.scope import outdated
from factcheck.align.stated import may_contradict
from factcheck.align.weights import link, scales
from factcheck.compare.consensus import consensus
from factcheck.compare.verdict import judge
from factcheck.headings import subject
from factcheck.model import Fact, Kind, Verdict
from factcheck.policy import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.align.profile import Profile
    from factcheck.align.weights import Table
    from factcheck.model import Article, Claim, Link
    from factcheck.policy import Policy

#: What the links of a fact must weigh on average, in bits. Links of some kinds are weighed
#: too low, as their true pairs are few. Set by hand, with each story judged by the weights of
#: the others (``benchmarks/fit.py``): precision first, and recall where it costs little.
BARS: dict[Kind, float] = {
    Kind.CASUALTIES: -1.0,
    Kind.COUNT: -0.9,
    Kind.MONEY: -0.2,
    Kind.PERCENT: 0.0,
    Kind.MEASURE: 0.0,
    Kind.DATE: -0.6,
    Kind.DURATION: -0.7,
    Kind.AGE: -1.1,
    Kind.ORDINAL: -0.7,
    Kind.ROLE: 0.0,
    Kind.SET: -1.0,
    Kind.QUOTE: -0.3,
}

#: Two values of one article that exclude one another are two facts; this settles it.
NEVER = -1000.0


def facts(
    claims: Sequence[Claim],
    articles: Mapping[str, Article],
    sources: Mapping[str, str],
    story: str,
    policy: Policy,
    table: Table,
) -> list[Fact]:
    """The facts of one story, in the order in which their first claims stand.

    ``sources`` maps an article's id to that of the independent article it is or copies;
    ``table`` holds the weights of the comparisons. Ids of facts are left empty.
    """
    made = profiles(claims)
    groups, weights = _groups(made, table)
    spanning = _spanning(groups, weights)
    found = []
    for group in groups:
        members = [claims[i] for i in group]
        tied = spanning.get(group[0], ())
        inside = tuple(link(made[i], made[j], DEFAULT, table) for i, j in tied)
        found.append(_fact(members, inside, articles, sources, story, policy))
    return found


def _groups(
    made: Sequence[Profile], table: Table
) -> tuple[list[tuple[int, ...]], dict[tuple[int, int], float]]:
    """The claims that are one fact each, and what the pairs weigh that were looked at.

    What stands together is settled by what the weights were fitted with; the policy of a
    run decides about verdicts alone.
    """
    scale, kinds = scales(table), _by_kind(made)
    balances = {kind: Balance(made, of, DEFAULT, scale[kind]) for kind, of in kinds.items()}
    parted = blocks(made)
    weights = _weights(made, [block for block in parted if len(block) <= CROWD], balances)
    crowds = [block for block in parted if len(block) > CROWD]
    crowded = {i for block in crowds for i in block}
    groups = [group for group in clusters(len(made), weights) if group[0] not in crowded]
    for block in crowds:
        found, known = Crowd(made, block).facts(partial(_weighed, made, balances))
        groups += found
        weights.update(known)
    return sorted(adopted(groups, weights, made, partial(_weighed, made, balances))), weights


def _weighed(
    made: Sequence[Profile], balances: Mapping[Kind, Balance], i: int, others: Sequence[int]
) -> list[float]:
    """What a claim weighs with others above their bar; NEVER where one article has two values."""
    claim = made[i].claim
    bar = BARS[claim.kind]
    found = {j: weight - bar for j, weight in balances[claim.kind].weigh(i, others)}
    apart = (j for j in others if made[j].claim.article == claim.article)
    found.update((j, NEVER) for j in apart if _apart(made[i], made[j]))
    return [found[j] for j in others]


def _weights(
    made: Sequence[Profile], parted: Sequence[Sequence[int]], balances: Mapping[Kind, Balance]
) -> dict[tuple[int, int], float]:
    """What the pairs of some blocks weigh above their bars, as far as it matters.

    Groups grow along pairs above their bars alone. Of all others the weights matter only where
    such pairs tie their claims together, and are not worked out elsewhere.
    """
    weights: dict[tuple[int, int], float] = {}
    below: list[tuple[int, list[int], set[int]]] = []
    ties = Ties()
    for i, met in partners(made, parted):
        bar, article = BARS[made[i].claim.kind], made[i].claim.article
        own = [j for j in met if made[j].claim.article == article]
        apart = {j for j in own if _apart(made[i], made[j])}
        rest = [j for j in met if j not in apart] if apart else met
        weighed = balances[made[i].claim.kind].weigh(i, rest, bar)
        above = {j: weight - bar for j, weight in weighed if weight > bar}
        for j, weight in above.items():
            weights[i, j] = weight
            ties.tie(i, j)
        if len(above) < len(met):
            below.append((i, [j for j in met if j not in above], apart))
    group = [ties.first(i) for i in range(len(made))]
    for i, left, apart in below:
        kind = made[i].claim.kind
        tied = [j for j in left if group[j] == group[i]]
        weights.update({(i, j): NEVER for j in tied if j in apart})
        weighed = balances[kind].weigh(i, [j for j in tied if j not in apart])
        weights.update({(i, j): weight - BARS[kind] for j, weight in weighed})
    return weights


def _by_kind(made: Sequence[Profile]) -> dict[Kind, list[int]]:
    found: dict[Kind, list[int]] = {}
    for i, profile in enumerate(made):
        found.setdefault(profile.claim.kind, []).append(i)
    return found


def _apart(a: Profile, b: Profile) -> bool:
    """Whether one article means two things by two of its values, neither of them outdated."""
    return may_contradict(a, b, DEFAULT) and not outdated(a, b)


def _spanning(
    groups: Iterable[Sequence[int]], weights: Mapping[tuple[int, int], float]
) -> dict[int, list[tuple[int, int]]]:
    """The strongest links that hold each group together, one for each claim but the first.

    They stand by the first claim of the group.
    """
    first = {i: group[0] for group in groups for i in group}
    inside = [
        pair
        for pair, weight in weights.items()
        if weight > NEVER and first[pair[0]] == first[pair[1]]
    ]
    inside.sort(key=lambda pair: (-weights[pair], pair))
    ties = Ties()
    found: dict[int, list[tuple[int, int]]] = {}
    for i, j in inside:
        if ties.tie(i, j):
            found.setdefault(first[i], []).append((i, j))
    return {group: sorted(tied) for group, tied in found.items()}


def _fact(
    members: Sequence[Claim],
    links: tuple[Link, ...],
    articles: Mapping[str, Article],
    sources: Mapping[str, str],
    story: str,
    policy: Policy,
) -> Fact:
    judgement = judge(members, articles, sources, policy)
    return Fact(
        id="",
        story=story,
        kind=members[0].kind,
        subject=subject(members),
        verdict=judgement.verdict,
        reason=judgement.reason,
        consensus=consensus(members, articles, sources),
        confidence=_confidence(links, judgement.verdict),
        sources=len({sources[c.article] for c in members}),
        claims=tuple(c.id for c in members),
        links=links,
        pair=judgement.pair,
    )


def _confidence(links: Sequence[Link], verdict: Verdict) -> float:
    """The probability that the weakest link holds, by its bits; 1 for a single claim."""
    if verdict is Verdict.SINGLE or not links:
        return 1.0
    weakest = min(link.weight for link in links)
    return round(1 / (1 + math.pow(2, -max(min(weakest, 50.0), -50.0))), 2)
