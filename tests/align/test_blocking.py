"""Which pairs of claims are compared at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.align.blocking import block, keys, pairs
from factcheck.align.profile import profiles
from factcheck.model import About, Kind, Status
from factcheck.values import NameSet, Office, Quantity, When, Words
from tests.compare.rungs import amount
from tests.strategies import claim

if TYPE_CHECKING:
    from factcheck.model import Claim

FLOOD = About(head="villager", predicates=("kill",), sentence=("flood", "kill", "villager"))
FIRE = About(head="worker", predicates=("burn",), sentence=("factory", "burn", "worker"))


def toll(name: str, number: str, about: About, status: Status = Status.KILLED) -> Claim:
    value = Quantity(amount(number), "people")
    return claim(name, value, kind=Kind.CASUALTIES, status=status, about=about)


def measured(name: str, number: str, unit: str, about: About, kind: Kind) -> Claim:
    return claim(name, Quantity(amount(number), unit), kind=kind, about=about)


def paired(*claims: Claim) -> list[tuple[int, int]]:
    return list(pairs(profiles(claims)))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(
            claim("a", Quantity(amount("9")), about=FLOOD),
            claim("b", Quantity(amount("7")), about=FIRE),
            id="nothing shared",
        ),
        pytest.param(
            toll("a", "9", FLOOD), toll("b", "9", FLOOD, Status.INJURED), id="killed and injured"
        ),
        pytest.param(
            toll("a", "9", FLOOD), claim("b", Quantity(amount("9")), about=FLOOD), id="two kinds"
        ),
        pytest.param(
            measured("a", "9000000", "USD", FLOOD, Kind.MONEY),
            measured("b", "4000000", "USD", FIRE, Kind.MONEY),
            id="sums far apart",
        ),
        pytest.param(
            measured("a", "9", "mi", FLOOD, Kind.MEASURE),
            measured("b", "9", "in", FIRE, Kind.MEASURE),
            id="miles and inches",
        ),
    ],
)
def test_never_compared(a: Claim, b: Claim) -> None:
    assert paired(a, b) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(
            claim("a", Quantity(amount("9")), about=FLOOD),
            claim("b", Quantity(amount("7")), about=FLOOD),
            id="the same words",
        ),
        pytest.param(
            claim("a", When("2020-05"), kind=Kind.DATE, about=About(event=("slay",))),
            claim("b", When("2020"), kind=Kind.DATE, about=About(event=("murder",))),
            id="one kind of event",
        ),
        pytest.param(
            measured("a", "9000000", "USD", FLOOD, Kind.MONEY),
            measured("b", "8000000", "USD", FIRE, Kind.MONEY),
            id="sums of about one size",
        ),
        pytest.param(
            measured("a", "9", "mi", FLOOD, Kind.MEASURE),
            measured("b", "15", "km", FIRE, Kind.MEASURE),
            id="measures of about one size",
        ),
        pytest.param(
            claim("a", Quantity(amount("9")), about=FLOOD),
            claim("b", Quantity(amount("9")), about=FIRE),
            id="the same value",
        ),
        pytest.param(toll("a", "9", FLOOD), toll("b", "7", FIRE), id="any two tolls"),
        pytest.param(toll("a", "9", FLOOD), toll("a", "7", FLOOD), id="of one article"),
    ],
)
def test_compared(a: Claim, b: Claim) -> None:
    assert paired(a, b) == [(0, 1)]


def test_every_pair_is_in_order_and_shares_its_block_and_a_key() -> None:
    about = (FLOOD, FIRE)
    made = profiles(
        [toll(f"a{n}", str(n % 4 + 2), about[n % 2], list(Status)[n % 3]) for n in range(12)]
    )
    found = list(pairs(made))
    assert len(found) == len(set(found)) > 0
    for i, j in found:
        assert i < j
        assert block(made[i]) == block(made[j])
        assert keys(made[i]) & keys(made[j])


@pytest.mark.parametrize(
    ("kind", "one", "two", "shared"),
    [
        pytest.param(
            Kind.QUOTE, Words("we will rebuild"), Words("nothing left"), False, id="other remark"
        ),
        pytest.param(
            Kind.QUOTE, Words("we will rebuild"), Words("rebuilding starts"), True, id="one stem"
        ),
        pytest.param(
            Kind.SET, NameSet(("Chad", "Mali")), NameSet(("Peru", "Togo")), False, id="other list"
        ),
        pytest.param(
            Kind.SET, NameSet(("Chad", "Mali")), NameSet(("Mali", "Togo")), True, id="one member"
        ),
    ],
)
def test_keys_of_words(kind: Kind, one: object, two: object, shared: bool) -> None:
    a, b = profiles([claim("a", one, kind=kind), claim("b", two, kind=kind)])
    assert bool(keys(a) & keys(b)) is shared


@pytest.mark.parametrize(
    ("one", "two", "shared"),
    [("Ann Low", "Joe Dunn", False), ("Ann Low", "Low", True), ("Petrov", "Petrow", True)],
)
def test_keys_of_people(one: str, two: str, shared: bool) -> None:
    a, b = profiles(
        [
            claim(i, Office(name, "mayor"), kind=Kind.ROLE, about=About(person=name))
            for i, name in (("a", one), ("b", two))
        ]
    )
    assert bool(keys(a) & keys(b)) is shared
