"""The accepted findings and the remarks of a run, for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.compact import by_id
from factcheck.formats import backings
from factcheck.formats.entries import within
from factcheck.formats.harmless import visible
from factcheck.formats.wording import ROWS, count, sources
from factcheck.model import Matter

if TYPE_CHECKING:
    from factcheck.formats.place import Places
    from factcheck.formats.sheet import Sheet
    from factcheck.model import Remark, Report, Verdict

INDENT = "    "

#: How the remarks on a matter begin, and whether they ask for something to be done.
LABELS = {
    Matter.STALE: ("stale: ", "yellow"),
    Matter.UNUSED: ("unused: ", "yellow"),
    Matter.UNREASONED: ("no reason: ", "yellow"),
    Matter.LEFT_OUT: ("note: ", "dim"),
}


def accepted(sheet: Sheet, report: Report, places: Places) -> None:
    """Each accepted finding with its verdict, its reason, and where that is written."""
    if not report.accepted:
        return
    claims = by_id(report.claims)
    facts = {fact.id: fact for fact in report.facts}
    inside = {one.id: one for one in report.inconsistencies}
    sheet.blank()
    number = count(len(report.accepted), "accepted finding")
    sheet.line((number, "bold"), ": known, and no reason to fail")
    for one in report.accepted:
        sheet.blank()
        own = [b for b in backings.known(report) if b.fact == one.finding]
        if own:
            for backing in own:
                backings.title(sheet, report, backing, places)
            sheet.paragraph(f"{INDENT}-> ", (visible(facts[one.finding].reason), "dim"))
        elif one.finding in facts:
            fact = facts[one.finding]
            said_by = f"{sources(fact, claims)}, {fact.id}"
            _title(sheet, fact.verdict, fact.subject, said_by, fact.reason)
        else:
            found = inside[one.finding]
            _title(sheet, found.verdict, within(found, places), found.id, found.reason)
        reason = (visible(one.reason), "italic")
        sheet.paragraph(f"{INDENT}accepted: ", reason, (f"  [{visible(one.origin)}]", "dim"))


def _title(sheet: Sheet, verdict: Verdict, subject: str, ids: str, reason: str) -> None:
    row = ROWS[verdict]
    sheet.paragraph(
        "",
        (f"{row.sign} {verdict:<11}", "dim"),
        "  ",
        visible(subject),
        (f"  ({ids})", "dim"),
        hang=INDENT,
    )
    sheet.paragraph(f"{INDENT}-> ", (visible(reason), "dim"))


def remarks(sheet: Sheet, report: Report) -> None:
    """What exceptions do nothing, and what the settings left out."""
    for remark in report.remarks:
        label, style = LABELS[remark.matter]
        sheet.paragraph(label, (said(remark), style))


def said(remark: Remark) -> str:
    """A remark in one harmless line."""
    return visible(f"{remark.where}: {remark.text}" if remark.where else remark.text)
