"""Which claims --fail-on unsupported asks to be backed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.backing.figures import is_figure
from factcheck.model import Kind
from factcheck.values import Amount, Duration, NameSet, Office, Ordinal, Relative, When, Words
from tests.backing.cases import claim, people


@pytest.mark.parametrize(
    ("value", "figure"),
    [
        pytest.param(people(3, vague="several"), False, id="several"),
        pytest.param(Words("we will"), False, id="quotation"),
        pytest.param(NameSet(("Brno", "Lodz")), False, id="list"),
        pytest.param(Office("Ilse Brandt", "mayor"), False, id="office"),
        pytest.param(When("", Relative("day", 1, told=True)), False, id="a day later"),
        pytest.param(When("", Relative("weekday", -1, 4)), True, id="Thursday"),
        pytest.param(When("2024-03"), True, id="month"),
        pytest.param(When("", clock="04:17"), True, id="clock"),
        pytest.param(people(9), True, id="number"),
        pytest.param(Duration(Amount(Decimal(9), Decimal(9)), "Y"), True, id="duration"),
        pytest.param(Ordinal(2, "city", "largest"), True, id="rank"),
    ],
)
def test_figures(value, figure: bool) -> None:
    assert is_figure(claim("c1", "draft", value, Kind.COUNT)) is figure
