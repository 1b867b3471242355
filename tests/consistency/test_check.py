"""One article that contradicts itself in all four ways, from its file to the exit code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from factcheck.cli import main

if TYPE_CHECKING:
    from pathlib import Path

COACH = """---
title: Six dead as coach leaves mountain road
date: 2025-07-08
---
Six people were killed when a coach left the road above Valdorma on Monday, July 8, 2025, \
police said.

Fourteen passengers were hurt: eight women, five men. The driver was not on the list.

Accidents on the road rose from 40 in 2023 to 50 in 2024, a 30 percent increase.

Engineers have asked for barriers since spring, and the valley's council has paid for a study \
of the bends. Two of them are to be cut back.

Seven people were killed in the crash.
"""
SOUND = """---
title: Six dead as coach leaves mountain road
date: 2025-07-08
---
Six people were killed when a coach left the road above Valdorma on Monday, July 7, 2025, \
police said.

Fourteen passengers were hurt: eight women, six men.
"""


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    """Write articles, check them, and give back the exit code and the output."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")

    def command(articles: dict[str, str], *options: str) -> tuple[int, str]:
        for name, text in articles.items():
            (tmp_path / name).write_text(text, "utf-8")
        with pytest.raises(SystemExit) as ended:
            main(["check", *articles, *options])
        return int(str(ended.value.code)), capfd.readouterr().out

    return command


def test_each_rule_finds_its_contradiction(run) -> None:
    code, output = run({"coach.md": COACH}, "--format", "json")
    found = json.loads(output)["inconsistencies"]
    assert code == 1
    assert sorted(one["rule"] for one in found) == ["shares", "sums", "tolls", "weekdays"]
    assert [one["id"] for one in found] == ["i1", "i2", "i3", "i4"]
    for one in found:
        assert one["article"] == "coach"
        for said in one["statements"]:
            assert COACH[said["start"] : said["end"]] == said["text"]
            assert said["text"] in said["sentence"]
            assert COACH.splitlines()[said["line"] - 1][said["column"] - 1 :].startswith(
                said["text"]
            )


def test_a_sound_article_alone_passes_and_is_said_to_be_alone(run) -> None:
    code, output = run({"coach.md": SOUND})
    assert code == 0
    assert "checked against itself only: no contradiction found" in " ".join(output.split())


def test_the_report_shows_where_and_why(run) -> None:
    code, output = run({"coach.md": COACH})
    words = " ".join(output.split())
    assert code == 1
    assert "within coach.md: a weekday and its date" in words
    assert "coach.md:5" in words
    assert "-> July 8, 2025 was a Tuesday, not a Monday" in words
    assert "within an article: 4 conflict" in words


def test_each_of_several_articles_is_checked(run) -> None:
    other = COACH.replace("Valdorma", "Prissa")
    _, output = run({"a.md": COACH, "b.md": SOUND, "c.md": other}, "--format", "json")
    found = json.loads(output)["inconsistencies"]
    assert {one["article"] for one in found} == {"a", "c"}


def test_fail_on_never_lets_it_pass(run) -> None:
    assert run({"coach.md": COACH}, "--fail-on", "never")[0] == 0
