"""Which values make another true."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.compare.entailment import entails
from factcheck.policy import DEFAULT
from factcheck.values import Amount, Duration, Hedge, Quantity, When


def number(low: str, unit: str = "", hedge: Hedge = Hedge.NONE, high: str = "") -> Quantity:
    return Quantity(Amount(Decimal(low), Decimal(high or low), hedge), unit)


def lasting(low: str, unit: str) -> Duration:
    return Duration(Amount(Decimal(low), Decimal(low)), unit)


@pytest.mark.parametrize(
    ("sharp", "vague"),
    [
        pytest.param(number("7.2E+9"), number("7E+9"), id="rounded"),
        pytest.param(number("7.2E+9"), number("6E+9", hedge=Hedge.MORE), id="over"),
        pytest.param(number("11"), number("10", high="12"), id="range"),
        pytest.param(number("7500", "m"), number("7", "km", Hedge.MORE), id="units"),
        pytest.param(lasting("10", "Y"), lasting("1E+1", "Y"), id="decade"),
        pytest.param(When("2024-03-02"), When("2024"), id="year"),
        pytest.param(When("2024-03-02", clock="04:17"), When("2024-03-02"), id="clock"),
    ],
)
def test_the_sharper_entails_the_vaguer(sharp, vague) -> None:
    assert entails(sharp, vague, DEFAULT)


@pytest.mark.parametrize(
    ("known", "said"),
    [
        pytest.param(number("7E+9"), number("7.2E+9"), id="rounded"),
        pytest.param(number("6E+9", hedge=Hedge.MORE), number("7.2E+9"), id="over"),
        pytest.param(number("100", hedge=Hedge.AT_LEAST), number("100", hedge=Hedge.MORE), id=">="),
        pytest.param(number("10", high="12"), number("11"), id="range"),
        pytest.param(When("2024"), When("2024-03-02"), id="year"),
        pytest.param(When("2024-03-02"), When("2024-03-02", clock="04:17"), id="clock"),
    ],
)
def test_the_vaguer_does_not_entail_the_sharper(known, said) -> None:
    assert not entails(known, said, DEFAULT)
