"""Workflow commands of GitHub Actions: a mark on the line where a value stands."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from factcheck.formats.entries import worded
from factcheck.formats.excerpt import shortened
from factcheck.formats.extracted import STDIN, as_filed
from factcheck.formats.findings import Finding, Level, findings
from factcheck.formats.harmless import visible
from factcheck.formats.place import Places
from factcheck.formats.view import DEFAULT, View
from factcheck.formats.wording import ROWS, count, totals

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model import Claim, Report, Statement

COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}

#: The longest title and line of a message, in cells: what the page shows of them.
TITLE, LINE = 100, 400

#: The most other sources named in a message.
SOURCES = 10


def render(report: Report, view: View = DEFAULT) -> str:
    """A command a line for each fact that asks for a look, and the totals as plain text.

    What fails the run is an error, other conflicts and discrepancies are warnings, updates
    notices. What agrees, is merely less exact or has one source is no annotation.
    """
    return "".join(pieces(report, view))


def pieces(report: Report, view: View = DEFAULT) -> Iterator[str]:
    """The text that ``render`` gives, a line a piece."""
    return (f"{line}\n" for line in _lines(report, view))


def _lines(report: Report, view: View) -> Iterator[str]:
    places = Places(report)
    filed = as_filed(report)
    for finding in findings(report, view, places):
        yield _annotation(finding, places, filed)
    for skipped in report.skipped:
        said = shortened(visible(skipped.reason), LINE)
        where = {"file": _file(skipped.path), "title": "skipped by factcheck"}
        yield _command("warning", where, said)
    summed = ", ".join(f"{number} {v}" for v, number in totals(report.facts).items())
    alone = count(len(report.inconsistencies), "contradiction")
    summed += f"; {alone} within an article" * bool(report.inconsistencies)
    yield f"factcheck: {count(len(report.articles), 'article')}, {summed}"


def _annotation(finding: Finding, places: Places, filed: Mapping[str, bool]) -> str:
    title = f"{finding.called or ROWS[finding.verdict].one}: {visible(finding.subject)}"
    said = [_said(claim, places) for claim in (finding.marked, *finding.others[:SOURCES])]
    more = len(finding.others) - SOURCES
    said += [f"… and {count(more, 'other value')}"] * (more > 0)
    if finding.accepted:
        said.append(shortened(f"accepted: {visible(finding.accepted)}", LINE))
    message = "\n".join([visible(finding.reason), *said])
    where = _place(finding.marked, places, filed=filed[finding.marked.article])
    return _command(COMMANDS[finding.level], {**where, "title": shortened(title, TITLE)}, message)


def _said(claim: Claim | Statement, places: Places) -> str:
    return shortened(f"{places.of(claim)}: {worded(claim, places)}", LINE)


def _place(claim: Claim | Statement, places: Places, *, filed: bool) -> dict[str, str]:
    """The file of a claim, and its line and columns where the file has them.

    Columns count code points from 1; the end is the column behind the value.
    """
    file = _file(places.articles[claim.article].source.path)
    if not filed:
        return {"file": file}
    line, column = places.at(claim.article, claim.start)
    end_line, end = places.at(claim.article, claim.end)
    where = {"file": file, "line": str(line), "endLine": str(end_line)}
    # Columns are taken for a value within one line only.
    return {**where, "col": str(column), "endColumn": str(end)} if line == end_line else where


def _file(path: str) -> str:
    return "" if path == STDIN else posixpath.normpath(path)


def _command(name: str, properties: Mapping[str, str], message: str) -> str:
    given = ",".join(f"{key}={_property(value)}" for key, value in properties.items() if value)
    return f"::{name} {given}::{_data(message)}"


def _data(text: str) -> str:
    r"""A message: what is a line break in it is ``\n``, everything else is shown."""
    lines = (visible(line) for line in text.split("\n"))
    return "%0A".join(line.replace("%", "%25") for line in lines)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
