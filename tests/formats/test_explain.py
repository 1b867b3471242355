"""Which fact is meant, and what is said where there is none such."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.errors import UsageError
from factcheck.formats import explain
from factcheck.formats.view import View
from tests.formats.fixture import EMPTY, FACTS, REPORT

ONE = replace(REPORT, facts=FACTS[:1])


@pytest.mark.parametrize(
    ("report", "fact", "message"),
    [
        (REPORT, "f10", "the facts are f1 to f8; did you mean"),
        (REPORT, "conflict", "the facts are f1 to f8; factcheck check --all lists them"),
        (ONE, "f2", "there is only f1"),
        (EMPTY, "f1", "these articles share no fact"),
    ],
    ids=["near", "far", "one", "none"],
)
def test_an_unknown_fact(report, fact, message) -> None:
    with pytest.raises(UsageError, match=message):
        explain.render(report, fact)


def test_weights_stand_with_their_sum() -> None:
    output = explain.render(REPORT, "f1", View(100))
    for row in ("unit", "predicate", "name", "when"):
        assert f"    {row}" in output
    assert "+2.1  ++++" in output
    assert "-0.6  -" in output
    assert "sum          +7.1" in output
