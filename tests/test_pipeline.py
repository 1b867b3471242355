"""Paths to a report, from end to end: the library, the command, and bad articles between."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import factcheck
from factcheck import pipeline
from factcheck.errors import UsageError
from factcheck.formats import json
from factcheck.model import Report, Verdict
from factcheck.settings import Means, Settings, Stories

ROOT = Path(__file__).parent.parent
STORY = "corpus/recognition"


@cache
def report() -> Report:
    """The report of a story of the corpus."""
    return factcheck.check([os.path.relpath(ROOT / STORY)])


def test_the_command_gives_the_same_bytes_whatever_the_hash_seed(monkeypatch) -> None:
    monkeypatch.chdir(ROOT)
    run = subprocess.run(
        [sys.executable, "-m", "factcheck", "check", STORY, "--format", "json"],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONHASHSEED": "7", "PYTHONUTF8": "1"},
    )
    assert run.stdout.decode() == json.render(factcheck.check([STORY]))
    assert run.stderr == b""


def test_everything_is_numbered_in_order() -> None:
    found = report()
    assert [c.id for c in found.claims] == [f"c{n}" for n in range(1, len(found.claims) + 1)]
    assert [f.id for f in found.facts] == [f"f{n}" for n in range(1, len(found.facts) + 1)]
    places = [a.id for a in found.articles]
    order = [(places.index(c.article), c.start) for c in found.claims]
    assert [place for place, _ in order] == sorted(place for place, _ in order)


def test_every_claim_stands_in_one_fact() -> None:
    found = report()
    stated = [claim for fact in found.facts for claim in fact.claims]
    assert sorted(stated) == sorted(c.id for c in found.claims)


def test_worst_first_then_by_sources() -> None:
    order = [(pipeline.ORDER[f.verdict], -f.sources) for f in report().facts]
    assert order == sorted(order)
    assert {Verdict.DISCREPANCY, Verdict.AGREE, Verdict.SINGLE} <= {
        f.verdict for f in report().facts
    }


def test_links_are_between_the_claims_of_their_fact() -> None:
    for fact in report().facts:
        assert len(fact.links) == len(fact.claims) - 1
        assert {c for link in fact.links for c in link.claims} <= set(fact.claims)


def test_one_bad_article_among_many_is_skipped_named_and_counted(tmp_path: Path) -> None:
    for n in range(5):
        day = f"{n + 3} May 2021"
        (tmp_path / f"{n}.txt").write_text(f"The flood killed {n + 2} people in Lund on {day}.")
    (tmp_path / "bad.txt").write_bytes(b"\0\1\2" * 200)
    (tmp_path / "empty.md").write_text("")
    found = factcheck.check([str(tmp_path)], Settings(stories=Stories.ONE))
    assert [a.id for a in found.articles] == ["0", "1", "2", "3", "4"]
    assert [Path(s.path).name for s in found.skipped] == ["bad.txt", "empty.md"]
    assert len({c.article for c in found.claims}) == 5


@pytest.mark.parametrize("name", ["none.txt", "empty"])
def test_nothing_to_check_is_one_line_that_names_it(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError) as refused:
        factcheck.check([str(tmp_path / name)])
    assert name in str(refused.value)
    assert "\n" not in str(refused.value)


def test_progress_counts_the_articles(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The flood killed 12 people.")
    seen: list[tuple[int, int]] = []
    pipeline.run([str(tmp_path)], means=Means(progress=lambda *at: seen.append(at)))
    assert seen == [(1, 2), (2, 2)]


def test_the_claims_of_one_article_and_no_facts(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The flood killed 12 people on 3 May 2021. Police found 3 boats.")
    found = pipeline.claims_of(str(path))
    assert len(found.articles) == 1
    assert len(found.claims) == 3
    assert found.facts == ()


def test_what_decides_a_verdict_is_of_the_fact_in_every_story(monkeypatch) -> None:
    monkeypatch.chdir(ROOT)
    found = factcheck.check(["corpus"])
    assert len(set(dict(found.stories).values())) > 1
    for fact in found.facts:
        assert set(fact.pair or ()) <= set(fact.claims), fact.id
