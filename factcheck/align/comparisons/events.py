"""Whether two claims hang on the same event: heads, verbs, arguments, times."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck.align.levels import listed, shared_terms, step
from factcheck.align.profile import tied
from factcheck.lexicon.concepts import related
from factcheck.lexicon.people import is_people
from factcheck.lexicon.reporting import SAYING
from factcheck.values import Ordinal

if TYPE_CHECKING:
    from factcheck.align.levels import Level
    from factcheck.align.profile import Profile
    from factcheck.policy import Policy


def head(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the values belong to the same noun or verb."""
    if not a.head or not b.head:
        return ("both none", "") if a.head == b.head else ("one none", "")
    if a.head == b.head:
        return "same", a.head
    if related(a.claim.about.head, b.claim.about.head):
        return "related", f"{a.head} ~ {b.head}"
    if a.claim.about.head in b.event or b.claim.about.head in a.event:
        return "crossed", f"{a.head} ~ {b.head}"
    return "different", f"{a.head} ~ {b.head}"


EVENT_STEPS = (0.7, 0.45, 0.25, 0.1, 0.001)


def event(a: Profile, b: Profile, _: Policy) -> Level:
    """How much the words overlap that the two values hang on."""
    return step(tied(a, b), EVENT_STEPS), partial(shared_terms, a.event, b.event)


def main(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the claims are about what the articles of the story lead with."""
    one, two = _share(a), _share(b)
    return (f"{one} and {two}" if one <= two else f"{two} and {one}"), ""


def _share(profile: Profile) -> str:
    if profile.central >= 0.5:
        return "central"
    return "partly" if profile.central > 0.1 else "aside"


def when(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the times that the two sentences state agree."""
    if not a.dates or not b.dates:
        return ("both none", "") if a.dates == b.dates else ("one none", "")
    if a.dates == b.dates:
        return "same", ""
    meet = any(x[0] <= y[1] and y[0] <= x[1] for x in a.dates for y in b.dates)
    return ("meet", "") if meet else ("apart", "")


def said(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether both values depend on a verb of saying, which dates the words and not the deed."""
    count = sum(
        SAYING.isdisjoint({p.claim.about.head, *p.claim.about.predicates[:1]}) for p in (a, b)
    )
    return ("both said", "one said", "neither")[count], ""


def predicate(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the same verb or event noun governs both."""
    if not a.predicates or not b.predicates:
        return ("both none", "") if a.predicates == b.predicates else ("one none", "")
    if a.predicates[0] == b.predicates[0]:
        return "nearest", a.predicates[0]
    one, two = {a.head, *a.predicates} - {""}, {b.head, *b.predicates} - {""}
    shared = one & two
    if shared:
        return "any", " ".join(sorted(shared))
    return "different", f"{a.predicates[0]} ~ {b.predicates[0]}"


def arguments(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether the verbs share a subject or an object."""
    if not a.arguments or not b.arguments:
        return "none", ""
    if a.arguments.isdisjoint(b.arguments):
        return "different", ""
    return "shared", partial(listed, a.arguments, b.arguments)


def ranked(a: Profile, b: Profile, _: Policy) -> Level:
    """Whether two ordinals give one rank to one thing: the same noun, or people both."""
    one, two = a.claim.value, b.claim.value
    if not isinstance(one, Ordinal) or not isinstance(two, Ordinal):
        return "none", ""
    rank = "same" if one.rank == two.rank else "other"
    first, second = a.claim.about.head, b.claim.about.head
    detail = f"{first} ~ {second}"
    if not first or not second:
        return f"{rank}, unnamed", detail
    if related(first, second):
        return f"{rank}, one noun", detail
    if is_people(first) and is_people(second):
        return f"{rank}, people", detail
    return f"{rank}, other noun", detail
