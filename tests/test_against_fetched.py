"""Drafts against pages by their addresses."""

from __future__ import annotations

import pytest

from factcheck import pipeline
from factcheck.changes import changed
from factcheck.errors import UsageError
from factcheck.reference import is_table
from factcheck.sources.fetched import Page

PAGE = "https://desk.example/fire.txt"
SOURCE = b"Fire in Lund\n\nNine people were killed in a warehouse fire in Lund on Friday.\n"
DRAFT = "Eleven people were killed in a warehouse fire in Lund on Friday.\n"


def fetch(url: str) -> Page:
    return Page(url, "text/plain", "", SOURCE)


def test_a_page_is_a_source(tmp_path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(DRAFT, "utf-8")
    report = pipeline.against([str(draft)], [PAGE], fetch=fetch)
    assert [a.source.path for a in report.articles if a.id not in report.drafts] == [PAGE]
    assert "conflict" in {one.status for one in report.backings}


def test_a_page_is_not_fetched_unasked(tmp_path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text(DRAFT, "utf-8")
    with pytest.raises(UsageError, match="--fetch reads it"):
        pipeline.against([str(draft)], [PAGE])


def test_a_page_that_is_both_is_a_draft() -> None:
    with pytest.raises(UsageError, match="every article there is one of the drafts"):
        pipeline.against([PAGE], [PAGE], fetch=fetch)


def test_an_address_is_no_table() -> None:
    assert not is_table("https://desk.example/facts.csv")
    assert is_table("facts.csv")


def test_an_address_has_no_history() -> None:
    with pytest.raises(UsageError, match="has no history"):
        changed([PAGE], "HEAD")
