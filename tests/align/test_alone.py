"""Ages that nobody else of a story has."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.align.alone import alone
from factcheck.align.setting import value_key
from factcheck.model import About, Claim, Kind
from factcheck.values import Amount, Quantity

PERSONS = {"Okafor": "Ada Okafor"}


def _claim(about: About, years: int = 31, kind: Kind = Kind.AGE) -> Claim:
    value = Quantity(Amount(Decimal(years), Decimal(years)), "a")
    return Claim("c", "a", kind, value, 0, 1, 0, 1, about=about)


@pytest.mark.parametrize(
    ("abouts", "expected"),
    [
        pytest.param(
            (About(person="Ada Okafor"), About(person="Ruth Lindqvist")), False, id="two names"
        ),
        pytest.param((About(head="man"), About(head="woman")), False, id="a man and a woman"),
        pytest.param(
            (About(head="girl"), About(qualifiers=("male",))), False, id="said to be male"
        ),
        pytest.param((About(party="victim"), About(party="suspect")), False, id="two sides"),
        pytest.param((About(head="man"), About(modifiers=("another",))), False, id="one more"),
        pytest.param((About(head="nurse"), About(person="Ada Okafor")), True, id="one name"),
        pytest.param((About(person="Okafor"), About(person="Ada Okafor")), True, id="surname"),
        pytest.param((About(head="boy"), About(head="student"), About()), True, id="no name"),
        pytest.param((About(head="boy"), About(head="man")), True, id="called a boy and a man"),
    ],
)
def test_alone(abouts: tuple[About, ...], expected: bool) -> None:
    claims = [_claim(about) for about in abouts]
    claims += [_claim(About(person="Sam Hill"), 40), _claim(About(head="shop"), kind=Kind.COUNT)]
    assert ("31..31" in alone(claims, [value_key(c) for c in claims], PERSONS)) is expected
