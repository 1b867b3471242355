"""Values as worded: what may be compared once for all."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.align.stated import rung, stated
from factcheck.compare.rung import Rung
from factcheck.policy import DEFAULT
from factcheck.values import Amount, Quantity


def _number(worded: str) -> Quantity:
    return Quantity(Amount(Decimal(worded), Decimal(worded)), "people")


def test_values_worded_alike_are_one_object() -> None:
    one, two, three = stated([_number("30"), _number("12"), _number("30")])
    assert one is three is not two


@pytest.mark.parametrize(
    ("worded", "found"), [("7E+9", Rung.WITHIN), ("7000000000", Rung.NEAR)], ids=str
)
def test_equal_numbers_worded_apart_reach_apart(worded, found) -> None:
    assert _number("7E+9") == _number("7000000000")
    _, one, other = stated([_number("7E+9"), _number(worded), _number("7400000001")])
    assert rung(one, other, DEFAULT) is found
