"""What --against finds can be accepted, in a baseline or by a comment in the draft; settings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck import cli

SOURCE = """Warehouse fire in Lund

Nine people were killed in a warehouse fire in Lund on Friday, police said.
"""
DRAFT = """Warehouse fire in Lund

Eleven people were killed in a warehouse fire in Lund on Friday.

The owner had bought 40 fire doors.
"""
ASKED = ("draft.md", "--against", "source.txt", "--fail-on", "unsupported")


@pytest.fixture
def run(tmp_path, monkeypatch, capfd):
    """Run the command beside a draft and its source; give back exit code, output and errors."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    Path("draft.md").write_text(DRAFT, "utf-8")
    Path("source.txt").write_text(SOURCE, "utf-8")

    def command(*arguments: str):
        with pytest.raises(SystemExit) as left:
            cli.main(arguments)
        out, err = capfd.readouterr()
        return left.value.code, out, err

    return command


def accept(run, *more: str):
    return run("baseline", *ASKED, "--reason", "the desk asked", "-o", "known.json", *more)


def test_a_baseline_accepts_conflicts_and_figures_without_a_source(run) -> None:
    assert run("check", *ASKED)[0] == 1
    code, _, err = accept(run)
    assert (code, err) == (0, "factcheck: known.json: 2 accepted, 2 of them new, 0 dropped\n")
    code, out, _ = run("check", *ASKED, "--baseline", "known.json")
    assert code == 0
    assert out.count("accepted: the desk asked  [known.json]") == 2
    assert "draft.md:5:22  40  not found in the sources" in out
    assert "1 in conflict (1 accepted)" in out
    assert "1 figure not found" not in out


@pytest.mark.parametrize(
    ("said", "changed"), [("40", "41"), ("Eleven", "Twelve")], ids=["figure", "conflict"]
)
def test_what_changed_fails_again(run, said: str, changed: str) -> None:
    accept(run)
    Path("draft.md").write_text(DRAFT.replace(said, changed), "utf-8")
    code, out, _ = run("check", *ASKED, "--baseline", "known.json")
    assert code == 1
    assert "is not found any more: --prune drops it" in " ".join(out.split())


def test_a_source_that_is_added_leaves_a_figure_accepted(run) -> None:
    accept(run)
    Path("other.txt").write_text("Fire doors\n\nThe owner had bought doors in 1999.\n", "utf-8")
    known = ("--against", "other.txt", "--baseline", "known.json")
    assert run("check", *ASKED, *known)[0] == 0


def test_quotations_without_a_source_are_not_accepted_and_do_not_fail(run) -> None:
    said = "“The smoke was everywhere and the doors were all locked,” the owner said.\n"
    Path("draft.md").write_text(said, "utf-8")
    assert run("check", *ASKED)[0] == 0
    assert accept(run)[2].startswith("factcheck: known.json: 0 accepted")


def test_comments_in_a_draft_cover_its_paragraphs(run) -> None:
    for figure in ("Eleven people", "The owner"):
        text = Path("draft.md").read_text("utf-8")
        note = f"<!-- factcheck: ignore seen by the desk -->\n{figure}"
        Path("draft.md").write_text(text.replace(figure, note), "utf-8")
    code, out, _ = run("check", *ASKED)
    assert code == 0
    assert out.count("accepted: seen by the desk") == 2


def test_comments_in_a_source_excuse_no_draft(run) -> None:
    noted = SOURCE.replace("Nine", "<!-- factcheck: ignore old -->\nNine")
    Path("source.md").write_text(noted, "utf-8")
    code, out, _ = run("check", "draft.md", "--against", "source.md")
    assert code == 1
    assert "old" not in out


def test_only_changed_drafts_make_no_entry_stale(run, monkeypatch) -> None:
    accept(run)
    monkeypatch.setattr("factcheck.changes.changed", lambda _paths, _since: [])
    code, out, err = run("check", *ASKED, "--baseline", "known.json", "--since", "main")
    assert (code, out) == (0, "")
    assert err == "factcheck: no draft changed since main: nothing to check\n"


def test_a_settings_file_may_ask_for_what_drafts_alone_can_break(run) -> None:
    Path("factcheck.toml").write_text('fail-on = "unsupported"\n', "utf-8")
    assert run("check", "draft.md", "--against", "source.txt", "--only", "single")[0] == 1
    assert run("check", "source.txt")[0] == 0
    Path("draft.md").write_text(DRAFT.split("\n\n")[2], "utf-8")
    assert run("check", "draft.md", "--against", "source.txt")[0] == 1


@pytest.mark.parametrize(
    ("file", "flags", "stories"),
    [
        pytest.param("", (), 1, id="one story by default"),
        pytest.param('stories = "given"\n', (), 0, id="the settings file"),
        pytest.param('stories = "given"\n', ("--stories", "one"), 1, id="the flag"),
        pytest.param("", ("--set", "stories=given"), 0, id="--set"),
    ],
)
def test_the_default_of_stories(run, file: str, flags: tuple[str, ...], stories: int) -> None:
    for name, story in (("draft", "a"), ("source", "b")):
        text = Path("draft.md" if name == "draft" else "source.txt").read_text("utf-8")
        row = {"id": name, "story": story, "text": text}
        Path(f"{name}.jsonl").write_text(json.dumps(row), "utf-8")
    Path("factcheck.toml").write_text(file, "utf-8")
    asked = ("draft.jsonl", "--against", "source.jsonl", "--fail-on", "conflict", *flags)
    assert run("check", *asked)[0] == stories


def test_the_policy_decides_about_drafts_too(run) -> None:
    Path("draft.md").write_text(DRAFT.replace("Eleven", "Over eight"), "utf-8")
    asked = ("check", "draft.md", "--against", "source.txt", "--fail-on", "discrepancy")
    assert run(*asked)[0] == 0
    assert run(*asked, "--strict")[0] == 1


def test_a_trusted_source_counts_alone(run) -> None:
    Path("wire.txt").write_text(SOURCE.replace("Nine", "Eleven"), "utf-8")
    both = ("check", "draft.md", "--against", "source.txt", "--against", "wire.txt")
    assert run(*both)[0] == 1
    Path("factcheck.toml").write_text('trust = ["wire.txt"]\n', "utf-8")
    assert run(*both)[0] == 0


def test_kinds_and_left_out_sources(run) -> None:
    assert run("check", *ASKED, "--kinds", "money")[0] == 0
    Path("factcheck.toml").write_text('leave-out = ["source.txt"]\n', "utf-8")
    code, _, err = run("check", *ASKED)
    assert code == 2
    assert "no articles are left: the setting leave-out fits them all" in err
