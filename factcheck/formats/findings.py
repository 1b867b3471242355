"""Facts as a code review shows them: a mark at one claim, and what the others say elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.formats.entries import entries, shown
from factcheck.model import Verdict

if TYPE_CHECKING:
    from factcheck.formats.place import Places
    from factcheck.formats.view import View
    from factcheck.model import Claim, Fact, Report


class Level(StrEnum):
    """How loud a mark is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


#: What a verdict is worth where it does not fail the run; the others are no marks at all.
LEVELS = {
    Verdict.CONFLICT: Level.WARNING,
    Verdict.DISCREPANCY: Level.WARNING,
    Verdict.UPDATED: Level.NOTE,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact to look at: where it is marked, and the claims of the other sources.

    ``accepted`` is the reason of one that somebody has accepted, else empty.
    """

    fact: Fact
    level: Level
    claim: Claim
    others: tuple[Claim, ...]
    accepted: str = ""


def level(verdict: Verdict, view: View) -> Level | None:
    """How loud the facts of a verdict are marked: an error where they fail the run."""
    return Level.ERROR if verdict in view.failing else LEVELS.get(verdict)


def findings(report: Report, view: View, places: Places) -> list[Finding]:
    """The facts that the view shows and that ask for a look, worst first.

    Marked is the first of the two claims that decided the verdict (the outdated one of an
    update); the other one leads those of the other sources.
    """
    claims = {claim.id: claim for claim in report.claims}
    reasons = {one.fact: one.reason for one in report.accepted}
    found = []
    for fact in shown(report, view):
        loud = level(fact.verdict, view)
        if loud is not None:
            said = [entry.claim for entry in entries(report, fact, claims, places)]
            decisive = [claims[claim] for claim in fact.pair or ()]
            first = (decisive or said)[0]
            others = [*decisive[1:], *said]
            others = [claim for claim in others if claim.article != first.article]
            accepted = reasons.get(fact.id, "")
            mark = Level.NOTE if accepted else loud
            found.append(Finding(fact, mark, first, tuple(dict.fromkeys(others)), accepted))
    return found
