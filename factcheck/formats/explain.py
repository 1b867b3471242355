"""Why the claims of a fact stand together, and why it has its verdict."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from rich.cells import cell_len

from factcheck.compact import by_id
from factcheck.errors import UsageError
from factcheck.formats.entries import within
from factcheck.formats.excerpt import excerpt, padded
from factcheck.formats.harmless import visible
from factcheck.formats.place import Places
from factcheck.formats.sheet import Sheet
from factcheck.formats.text import title
from factcheck.formats.view import DEFAULT, View
from factcheck.formats.wording import ROWS, RULES, vouched
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model import Claim, Evidence, Fact, Inconsistency, Link, Report

#: Bits to one sign of a bar, and the longest bar.
BITS = 0.5
LONGEST = 20

#: The most words shown of a sentence, in cells: a page without a full stop is one sentence.
SENTENCE = 400


def find(report: Report, fact: str) -> Fact:
    """The fact with this id; UsageError names the nearest ones where there is none."""
    facts = {f.id: f for f in report.facts}
    if fact in facts:
        return facts[fact]
    if not facts:
        raise UsageError(f"no fact {fact!r}: these articles share no fact")
    near = get_close_matches(fact, facts, n=3, cutoff=0.4)
    hint = f"did you mean {' or '.join(near)}?" if near else "factcheck check --all lists them"
    first, *_, last = (*facts, "")[:-1] if len(facts) > 1 else (fact, *facts)
    known = f"the facts are {first} to {last}" if len(facts) > 1 else f"there is only {last}"
    raise UsageError(f"no fact {fact!r} here: {known}; {hint}")


def render(report: Report, fact_id: str, view: View = DEFAULT) -> str:
    """The fact with its sentences, its values, and the weight of every link.

    Of a contradiction within an article: its rule, its statements and their sentences.
    """
    within_one = next((one for one in report.inconsistencies if one.id == fact_id), None)
    if within_one:
        return _within(report, within_one, view)
    fact = find(report, fact_id)
    sheet = Sheet(view)
    places = Places(report)
    claims = by_id(report.claims)
    sheet.paragraph("", *title(fact, claims), hang="  ")
    sheet.paragraph("  why: ", (visible(fact.reason), "italic"))
    sheet.paragraph("  ", f"{fact.verdict} means: {ROWS[fact.verdict].meaning}")
    if fact.consensus:
        sure = f"(confidence {fact.confidence:.2f})"
        sheet.paragraph("  best value: ", (visible(fact.consensus), "green"), f" {sure}")
    sheet.blank()
    sheet.line(("What the articles say", "bold"))
    for claim in fact.claims:
        _claim(sheet, claims[claim], places)
    _links(sheet, fact, claims, places)
    return sheet.render()


def _within(report: Report, one: Inconsistency, view: View) -> str:
    sheet, places, row = Sheet(view), Places(report), ROWS[one.verdict]
    head = (f"{row.sign} {one.verdict:<11}", row.style)
    sheet.paragraph(
        "", head, "  ", (within(one, places), "bold"), (f"  ({one.id})", "dim"), hang="  "
    )
    sheet.paragraph("  why: ", (visible(one.reason), "italic"))
    sheet.paragraph("  ", f"rule {one.rule}: {RULES[one.rule]}, held against one another")
    sheet.blank()
    sheet.line(("What the article says", "bold"))
    for said in one.statements:
        text = places.articles[said.article].text
        words = excerpt(
            text, (said.sentence_start, said.sentence_end), (said.start, said.end), SENTENCE
        )
        sheet.blank()
        sheet.paragraph("  ", (places.of(said), "cyan"), "  ", (words.value, "bold"))
        sheet.paragraph("    ", words.before, (words.value, "bold"), words.after)
    return sheet.render()


def _claim(sheet: Sheet, claim: Claim, places: Places) -> None:
    text = places.articles[claim.article].text
    said = visible(text[claim.start : claim.end]).strip()
    extra = visible(vouched(claim))
    sheet.blank()
    sheet.paragraph(
        "  ",
        (places.of(claim), "cyan"),
        "  ",
        (said, "bold"),
        (f"  = {visible(normalized(claim.value))}", "green"),
        f"  ({extra})" if extra else "",
    )
    sentence = (claim.sentence_start, claim.sentence_end)
    words = excerpt(text, sentence, (claim.start, claim.end), SENTENCE)
    sheet.paragraph("    ", words.before, (words.value, "bold"), words.after)


def _links(sheet: Sheet, fact: Fact, claims: Mapping[str, Claim], places: Places) -> None:
    sheet.blank()
    if not fact.links:
        sheet.line(("One source says it: there is nothing to link.", "dim"))
        return
    sheet.line(("Why they stand together", "bold"), ": each + bit doubles the odds, each - halves")
    for link in fact.links:
        _link(sheet, link, claims, places)


def _link(sheet: Sheet, link: Link, claims: Mapping[str, Claim], places: Places) -> None:
    one, other = (places.of(claims[claim]) for claim in link.claims)
    sheet.blank()
    sheet.paragraph("  ", (one, "cyan"), " with ", (other, "cyan"))
    names = [visible(e.feature) for e in link.evidence]
    width = max((cell_len(name) for name in (*names, "sum")), default=0)
    for evidence in link.evidence:
        _evidence(sheet, evidence, width)
    sheet.line("    ", padded("sum", width), (f"  {link.weight:+6.1f}", "bold"))


def _evidence(sheet: Sheet, evidence: Evidence, width: int) -> None:
    """One row of the waterfall: a feature, its weight as a number and as a bar, and why."""
    weight = round(evidence.weight, 1) + 0.0  # no minus before a nought
    sign, style = ("+", "green") if weight >= 0 else ("-", "red")
    bar = sign * min(max(round(abs(weight) / BITS), 1 if weight else 0), LONGEST)
    head = f"    {padded(visible(evidence.feature), width)}  {weight:+6.1f}  "
    sheet.paragraph(head, (f"{bar:<{LONGEST}}", style), f"  {visible(evidence.detail)}")
