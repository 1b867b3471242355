"""What is in force, where it is from, and what it does to a run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.configuration.rows import ROWS

PATHS = ("one.md", "two.txt")


def test_every_setting_is_shown_with_its_origin(run) -> None:
    Path("factcheck.toml").write_text('halo = 0.1\nfail-on = "never"\n', "utf-8")
    shown = run("settings", "one.md", "--fail-on", "updated", "--set", "near=0.5").out
    assert shown.startswith("settings file: factcheck.toml\n")
    assert 'fail-on        = "updated"  (--fail-on)' in shown
    assert "halo           = 0.1  (factcheck.toml:1)" in shown
    assert "near           = 0.5  (--set)" in shown
    assert "over           = inf  (default)" in shown
    assert all(f"\n{row.name:<14} = " in shown for row in ROWS)
    assert "(default)" in run("settings", "--settings", "none").out


def test_the_file_decides_and_flags_win(run) -> None:
    Path("pyproject.toml").write_text('[tool.factcheck]\nfail-on = "never"\n', "utf-8")
    assert run("check", *PATHS).code == 0
    assert run("check", *PATHS, "--fail-on", "conflict").code == 1
    assert run("check", *PATHS, "--settings", "none").code == 1


def test_kinds_trust_and_what_is_left_out(run) -> None:
    Path("three.txt").write_text("Nine people were killed in a warehouse fire in Lund.\n", "utf-8")
    Path("factcheck.toml").write_text(
        'kinds = ["casualties"]\nleave-out = ["three*"]\ntrust = ["two.txt"]\n', "utf-8"
    )
    report = json.loads(run("check", ".", "--format", "json").out)
    assert {fact["kind"] for fact in report["facts"]} == {"casualties"}
    assert [a["trusted"] for a in report["articles"]] == [False, True]
    assert [(one["matter"], one["where"]) for one in report["remarks"]] == [
        ("left out", "./three.txt")
    ]
    assert report["facts"][0]["consensus"] == "11 people"


def test_only_in_a_file_shows_less_and_all_shows_it_again(run) -> None:
    Path("factcheck.toml").write_text('only = ["agree"]\n', "utf-8")
    assert "✗ conflict" not in run("check", *PATHS).out
    assert "✗ conflict" in run("check", *PATHS, "--all").out


def test_strict(run) -> None:
    two = Path("two.txt")
    two.write_text(two.read_text("utf-8").replace("Eleven", "At least eight"), "utf-8")
    arguments = ("check", *PATHS, "--kinds", "casualties", "--fail-on", "discrepancy")
    assert run(*arguments).code == 0
    strict = run(*arguments, "--strict")
    assert strict.code == 1
    assert "strict mode" in strict.out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "fail_on = 'never'\n",
            "factcheck.toml:1: unknown setting 'fail_on'; did you mean 'fail-on'",
        ),
        ("fail-on\t'never'\n", "factcheck.toml:1: not TOML: "),
        ("a = 1\n", "factcheck.toml:1: unknown setting 'a'"),
        ("kinds = ['dates']\n", "kinds: 'dates' is not known; did you mean 'date'?"),
        ("strict = 1\n", "factcheck.toml:1: strict: 1 is neither true nor false"),
        ("leave-out = ['*']\n", "no articles are left"),
        ("baseline = 'desk'\n", "desk: a folder, not a baseline"),
    ],
    ids=["unknown key", "tab error", "no key near", "unknown kind", "wrong type", "all", "folder"],
)
@pytest.mark.parametrize("command", ["check", "settings"])
def test_a_wrong_file_is_one_line(run, command, text, said) -> None:
    Path("desk").mkdir()
    Path("factcheck.toml").write_text(text, "utf-8")
    made = run(command, *PATHS)
    if command == "settings" and ("left" in said or "folder" in said):
        assert made.code == 0
        return
    assert (made.code, made.out) == (2, "")
    assert said in made.err
    assert made.err.count("\n") == 1
