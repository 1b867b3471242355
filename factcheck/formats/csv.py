"""The facts as a table: a claim a row, for a spreadsheet."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING

from factcheck.compact import by_id
from factcheck.formats.entries import sentence, shown, within, worded
from factcheck.formats.harmless import visible
from factcheck.formats.place import Places
from factcheck.formats.view import DEFAULT, View
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model import Claim, Fact, Inconsistency, Report, Statement

    Row = dict[str, str | int | float]

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

    Before them, a row for each statement of what contradicts itself within an article.

    Comma-separated, every text in quotes, a mark of UTF-8 before the head. A cell that a
    spreadsheet would take for a formula begins with an apostrophe, which shows it as text.
    """
    return "".join(pieces(report, view))


def pieces(report: Report, view: View = DEFAULT) -> Iterator[str]:
    """The text that ``render`` gives, a row a piece: that of many articles is large."""
    writer = csv.writer(_Line(), quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    yield BOM + writer.writerow(COLUMNS)
    for row in _rows(report, view):
        yield writer.writerow(row.get(column, "") for column in COLUMNS)


class _Line:
    """Makes ``writerow`` return the line that it would write."""

    def write(self, line: str) -> str:
        return line


def _rows(report: Report, view: View) -> Iterator[Row]:
    places = Places(report)
    claims = by_id(report.claims)
    copies = dict(report.copies)
    stories = dict(report.stories)
    for one in report.inconsistencies:
        if one.verdict in view.shown:
            for said in one.statements:
                yield _within(one, said, places) | {"story": stories.get(one.article, "")}
    for fact in shown(report, view):
        for claim in fact.claims:
            yield _row(fact, claims[claim], places, copies)


def cell(text: str) -> str:
    """Text as one line of a cell that no spreadsheet takes for a formula."""
    return _FORMULA.sub(r"\1'", visible(text).strip())


def _row(fact: Fact, claim: Claim, places: Places, copies: Mapping[str, str]) -> Row:
    numbers = {"sources": fact.sources, "confidence": round(fact.confidence, 2)}
    texts = {
        "fact": fact.id,
        "verdict": fact.verdict.value,
        "kind": fact.kind.value,
        "subject": fact.subject,
        "copy_of": copies.get(claim.article, ""),
        "normalized": normalized(claim.value),
        "speaker": claim.speaker or "",
        "certainty": claim.certainty.value,
        "reason": fact.reason,
        "consensus": fact.consensus,
        "story": fact.story,
        "claim": claim.id,
    }
    return {**_cells(texts), **numbers, **_said(claim, places)}


def _within(one: Inconsistency, said: Statement, places: Places) -> Row:
    """What one statement of a contradiction within an article says."""
    texts = {
        "fact": one.id,
        "verdict": one.verdict.value,
        "kind": one.rule.value,
        "subject": within(one, places),
        "reason": one.reason,
    }
    return {**_cells(texts), "sources": 1, **_said(said, places)}


def _said(said: Claim | Statement, places: Places) -> Row:
    """What an article says, and where."""
    article = places.articles[said.article]
    line, column = places.at(said.article, said.start)
    day = article.published.day
    texts = {
        "article": article.id,
        "path": article.source.path,
        "published": day.isoformat() if day else "",
        "value": worded(said, places),
        "sentence": sentence(said, places),
    }
    return {**_cells(texts), "line": line, "column": column}


def _cells(texts: Mapping[str, str]) -> Row:
    return {name: cell(text) for name, text in texts.items()}
