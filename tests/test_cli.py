"""The command line, with reports made by hand in place of the pipeline."""

from __future__ import annotations

import json
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

import factcheck
from factcheck import cli
from factcheck.errors import UsageError
from factcheck.formats import Format
from factcheck.settings import Settings, Stories
from tests.formats.fixture import REPORT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., SimpleNamespace]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple]:
    """Stand in for the pipeline, and note what it was called with."""
    made: list[tuple] = []

    def run(paths, settings, stdin=None, fetch=None, means=None):
        progress = means.progress if means else None
        made.append((paths, settings, stdin, progress))
        if "broken" in paths:
            raise UsageError("broken: not\ntext \x1b[2J")
        if "crash" in paths:
            raise OSError(5, "Input/output error", "crash")
        if "huge" in paths:
            raise MemoryError
        if "faulty" in paths:
            raise KeyError("bug")
        if "interrupted" in paths:
            raise KeyboardInterrupt
        return REPORT

    def claims_of(path, settings, stdin=None, fetch=None, means=None):
        return run([path], settings, stdin)

    stub = SimpleNamespace(run=run, claims_of=claims_of)
    monkeypatch.setitem(sys.modules, "factcheck.pipeline", stub)
    monkeypatch.setattr(factcheck, "pipeline", stub, raising=False)
    return made


@pytest.fixture
def run(calls, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch) -> Run:
    """Run the command; give back its exit code, its output and its errors."""
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def command(*arguments: str) -> SimpleNamespace:
        with pytest.raises(SystemExit) as left:
            cli.main(arguments)
        out, err = capfdbinary.readouterr()
        return SimpleNamespace(code=left.value.code, out=out.decode(), err=err.decode())

    return command


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 1),
        (("--fail-on", "discrepancy"), 1),
        (("--fail-on", "never"), 0),
        (("--only", "agree"), 1),
        (("--format", "json"), 1),
        (("--format", "json", "--fail-on", "never"), 0),
    ],
    ids=str,
)
def test_the_exit_code_is_of_the_verdicts_whatever_is_shown(run: Run, arguments, code) -> None:
    assert run("check", "a.txt", *arguments).code == code


def test_html_to_a_file(run: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    done = run("check", "a.txt", "--format", "html", "-o", str(report), "--only", "updated")
    assert done.out == ""
    text = report.read_text("utf-8")
    assert text.startswith("<!doctype html>")
    assert 'value="updated" checked' in text
    assert 'value="conflict" checked' not in text


def test_json_to_a_file(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "report.json"
    done = run("check", "a.txt", "--format", "json", "-o", str(place))
    assert done.out == ""
    assert json.loads(place.read_text("utf-8"))["schema"] == 1


def test_text_to_a_file_has_no_colour(run: Run, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    run("check", "a.txt", "-o", str(tmp_path / "report.txt"))
    assert "\x1b" not in (tmp_path / "report.txt").read_text("utf-8")
    assert "\x1b[" in run("check", "a.txt").out


def test_no_color_wins(run: Run, monkeypatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("check", "a.txt").out


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        ((), "f1 f2 f3 f4 f5 f6"),
        (("--all",), "f1 f2 f3 f4 f5 f6 f7 f8"),
        (("--only", "conflict,discrepancy"), "f2 f3 f5"),
        (("--only", " Single "), "f7 f8"),
    ],
    ids=str,
)
def test_which_facts_are_shown(run: Run, arguments, shown) -> None:
    out = run("check", "a.txt", *arguments).out
    assert {f"f{n}" for n in range(1, 9) if f", f{n})" in out} == set(shown.split())


def test_settings_reach_the_pipeline(run: Run, calls) -> None:
    run("check", "a.txt", "-", "--stories", "folder", "--model", "other")
    paths, settings, stdin, progress = calls[0]
    assert list(paths) == ["a.txt", "-"]
    assert settings == Settings(stories=Stories.FOLDER, model="other")
    assert stdin is not None
    assert progress is None  # standard error is no terminal here


def test_skipped_files_are_named_on_standard_error(run: Run) -> None:
    done = run("check", "a.txt", "--format", "json")
    assert done.err == (
        "factcheck: skipped flood/notes.bin: not text: name a .txt, .md, .html or .jsonl file\n"
    )
    assert json.loads(done.out)["skipped"][0]["path"] == "flood/notes.bin"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("check", "broken"), r"broken: not text \x1b[2J"),
        (("check", "crash"), "crash: Input/output error"),
        (("check", "huge"), "not enough memory"),
        (("explain", "f99", "a.txt"), "no fact 'f99' here: the facts are f1 to f8"),
        (
            ("check", "a.txt", "--only", "rumour"),
            "--only: 'rumour' is not known: it is one of conflict",
        ),
        (("check", "a.txt", "--only", ","), "--only: ',' names nothing"),
        (("check", "a.txt", "--format", "xml"), "see factcheck check --help"),
        (("check",), "Missing argument"),
        (("chek", "a.txt"), "No such command 'chek'"),
        (("check", "a.txt", "--fial-on", "never"), "No such option"),
        (("check", "a.txt", "-o", "missing/x.json"), "cannot write 'missing/x.json'"),
    ],
    ids=str,
)
def test_what_fails_is_one_line_and_code_2(run: Run, arguments, message) -> None:
    done = run(*arguments)
    lines = [line for line in done.err.splitlines() if "skipped" not in line]
    assert len(lines) == 1
    assert lines[0].startswith("factcheck: ")
    assert message in lines[0]
    assert (done.code, done.out) == (2, "")


