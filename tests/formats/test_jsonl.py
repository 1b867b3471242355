"""Each line is one fact, complete in itself."""

from __future__ import annotations

import json

import pytest

from factcheck.formats import json as whole
from factcheck.formats import jsonl as form
from factcheck.formats.view import EVERY, View
from tests.formats.fixture import EMPTY, HOSTILE_WORDS, REPORT, saying


def read(report, view: View | None = None) -> list[dict]:
    return [json.loads(line) for line in form.render(report, view or View()).splitlines()]


def test_an_empty_report_has_no_line() -> None:
    assert form.render(EMPTY) == ""


def test_worst_first_and_what_is_shown() -> None:
    assert [fact["id"] for fact in read(REPORT)] == ["f2", "f3", "f5", "f1", "f4", "f6"]
    only = View(shown=EVERY - {fact.verdict for fact in REPORT.facts[:6]})
    assert [fact["id"] for fact in read(REPORT, only)] == ["f7", "f8"]


def test_the_keys_are_those_of_the_report() -> None:
    report = whole.as_object(REPORT)
    facts = {fact["id"]: fact for fact in report["facts"]}
    claims = {claim["id"]: claim for claim in report["claims"]}
    for fact in read(REPORT, View(shown=EVERY)):
        stated = fact.pop("claims")
        assert all(len(key) == 32 for key in fact.pop("fingerprints"))
        assert {**fact, "claims": [c["id"] for c in stated]} == facts[fact["id"]]
        for claim in stated:
            assert claim.pop("path").startswith(("flood/", "other/"))
            # A claim without a phrase of its own is about what its fact is about.
            assert claim == claims[claim["id"]]


@pytest.mark.parametrize("words", HOSTILE_WORDS.values(), ids=HOSTILE_WORDS.keys())
def test_hostile_words_come_back_as_they_were(words) -> None:
    (fact,) = read(saying(words))
    assert fact["subject"] == words
    assert fact["claims"][0]["text"] == words
