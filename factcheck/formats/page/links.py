"""The links of a report as data for the page's script, which draws each when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from factcheck.compact import by_id
from factcheck.formats.excerpt import shortened
from factcheck.formats.harmless import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.formats.place import Places
    from factcheck.model import Claim, Link, Report

#: The longest value in the heading of a link, in cells.
BRIEF = 40


def drawn(report: Report, places: Places) -> Iterator[Markup]:
    """A JSON object in pieces, which are safe in a page, its keys in the order of their signs.

    ``facts``: the links of each, as two claims and rows of feature, weight, and detail.
    Weights are in hundredths of a bit, so that the rows add up to their sum exactly. ``claims``:
    each linked claim's place and value.
    """
    claims = by_id(report.claims)
    linked = {claim for fact in report.facts for link in fact.links for claim in link.claims}
    facts = sorted((fact for fact in report.facts if fact.links), key=lambda fact: fact.id)
    yield Markup('{"claims": ')
    yield from _members((claim, _claim(claims[claim], places)) for claim in sorted(linked))
    yield Markup(', "facts": ')
    yield from _members((fact.id, [_link(link) for link in fact.links]) for fact in facts)
    yield Markup("}")


def _members(rows: Iterable[tuple[str, object]]) -> Iterator[Markup]:
    """An object, a key and its value a piece."""
    before = Markup("{")
    for key, value in rows:
        yield before + htmlsafe_json_dumps({key: value})[1:-1]
        before = Markup(", ")
    yield Markup("}") if before == ", " else Markup("{}")


def _link(link: Link) -> list[object]:
    rows = [[visible(e.feature), round(e.weight * 100), visible(e.detail)] for e in link.evidence]
    return [*link.claims, rows]


def _claim(claim: Claim, places: Places) -> list[str]:
    text = places.articles[claim.article].text
    value = visible(text[claim.start : claim.end]).strip()
    return [places.of(claim), shortened(value, BRIEF)]
