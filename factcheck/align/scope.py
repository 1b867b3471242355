"""Which of the people concerned a number counts: all of them, or a part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.scopes import DESCRIBING, GENERIC, GROUPS
from factcheck.model import Status
from factcheck.values import Quantity

if TYPE_CHECKING:
    from factcheck.model import Claim

#: A scope that counts everybody.
ALL = "all"

#: Marks that tell whether the attacker is counted, and do not narrow otherwise.
COUNTING = frozenset({"with", "without"})

#: Marks of care that every wounded person gets: they narrow only beside nothing else.
CARE = frozenset({"hospital", "treated"})


def scope(claim: Claim) -> str:
    """A label for the part of a whole that a claim counts.

    ``all`` when it counts people without saying which; else the words that restrict it, in
    order: a group (*female*, *officer*), a condition (*critical*), *at* a hospital.
    """
    marks = set(claim.about.parts)
    head = claim.about.head
    if head and head not in GENERIC and claim.status is not Status.DETAINED:
        group = GROUPS.get(head, head)
        if not (group in DESCRIBING and _single(claim)):
            marks.add(group)
    if marks - CARE - COUNTING:
        marks -= CARE
    return " ".join(sorted(marks)) or ALL


def counterpart(a: str, b: str) -> str:
    """How two scopes stand to one another."""
    one, two = set(a.split()) - {ALL}, set(b.split()) - {ALL}
    if ("without" in one) != ("without" in two):
        return "attacker apart" if "with" in one | two else "attacker maybe"
    one, two = one - COUNTING, two - COUNTING
    if one == two:
        return "same part" if one else "all"
    if not one or not two:
        return "one care" if (one | two) <= CARE else "one part"
    return "parts overlap" if one & two else "other part"


def _single(claim: Claim) -> bool:
    return isinstance(claim.value, Quantity) and claim.value.amount.high <= 1
