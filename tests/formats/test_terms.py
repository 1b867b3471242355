"""What the words of the reports mean: every one is there, and its example is true."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck import pipeline
from factcheck.formats import terms
from factcheck.formats.view import View
from factcheck.model import Kind, Verdict
from factcheck.settings import Settings, Stories
from factcheck.values.notation import normalized

if TYPE_CHECKING:
    from pathlib import Path

#: The days of two articles whose example needs them.
DAYS = {Verdict.UPDATED: ("2024-03-03", "2024-03-05"), Kind.DATE: ("2024-03-04",)}


def test_every_verdict_and_every_kind_has_a_row() -> None:
    assert set(terms.ROWS) == {*Verdict, *Kind}


def written(folder: Path, term: str) -> list[str]:
    """The sentences of a term's example as articles."""
    paths = []
    for number, sentence in enumerate(terms.ROWS[term].sentences):
        days = DAYS.get(term, ())
        head = f"---\ndate: {days[number]}\n---\n" if days else ""
        place = folder / f"{number}.md"
        place.write_text(head + sentence.partition(": ")[2 if days[1:] else 0] + "\n", "utf-8")
        paths.append(str(place))
    return paths


@pytest.mark.parametrize("verdict", Verdict)
def test_the_example_of_a_verdict_has_it(tmp_path: Path, verdict: Verdict) -> None:
    report = pipeline.run(written(tmp_path, verdict), Settings(stories=Stories.ONE))
    assert verdict in {fact.verdict for fact in report.facts}


@pytest.mark.parametrize("kind", Kind)
def test_the_example_of_a_kind_is_read_so(tmp_path: Path, kind: Kind) -> None:
    (path,) = written(tmp_path, kind)
    claims = pipeline.claims_of(path).claims
    found = [normalized(claim.value) for claim in claims if claim.kind is kind]
    assert terms.ROWS[kind].result in found


def test_it_is_shown_whole() -> None:
    shown = terms.render("conflict", View(80))
    assert shown.startswith("conflict, a verdict: they cannot both be true\n")
    assert "The blaze killed two people." in shown
    assert max(map(len, shown.splitlines())) <= 80
