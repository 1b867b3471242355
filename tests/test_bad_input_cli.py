"""Input that cannot be read: one line that names it and says what to do, never a traceback."""

from __future__ import annotations

import json
import os
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from factcheck import cli

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., SimpleNamespace]

GOOD = "Nine people were killed in Oslo on Friday, police said.\n"
ROOT = os.geteuid() == 0

#: What is wrong, the name of the file, its bytes, and words of the line that says so.
FILES = [
    ("empty file", "a.txt", b"", "empty"),
    ("white space only", "a.txt", b" \n\t\n", "empty"),
    ("binary file", "a.txt", bytes(range(256)) * 20, "not text"),
    ("50 MB of one line", "a.txt", b"word " * 10_000_000, "MB"),
    ("broken front matter", "a.md", b"---\ntitle: [a\n---\nNine died.\n", "front matter"),
    ("JSON line that is no object", "a.jsonl", b"[1]\n", "line 1"),
    ("JSON line without text", "a.jsonl", b'{"id": "x"}\n', "text"),
    ("line that is no JSON", "a.jsonl", b"nine died\n", "line 1"),
]
IDS = [row[0] for row in FILES]
TABLE = [row[1:] for row in FILES]


@pytest.fixture
def run(tmp_path: Path, monkeypatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run the command in an empty folder; give back its exit code, output and errors."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str) -> SimpleNamespace:
        with pytest.raises(SystemExit) as left:
            cli.main(arguments)
        out, err = capfd.readouterr()
        return SimpleNamespace(code=left.value.code, out=out, err=err)

    return command


def refused(done: SimpleNamespace, *words: str) -> None:
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("factcheck: ")
    assert done.err.count("\n") == 1
    for word in words:
        assert word in done.err


@pytest.mark.parametrize("command", ["check", "claims"])
@pytest.mark.parametrize(("name", "data", "words"), TABLE, ids=IDS)
def test_alone_it_stops_the_run(run: Run, command, name, data, words) -> None:
    Path(name).write_bytes(data)
    refused(run(command, name), name, words)


@pytest.mark.parametrize(("name", "data", "words"), TABLE, ids=IDS)
def test_beside_a_good_article_it_is_skipped_and_named(run: Run, name, data, words) -> None:
    Path(name).write_bytes(data)
    Path("good.txt").write_text(GOOD, "utf-8")
    done = run("check", "good.txt", name, "--format", "json")
    assert done.code == 0
    report = json.loads(done.out)
    assert [article["path"] for article in report["articles"]] == ["good.txt"]
    assert words in report["skipped"][0]["reason"]
    assert done.err.startswith(f"factcheck: skipped {name}: ")
    assert f"skipped: {name}: " in run("check", "good.txt", name).out


@pytest.mark.parametrize("command", ["check", "claims"])
def test_a_missing_path(run: Run, command) -> None:
    refused(run(command, "nowhere.txt"), "nowhere.txt", "not found")


def test_a_folder_with_no_articles(run: Run) -> None:
    Path("folder").mkdir()
    Path("folder/picture.png").write_bytes(b"\x89PNG")
    refused(run("check", "folder"), "folder", "no articles")


def test_a_link_to_itself(run: Run) -> None:
    Path("loop").symlink_to("loop")
    refused(run("check", "loop"), "loop", "symbolic links")


def test_a_folder_within_itself_is_read_once(run: Run) -> None:
    Path("folder").mkdir()
    Path("folder/good.txt").write_text(GOOD, "utf-8")
    Path("folder/again").symlink_to("../folder")
    report = json.loads(run("check", "folder", "--format", "json").out)
    assert len(report["articles"]) == 1


@pytest.mark.skipif(ROOT, reason="root may read everything")
def test_a_file_without_permission(run: Run) -> None:
    Path("a.txt").write_text(GOOD, "utf-8")
    Path("a.txt").chmod(0)
    refused(run("check", "a.txt"), "a.txt", "permission")


def test_an_unknown_model(run: Run) -> None:
    Path("a.txt").write_text(GOOD, "utf-8")
    refused(run("check", "a.txt", "--model", "no_such_model"), "no_such_model", "install it")


def test_an_old_report_stays_whole(run: Run) -> None:
    Path("a.txt").write_bytes(b"")
    Path("report.json").write_text("old", "utf-8")
    refused(run("check", "a.txt", "--format", "json", "-o", "report.json"), "a.txt")
    assert Path("report.json").read_text("utf-8") == "old"


def test_the_text_that_offsets_point_into_needs_no_model(run: Run, monkeypatch) -> None:
    monkeypatch.setattr("factcheck.nlp.load", None)
    text = "---\ntitle: T\n---\nNine \u202edied.\r\n"
    Path("a.md").write_bytes(text.encode())
    done = run("claims", "a.md", "--text")
    assert done.code == 0
    assert done.out.replace("\r\n", "\n") == text.replace("\r\n", "\n")


def test_hostile_text_prints_as_harmless_text(run: Run) -> None:
    hostile = "Police said \x1b[31mnine\x1b[0m people [bold]were[/] killed \u202eon Friday.\n"
    Path("a.txt").write_bytes((GOOD + "\n" + hostile).encode())
    for arguments in (("check", "a.txt", "--all"), ("claims", "a.txt")):
        out = run(*arguments).out
        assert out
        assert not set(out) & set("\x1b\u202e")
