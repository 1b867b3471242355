"""The page of drafts, of what is accepted, and of what is shared word for word."""

from __future__ import annotations

from dataclasses import replace

from factcheck.formats.html import render
from factcheck.formats.view import EVERY, View
from factcheck.model import Accepted, Origin, Shared, Span
from tests.formats.fixture import DRAFTED, REPORT

KNOWN = (Accepted("f1", "asked <the> desk", "known.json"),)


def test_a_draft_has_a_sheet_with_what_sources_say() -> None:
    page = render(DRAFTED, View(shown=EVERY))
    sheet = page.partition('<section class="draft"')[2].partition("</section>")[0]
    assert sheet.count("<tr><td>") == len(DRAFTED.backings)
    assert "a source excludes it: " in sheet
    assert "<td>1:48</td>" in sheet


def test_a_report_without_drafts_has_no_sheet() -> None:
    assert '<section class="draft"' not in render(REPORT)
    assert "Shared word for word" not in render(REPORT)


def test_what_is_accepted_is_shown_with_its_reason() -> None:
    page = render(replace(REPORT, accepted=KNOWN), View(shown=EVERY))
    said = "Accepted: asked &lt;the&gt; desk [known.json]"
    assert page.count(said) == 1
    assert "Accepted:" not in render(REPORT)


def test_what_is_accepted_of_a_draft_is_shown_where_it_stands() -> None:
    alarm = next(one for one in DRAFTED.backings if one.status == "conflict")
    known = (Accepted(alarm.fact, "seen", "draft.md:3"),)
    page = render(replace(DRAFTED, accepted=known))
    sheet = page.partition('<section class="draft"')[2].partition("</section>")[0]
    assert sheet.count("Accepted: seen [draft.md:3]") == 1


def test_passages_that_are_shared() -> None:
    one, two = REPORT.articles[:2]
    span = [Span(a.id, 0, 12) for a in (one, two)]
    page = render(replace(REPORT, shared=(Shared(Origin.QUOTATION, tuple(span)),)))
    assert "Shared word for word" in page
    assert "a quotation in <a href=" in page
