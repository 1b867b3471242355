"""Score the toll of real incidents against a registry: ``python -m benchmarks.incidents FOLDER``.

FOLDER holds ``registry.json`` (incident -> ``num_killed``, ``num_injured``) and a folder of
articles for each incident in ``articles/``. The answer for an incident is the consensus of
the casualties fact with the most sources. The record is final: early articles differ from it
rightly, so that not every answer can be exact.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from factcheck import pipeline
from factcheck.model import Kind, Status, Verdict
from factcheck.settings import Settings, Stories
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.model import Claim, Fact, Report

SLOTS = {Status.KILLED: "num_killed", Status.INJURED: "num_injured"}
ALARMS = frozenset({Verdict.CONFLICT, Verdict.DISCREPANCY})
_NUMBER = re.compile(r"(?:<~|>=|<=|[~<>])?(\d+)(?= |$)")


@dataclass(slots=True)
class Tally:
    """Incidents asked about, answered, answered as the registry has it; and false alarms."""

    asked: int = 0
    answered: int = 0
    exact: int = 0
    alarms: int = 0


def number(words: str) -> int | None:
    """The plain number of a normalised value (``~12 people``); None of a range or a word."""
    found = _NUMBER.match(words)
    return int(found[1]) if found else None


def tallies(
    registry: Mapping[str, Mapping[str, int]], folder_of: Mapping[str, str], report: Report
) -> dict[Status, Tally]:
    """Score a report; ``folder_of`` maps an article's id to its incident."""
    claims = {c.id: c for c in report.claims}
    told: dict[tuple[str, Status | None], list[Fact]] = defaultdict(list)
    for fact in report.facts:
        first = claims[fact.claims[0]]
        if fact.kind is Kind.CASUALTIES:
            told[folder_of[first.article], first.status].append(fact)
    found = {status: Tally() for status in SLOTS}
    for status, field in SLOTS.items():
        for incident, record in registry.items():
            _count(found[status], record[field], told[incident, status], claims)
    return found


def _count(tally: Tally, truth: int, facts: Sequence[Fact], claims: Mapping[str, Claim]) -> None:
    tally.asked += 1
    for fact in facts:
        stated = {number(normalized(claims[c].value)) for c in fact.claims}
        tally.alarms += fact.verdict in ALARMS and stated == {truth}
    answers = [fact for fact in facts if number(fact.consensus) is not None]
    if answers:
        best = max(answers, key=lambda fact: (fact.sources, len(fact.claims)))
        tally.answered += 1
        tally.exact += number(best.consensus) == truth


def score(folder: Path) -> dict[Status, Tally]:
    """Check the articles of a folder and score them."""
    registry = json.loads((folder / "registry.json").read_text("utf-8"))
    report = pipeline.run([str(folder / "articles")], Settings(stories=Stories.FOLDER))
    folder_of = {a.id: PurePath(a.source.path).parent.name for a in report.articles}
    return tallies(registry, folder_of, report)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for status, tally in score(Path(sys.argv[1])).items():
        print(f"{status}: {tally}")
