"""``factcheck stories``: from paths to the list."""

from __future__ import annotations

import json

import pytest

from factcheck import cli
from factcheck.errors import UsageError
from factcheck.overview import overview
from factcheck.settings import Settings, Stories
from tests.test_copies import REPORT
from tests.test_stories import BUDGET_1, FERRY_1, FERRY_2


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    texts = {"a": FERRY_1, "b": BUDGET_1, "c": FERRY_2, "d": REPORT, "e": REPORT}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    (tmp_path / "f.txt").write_bytes(b"")
    return tmp_path


def test_nothing_to_list(tmp_path) -> None:
    with pytest.raises(UsageError, match="no articles"):
        overview([str(tmp_path)], Settings())


def test_stories_copies_and_what_was_skipped(folder) -> None:
    found = overview(["."], Settings())
    assert [story.articles for story in found.stories] == [("a", "c"), ("b",), ("d", "e")]
    assert found.copies == (("e", "d"),)
    assert "empty" in found.skipped[0].reason


def test_other_modes(folder) -> None:
    (story,) = overview(["."], Settings(stories=Stories.ONE)).stories
    assert story.articles == ("a", "b", "c", "d", "e")


@pytest.mark.parametrize("form", ["text", "json"])
def test_the_command(folder, capfd, form) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["stories", ".", "--format", form])
    out, err = capfd.readouterr()
    assert left.value.code == 0
    assert err == "factcheck: skipped ./f.txt: empty: there is no text in it\n"
    assert "Blue Heron" in out
    if form == "json":
        assert [len(s["articles"]) for s in json.loads(out)["stories"]] == [2, 1, 2]


def test_a_list_in_a_file(folder, capfd) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["stories", ".", "-o", "list.txt"])
    assert left.value.code == 0
    assert capfd.readouterr().out == ""
    assert "5 articles, 3 stories" in (folder / "list.txt").read_text("utf-8")
