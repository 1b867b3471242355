"""The links of a report as data for the page's script, which draws each when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.excerpt import shortened
from factcheck.formats.harmless import visible

if TYPE_CHECKING:
    from factcheck.formats.place import Places
    from factcheck.model import Claim, Link, Report

#: The longest value in the heading of a link, in cells.
BRIEF = 40


def drawn(report: Report, places: Places) -> dict[str, object]:
    """``facts``: the links of each, as two claims and rows of feature, weight, and detail.

    Weights are in hundredths of a bit, so that the rows add up to their sum exactly. ``claims``:
    each linked claim's place and value.
    """
    linked = {claim for fact in report.facts for link in fact.links for claim in link.claims}
    return {
        "facts": {f.id: [_link(link) for link in f.links] for f in report.facts if f.links},
        "claims": {c.id: _claim(c, places) for c in report.claims if c.id in linked},
    }


def _link(link: Link) -> list[object]:
    rows = [[visible(e.feature), round(e.weight * 100), visible(e.detail)] for e in link.evidence]
    return [*link.claims, rows]


def _claim(claim: Claim, places: Places) -> list[str]:
    text = places.articles[claim.article].text
    value = visible(text[claim.start : claim.end]).strip()
    return [places.of(claim), shortened(value, BRIEF)]
