"""Drafts against sources and tables, through the command line."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path

import pytest

from factcheck import cli
from factcheck.formats import json as json_form
from tests.formats.test_json import VALIDATOR

ROOT = Path(__file__).parent.parent
QUAKE = ROOT / "corpus" / "quake"
DRAFT = ROOT / "tests" / "drafts" / "quake.md"
FACTS = ROOT / "tests" / "drafts" / "quake-facts.csv"


@pytest.fixture
def run(capfd, monkeypatch):
    """Run the command; give back its exit code, output and errors."""
    monkeypatch.setenv("COLUMNS", "80")

    def command(*arguments: object):
        with pytest.raises(SystemExit) as left:
            cli.main([str(one) for one in arguments])
        out, err = capfd.readouterr()
        return left.value.code, out, err

    return command


@cache
def quake():
    from factcheck import pipeline
    from factcheck.settings import Settings, Stories

    return pipeline.against([str(DRAFT)], [str(QUAKE)], Settings(stories=Stories.ONE))


def statuses(report) -> dict[str, str]:
    """What is said of each value of the draft."""
    claims = {c.id: c for c in report.claims}
    texts = {a.id: a.text for a in report.articles}
    found = {}
    for one in report.backings:
        claim = claims[one.claim]
        found[texts[claim.article][claim.start : claim.end]] = str(one.status)
    return found


def test_what_sources_say_of_a_draft() -> None:
    found = statuses(quake())
    assert found["10-year-old"] == "conflict"
    assert found["Some 2,000"] == "vaguer"
    assert found["17"] == "not found"
    assert {found[v] for v in ("magnitude 6.8", "231", "22 hours", "€25 million")} == {"supported"}


def test_only_what_the_draft_speaks_of_is_kept() -> None:
    report = quake()
    own = {c.id for c in report.claims if c.article in report.drafts}
    assert report.facts
    assert all(own & set(fact.claims) for fact in report.facts)
    assert {one.claim for one in report.backings} == own
    assert [b.claim for b in report.backings] == sorted(own, key=lambda c: int(c[1:]))


def test_the_report_as_json() -> None:
    made = json_form.as_object(quake())
    VALIDATOR.validate(made)
    ids = {fact["id"]: fact for fact in made["facts"]}
    assert all(one["claim"] in ids[one["fact"]]["claims"] for one in made["backings"])


@pytest.mark.parametrize(
    ("level", "code"), [("never", 0), ("conflict", 1), ("unsupported", 1), ("compatible", 1)]
)
def test_exit_codes(run, level: str, code: int) -> None:
    assert run("check", DRAFT, "--against", FACTS, "--fail-on", level)[0] == code


def test_every_figure_backed_passes(run, tmp_path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("The European Union gave aid of €25 million.", "utf-8")
    assert run("check", draft, "--against", FACTS, "--fail-on", "unsupported")[0] == 0
    draft.write_text("The European Union gave aid of €25 million and 40 tents.", "utf-8")
    assert run("check", draft, "--against", FACTS, "--fail-on", "conflict")[0] == 0
    assert run("check", draft, "--against", FACTS, "--fail-on", "unsupported")[0] == 1


def test_a_draft_among_its_sources_is_no_source_of_its_own(run) -> None:
    name = "03-continental-press.md"
    args = ("check", QUAKE / name, "--against", QUAKE, "-f", "json", "--fail-on", "never")
    _, out, _ = run(*args)
    report = json.loads(out)
    assert report["drafts"] == ["03-continental-press"]
    assert len(report["articles"]) == 5
    assert not any("03-continental-press" in one["sources"] for one in report["backings"])


def test_each_draft_is_checked_as_if_alone() -> None:
    from factcheck import pipeline
    from factcheck.settings import Settings, Stories

    other = str(QUAKE / "03-continental-press.md")
    report = pipeline.against([other, str(DRAFT)], [str(FACTS)], Settings(stories=Stories.ONE))
    alone = pipeline.against([str(DRAFT)], [str(FACTS)], Settings(stories=Stories.ONE))
    both = statuses(report)
    assert {value: both[value] for value in statuses(alone)} == statuses(alone)


def test_a_conflict_names_path_line_and_column(run) -> None:
    _, out, _ = run("check", DRAFT, "--against", FACTS)
    assert f"{DRAFT}:7:15  10-year-old" in " ".join(out.split("\n"))
    assert "quake-facts.csv:4  9" in out


def test_only_some_statuses(run) -> None:
    _, out, _ = run("check", DRAFT, "--against", FACTS, "--only", "conflict")
    assert "10-year-old" in out
    assert "magnitude" not in out
    assert "3,000" not in out


def test_a_draft_without_claims(run, tmp_path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Nobody said anything.", "utf-8")
    code, out, _ = run("check", draft, "--against", FACTS, "--fail-on", "unsupported")
    assert code == 0
    assert "no claims were found in it" in out


@pytest.mark.parametrize(
    ("against", "why"),
    [
        pytest.param("empty", "no articles in this folder", id="empty folder"),
        pytest.param("nowhere", "not found", id="no such path"),
        pytest.param("draft.md", "every article there is one of the drafts", id="the draft"),
        pytest.param("bad.csv", "bad.csv: row 1: no column 'source'", id="missing column"),
        pytest.param("odd.csv", "odd.csv: row 2, column value: 'much' cannot", id="odd value"),
    ],
)
def test_bad_sources(run, tmp_path, monkeypatch, against: str, why: str) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(DRAFT, "draft.md")
    Path("empty").mkdir()
    Path("bad.csv").write_text("subject,kind,value\na,money,$1\n", "utf-8")
    Path("odd.csv").write_text("subject,kind,value,source\na,money,much,x\n", "utf-8")
    code, out, err = run("check", "draft.md", "--against", against, "-o", "report.txt")
    assert (code, out) == (2, "")
    assert why in err
    assert err.count("\n") == 1
    assert not Path("report.txt").exists()


@pytest.mark.parametrize("option", [("--fail-on", "unsupported"), ("--since", "HEAD")])
def test_options_that_need_drafts(run, option) -> None:
    code, _, err = run("check", QUAKE, *option)
    assert code == 2
    assert "name their sources with --against" in err


def test_no_draft_changed(run, monkeypatch) -> None:
    monkeypatch.setattr("factcheck.changes.changed", lambda _paths, _since: [])
    code, out, err = run("check", DRAFT, "--against", FACTS, "--since", "main")
    assert (code, out) == (0, "")
    assert err == "factcheck: no draft changed since main: nothing to check\n"


@pytest.mark.parametrize(
    ("said", "changed", "status", "answer"),
    [
        pytest.param("22 hours", "31 hours", "not found", "22 hours", id="shown for comparison"),
        pytest.param("nine-year-old", "seven-year-old", "conflict", "nine-year-old", id="alarm"),
        pytest.param("€25 million", "€35 million", "not found", "", id="nothing like it"),
    ],
)
def test_a_changed_figure(tmp_path, said: str, changed: str, status: str, answer: str) -> None:
    from factcheck import pipeline
    from factcheck.settings import Settings, Stories

    draft = tmp_path / "draft.md"
    text = (QUAKE / "04-the-meridian.md").read_text("utf-8").replace(said, changed)
    draft.write_text(text, "utf-8")
    others = [str(path) for path in sorted(QUAKE.iterdir()) if path.name[:2] != "04"]
    report = pipeline.against([str(draft)], others, Settings(stories=Stories.ONE))
    claims = {c.id: c for c in report.claims}
    texts = {a.id: a.text for a in report.articles}
    one = next(b for b in report.backings if text[claims[b.claim].start :].startswith(changed))
    assert (str(one.status), one.sources) == (status, ())
    found = [texts[claims[c].article][claims[c].start : claims[c].end] for c in one.said]
    assert found[:1] == [answer] * bool(answer)
