"""Which of the people concerned a number counts: all of them, or a part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.scopes import GENERIC, PARTS

if TYPE_CHECKING:
    from factcheck.model import Claim


def scope(claim: Claim) -> str:
    """A label for the part of a whole that a claim counts.

    ``all`` when it counts people without saying which; else the words that restrict it, in
    order: a group (*women*, *officers*), a condition (*critical*), *others*.
    """
    about = claim.about
    marks = {PARTS[q] for q in about.qualifiers if q in PARTS}
    if about.head and about.head not in GENERIC:
        marks.add(about.head)
    return " ".join(sorted(marks)) or "all"
