"""The facts as a table: a claim a row, for a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from factcheck.formats.entries import sentence, shown, worded
from factcheck.formats.harmless import visible
from factcheck.formats.place import Places
from factcheck.formats.view import DEFAULT, View
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from factcheck.model import Claim, Fact, Report

#: Without it, spreadsheets take the file for one of the system's old encoding.
BOM = "\ufeff"

COLUMNS = (
    *("fact", "verdict", "kind", "subject", "sources", "confidence"),
    *("article", "path", "line", "column", "published", "copy_of"),
    *("value", "normalized", "speaker", "certainty", "sentence"),
    *("reason", "consensus", "story", "claim"),
)

#: What starts a formula, in any width of the signs: at the start of a cell, and behind a
#: semicolon, at which a spreadsheet set to a decimal comma may cut the cells.
_FORMULA = re.compile(r"(^|;)(?=\s*[=+\-@＝＋－＠])")


def render(report: Report, view: View = DEFAULT) -> str:
    """A row for each claim of the facts that the view shows, worst facts first.

    Comma-separated, every text in quotes, a mark of UTF-8 before the head. A cell that a
    spreadsheet would take for a formula begins with an apostrophe, which shows it as text.
    """
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    places = Places(report)
    claims = {claim.id: claim for claim in report.claims}
    copies = dict(report.copies)
    for fact in shown(report, view):
        for claim in fact.claims:
            row = _row(fact, claims[claim], places, copies)
            writer.writerow(row[column] for column in COLUMNS)
    return BOM + file.getvalue()


def cell(text: str) -> str:
    """Text as one line of a cell that no spreadsheet takes for a formula."""
    return _FORMULA.sub(r"\1'", visible(text).strip())


def _row(
    fact: Fact, claim: Claim, places: Places, copies: dict[str, str]
) -> dict[str, str | int | float]:
    article = places.articles[claim.article]
    line, column = places.at(claim.article, claim.start)
    day = article.published.day
    numbers = {
        "sources": fact.sources,
        "confidence": round(fact.confidence, 2),
        "line": line,
        "column": column,
    }
    texts = {
        "fact": fact.id,
        "verdict": fact.verdict.value,
        "kind": fact.kind.value,
        "subject": fact.subject,
        "article": article.id,
        "path": article.source.path,
        "published": day.isoformat() if day else "",
        "copy_of": copies.get(claim.article, ""),
        "value": worded(claim, places),
        "normalized": normalized(claim.value),
        "speaker": claim.speaker or "",
        "certainty": claim.certainty.value,
        "sentence": sentence(claim, places),
        "reason": fact.reason,
        "consensus": fact.consensus,
        "story": fact.story,
        "claim": claim.id,
    }
    return {**{name: cell(text) for name, text in texts.items()}, **numbers}
