"""Tolerance is policy: the same values under other policies."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from factcheck.compare.consensus import consensus
from factcheck.compare.ladder import climb
from factcheck.compare.rung import Rung
from factcheck.compare.verdict import judge
from factcheck.model import Article, Claim, Kind, Published, Source, Verdict
from factcheck.policy import DEFAULT, Policy
from factcheck.values import Quantity, When
from tests.compare.rungs import amount

SAME, WITHIN, NEAR, APART = Rung
STRICT = replace(DEFAULT, strict=True)


def rung(a: str, b: str, policy: Policy) -> Rung:
    one, two = Quantity(amount(a), "people"), Quantity(amount(b), "people")
    found = climb(one, two, policy).rung
    assert climb(two, one, policy).rung is found
    return found


@pytest.mark.parametrize(
    ("a", "b", "policy", "expected"),
    [
        pytest.param("40000", ">15000", DEFAULT, WITHIN, id="over is without end"),
        pytest.param(
            "40000", ">15000", Policy(over=0.5), APART, id="over reaches half as far again"
        ),
        pytest.param("20000", ">15000", Policy(over=0.5), WITHIN, id="within its reach"),
        pytest.param("1", ">0", Policy(over=0.5), WITHIN, id="nothing is a share of nought"),
        pytest.param("40000", ">=15000", Policy(over=0.5), WITHIN, id="at least has no end"),
        pytest.param("15000", "15300", DEFAULT, WITHIN, id="rounded"),
        pytest.param("15000", "15300", Policy(halo=0.0), NEAR, id="no halo"),
        pytest.param("15000", "15300", Policy(halo=0.0, near=0.0), APART, id="and nothing is near"),
        pytest.param("100", "<~120", DEFAULT, NEAR, id="nearly, not so far down"),
        pytest.param("100", "<~120", Policy(nearly=0.2), WITHIN, id="nearly reaches farther"),
        pytest.param("110", "~104", DEFAULT, NEAR, id="about, not so far"),
        pytest.param("110", "~104", Policy(about_least=0.1), WITHIN, id="about reaches farther"),
    ],
)
def test_how_far_values_reach(a, b, policy, expected) -> None:
    assert rung(a, b, policy) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("9", "9", SAME, id="the same"),
        pytest.param("8E+9", "8000000000", SAME, id="the same in words"),
        pytest.param("13.6E+6", "13625777", NEAR, id="rounded"),
        pytest.param("149", ">100", NEAR, id="above a lower bound"),
        pytest.param("7E+9", "billions", NEAR, id="vague"),
        pytest.param("2", "3", APART, id="apart stays apart"),
    ],
)
def test_strict_tolerates_nothing(a, b, expected) -> None:
    assert rung(a, b, STRICT) is expected


def test_strict_takes_values_that_say_nothing_of_one_another_as_before() -> None:
    people, metres = Quantity(amount("9"), "people"), Quantity(amount("12"), "m")
    assert climb(people, metres, STRICT) == climb(people, metres, DEFAULT)


def test_strict_says_so() -> None:
    step = climb(When("2024-03"), When("2024-03-02"), STRICT)
    assert step.rung is NEAR
    assert step.why.endswith("but strict mode asks for the same value")


def test_every_tolerance_is_a_share_or_a_switch() -> None:
    assert {type(getattr(DEFAULT, field.name)) for field in fields(Policy)} == {float, bool}


def stated(**said: str) -> tuple[list[Claim], dict[str, Article], dict[str, str]]:
    """A fact that articles of one day state; those named in capitals are trusted."""
    claims, articles = [], {}
    for n, (name, value) in enumerate(said.items(), 1):
        source = Source(name, f"{name}.txt", value, trusted=name.isupper())
        day = Published(date(2024, 3, 3), date(2024, 3, 3), "byline")
        articles[name] = Article(source, None, day, ())
        quantity = Quantity(amount(value), "people")
        claims.append(Claim(f"c{n}", name, Kind.COUNT, quantity, 0, len(value), 0, len(value)))
    return claims, articles, {name: name for name in said}


def test_where_a_trusted_source_states_it_the_others_do_not_argue() -> None:
    assert judge(*stated(a="20", b="31", c=">5"), DEFAULT).verdict is Verdict.CONFLICT
    assert judge(*stated(a="20", b="31", C=">5"), DEFAULT).verdict is Verdict.COMPATIBLE
    assert judge(*stated(a="20", b="31", C="20"), DEFAULT).pair == ("c3", "c2")
    assert judge(*stated(A="20", B="31", c="20"), DEFAULT).verdict is Verdict.CONFLICT


def test_the_best_value_is_that_of_the_trusted_source() -> None:
    assert consensus(*stated(a="20", b="20", c="31")) == "20 people"
    assert consensus(*stated(a="20", b="20", C="31")) == "31 people"
