"""Which format goes to which file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.commands.targets import spare, targets
from factcheck.errors import UsageError
from factcheck.formats import Format

if TYPE_CHECKING:
    from pathlib import Path

TEXT, JSON = Format.TEXT, Format.JSON


@pytest.mark.parametrize(
    ("formats", "files", "reason"),
    [
        ((TEXT,), ("a", "b"), "2 files for 1 formats"),
        ((TEXT, JSON), (), "only one format can go to standard output: name files for text and js"),
        ((TEXT, JSON), ("a.json",), "--output a.json would hold text: the first"),
        ((TEXT, JSON), ("a", "a"), "text and json cannot both go to 'a'"),
        ((TEXT, JSON), ("a", "./b/../a"), "text and json cannot both go to"),
        ((TEXT, JSON), ("-", "-"), "text and json cannot both go to standard output"),
        ((TEXT, JSON), ("-",), "text and json cannot both go to standard output"),
        ((), ("a.txt", "a.txt"), "text and text cannot both go to 'a.txt'"),
        ((), ("report.xlsx",), "no format is known by '.xlsx' of 'report.xlsx': name one with"),
        ((JSON, JSON), ("\0", "\0"), "json and json cannot both go to"),
    ],
    ids=str,
)
def test_refused(tmp_path, monkeypatch, formats, files, reason) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=reason):
        targets(formats, files)


@pytest.mark.parametrize(
    ("formats", "files", "found"),
    [
        ((), (), ((TEXT, "-"),)),
        ((JSON,), (), ((JSON, "-"),)),
        ((), ("-",), ((TEXT, "-"),)),
        ((), ("report",), ((TEXT, "report"),)),
        ((), ("Report.JSON",), ((JSON, "Report.JSON"),)),
        ((), ("a.json", "b.txt"), ((JSON, "a.json"), (TEXT, "b.txt"))),
        ((TEXT,), ("a.json",), ((TEXT, "a.json"),)),
        ((TEXT,), ("a.xlsx",), ((TEXT, "a.xlsx"),)),
        ((JSON, TEXT), ("a.json",), ((JSON, "a.json"), (TEXT, "-"))),
        ((TEXT, JSON), ("-", "a.json"), ((TEXT, "-"), (JSON, "a.json"))),
        ((JSON, JSON), ("a.json", "b.json"), ((JSON, "a.json"), (JSON, "b.json"))),
    ],
    ids=str,
)
def test_paired(formats, files, found) -> None:
    assert targets(formats, files) == found


def test_a_link_is_no_second_place(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(UsageError, match="cannot both go to"):
        targets((TEXT, JSON), (str(tmp_path / "link"), str(tmp_path / "real")))


def test_no_article_is_written_over(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link.txt").symlink_to("a.txt")
    for file in ("a.txt", "./x/../a.txt", "link.txt", str(tmp_path / "a.txt")):
        with pytest.raises(UsageError, match="it is one of the articles to check"):
            spare(["a.txt", "b.txt", "-"], [file])
    spare(["a.txt", "texts"], ["c.txt", "texts/report.txt"])


def test_no_article_of_a_folder_is_written_over(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "texts" / "deep").mkdir(parents=True)
    for name in ("texts/a.txt", "texts/deep/b.md", "texts/report.csv", "c.txt"):
        (tmp_path / name).write_text("Nine people died.", "utf-8")
    for file in ("texts/a.txt", "texts/deep/../deep/b.md"):
        with pytest.raises(UsageError, match="it is one of the articles to check"):
            spare(["texts"], [file])
    spare(["texts"], ["texts/report.csv", "c.txt", "texts/new.txt"])
