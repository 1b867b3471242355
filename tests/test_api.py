"""The function that other programs call."""

from __future__ import annotations

import io

import factcheck
from factcheck.sources.fetched import Page

SOURCE = "Nine people were killed in a warehouse fire in Lund on Friday, police said.\n"
DRAFT = "Eleven people were killed in a warehouse fire in Lund on Friday.\n"


def test_everything_a_run_takes(tmp_path) -> None:
    (tmp_path / "a.txt").write_text(SOURCE, "utf-8")
    seen = []
    report = factcheck.check(
        [str(tmp_path / "a.txt"), "-", "https://desk.example/c.txt"],
        stdin=io.BytesIO(DRAFT.encode()),
        progress=lambda done, of: seen.append((done, of)),
        fetch=lambda url: Page(url, "text/plain", "", SOURCE.encode()),
    )
    assert {a.source.path for a in report.articles} >= {"-", "https://desk.example/c.txt"}
    assert seen[-1] == (3, 3)


def test_drafts_against_sources(tmp_path) -> None:
    (tmp_path / "source.txt").write_text(SOURCE, "utf-8")
    (tmp_path / "draft.txt").write_text(DRAFT, "utf-8")
    report = factcheck.check([str(tmp_path / "draft.txt")], against=[str(tmp_path / "source.txt")])
    assert report.drafts == ("draft",)
    assert "conflict" in {one.status for one in report.backings}
