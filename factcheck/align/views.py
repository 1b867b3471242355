"""What the simple comparisons look at: two claims that look the same fall on the same level.

A level between two views is looked up once for all pairs of claims that have them. A
comparison without a row here is made for every pair. ``tests/align/test_balance.py`` holds
that none looks at more than is said here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.align.comparisons import ballots, dates, events, numbers, people, remarks, wording

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from factcheck.align.levels import Comparison
    from factcheck.align.profile import Profile

    View = Callable[[Profile], Hashable]


def _event(profile: Profile) -> Hashable:
    """What the vector of an event is made of."""
    about = profile.claim.about
    return about.head, about.predicates[:2], about.modifiers, about.arguments


VIEWS: Mapping[Comparison, View] = {
    wording.clause: lambda p: p.claim.about.clause,
    wording.sentence: lambda p: p.claim.about.sentence,
    wording.context: lambda p: (p.claim.about.context, p.claim.about.sentence),
    wording.qualifiers: lambda p: p.qualifiers,
    wording.narrowing: lambda p: p.modifiers,
    wording.place: lambda p: p.claim.headline,
    wording.same_article: lambda p: p.claim.article,
    people.names: lambda p: p.names,
    people.person: lambda p: p.person,
    people.office: lambda p: p.stated,
    people.whose: lambda p: (p.person, p.party, p.stated, p.alone, p.claim.article),
    ballots.ballot: lambda p: (p.stated, p.fellows),
    numbers.near: lambda p: p.near,
    numbers.value: lambda p: (p.stated, p.rarity),
    numbers.fate: lambda p: p.claim.status,
    numbers.rank: lambda p: p.stated,
    events.head: _event,
    events.event: _event,
    events.main: lambda p: p.central,
    events.when: lambda p: p.dates,
    events.said: lambda p: (p.claim.about.head, p.claim.about.predicates[:1]),
    events.predicate: lambda p: (p.head, p.predicates),
    events.arguments: lambda p: p.arguments,
    events.ranked: lambda p: (p.stated, p.claim.about.head),
    dates.time: lambda p: p.stated,
    dates.crowd: lambda p: (p.stated, p.crowd, p.far),
    dates.hours: lambda p: p.stated,
    remarks.remark: lambda p: (p.spoken, p.claim.speaker),
    remarks.members: lambda p: p.stated,
}
