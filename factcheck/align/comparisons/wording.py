"""Whether two claims are worded alike: their clauses, sentences and surroundings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck.align.levels import listed, shared_terms, step
from factcheck.align.vectors import cosine

if TYPE_CHECKING:
    from factcheck.align.levels import Level
    from factcheck.align.profile import Profile
    from factcheck.policy import Policy


CLAUSE_STEPS = (0.6, 0.4, 0.25, 0.15, 0.05, 0.001)
SENTENCE_STEPS = (0.6, 0.4, 0.25, 0.15, 0.05, 0.001)
CONTEXT_STEPS = (0.4, 0.2, 0.1, 0.001)


def clause(a: Profile, b: Profile, _: Policy) -> Level:
    """How much the words of the two clauses overlap, rare ones first."""
    said = a.claim.about.clause
    detail = partial(shared_terms, a.clause, b.clause, said)
    return step(cosine(a.clause, b.clause), CLAUSE_STEPS), detail


def sentence(a: Profile, b: Profile, _: Policy) -> Level:
    """How much the words of the two sentences overlap."""
    detail = partial(shared_terms, a.sentence, b.sentence, a.claim.about.sentence)
    return step(cosine(a.sentence, b.sentence), SENTENCE_STEPS), detail


def context(a: Profile, b: Profile, _: Policy) -> Level:
    """How much one sentence overlaps with what stands before the other."""
    best = max(cosine(a.context, b.sentence), cosine(a.sentence, b.context))
    return step(best, CONTEXT_STEPS), ""


def qualifiers(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the same words restrict what is counted."""
    if not a.qualifiers and not b.qualifiers:
        return "both none", ""
    if a.qualifiers == b.qualifiers:
        return "same", " ".join(sorted(a.qualifiers))
    if a.qualifiers & b.qualifiers:
        return "some", " ".join(sorted(a.qualifiers & b.qualifiers))
    return ("different", "") if a.qualifiers and b.qualifiers else ("one none", "")


def narrowing(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the nouns are narrowed by the same words."""
    if not a.modifiers or not b.modifiers:
        return ("both none", "") if a.modifiers == b.modifiers else ("one none", "")
    if a.modifiers.isdisjoint(b.modifiers):
        return "different", ""
    return "shared", partial(listed, a.modifiers, b.modifiers)


def place(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the claims stand in headlines or leads, which state a story's main facts."""
    count = a.claim.headline + b.claim.headline
    return ("neither", "one", "both")[count], ""


def same_article(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether one article states both."""
    return ("one", "") if a.claim.article == b.claim.article else ("two", "")
