"""A fact's verdict: its worst pair between different sources, and why, in a sentence."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.compare.ladder import climb
from factcheck.compare.pairing import pairs, place
from factcheck.compare.rung import Rung
from factcheck.compare.updates import already, compound, known, revised, said_to_be
from factcheck.model import Kind, Verdict
from factcheck.values import Duration, Hedge, Quantity

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence
    from datetime import date

    from factcheck.compare.pairing import Pair
    from factcheck.compare.updates import Number
    from factcheck.model import Article, Claim
    from factcheck.policy import Policy
    from factcheck.values import Value

#: What a rung means for a fact, if no later article revises an earlier one.
VERDICT_OF = {
    Rung.SAME: Verdict.AGREE,
    Rung.WITHIN: Verdict.COMPATIBLE,
    Rung.NEAR: Verdict.DISCREPANCY,
    Rung.APART: Verdict.CONFLICT,
}

BOTH = "; one of the two articles states both"


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
    Where a trusted article states the fact, the others are compared with it alone.
    """
    independent = len({sources[c.article] for c in claims})
    if independent < 2:
        return Judgement(Verdict.SINGLE, "stated by one independent source only")
    since = known(claims, articles)
    if len(claims) > MANY:
        claims = _telling_apart(claims, articles, sources)
    found = _with_trusted(pairs(claims, sources, policy), articles)
    telling = [p for p in found if not p.step.silent] or found
    alarms = [p for p in telling if p.step.rung >= Rung.NEAR]
    revisions = [news(p, since, articles) for p in alarms]
    updates = [u for u in revisions if u]
    outdated = {figure(earlier.value) for earlier, _, _ in updates}
    left = [p for p, u in zip(alarms, revisions, strict=True) if not u and not stale(p, outdated)]
    if updates and not left:
        earlier, later, why = updates[0]
        reason = revision(earlier, later, why, articles)
        return Judgement(Verdict.UPDATED, reason, (earlier.id, later.id))
    agreed = agreeing(telling, sources) if left else frozenset()
    worst = min((_eased(p, agreed, sources) for p in left), key=_order, default=telling[0])
    verdict = VERDICT_OF[worst.step.rung]
    ids = (worst.a.id, worst.b.id)
    if verdict is Verdict.AGREE:
        return Judgement(verdict, f"{independent} sources state the same", ids)
    return Judgement(verdict, grounds(worst, articles), ids)


#: A fact of more claims than this is judged by some of them: pairs grow as their square.
MANY = 150


def _telling_apart(
    claims: Sequence[Claim], articles: Mapping[str, Article], sources: Mapping[str, str]
) -> list[Claim]:
    """The claims of a fact that a judgement can tell apart.

    Of those that one source states alike, the first does for all. Where more than ``MANY`` are
    left, they are those of some sources: each value of each day has its turn, then again.
    """
    alike: dict[tuple[str, tuple[Hashable, ...]], Claim] = {}
    for claim in sorted(claims, key=place):
        article = articles[claim.article]
        said: tuple[Hashable, ...] = (
            claim.value,
            article.published,
            said_to_be(claim, articles),
            compound(claim, articles),
            article.source.trusted,
        )
        alike.setdefault((sources[claim.article], said), claim)
    if len(alike) <= MANY:
        return list(alike.values())
    seen: Counter[tuple[Hashable, ...]] = Counter()
    turns: dict[str, int] = {}
    of: dict[str, list[Claim]] = {}
    for (source, said), claim in alike.items():
        turns[source] = min(seen[said], turns.get(source, seen[said]))
        seen[said] += 1
        of.setdefault(source, []).append(claim)
    kept: list[Claim] = []
    # Sorting leaves the order of equals.
    for source in sorted(of, key=lambda source: turns[source]):
        if len(kept) < MANY:
            kept += of[source]
    return kept


#: Kinds of sums that reporters round as they like.
SUMS = frozenset({Kind.MONEY, Kind.PERCENT})


