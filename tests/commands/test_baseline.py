"""Accept what fails, then fail on what is new."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

PATHS = ("one.md", "two.txt")
KNOWN = "known.json"


def entries() -> list[dict[str, str]]:
    return json.loads(Path(KNOWN).read_text("utf-8"))["accepted"]


def accept(run, *more: str):
    return run("baseline", *PATHS, "--reason", "the desk knows", "-o", KNOWN, *more)


def test_accepted_findings_pass_and_new_ones_fail(run) -> None:
    assert run("check", *PATHS).code == 1
    made = accept(run)
    assert (made.code, made.out) == (0, "")
    assert made.err == "factcheck: known.json: 2 accepted, 2 of them new, 0 dropped\n"
    known = run("check", *PATHS, "--baseline", KNOWN)
    assert known.code == 0
    assert "2 accepted findings: known" in known.out
    assert "accepted: the desk knows  [known.json]" in known.out
    assert "2 conflict (2 accepted)" in known.out
    one = Path("one.md")
    one.write_text("A line more.\n\n" + one.read_text("utf-8"), "utf-8")
    assert run("check", *PATHS, "--baseline", KNOWN).code == 0
    one.write_text(one.read_text("utf-8").replace("14 times", "24 times"), "utf-8")
    new = run("check", *PATHS, "--baseline", KNOWN)
    assert new.code == 1
    assert "1 accepted finding: known" in new.out
    assert "stale: known.json: conflict (count, times the" in new.out
    assert new.err == ""
    other = run("check", *PATHS, "--baseline", KNOWN, "--format", "json")
    assert other.err.startswith("factcheck: known.json: conflict (count, times the warehouse")


def test_the_report_as_json_names_them(run) -> None:
    accept(run, "--fact", "f2")
    Path("one.md").write_text("<!-- factcheck: ignore -->\n" + Path("one.md").read_text("utf-8"))
    made = run("check", *PATHS, "--baseline", KNOWN, "--format", "json", "--quiet")
    report = json.loads(made.out)
    assert (made.code, made.err) == (1, "")
    assert report["accepted"] == [{"finding": "f2", "reason": "the desk knows", "from": KNOWN}]
    assert [one["matter"] for one in report["remarks"]] == ["unreasoned"]
    assert report["summary"]["conflict"] == 2


def test_another_run_keeps_what_is_there(run) -> None:
    accept(run, "--fact", "f2")
    assert len(entries()) == 1
    before = Path(KNOWN).read_bytes()
    assert "0 of them new" in accept(run, "--fact", "f2").err
    assert Path(KNOWN).read_bytes() == before
    run("baseline", *PATHS, "--reason", "another reason", "-o", KNOWN)
    assert [one["reason"] for one in entries()] == ["another reason", "the desk knows"]


def test_stale_entries_are_told_and_pruned(run) -> None:
    accept(run)
    two = Path("two.txt")
    two.write_text(two.read_text("utf-8").replace("41 times", "14 times"), "utf-8")
    checked = run("check", *PATHS, "--baseline", KNOWN)
    assert checked.code == 0
    assert "stale: known.json: conflict (count, times" in checked.out
    pruned = run("baseline", *PATHS, "-o", KNOWN, "--prune")
    assert pruned.err == "factcheck: known.json: 1 accepted, 0 of them new, 1 dropped\n"
    assert [one["kind"] for one in entries()] == ["casualties"]
    assert "stale" not in run("check", *PATHS, "--baseline", KNOWN).out


def test_the_settings_name_the_baseline(run) -> None:
    Path("factcheck.toml").write_text(f'baseline = "{KNOWN}"\nfail-on = "discrepancy"\n', "utf-8")
    assert run("baseline", *PATHS, "--reason", "known", "-q").err == ""
    assert len(entries()) == 2
    assert run("check", *PATHS, "-q").code == 0


def test_without_a_file_it_is_printed(run) -> None:
    made = run("baseline", *PATHS, "--reason", "known")
    assert len(json.loads(made.out)["accepted"]) == 2


def test_a_comment_in_a_draft_covers_its_paragraph(run) -> None:
    one = Path("one.md")
    comment = "<!-- factcheck: ignore the register says so -->\n"
    one.write_text(one.read_text("utf-8").replace("The warehouse", comment + "The warehouse"))
    made = run("check", *PATHS)
    assert made.code == 1
    assert "accepted: the register says so  [one.md:5]" in made.out
    assert accept(run).err.startswith("factcheck: known.json: 1 accepted, 1 of them new")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("baseline", *PATHS), "--reason is missing"),
        (("baseline", *PATHS, "--reason", " "), "--reason is missing"),
        (("baseline", *PATHS, "--prune", "--fact", "f1"), "--reason is missing"),
        (("baseline", *PATHS, "--reason", "x", "--fact", "f9"), "no fact 'f9' here"),
        (("baseline", *PATHS, "--reason", "x", "--fact", "f3"), "f3 is no finding"),
        (("baseline", *PATHS, "--reason", "x", "-o", "."), "a folder"),
        (("baseline", *PATHS, "--reason", "x", "-o", "broken.json"), "broken.json:1: not JSON"),
        (("check", *PATHS, "--baseline", "none.json"), "none.json: no such baseline"),
        (("check", *PATHS, "--baseline", "broken.json"), "broken.json:1: not JSON"),
        (("check", *PATHS, "--baseline", "newer.json"), "newer.json: a baseline of form 7"),
        (("check", *PATHS, "--baseline", "."), ".: a folder, not a baseline"),
    ],
    ids=str,
)
def test_what_is_refused(run, arguments, said) -> None:
    Path("broken.json").write_text("{", "utf-8")
    Path("newer.json").write_text('{"schema": 7, "accepted": []}', "utf-8")
    made = run(*arguments)
    assert (made.code, made.out) == (2, "")
    assert made.err.startswith(f"factcheck: {said}") or said in made.err
    assert made.err.count("\n") == 1
    assert Path("broken.json").read_text("utf-8") == "{"
