"""Facts as a code review shows them: a mark at one claim, and what the others say elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.compact import by_id
from factcheck.fingerprint import Fingerprints
from factcheck.formats.backings import ROWS as BACKINGS
from factcheck.formats.entries import entries, shown, within
from factcheck.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.formats.place import Places
    from factcheck.formats.view import View
    from factcheck.model import Claim, Fact, Inconsistency, Report, Statement


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
    """Something to look at: where it is marked, and what is said elsewhere.

    ``topic`` is the kind of a fact's claims, or the rule that one article breaks alone.
    ``fingerprint`` is what it is known by in other runs. ``accepted`` is why somebody has
    accepted it, empty as a rule; it is no more than a note then. ``called`` is what it is in a
    few words, where that is not the verdict: what the sources say of a draft's figure.
    """

    id: str
    verdict: Verdict
    level: Level
    topic: str
    subject: str
    reason: str
    marked: Claim | Statement
    others: tuple[Claim | Statement, ...]
    fingerprint: str
    accepted: str = ""
    called: str = ""


def level(verdict: Verdict, view: View) -> Level | None:
    """How loud the facts of a verdict are marked: an error where they fail the run."""
    return Level.ERROR if verdict in view.failing else LEVELS.get(verdict)


def findings(report: Report, view: View, places: Places) -> Iterator[Finding]:
    """What the view shows and asks for a look: within articles first, then facts, worst first.

    Marked is the first of the two claims that decided a fact's verdict (the outdated one of
    an update); the other one leads those of the other sources.
    """
    reasons = {one.finding: one.reason for one in report.accepted}
    for one in _marked(report, view, places):
        known = one.id in reasons
        yield replace(one, level=Level.NOTE, accepted=reasons[one.id]) if known else one


def _marked(report: Report, view: View, places: Places) -> Iterator[Finding]:
    """The findings, whether accepted or not."""
    keys = Fingerprints(report)
    failing = {one.id for one in report.found(view.failing)}
    for one in report.inconsistencies:
        loud = level(one.verdict, view)
        if one.verdict in view.shown and loud:
            yield _within(one, loud, keys, places)
    claims = by_id(report.claims)
    if Verdict.SINGLE in view.failing:
        yield from _unbacked(report, claims, keys)
    marked = (view.failing | LEVELS.keys()) - {Verdict.SINGLE}
    for fact in shown(report, view):
        loud = Level.ERROR if fact.id in failing else level(fact.verdict, view)
        if loud is not None and fact.verdict in marked:
            said = [entry.claim for entry in entries(fact, claims, places)]
            decisive = [claims[claim] for claim in fact.pair or ()]
            yield _between(fact, loud, (*decisive, *said), keys)


def _unbacked(report: Report, claims: Mapping[str, Claim], keys: Fingerprints) -> Iterator[Finding]:
    """The figures of drafts that no source backs, where that fails the run."""
    facts = {fact.id: fact for fact in report.facts}
    for one in report.backings:
        fact = facts.get(one.fact)
        if fact is None or not one.unbacked or fact.verdict in LEVELS:
            continue
        yield Finding(
            id=fact.id,
            verdict=Verdict.SINGLE,
            level=Level.ERROR,
            topic=fact.kind.value,
            subject=fact.subject,
            reason=one.reason,
            marked=claims[one.claim],
            others=tuple(claims[said] for said in one.said),
            fingerprint=keys.of(fact)[0],
            called=BACKINGS[one.status].says,
        )


def _between(
    fact: Fact, loud: Level, said: Sequence[Claim | Statement], keys: Fingerprints
) -> Finding:
    """A fact on which articles differ."""
    others = dict.fromkeys(one for one in said if one.article != said[0].article)
    return Finding(
        id=fact.id,
        verdict=fact.verdict,
        level=loud,
        topic=fact.kind.value,
        subject=fact.subject,
        reason=fact.reason,
        marked=said[0],
        others=tuple(others),
        fingerprint=keys.of(fact)[0],
    )


def _within(one: Inconsistency, loud: Level, keys: Fingerprints, places: Places) -> Finding:
    """What does not fit together in one article."""
    return Finding(
        id=one.id,
        verdict=one.verdict,
        level=loud,
        topic=one.rule.value,
        subject=within(one, places),
        reason=one.reason,
        marked=one.statements[0],
        others=one.statements[1:],
        fingerprint=keys.within(one),
    )
