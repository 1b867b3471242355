"""The words and signs of the reports, a row for each verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.model import VERDICTS, Certainty, Rule, Verdict

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model import Claim, Fact, Published


class Row(NamedTuple):
    """How a verdict shows: its sign, its colour, its name for one fact and for many, and
    what it means in plain words.
    """

    sign: str
    style: str
    one: str
    many: str
    meaning: str


ROWS = {
    Verdict.CONFLICT: Row("✗", "bold red", "conflict", "conflicts", "they cannot both be true"),
    Verdict.DISCREPANCY: Row(
        "≈",
        "bold yellow",
        "discrepancy",
        "discrepancies",
        "close, but not all of them can be exactly right",
    ),
    Verdict.UPDATED: Row(
        "↻", "bold cyan", "update", "updates", "a later article revises an earlier one"
    ),
    Verdict.COMPATIBLE: Row(
        "~",
        "bold blue",
        "compatible fact",
        "compatible facts",
        "one is less exact, and they do not contradict",
    ),
    Verdict.AGREE: Row(
        "=", "bold green", "fact agrees", "facts agree", "the same value, whatever the wording"
    ),
    Verdict.SINGLE: Row("·", "dim", "single fact", "single facts", "stated by one source only"),
}

#: What an article contradicts itself in.
RULES = {
    Rule.TOLLS: "two tolls for one event",
    Rule.WEEKDAYS: "a weekday and its date",
    Rule.SUMS: "parts and their sum",
    Rule.SHARES: "a percentage and its two figures",
}

#: Worst first, as the terminal shows facts.
WORST_FIRST = (*reversed(VERDICTS), Verdict.SINGLE)


def count(number: int, noun: str, plural: str = "") -> str:
    """``1 article``, ``2 articles``, ``3 stories``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def totals(facts: tuple[Fact, ...]) -> dict[Verdict, int]:
    """How many facts have each verdict, worst first."""
    return {verdict: sum(f.verdict is verdict for f in facts) for verdict in WORST_FIRST}


def day(when: date) -> str:
    """``3 March 2024``, in no locale but English."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def published(when: Published) -> str:
    """When an article came out and how that is known, in words."""
    origin = _ORIGINS.get(when.origin, when.origin)
    if when.day is not None:
        return f"{day(when.day)} ({origin})"
    if when.earliest is not None and when.earliest == when.latest:
        return f"about {day(when.earliest)} ({origin})"
    if when.earliest is not None and when.latest is not None:
        return f"between {day(when.earliest)} and {day(when.latest)} ({origin})"
    if when.earliest is not None:
        return f"not before {day(when.earliest)} ({origin})"
    if when.latest is not None:
        return f"not after {day(when.latest)} ({origin})"
    return "no date stated"


#: How a date is known, where the model's name for it says too little.
_ORIGINS = {"story": "from the rest of the story"}


def vouched(claim: Claim) -> str:
    """Who vouches for a claim: nothing for a plain assertion, else who says so, or *hedged*."""
    if claim.speaker:
        hedged = ", hedged" if claim.certainty is Certainty.HEDGED else ""
        return f"says {claim.speaker}{hedged}"
    if claim.certainty is Certainty.ASSERTED:
        return ""
    return "says a source" if claim.certainty is Certainty.ATTRIBUTED else "hedged"
