"""What sources say of drafts, and what articles share word for word, as rows of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.compact import by_id
from factcheck.formats.backings import ROWS
from factcheck.formats.excerpt import shortened
from factcheck.formats.harmless import visible
from factcheck.formats.page.rows import Backed, Repeated, Sheet, Where
from factcheck.model import Origin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.formats.page.rows import Text
    from factcheck.formats.place import Places
    from factcheck.model import Claim, Report

#: The longest value and the longest passage, in cells.
VALUE, PASSAGE = 72, 400


def sheets(report: Report, places: Places, texts: Mapping[str, Text]) -> tuple[Sheet, ...]:
    """A sheet for each draft: its claims in the order of its text, and what sources say."""
    claims = by_id(report.claims)
    reasons = {one.finding: visible(f"{one.reason} [{one.origin}]") for one in report.accepted}
    marked = {claim for fact in report.facts for claim in fact.claims}

    def target(claim: Claim) -> str:
        text = texts[claim.article]
        return claim.id if claim.id in marked and claim.start in text.shown else text.key

    rows: dict[str, list[Backed]] = {draft: [] for draft in report.drafts}
    for one in report.backings:
        claim, row = claims[one.claim], ROWS[one.status]
        line, column = places.at(claim.article, claim.start)
        loud = one.status != "supported"
        rows[claim.article].append(
            Backed(
                where=Where(target(claim), f"{line}:{column}"),
                value=_value(claim, places),
                sign=row.sign,
                verdict=row.verdict.value,
                says=row.says,
                reason=visible(one.reason) if loud else "",
                sources=tuple(
                    Where(target(said), f"{places.of(said)} {_value(said, places)}")
                    for said in map(claims.__getitem__, one.said)
                ),
                accepted=reasons.get(one.fact, "")
                if one.unbacked or _alarming(row.verdict)
                else "",
            )
        )
    return tuple(Sheet(texts[draft], tuple(of)) for draft, of in rows.items())


def _alarming(verdict: str) -> bool:
    return verdict in {"conflict", "discrepancy", "updated"}


def _value(claim: Claim, places: Places) -> str:
    text = places.articles[claim.article].text[claim.start : claim.end]
    return shortened(" ".join(visible(text).split()), VALUE)


def passages(report: Report, places: Places, texts: Mapping[str, Text]) -> tuple[Repeated, ...]:
    """What articles share word for word, and where each of them has it."""
    found = []
    for one in report.shared:
        first = one.spans[0]
        text = places.articles[first.article].text[first.start : first.end]
        words = shortened(" ".join(visible(text).split()), PASSAGE)
        where = tuple(
            Where(
                texts[span.article].key,
                f"{places.name(span.article)}:{places.at(span.article, span.start)[0]}",
            )
            for span in one.spans
        )
        quoted = f"“{words}”" if one.origin is Origin.QUOTATION else words
        found.append(Repeated(one.origin.value, quoted, where))
    return tuple(found)
