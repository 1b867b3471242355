"""How tolls are matched with a registry's."""

from __future__ import annotations

import pytest

from benchmarks.incidents import Tally, number, tallies
from factcheck.model import Fact, Kind, Report, Status, Verdict
from factcheck.values import Quantity
from tests.compare.rungs import amount
from tests.strategies import claim


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("dozens people", None), ("10..12 people", None), ("", None), ("1.5 people", None),
        ("12 people", 12), ("~12 people", 12), (">=3 people", 3), ("0", 0),
    ],
)  # fmt: skip
def test_number(words, expected) -> None:
    assert number(words) == expected


def report(stated: str, consensus: str, verdict: Verdict) -> Report:
    value = Quantity(amount(stated), "people")
    said = claim("a", value, kind=Kind.CASUALTIES, status=Status.KILLED)
    fact = Fact("f1", "s1", Kind.CASUALTIES, "", verdict, "", consensus, 1.0, 1, (said.id,), ())
    return Report("", "", (), (), (), (said,), (fact,), ())


REGISTRY = {
    "flood": {"num_killed": 3, "num_injured": 0},
    "fire": {"num_killed": 1, "num_injured": 0},
}


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        pytest.param(report("3", "dozens people", Verdict.SINGLE), Tally(2, 0, 0, 0), id="vague"),
        pytest.param(report("4", "4 people", Verdict.CONFLICT), Tally(2, 1, 0, 0), id="another"),
        pytest.param(report("3", "3 people", Verdict.SINGLE), Tally(2, 1, 1, 0), id="exact"),
        pytest.param(report("3", "3 people", Verdict.CONFLICT), Tally(2, 1, 1, 1), id="alarm"),
    ],
)  # fmt: skip
def test_tallies(made, expected) -> None:
    found = tallies(REGISTRY, {"a": "flood"}, made)
    assert found == {Status.KILLED: expected, Status.INJURED: Tally(2)}
