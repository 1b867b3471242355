"""One story, from its files to its facts: copies confirm nothing; what is shared is told."""

from __future__ import annotations

import json

import pytest

from factcheck import pipeline
from factcheck.formats import json as form
from factcheck.formats import text
from factcheck.formats.view import EVERY, View
from factcheck.model import Verdict
from tests.test_copies import EDITED, OWN, REPORT


@pytest.fixture
def check(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def of(**texts: str):
        for name, said in texts.items():
            (tmp_path / f"{name}.txt").write_text(said, "utf-8")
        return pipeline.run(["."])

    return of


def test_five_copies_of_one_report_are_single(check) -> None:
    found = check(a=REPORT, b=REPORT, c=EDITED, d=REPORT.replace("\n", " "), e=REPORT)
    assert len(found.copies) == 4
    assert {fact.verdict for fact in found.facts} == {Verdict.SINGLE}
    assert {fact.sources for fact in found.facts} == {1}
    assert found.shared == ()
    assert "(1 source (5 articles), f" in text.render(found, View(140, shown=EVERY))


def test_a_brief_is_a_copy_however_short(check) -> None:
    brief = "Two of the six piers of the Arn bridge are cracked, the roads agency said."
    found = check(a=brief, b=brief, c=brief)
    assert len(found.copies) == 2
    assert {fact.sources for fact in found.facts} == {1}


def test_sources_and_articles_are_told_apart(check) -> None:
    found = check(a=REPORT, b=REPORT, c=EDITED, d=OWN)
    whole = json.loads(form.render(found))
    cracked = next(f for f in whole["facts"] if f["sources"] == 2)
    assert cracked["articles"] == 4
    assert f"(2 sources (4 articles), {cracked['id']})" in text.render(
        found, View(140, shown=EVERY)
    )


def test_a_shared_quotation_is_shown(check) -> None:
    found = check(a=REPORT, d=OWN)
    assert found.copies == ()
    (passage,) = json.loads(form.render(found))["shared"]
    assert passage["kind"] == "quotation"
    assert passage["text"].startswith("It had not grown")
    assert [(p["article"], p["line"]) for p in passage["articles"]] == [("a", 7), ("d", 2)]
    shown = " ".join(text.render(found, View(80)).split())
    assert "note: a.txt:7 and d.txt:2 share a quotation word for word" in shown
    assert "“It had not grown until the flood came.”" in shown.replace("\n", " ")
