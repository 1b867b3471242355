"""A fact's verdict: its worst pair between different sources, and why, in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.compare.ladder import climb
from factcheck.compare.rung import Rung
from factcheck.compare.updates import revised
from factcheck.model import Kind, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.compare.rung import Step
    from factcheck.model import Article, Claim
    from factcheck.policy import Policy

#: What a rung means for a fact, if no later article revises an earlier one.
VERDICT_OF = {
    Rung.SAME: Verdict.AGREE,
    Rung.WITHIN: Verdict.COMPATIBLE,
    Rung.NEAR: Verdict.DISCREPANCY,
    Rung.APART: Verdict.CONFLICT,
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with its reason and the two claims that decided it, if any did."""

    verdict: Verdict
    reason: str
    pair: tuple[str, str] | None = None


def judge(
    claims: Sequence[Claim],
    articles: Mapping[str, Article],
    sources: Mapping[str, str],
    policy: Policy,
) -> Judgement:
    """Judge the claims of one fact.

    ``sources`` maps an article to the independent article that it is or copies. Pairs
    within one source are not compared: an article that rounds its own figure is no alarm.
    """
    by_source = {sources[c.article] for c in claims}
    if len(by_source) < 2:
        return Judgement(Verdict.SINGLE, "stated by one independent source only")
    worst: tuple[Step, Claim, Claim] | None = None
    for a, b in combinations(claims, 2):
        if sources[a.article] == sources[b.article]:
            continue
        step = climb(a.value, b.value, policy)
        if worst is None or step.rung > worst[0].rung:
            worst = (step, a, b)
    assert worst is not None
    step, a, b = worst
    verdict = VERDICT_OF[step.rung]
    update = revised(a, b, articles) if step.rung >= Rung.NEAR else None
    if update is not None:
        earlier, later, why = update
        reason = f"{_worded(later, articles)} revises {_worded(earlier, articles)}: {why}"
        return Judgement(Verdict.UPDATED, reason, (a.id, b.id))
    if verdict is Verdict.AGREE:
        return Judgement(verdict, f"{len(by_source)} sources state the same", (a.id, b.id))
    reason = step.why.format(a=_worded(a, articles), b=_worded(b, articles))
    return Judgement(verdict, reason, (a.id, b.id))


#: A value is quoted in a reason up to this many characters.
LONGEST = 80


def _worded(claim: Claim, articles: Mapping[str, Article]) -> str:
    """A value as its article words it, with the article's id."""
    text = " ".join(articles[claim.article].text[claim.start : claim.end].split())
    if len(text) > LONGEST:
        text = text[: LONGEST - 1] + "…"
    return f'"{text}" ({claim.article})'


def may_contradict(a: Claim, b: Claim, policy: Policy) -> bool:
    """Whether one writer would not give both values to one question."""
    if a.kind in {Kind.ROLE, Kind.QUOTE, Kind.SET}:
        return False
    return climb(a.value, b.value, policy).rung >= Rung.NEAR
