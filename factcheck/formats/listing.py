"""What was read out of an article: its claims by kind, and what was left out and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from factcheck.formats.excerpt import padded
from factcheck.formats.harmless import visible
from factcheck.formats.json import left_out, words
from factcheck.formats.place import Places
from factcheck.formats.sheet import Sheet
from factcheck.formats.view import DEFAULT, View
from factcheck.formats.wording import count, published, vouched
from factcheck.model import Kind
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from factcheck.model import Article, Claim, Report

#: The widest column of values and of normalised values, in cells.
VALUE_WIDTH = 30


def render(report: Report, view: View = DEFAULT) -> str:
    """The claims of each article of ``report`` as text, in the order of the text."""
    sheet = Sheet(view)
    places = Places(report)
    for article in report.articles:
        sheet.blank()
        claims = [claim for claim in report.claims if claim.article == article.id]
        _heading(sheet, article, claims, places)
        for kind in Kind:
            _kind(sheet, kind, [claim for claim in claims if claim.kind is kind], places)
        _left_out(sheet, article, places)
    return sheet.render()


def _heading(sheet: Sheet, article: Article, claims: list[Claim], places: Places) -> None:
    name = f"{places.name(article.id)}: "
    sheet.paragraph("", (name, "cyan"), (visible(article.title or "no title found"), "bold"))
    note = f", {visible(article.source.note)}" if article.source.note else ""
    facts = f"{count(len(claims), 'claim')} in {count(words(article), 'word')}"
    sheet.paragraph("", f"{facts}; published: {published(article.published)}{note}")


def _kind(sheet: Sheet, kind: Kind, claims: list[Claim], places: Places) -> None:
    if not claims:
        return
    sheet.blank()
    sheet.line((f"{kind}", "bold"), f" ({len(claims)})")
    value = min(max(cell_len(_worded(claim, places)) for claim in claims), VALUE_WIDTH)
    meaning = min(max(cell_len(_meaning(claim)) for claim in claims), VALUE_WIDTH)
    place = max(len(_line(claim, places)) for claim in claims)
    for claim in claims:
        _claim(sheet, claim, places, (place, value, meaning))


def _claim(sheet: Sheet, claim: Claim, places: Places, widths: tuple[int, int, int]) -> None:
    place, value, meaning = widths
    line, worded, means = _line(claim, places), _worded(claim, places), _meaning(claim)
    said = (claim.status, vouched(claim), "in the headline" * claim.headline)
    extra = visible(", ".join(filter(None, said)))
    if cell_len(worded) <= value and cell_len(means) <= meaning:
        head = f"  {padded(line, place)}  {padded(worded, value)}  "
        sheet.paragraph(head, (padded(means, meaning), "green"), f"  {extra}" if extra else "")
        return
    # Quotations and lists take lines of their own.
    extra = f"  {extra}" if extra else ""
    plain = means == worded.strip('“”"')
    sheet.paragraph(f"  {padded(line, place)}  ", (worded, "bold"), extra if plain else "")
    if not plain:
        sheet.paragraph(" " * (place + 4) + "= ", (means, "green"), extra)


def _worded(claim: Claim, places: Places) -> str:
    return visible(places.articles[claim.article].text[claim.start : claim.end]).strip()


def _meaning(claim: Claim) -> str:
    return visible(normalized(claim.value))


def _line(claim: Claim, places: Places) -> str:
    return f"line {places.at(claim.article, claim.start)[0]}"


def _left_out(sheet: Sheet, article: Article, places: Places) -> None:
    out = left_out(article)
    sheet.blank()
    if not out:
        sheet.line(("left out", "bold"), ": nothing")
        return
    sheet.line(("left out", "bold"), f" ({len(out)})")
    for block in out:
        line = f"line {places.at(article.id, block.start)[0]}"
        reason = f": {visible(block.reason)}" if block.reason else ""
        sheet.paragraph(f"  {line}  ", (f"{block.role}{reason}", "yellow"))
        words_left_out = " ".join(visible(article.text[block.start : block.end][:400]).split())
        sheet.paragraph("    | ", (_cut(words_left_out), "dim"))


def _cut(text: str, most: int = 160) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"
