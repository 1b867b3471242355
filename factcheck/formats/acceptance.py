"""The accepted findings and the remarks of a run, for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.harmless import visible
from factcheck.formats.wording import ROWS, count
from factcheck.model import Matter

if TYPE_CHECKING:
    from factcheck.formats.sheet import Sheet
    from factcheck.model import Fact, Remark, Report

INDENT = "    "

#: How the remarks on a matter begin, and whether they ask for something to be done.
LABELS = {
    Matter.STALE: ("stale: ", "yellow"),
    Matter.UNUSED: ("unused: ", "yellow"),
    Matter.UNREASONED: ("no reason: ", "yellow"),
    Matter.LEFT_OUT: ("note: ", "dim"),
}


def accepted(sheet: Sheet, report: Report) -> None:
    """Each accepted finding with its verdict, its reason, and where that is written."""
    if not report.accepted:
        return
    facts = {fact.id: fact for fact in report.facts}
    sheet.blank()
    number = count(len(report.accepted), "accepted finding")
    sheet.line((number, "bold"), ": known, and no reason to fail")
    for one in report.accepted:
        sheet.blank()
        _title(sheet, facts[one.fact])
        reason = (visible(one.reason), "italic")
        sheet.paragraph(f"{INDENT}accepted: ", reason, (f"  [{visible(one.origin)}]", "dim"))


def _title(sheet: Sheet, fact: Fact) -> None:
    row = ROWS[fact.verdict]
    sheet.paragraph(
        "",
        (f"{row.sign} {fact.verdict:<11}", "dim"),
        "  ",
        visible(fact.subject),
        (f"  ({count(fact.sources, 'source')}, {fact.id})", "dim"),
        hang=INDENT,
    )
    sheet.paragraph(f"{INDENT}-> ", (visible(fact.reason), "dim"))


def remarks(sheet: Sheet, report: Report) -> None:
    """What exceptions do nothing, and what the settings left out."""
    for remark in report.remarks:
        label, style = LABELS[remark.matter]
        sheet.paragraph(label, (said(remark), style))


def said(remark: Remark) -> str:
    """A remark in one harmless line."""
    return visible(f"{remark.where}: {remark.text}" if remark.where else remark.text)
