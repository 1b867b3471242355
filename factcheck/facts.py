"""The claims of a story to its facts: aligned, judged, named."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from factcheck.align.blocking import pairs
from factcheck.align.cluster import clusters
from factcheck.align.profile import profiles
from factcheck.align.scope import outdated
from factcheck.align.stated import may_contradict
from factcheck.align.weights import link, scales, weigh
from factcheck.compare.consensus import consensus
from factcheck.compare.verdict import judge
from factcheck.headings import subject
from factcheck.model import Fact, Kind, Verdict
from factcheck.policy import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.align.weights import Table
    from factcheck.model import Article, Claim, Link
    from factcheck.policy import Policy

#: What the links of a fact must weigh on average, in bits. Links of some kinds are weighed
#: too low, as their true pairs are few. Set by hand, with each story judged by the weights of
#: the others (``benchmarks/fit.py``): precision first, and recall where it costs little.
BARS: dict[Kind, float] = {
    Kind.CASUALTIES: -1.2,
    Kind.COUNT: -0.5,
    Kind.MONEY: -0.5,
    Kind.PERCENT: 0.0,
    Kind.MEASURE: 0.0,
    Kind.DATE: -0.8,
    Kind.DURATION: 0.1,
    Kind.AGE: -1.1,
    Kind.ORDINAL: -0.3,
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
    scale = scales(table)
    weighed: dict[tuple[int, int], float] = {}
    weights: dict[tuple[int, int], float] = {}
    for i, j in pairs(made):
        a, b = claims[i], claims[j]
        # What stands together is settled by what the weights were fitted with; the policy of a
        # run decides about verdicts alone.
        own = a.article == b.article and may_contradict(made[i], made[j], DEFAULT)
        if own and not outdated(made[i], made[j]):
            weights[i, j] = NEVER
            continue
        weighed[i, j] = weigh(made[i], made[j], DEFAULT, scale[a.kind])
        weights[i, j] = weighed[i, j] - BARS[a.kind]
    found = []
    for group in clusters(len(claims), weights):
        members = [claims[i] for i in group]
        inside = tuple(link(made[i], made[j], DEFAULT, table) for i, j in _spanning(group, weighed))
        found.append(_fact(members, inside, articles, sources, story, policy))
    return found


def _spanning(
    group: Sequence[int], links: Mapping[tuple[int, int], float]
) -> list[tuple[int, int]]:
    """The strongest links that hold a group together, one for each claim but the first."""
    joined = {i: i for i in group}

    def root(i: int) -> int:
        while joined[i] != i:
            i = joined[i]
        return i

    inside = [(i, j) for n, i in enumerate(group) for j in group[n + 1 :] if (i, j) in links]
    inside.sort(key=lambda p: (-links[p], p))
    kept = []
    for i, j in inside:
        one, two = root(i), root(j)
        if one != two:
            joined[two] = one
            kept.append((i, j))
    return sorted(kept)


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
