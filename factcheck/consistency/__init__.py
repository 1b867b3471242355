"""Where one article contradicts itself: one file a rule, each a function of article and claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.consistency import shares, sums, tolls, weekdays
from factcheck.consistency.reading import sentence_at
from factcheck.model import Inconsistency, Rule, Statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.consistency.reading import Finding, Span
    from factcheck.model import Article, Claim

RULES = {
    Rule.TOLLS: tolls.find,
    Rule.WEEKDAYS: weekdays.find,
    Rule.SUMS: sums.find,
    Rule.SHARES: shares.find,
}


def check(article: Article, claims: Sequence[Claim]) -> tuple[Inconsistency, ...]:
    """Where an article contradicts itself, in the order of its text.

    ``claims`` are those of the article, with ids and resolved times. Ids of what is found
    are left empty.
    """
    found = [
        _inconsistency(article, claims, rule, finding)
        for rule, find in RULES.items()
        for finding in find(article, claims)
    ]
    return tuple(sorted(found, key=lambda one: (one.statements[0].start, one.rule)))


def _inconsistency(
    article: Article, claims: Sequence[Claim], rule: Rule, finding: Finding
) -> Inconsistency:
    spans = sorted(finding.spans)
    return Inconsistency(
        id="",
        article=article.id,
        rule=rule,
        verdict=finding.verdict,
        reason=finding.reason,
        claims=tuple(c.id for c in claims if any(_within(c, span) for span in spans)),
        statements=tuple(_statement(article, span) for span in spans),
    )


def _within(claim: Claim, span: Span) -> bool:
    return span[0] <= claim.start and claim.end <= span[1]


def _statement(article: Article, span: Span) -> Statement:
    return Statement(article.id, *span, *sentence_at(article, span))
