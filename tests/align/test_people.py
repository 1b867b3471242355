"""Whose ages two claims state."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.align.comparisons import people
from factcheck.align.profile import profiles
from factcheck.model import About, Claim, Kind
from factcheck.policy import DEFAULT
from factcheck.values import Amount, Quantity


def _age(article: str, years: str, *, person: str = "", party: str = "victim") -> Claim:
    value = Quantity(Amount(Decimal(years), Decimal(years)), "a")
    about = About(person=person, party=party)
    return Claim(f"{article}{years}", article, Kind.AGE, value, 0, 1, 0, 1, about=about)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        pytest.param(
            (_age("a", "27"), _age("b", "26"), _age("b", "27")), "same side, stated", id="crossed"
        ),
        pytest.param(
            (_age("a", "27", party=""), _age("b", "26"), _age("a", "26")),
            "unknown, stated",
            id="crossed, one side unknown",
        ),
        pytest.param(
            (_age("a", "27"), _age("b", "27"), _age("b", "27", party="suspect")),
            "same side, same",
            id="both sides have one of that age",
        ),
        pytest.param(
            (_age("a", "27"), _age("b", "27", party="")), "unknown, alone", id="nobody else"
        ),
        pytest.param((_age("a", "27"), _age("b", "26")), "same side, near", id="a year apart"),
        pytest.param((_age("a", "27"), _age("b", "44")), "same side, far", id="far apart"),
        pytest.param(
            (_age("a", "27", person="Ann Lee"), _age("b", "26", person="Ann Lee"), _age("b", "27")),
            "one person, near",
            id="a name outdoes it",
        ),
    ],
)
def test_whose(claims: tuple[Claim, ...], expected: str) -> None:
    one, two, *_ = profiles(claims)
    assert people.whose(one, two, DEFAULT)[0] == expected
