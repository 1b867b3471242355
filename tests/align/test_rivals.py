"""Claims that differ from what several articles agree on."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from factcheck.align.profile import profiles
from factcheck.align.rivals import LEAST, adopted
from factcheck.model import Kind
from factcheck.values import Amount, Duration, Quantity
from tests.strategies import claim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.values import Value


def _sum(number: str) -> Quantity:
    return Quantity(Amount(Decimal(number), Decimal(number)), "USD")


def _long(number: str, unit: str) -> Duration:
    return Duration(Amount(Decimal(number), Decimal(number)), unit)


def _joined(
    told: Sequence[tuple[str, Value]],
    *,
    agreeing: int = 2,
    kind: Kind = Kind.MONEY,
    weight: float = 1.0,
    mean: float = 0.0,
) -> bool:
    """Whether the last claim joins the first ones, which are one fact."""
    claims = [claim(name, value, 4 * n, kind=kind) for n, (name, value) in enumerate(told)]
    last = len(claims) - 1
    first = tuple(range(agreeing))
    rest = [(i,) for i in range(agreeing, last + 1)]
    groups = adopted(
        [first, *rest],
        {(0, last): weight},
        profiles(claims),
        lambda _, others: [mean] * len(others),
    )
    assert sorted(i for group in groups for i in group) == list(range(last + 1))
    return (*first, last) in groups


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param([("a", "70"), ("b", "70"), ("c", "110")], False, id="far apart"),
        pytest.param([("a", "70"), ("b", "70"), ("c", "70")], False, id="the same"),
        pytest.param([("a", "70"), ("b", "90"), ("c", "80")], False, id="these do not agree"),
        pytest.param([("a", "70"), ("a", "70"), ("c", "80")], False, id="of one article"),
        pytest.param([("a", "70"), ("b", "70"), ("b", "80")], False, id="one of them says both"),
        pytest.param(
            [("a", "70"), ("b", "70"), ("c", "70"), ("c", "80")], False, id="it says both"
        ),
        pytest.param([("a", "70"), ("b", "70"), ("c", "80")], True, id="a rival"),
    ],
)
def test_sums(told: list[tuple[str, str]], expected: bool) -> None:
    assert _joined([(name, _sum(number)) for name, number in told]) is expected


THREE = (("a", _sum("70")), ("b", _sum("70")), ("c", _sum("80")))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param({"weight": -0.1}, False, id="worded like none of them"),
        pytest.param({"mean": LEAST - 0.1}, False, id="unlike most of them"),
        pytest.param({"kind": Kind.COUNT}, False, id="people, told in parts"),
        pytest.param({"mean": LEAST + 0.1}, True, id="like one of them"),
    ],
)
def test_what_pairs_weigh(given: dict, expected: bool) -> None:
    assert _joined(THREE, **given) is expected


def test_lengths_in_two_units() -> None:
    told = [("a", _long("2", "W")), ("b", _long("14", "D")), ("c", _long("17", "D"))]
    assert _joined(told, kind=Kind.DURATION)
