"""One fact that a draft has a claim in: what all sources say of each of its claims."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.backing.figures import is_figure
from factcheck.backing.standing import BEST, Case, Standing, standing
from factcheck.compare.pairing import pairs, place
from factcheck.compare.verdict import worded
from factcheck.model import Backed, Backing, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.model import Article, Claim, Fact
    from factcheck.policy import Policy

#: What decides where sources say different things, first that which weighs most.
DECIDING = (Backed.CONFLICT, Backed.DISCREPANCY, Backed.UPDATED, *BEST)

#: The sources that these come from back a claim.
BACKS = frozenset({Backed.SUPPORTED, Backed.VAGUER})

#: What a status of a claim means for its fact.
VERDICT_OF = {
    Backed.CONFLICT: Verdict.CONFLICT,
    Backed.DISCREPANCY: Verdict.DISCREPANCY,
    Backed.UPDATED: Verdict.UPDATED,
    Backed.SHARPER: Verdict.COMPATIBLE,
    Backed.VAGUER: Verdict.COMPATIBLE,
    Backed.SUPPORTED: Verdict.AGREE,
    Backed.NOT_FOUND: Verdict.SINGLE,
}

#: Worst first: the fact of a draft's claims has the verdict of the worst of them.
ORDER = tuple(VERDICT_OF)


def backed(
    fact: Fact,
    members: Sequence[Claim],
    draft: str,
    articles: Mapping[str, Article],
    sources: Mapping[str, str],
    policy: Policy,
) -> tuple[Fact, tuple[Backing, ...]]:
    """The fact as the draft's claims stand in it, and the backing of each of those.

    ``members`` are the claims of the fact, ``sources`` maps an article to the independent one
    that it is or copies. What sources say against one another is no matter of the draft's.
    Where trusted sources speak of a claim, they alone count.
    """
    found = pairs(members, sources, policy)
    case = Case(draft, found, articles, sources, policy)
    updates = case.updates()
    others = sorted({sources[c.article] for c in members} - {sources[draft]})
    made = []
    for claim in sorted((c for c in members if c.article == draft), key=place):
        said = [(source, standing(claim, source, case, updates)) for source in others]
        found_by = [(source, one) for source, one in said if one]
        made.append(_backing(claim, [s for s in found_by if _trusted(s[1], articles)] or found_by))
    worst = min(made, key=lambda one: ORDER.index(one.status))
    own = [one.claim for one in sorted(made, key=lambda one: ORDER.index(one.status))]
    judged = replace(
        fact,
        verdict=_verdict(worst, others),
        reason=worst.reason,
        # The draft's claim comes first: it is where formats put their marks.
        claims=(*own, *(c for c in fact.claims if c not in own)),
        pair=(worst.claim, worst.said[0]) if worst.said else None,
    )
    return judged, tuple(made)


def _trusted(said: Standing, articles: Mapping[str, Article]) -> bool:
    return articles[said.claim.article].source.trusted


def _verdict(worst: Backing, others: Sequence[str]) -> Verdict:
    """Sources that speak of a claim and say nothing that can be held against it are no alarm."""
    silent = worst.status is Backed.NOT_FOUND and others
    return Verdict.COMPATIBLE if silent else VERDICT_OF[worst.status]


def _backing(claim: Claim, said: Sequence[tuple[str, Standing]]) -> Backing:
    ranked = sorted(said, key=lambda pair: (DECIDING.index(pair[1].status), place(pair[1].claim)))
    backing = tuple(source for source, one in ranked if one.status in BACKS)
    status = ranked[0][1].status if ranked else Backed.NOT_FOUND
    return Backing(
        claim=claim.id,
        status=status,
        fact="",
        sources=backing,
        said=tuple(one.claim.id for _, one in ranked),
        reason=_reason(ranked, len(backing)),
        figure=is_figure(claim),
    )


def likely(backing: Backing, near: Claim, articles: Mapping[str, Article]) -> Backing:
    """The backing of a claim that was not found, with what may answer the same question."""
    if backing.status is not Backed.NOT_FOUND:
        return backing
    reason = f"{backing.reason}; {worded(near, articles)} may be about the same"
    return replace(backing, said=(near.id,), reason=reason)


def _reason(ranked: Sequence[tuple[str, Standing]], backing: int) -> str:
    if not ranked:
        return "no source states it"
    first = ranked[0][1]
    if first.status is Backed.SUPPORTED:
        same = Counter(one.status for _, one in ranked)[Backed.SUPPORTED]
        return "one source states the same" if same == 1 else f"{same} sources state the same"
    if first.status in BEST or not backing:
        return first.reason
    return f"{first.reason}; {backing} other{'s' * (backing > 1)} back{'s' * (backing == 1)} it"
