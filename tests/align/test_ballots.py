"""Results of ballots, told with both of their sides."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.align.comparisons.ballots import ballot
from factcheck.align.profile import profiles
from factcheck.policy import DEFAULT
from factcheck.values import Amount, Quantity
from tests.strategies import claim


def _told(article: str, *votes: int, unit: str = "votes") -> list[object]:
    """The counts of one sentence."""
    amounts = (Amount(Decimal(n), Decimal(n)) for n in votes)
    return [claim(article, Quantity(a, unit), 4 * n) for n, a in enumerate(amounts)]


@pytest.mark.parametrize(
    ("one", "two", "side", "expected"),
    [
        pytest.param(_told("a", 52), _told("b", 52, 47), 0, "untold", id="one side alone"),
        pytest.param(_told("a", 52, 47, 9), _told("b", 52, 47), 0, "untold", id="a vote too many"),
        pytest.param(
            _told("a", 52, 47, unit="people"), _told("b", 52, 47), 0, "untold", id="of people"
        ),
        pytest.param(_told("a", 52, 47), _told("b", 12, 9), 0, "another", id="a committee's"),
        pytest.param(_told("a", 230, 205), _told("b", 218, 217), 1, "another", id="far apart"),
        pytest.param(_told("a", 52, 47), _told("b", 52, 48), 1, "other side", id="for and against"),
        pytest.param(_told("a", 52, 47), _told("b", 52, 48), 0, "one side", id="a vote apart"),
        pytest.param(
            _told("a", 9, 3, 52, 47),
            _told("b", 52, 46),
            1,
            "another",
            id="the first of two ballots",
        ),
        pytest.param(
            _told("a", 52, 47, 9, 3), _told("b", 52, 46), 0, "one side", id="one of two ballots"
        ),
        pytest.param(_told("a", 7, 4), _told("b", 7, 5), 0, "one side", id="a small council"),
        pytest.param(_told("a", 230, 205), _told("b", 230, 197), 0, "one side", id="a large house"),
    ],
)
def test_ballot(one: list, two: list, side: int, expected: str) -> None:
    made = profiles([*one, *two])
    assert ballot(made[0], made[len(one) + side], DEFAULT)[0] == expected
