"""Annotations, as the runner of GitHub Actions reads them."""

from __future__ import annotations

import re

import pytest

from factcheck.formats import github as form
from factcheck.formats.harmless import visible
from factcheck.formats.view import EVERY, View
from factcheck.model import VERDICTS, Verdict
from tests.formats.fixture import EMPTY, HOSTILE_WORDS, REPORT, many_sources, saying

COMMAND = re.compile(r"::(\w+) ([^:]*)::(.*)")


def unescaped(text: str) -> str:
    for code, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, char)
    return text


def read(report, view: View | None = None) -> list[tuple[str, dict[str, str], str]]:
    """The commands as the runner parses them; other lines are the log's."""
    found = []
    for line in form.render(report, view or View()).splitlines():
        if line.startswith("::"):
            name, given, message = COMMAND.fullmatch(line).groups()
            pairs = (pair.split("=", 1) for pair in given.split(","))
            found.append((name, {k: unescaped(v) for k, v in pairs}, unescaped(message)))
    return found


def test_an_annotation_stands_on_the_value() -> None:
    name, where, message = read(REPORT)[0]
    assert name == "error"
    assert where == {
        "file": "flood/valley.txt",
        "line": "9",
        "endLine": "9",
        "col": "28",
        "endColumn": "36",
        "title": "conflict: Inspections of the dam",
    }
    assert message.splitlines()[1:] == ["valley.txt:9: 14 times", "courier.txt:1: 41 times"]


@pytest.mark.parametrize(
    ("failing", "names"),
    [
        (frozenset(), ["warning", "warning", "warning", "notice"]),
        (frozenset({Verdict.CONFLICT}), ["error", "warning", "warning", "notice"]),
        (frozenset(VERDICTS[3:]), ["error", "error", "error", "notice"]),
        (frozenset(VERDICTS[1:]), ["error"] * 5),
    ],
    ids=["never", "conflict", "discrepancy", "compatible"],
)
def test_what_fails_is_an_error(failing, names) -> None:
    found = [name for name, where, _ in read(REPORT, View(failing=failing))]
    assert found == [*names, "warning"]  # the last one names the input that was skipped


def test_what_agrees_is_no_annotation() -> None:
    only = View(shown=frozenset({Verdict.AGREE, Verdict.SINGLE, Verdict.COMPATIBLE}))
    assert len(read(REPORT, only)) == len(REPORT.skipped)


def test_an_empty_report_says_so() -> None:
    assert form.render(EMPTY) == (
        "factcheck: 0 articles, 0 conflict, 0 discrepancy, 0 updated, 0 compatible, 0 agree, "
        "0 single\n"
    )


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("-", None),
        ("./a/../b.txt", "b.txt"),
        ("a,b:c%.txt", "a,b:c%.txt"),
        ("../x.txt", "../x.txt"),
    ],
    ids=str,
)
def test_files(path, file) -> None:
    _, where, _ = read(saying("so", path))[0]
    assert where.get("file") == file


@pytest.mark.parametrize("path", ["-", "a.html", "a.pdf", "A.JSONL", "a.txt.gz"])
def test_no_line_where_the_file_has_none(path) -> None:
    _, where, _ = read(saying("so", path))[0]
    assert "line" not in where
    assert "col" not in where


def test_no_columns_over_two_lines() -> None:
    _, where, _ = read(saying("so\nand so"))[0]
    assert (where["line"], where["endLine"]) == ("1", "2")
    assert "col" not in where


@pytest.mark.parametrize("words", HOSTILE_WORDS.values(), ids=HOSTILE_WORDS.keys())
def test_hostile_words_start_no_command(words) -> None:
    report = saying(words, f"{words}.txt".replace("/", "-"))
    assert [name for name, _, _ in read(report)] == ["error", "warning"]
    _, where, message = read(report)[0]
    assert set(where) <= {"file", "line", "endLine", "col", "endColumn", "title"}
    assert message.split("\n")[0] == visible(words)


def test_many_sources_are_counted() -> None:
    ((_, _, message), _) = read(many_sources(21), View(shown=EVERY))
    assert message.splitlines()[-1] == "… and 10 other values"
