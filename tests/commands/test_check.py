"""How much is told beside the report."""

from __future__ import annotations

from pathlib import Path

PATHS = ("one.md", "two.txt")


def test_quiet_is_the_report_and_nothing_else(run) -> None:
    Path("empty.txt").write_text("", "utf-8")
    usual, quiet = run("check", *PATHS, "empty.txt"), run("check", *PATHS, "empty.txt", "-q")
    assert usual.err == "factcheck: skipped empty.txt: empty: there is no text in it\n"
    assert (quiet.out, quiet.err) == (usual.out, "")
    made = run("check", *PATHS, "-q", "--fail-on", "never", "-o", "report.txt")
    assert (made.code, made.out, made.err) == (0, "", "")
    assert run("check", "empty.txt", "-q").err  # what stops a run is told all the same


def test_verbose_tells_what_was_done_and_leaves_the_report_as_it_is(run) -> None:
    Path("factcheck.toml").write_text('leave-out = ["three.txt"]\nstories = "one"\n', "utf-8")
    Path("empty.txt").write_text("", "utf-8")
    Path("three.txt").write_text("Three.\n", "utf-8")
    Path("one.md").write_text("---\ndate: 2024-03-04\n---\n" + Path("one.md").read_text("utf-8"))
    usual, told = run("check", "."), run("check", ".", "--verbose")
    assert told.out == usual.out
    for said in (
        "settings: factcheck.toml\n",
        'setting stories = "one" (factcheck.toml:2)\n',
        "read ./one.md: story s1, 3 claims, 4 March 2024 (front matter)\n",
        "./three.txt: left out by leave-out = 'three.txt'\n",
        "skipped ./empty.txt: ",
    ):
        assert f"factcheck: {said}" in told.err
    assert told.err.endswith(" s\n")


def test_quiet_and_verbose_contradict_one_another(run) -> None:
    made = run("check", *PATHS, "-q", "-v")
    assert made.code == 2
    assert "one of them" in made.err
