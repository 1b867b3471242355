"""What the sources of a fact say, each different value of each source once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.formats.excerpt import excerpt
from factcheck.formats.harmless import visible
from factcheck.formats.wording import RULES, WORST_FIRST, day, published
from factcheck.model import Verdict
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.formats.place import Places
    from factcheck.formats.view import View
    from factcheck.model import Claim, Fact, Inconsistency, Report, Statement

#: The longest sentence, in characters: a page without a full stop is one sentence.
LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Entry:
    """What one source says in a fact: its claim, and what else there is to know."""

    claim: Claim | Statement
    note: str = ""


def shown(report: Report, view: View) -> list[Fact]:
    """The facts that a view shows, worst first, those of many sources before others."""
    facts = [fact for fact in report.facts if fact.verdict in view.shown]
    return sorted(facts, key=lambda fact: (WORST_FIRST.index(fact.verdict), -fact.sources))


def entries(fact: Fact, claims: Mapping[str, Claim], places: Places) -> tuple[Entry, ...]:
    """What the sources of a fact say, in the order of its claims; by date where that tells.

    ``claims`` are those of the report by their ids.
    """
    said: dict[tuple[str, str], list[Claim]] = {}
    for claim in map(claims.__getitem__, fact.claims):
        said.setdefault((claim.article, normalized(claim.value)), []).append(claim)
    found = []
    for same in said.values():
        # The body says it more exactly than the headline, and with more words around it.
        first = min(same, key=lambda claim: claim.headline)
        notes = [_dated(first, places)] if fact.verdict is Verdict.UPDATED else []
        lines = {places.at(claim.article, claim.start)[0] for claim in same}
        again = sorted(lines - {places.at(first.article, first.start)[0]})
        notes += [f"also line {', '.join(map(str, again))}"] * bool(again)
        if first.article in places.copies:
            notes.append(f"copy of {places.name(places.copies[first.article])}")
        found.append(Entry(first, "; ".join(filter(None, notes))))
    if fact.verdict is Verdict.UPDATED:
        found.sort(key=lambda entry: str(places.articles[entry.claim.article].published.latest))
    return tuple(found)


def within(one: Inconsistency, places: Places) -> str:
    """What names a contradiction within an article."""
    return f"within {places.name(one.article)}: {RULES[one.rule]}"


def worded(claim: Claim | Statement, places: Places) -> str:
    """The words of a claim as its article words it, on one harmless line."""
    return visible(places.articles[claim.article].text[claim.start : claim.end]).strip()


def sentence(claim: Claim | Statement, places: Places) -> str:
    """The sentence of a claim on one harmless line; what is too far from its value is cut."""
    text = places.articles[claim.article].text
    whole = (claim.sentence_start, claim.sentence_end)
    if whole[1] - whole[0] <= LONGEST:
        return visible(text[slice(*whole)]).strip()
    return str(excerpt(text, whole, (claim.start, claim.end), LONGEST)).strip()


def _dated(claim: Claim, places: Places) -> str:
    when = places.articles[claim.article].published
    return day(when.day) if when.day else published(when)