def test_an_unwritable_place_is_refused_before_any_work(run: Run, calls) -> None:
    run("check", "a.txt", "-o", "missing/x.json")
    assert calls == []


def test_an_interrupt_is_no_verdict(run: Run) -> None:
    assert run("check", "interrupted").code == 130


def test_a_fault_of_ours_is_no_verdict(run: Run) -> None:
    done = run("check", "faulty")
    assert done.code == 2
    assert "KeyError: 'bug'" in done.err
    assert done.err.endswith("please report the lines above\n")


def test_claims(run: Run) -> None:
    done = run("claims", "a.txt")
    assert done.code == 0
    assert "left out (2)" in done.out
    assert json.loads(run("claims", "a.txt", "--format", "json").out)["claims"]


def test_explain(run: Run) -> None:
    done = run("explain", "f1", "a.txt")
    assert done.code == 0
    assert "Why they stand together" in done.out


def test_nothing_asked_shows_the_help(run: Run) -> None:
    done = run()
    assert done.code == 2
    assert "Usage: factcheck" in done.err


def test_version(run: Run) -> None:
    assert run("--version").out == f"factcheck {factcheck.__version__}\n"


def test_several_reports_at_once(run: Run, tmp_path: Path) -> None:
    sarif, table = tmp_path / "report.sarif", tmp_path / "table"
    done = run(
        *("check", "a.txt", "--format", "sarif", "-o", str(sarif)),
        *("--format", "csv", "-o", str(table), "--format", "github", "--fail-on", "discrepancy"),
    )
    assert json.loads(sarif.read_text("utf-8"))["version"] == "2.1.0"
    assert table.read_bytes().startswith(b'\xef\xbb\xbf"fact"')
    assert done.out.count("::error ") == 3
    assert done.code == 1


def test_the_ending_tells_the_format(run: Run, tmp_path: Path) -> None:
    place = tmp_path / "report.md"
    assert run("check", "a.txt", "-o", str(place)).out == ""
    assert place.read_text("utf-8").startswith("## factcheck: 1 conflict")


def test_none_of_several_is_written_where_one_cannot_be(run: Run, tmp_path: Path, calls) -> None:
    (tmp_path / "a.json").write_text("old", "utf-8")
    missing = str(tmp_path / "missing" / "b.csv")
    done = run("check", "a.txt", "-o", str(tmp_path / "a.json"), "-o", missing)
    assert (done.code, done.out, calls) == (2, "", [])
    assert done.err.startswith("factcheck: cannot write ")
    assert done.err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    assert (tmp_path / "a.json").read_text("utf-8") == "old"


@pytest.mark.parametrize("form", Format)
def test_formats_show_what_only_asks_for(run: Run, form) -> None:
    done = run("check", "a.txt", "--format", form, "--only", "discrepancy")
    assert ("41 times" in done.out) == (form in {Format.JSON, Format.HTML})
    assert "1,200" in done.out
