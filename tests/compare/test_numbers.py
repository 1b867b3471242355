"""Pairs of numbers and the rung they reach."""

from __future__ import annotations

import pytest

from factcheck.compare.ladder import climb
from factcheck.compare.rung import Rung
from factcheck.policy import DEFAULT
from factcheck.values import Duration, Ordinal, Quantity, Words
from tests.compare.rungs import amount, rung

SAME, WITHIN, NEAR, APART = Rung


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("3", "2", APART, id="small counts"),
        pytest.param("47", "48", APART, id="next to one another, counted one by one"),
        pytest.param("250000", "750000", APART, id="round and far"),
        pytest.param("16", ">20", APART, id="below a lower bound"),
        pytest.param("25", "<=20", APART, id="above an upper bound"),
        pytest.param("31", "10..12", APART, id="outside a range"),
        pytest.param("1500", "dozens", APART, id="far beyond a vague word"),
        pytest.param("1", "multiple", APART, id="one and more than one"),
        pytest.param("~150", "~300", APART, id="two estimates, far"),
        pytest.param("15000", ">15000", NEAR, id="bare and more than"),
        pytest.param("15E+6", "<~15E+6", NEAR, id="bare and nearly"),
        pytest.param("12", ">12", NEAR, id="a dozen and more than a dozen"),
        pytest.param("43E+6", "43885310", NEAR, id="cut down instead of rounded"),
        pytest.param("141E+6", "139E+6", NEAR, id="a few per cent apart"),
        pytest.param("~150", "~200", NEAR, id="two estimates, not far"),
        pytest.param("1.5E+6", "hundreds of thousands", NEAR, id="a little beyond a vague word"),
        pytest.param("15000", "~15000", WITHIN, id="bare and about"),
        pytest.param("31000000", "~30E6", WITHIN, id="about as many millions"),
        pytest.param("36000000", "~30E6", NEAR, id="too many for about"),
        pytest.param("149", ">100", WITHIN, id="above a lower bound"),
        pytest.param("5", ">=5", WITHIN, id="at least"),
        pytest.param("14", "<=20", WITHIN, id="up to"),
        pytest.param("23", "<~24", WITHIN, id="nearly two dozen"),
        pytest.param("56", "50..59", WITHIN, id="in his fifties"),
        pytest.param("7E+9", "billions", WITHIN, id="vague"),
        pytest.param("4", "several", WITHIN, id="several"),
        pytest.param("13.6E+6", "13625777", WITHIN, id="rounded"),
        pytest.param("35.7", "35.72", WITHIN, id="one digit more"),
        pytest.param("~60000", ">60000", WITHIN, id="about and more than"),
        pytest.param("9", "9", SAME, id="the same"),
        pytest.param("8E+9", "8000000000", SAME, id="the same in words and digits"),
        pytest.param("~12", "~12", SAME, id="the same hedged"),
        pytest.param("billions", "billions", SAME, id="the same vague word"),
    ],
)
def test_amounts(a: str, b: str, expected: Rung) -> None:
    assert rung(Quantity(amount(a), "people"), Quantity(amount(b), "people")) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("5 km", "5 mi", APART, id="other unit of length"),
        pytest.param("90 %", "60 %", APART, id="percentages"),
        pytest.param("9 mo", "2 a", APART, id="months and years"),
        pytest.param("13 mo", "1 a", WITHIN, id="a year old, in months"),
        pytest.param("4 mo", "4 mo", SAME, id="months"),
        pytest.param("19 steps", "23 actions", WITHIN, id="two nouns, two numbers"),
        pytest.param("100 USD", "300 EUR", WITHIN, id="two currencies"),
        pytest.param("100 kg", "300 km", WITHIN, id="two dimensions"),
        pytest.param("8 km", "~5 mi", WITHIN, id="converted"),
        pytest.param("5 shots", "5 rounds", SAME, id="two nouns, one number"),
        pytest.param("2 km", "2000 m", SAME, id="metres"),
        pytest.param("7E+9 USD", "7E+9", SAME, id="no currency given"),
    ],
)
def test_units(a: str, b: str, expected: Rung) -> None:
    one, two = (Quantity(amount(t.split()[0]), " ".join(t.split()[1:])) for t in (a, b))
    assert rung(one, two) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("2 Y", "5 M", APART, id="years and months"),
        pytest.param("8 Y", "7 Y", APART, id="eight and seven years"),
        pytest.param("~26 TM", "~40 TM", APART, id="two estimates, far"),
        pytest.param("~26 TM", "~24 TM", NEAR, id="two estimates, near"),
        pytest.param("1E+1 Y", "9 Y", NEAR, id="a decade and nine years"),
        pytest.param(">1 M", "1 M", NEAR, id="a month and more than a month"),
        pytest.param("35 D", ">1 M", WITHIN, id="more than a month in days"),
        pytest.param("~90 TM", "1.5 TH", WITHIN, id="about 90 minutes"),
        pytest.param("5 W", "35 D", SAME, id="weeks and days"),
        pytest.param("2 TH", "120 TM", SAME, id="hours and minutes"),
    ],
)
def test_durations(a: str, b: str, expected: Rung) -> None:
    one, two = (Duration(amount(t.split()[0]), t.split()[1]) for t in (a, b))
    assert rung(one, two) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param((2, "first"), (3, "first"), APART, id="second and third"),
        pytest.param((1, "first"), (1, "last"), APART, id="first and last"),
        pytest.param((1, "largest"), (1, "oldest"), WITHIN, id="largest and oldest"),
        pytest.param((1, "largest"), (1, "biggest"), SAME, id="largest and biggest"),
        pytest.param((4, "first"), (4, "first"), SAME, id="fourth twice"),
        pytest.param((1, "largest"), (1, "largest", ("inland",)), WITHIN, id="narrower"),
        pytest.param(
            (1, "largest", (), "world"), (1, "largest", (), "country"), WITHIN, id="among others"
        ),
        pytest.param((1, "largest", (), "world"), (1, "largest"), SAME, id="left to the reader"),
        pytest.param((1, "first"), (1, "first", ("new",)), SAME, id="the first is one"),
    ],
)
def test_ordinals(a: tuple[int, str], b: tuple[int, str], expected: Rung) -> None:
    assert rung(_rank(*a), _rank(*b)) is expected


def _rank(rank: int, order: str, narrowed: tuple[str, ...] = (), within: str = "") -> Ordinal:
    return Ordinal(rank, "port", order, narrowed, within)


def test_values_of_two_types_say_nothing_of_one_another() -> None:
    step = climb(Words("nine"), Quantity(amount("9")), DEFAULT)
    assert (step.rung, step.silent) == (WITHIN, True)


@pytest.mark.parametrize(
    ("a", "b"), [("19 steps", "23 actions"), ("100 USD", "300 EUR"), ("100 kg", "300 km")]
)
def test_units_that_cannot_be_compared_are_silent(a: str, b: str) -> None:
    one, two = (Quantity(amount(t.split()[0]), t.split()[1]) for t in (a, b))
    assert climb(one, two, DEFAULT).silent