def _with_trusted(found: list[Pair], articles: Mapping[str, Article]) -> list[Pair]:
    """The pairs that a trusted article is part of, or all where there is none."""

    def trusted(claim: Claim) -> bool:
        return articles[claim.article].source.trusted

    return [p for p in found if trusted(p.a) or trusted(p.b)] or found


def news(
    pair: Pair, since: Mapping[Number, date], articles: Mapping[str, Article]
) -> tuple[Claim, Claim, str] | None:
    """The update that a pair is, if any: its later value was not known all along.

    ``since`` tells from which day on each number is stated. Two sums that are near are rounded
    differently, whatever their days.
    """
    found = revised(pair.a, pair.b, articles)
    if found is None or already(found[0], found[1], since, articles):
        return None
    near = pair.step.rung is Rung.NEAR and pair.a.kind in SUMS
    return None if near and not said_to_be(found[1], articles) else found


def stale(pair: Pair, outdated: set[object]) -> bool:
    """Whether one of two figures was revised by another article: it is only left standing."""
    return (figure(pair.a.value) in outdated) != (figure(pair.b.value) in outdated)


def figure(value: Value) -> object:
    """A value without its hedge: *about 280* is outdated with *280*."""
    if isinstance(value, Quantity | Duration):
        return value.amount.low, value.amount.high
    return value


def ease(pair: Pair, telling: Sequence[Pair], sources: Mapping[str, str]) -> Pair:
    """A pair apart is only near where one of its sources states the other's value as well."""
    if pair.step.rung < Rung.APART:
        return pair
    return _eased(pair, agreeing(telling, sources), sources)


def agreeing(telling: Sequence[Pair], sources: Mapping[str, str]) -> frozenset[frozenset[str]]:
    """The pairs of sources that state one number, whatever else they state."""
    return frozenset(
        frozenset({sources[p.a.article], sources[p.b.article]})
        for p in telling
        if p.step.rung <= Rung.WITHIN and _firm(p.a) and _firm(p.b)
    )


def _eased(pair: Pair, agreed: frozenset[frozenset[str]], sources: Mapping[str, str]) -> Pair:
    if pair.step.rung < Rung.APART:
        return pair
    if frozenset({sources[pair.a.article], sources[pair.b.article]}) not in agreed:
        return pair
    return replace(pair, step=replace(pair.step, rung=Rung.NEAR, why=pair.step.why + BOTH))


def _order(pair: Pair) -> tuple[int, tuple[str, int, int], tuple[str, int, int]]:
    return pair.order


def _firm(claim: Claim) -> bool:
    """Whether a value is a number that is neither vague nor open at one end."""
    value = claim.value
    if not isinstance(value, Quantity | Duration) or value.amount.vague:
        return False
    return value.amount.hedge in {Hedge.NONE, Hedge.ABOUT, Hedge.NEARLY}


#: A value is quoted in a reason up to this many characters.
LONGEST = 48


def grounds(pair: Pair, articles: Mapping[str, Article]) -> str:
    """Why two claims stand as they do, with both values as worded."""
    values = {"{a}": worded(pair.a, articles), "{b}": worded(pair.b, articles)}
    return re.sub(r"\{[ab]\}", lambda found: values[found[0]], pair.step.why)


def revision(earlier: Claim, later: Claim, why: str, articles: Mapping[str, Article]) -> str:
    """Which value revises which, and why it is taken to."""
    return f"{worded(later, articles)} revises {worded(earlier, articles)}: {why}"


def worded(claim: Claim, articles: Mapping[str, Article]) -> str:
    """A value as its article words it, with the article's id."""
    text = " ".join(articles[claim.article].text[claim.start : claim.end].split())
    if len(text) > LONGEST:
        text = text[: LONGEST - 1].rstrip() + "…"
    return f'"{text}" ({claim.article})'


#: Kinds of which one writer may give several values in answer to one question.
SEVERAL = frozenset({Kind.ROLE, Kind.QUOTE, Kind.SET})


def may_contradict(a: Claim, b: Claim, policy: Policy) -> bool:
    """Whether one writer would not give both values to one question."""
    return a.kind not in SEVERAL and climb(a.value, b.value, policy).rung >= Rung.NEAR
