"""Which of the people concerned a number counts: all of them, or a part."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.lexicon.scopes import CONDITIONS, DESCRIBING, GENERIC, GROUPS
from factcheck.model import Kind, Status
from factcheck.values import Quantity

if TYPE_CHECKING:
    from factcheck.align.profile import Profile
    from factcheck.model import Claim

#: A scope that counts everybody.
ALL = "all"

#: Marks that tell whether the attacker is counted, and do not narrow otherwise.
COUNTING = frozenset({"with", "without"})

#: Marks of care that every wounded person gets: they narrow only beside nothing else.
CARE = frozenset({"hospital", "treated"})

#: The mark of another year's event.
BEFORE = "before"

#: Conditions and an order, which pick some of the people told of; a group may be all of them.
NARROW = frozenset({mark for mark, _ in CONDITIONS} | {"first", BEFORE}) - CARE


def scope(claim: Claim, counting: str = "") -> str:
    """A label for the part of a whole that a claim counts.

    ``all`` when it counts people without saying which; else the words that restrict it, in
    order: a group (*female*, *officer*), a condition (*critical*), *at* a hospital.
    ``counting`` says whether equal tolls of the story are said to count the attacker.
    """
    marks = set(claim.about.parts)
    if counting and marks.isdisjoint(COUNTING):
        marks.add(counting)
    head = claim.about.head
    if head and head not in GENERIC and claim.status is not Status.DETAINED:
        group = GROUPS.get(head, head)
        if not (group in DESCRIBING and _single(claim)):
            marks.add(group)
    if marks - CARE - COUNTING:
        marks -= CARE
    return " ".join(sorted(marks)) or ALL


def undated(scope: str) -> str:
    """A scope without the mark of another year's event."""
    return " ".join(mark for mark in scope.split() if mark != BEFORE) or ALL


@lru_cache(maxsize=4096)
def counterpart(a: str, b: str) -> str:
    """How two scopes stand to one another."""
    one, two = set(a.split()) - {ALL}, set(b.split()) - {ALL}
    if ("without" in one) != ("without" in two):
        return "attacker apart" if "with" in one | two else "attacker maybe"
    one, two = one - COUNTING, two - COUNTING
    if one == two:
        return "same part" if one else "all"
    if one - CARE == two - CARE:
        return "one care"
    one, two = one - CARE, two - CARE
    if not one or not two:
        marks = one | two
        return "one part" if marks & NARROW or "at" in marks else "one group"
    return "parts overlap" if one & two else "other part"


#: Two tolls of one article, where the larger is at most this many times the smaller, may be
#: an old one and a new one.
GROWN = Decimal("1.5")


def outdated(a: Profile, b: Profile) -> bool:
    """Whether two tolls may be an older and a newer one, also within one article.

    Both count everybody, and articles of the story lead with the one and with the other: an
    article that is brought up to date keeps old captions and summaries.
    """
    one, two = a.claim, b.claim
    if one.kind is not Kind.CASUALTIES or one.status != two.status or not (a.led and b.led):
        return False
    if not a.scope == b.scope == ALL:
        return False
    if not isinstance(one.value, Quantity) or not isinstance(two.value, Quantity):
        return False
    least, most = sorted((one.value.amount.low, two.value.amount.low))
    return 1 < least <= most <= least * GROWN


def _single(claim: Claim) -> bool:
    return isinstance(claim.value, Quantity) and claim.value.amount.high <= 1
