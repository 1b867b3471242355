"""How contradictions are counted."""

from __future__ import annotations

import pytest

from benchmarks.pairs import Tally, calls, tally

ROWS = [{"label": label} for label in ("contradiction", "entailment", "neutral", "contradiction")]


@pytest.mark.parametrize(
    ("called", "expected", "precision", "recall"),
    [
        ([False] * 4, Tally(2, 0, 0, 0), 1.0, 0.0),
        ([False, True, True, False], Tally(2, 2, 0, 1), 0.0, 0.0),
        ([True, True, False, False], Tally(2, 2, 1, 1), 0.5, 0.5),
        ([True, False, False, True], Tally(2, 2, 2, 0), 1.0, 1.0),
    ],
)
def test_tally(called, expected, precision, recall) -> None:
    found = tally(ROWS, called)
    assert found == expected
    assert (found.precision, found.recall) == (precision, recall)


def test_each_pair_is_a_story_of_its_own() -> None:
    flood = "A flood in Lund has killed {} people."
    rows = [
        {"a": flood.format(12), "b": "The flood killed 12 people in Lund."},
        {"a": flood.format(12), "b": "The flood killed 19 people in Lund."},
    ]
    assert calls(rows) == [False, True]
