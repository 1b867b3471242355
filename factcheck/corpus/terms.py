"""Terms of articles as they stand in the files between the stages.

A term is its sort and what it says with a null character between: written so, terms have the
order in which ``factcheck.stories`` adds up what they weigh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.traits import Sort

if TYPE_CHECKING:
    from factcheck.traits import Term

#: Stands for the sort where a name is counted, whichever of the two sorts it has.
EITHER = "either"


def key(sort: str, said: str) -> str:
    """A term in one string."""
    return f"{sort}\0{said}"


def split(term: str) -> tuple[str, str]:
    """The sort, or ``EITHER``, and what the term says."""
    sort, _, said = term.partition("\0")
    return sort, said


def term(written: str) -> Term:
    """The term of a string."""
    sort, said = split(written)
    return Sort(sort), said
