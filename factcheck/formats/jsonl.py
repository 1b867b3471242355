"""The facts as JSON lines: each line is one fact with its claims, complete in itself."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from factcheck.compact import by_id
from factcheck.fingerprint import Fingerprints
from factcheck.formats.entries import shown
from factcheck.formats.harmless import escaped
from factcheck.formats.json import claim_object, fact_object
from factcheck.formats.place import Places
from factcheck.formats.view import DEFAULT, View

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Report


def render(report: Report, view: View = DEFAULT) -> str:
    """A line for each fact that the view shows, worst first; nothing where there is none.

    The keys are those of the JSON report. ``claims`` holds the claims themselves, each with
    the ``path`` of its file; ``fingerprints`` are what the fact is known by in other runs.
    """
    return "".join(pieces(report, view))


def pieces(report: Report, view: View = DEFAULT) -> Iterator[str]:
    """The text that ``render`` gives, a line a piece: that of many articles is large."""
    places = Places(report)
    claims = by_id(report.claims)
    keys = Fingerprints(report)
    for fact in shown(report, view):
        stated = [
            {
                "path": places.articles[claim.article].source.path,
                **claim_object(claim, fact.subject, places),
            }
            for claim in map(claims.__getitem__, fact.claims)
        ]
        whole = {
            **fact_object(fact, claims),
            "claims": stated,
            "fingerprints": list(keys.of(fact)),
        }
        yield escaped(json.dumps(whole, ensure_ascii=False)) + "\n"
