"""The comparisons of two numbers, on whole stories of two short articles."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from factcheck.align.comparisons import numbers
from factcheck.align.profile import Profile, profiles
from factcheck.model import About, Certainty, Claim, Kind, Status
from factcheck.policy import DEFAULT
from factcheck.values import Amount, Hedge, Quantity


def claim(
    article: str,
    number: str,
    head: str = "people",
    *,
    kind: Kind = Kind.CASUALTIES,
    unit: str = "people",
    vague: str = "",
    headline: bool = False,
) -> Claim:
    amount = Amount(Decimal(number), Decimal(number), vague=vague)
    return Claim(
        id=f"{article} {number} {head}",
        article=article,
        kind=kind,
        value=Quantity(amount, unit),
        start=0,
        end=1,
        sentence_start=0,
        sentence_end=1,
        status=Status.INJURED if kind is Kind.CASUALTIES else None,
        about=About(head=head, predicates=("wound",), sentence=(head, "wound")),
        speaker=None,
        certainty=Certainty.ASSERTED,
        headline=headline,
    )


def both(a: Claim, b: Claim, *others: Claim) -> tuple[Profile, Profile]:
    one, two, *_ = profiles([a, b, *others])
    return one, two


def test_two_main_tolls_that_differ() -> None:
    pair = both(claim("a", "7", headline=True), claim("b", "9", headline=True))
    assert numbers.toll(*pair, DEFAULT)[0] == "unequal none, both lead"


@pytest.mark.parametrize(
    ("status", "one", "two", "expected"),
    [
        pytest.param(Status.INJURED, "6", "7", "neither leads", id="the hurt, told in parts"),
        pytest.param(Status.KILLED, "6", "9", "neither leads", id="too far apart"),
        pytest.param(Status.KILLED, "6", "7", "rivals", id="the dead"),
        pytest.param(Status.DETAINED, "9", "11", "rivals", id="arrests"),
    ],
)
def test_close_tolls_are_rivals(status: Status, one: str, two: str, expected: str) -> None:
    tolls = (replace(claim(name, n), status=status) for name, n in (("a", one), ("b", two)))
    assert numbers.toll(*both(*tolls), DEFAULT)[0] == f"unequal none, {expected}"


def test_an_unequal_toll_that_the_other_article_states_too() -> None:
    pair = both(claim("a", "7"), claim("b", "9"), claim("b", "7"))
    assert numbers.toll(*pair, DEFAULT)[0] == "unequal one, neither leads"


@pytest.mark.parametrize(("bound", "expected"), [("10", "within"), ("30", "unequal far")])
def test_a_bound_far_off_is_no_match(bound: str, expected: str) -> None:
    up_to = claim("b", bound)
    amount = Amount(Decimal(bound), Decimal(bound), Hedge.UP_TO)
    pair = both(claim("a", "8"), replace(up_to, value=Quantity(amount, "people")))
    assert numbers.toll(*pair, DEFAULT)[0] == f"{expected}, neither leads"


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(("1", "man", True), ("2", "people", True), "unequal far", id="a man, and two"),
        pytest.param(
            ("1", "people", False), ("2", "people", True), "unequal far", id="one in the text"
        ),
        pytest.param(
            ("1", "people", True), ("6", "people", True), "unequal far", id="one, and many"
        ),
        pytest.param(("4", "people", False), ("9", "people", True), "unequal far", id="many more"),
        pytest.param(
            ("4", "people", True), ("9", "people", True), "unequal none", id="a toll rises"
        ),
        pytest.param(("0", "people", False), ("3", "people", False), "unequal far", id="nobody"),
        pytest.param(
            ("0", "people", True), ("3", "people", False), "unequal none", id="none leads"
        ),
        pytest.param(("1", "people", True), ("2", "people", True), "unequal none", id="both lead"),
        pytest.param(("3", "people", False), ("4", "people", False), "unequal none", id="rivals"),
    ],
)
def test_tolls_that_hardly_answer_one_question(
    a: tuple[str, str, bool], b: tuple[str, str, bool], expected: str
) -> None:
    one, two = (
        claim(i, n, head, headline=led) for i, (n, head, led) in zip("ab", (a, b), strict=True)
    )
    assert numbers.toll(*both(one, two), DEFAULT)[0].startswith(f"{expected}, ")


def test_one_wounded_and_one_wounded_may_be_two() -> None:
    pair = both(claim("a", "1"), claim("b", "1"))
    assert numbers.toll(*pair, DEFAULT)[0].startswith("same single")


def test_equal_tolls_inherit_whether_the_attacker_is_counted() -> None:
    plain, marked, other = claim("a", "4"), claim("b", "4"), claim("c", "3")
    marked = replace(marked, about=replace(marked.about, parts=("with",)))
    other = replace(other, about=replace(other.about, parts=("without",)))
    one, _, three = profiles([plain, marked, other])
    assert numbers.part(one, three, DEFAULT)[0] == "attacker apart"


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (("5", "page"), ("200", "page"), "far none, same thing"),
        (("120", "page"), ("200", "page"), "apart none, same thing"),
        (("180", "page"), ("200", "page"), "close none, same thing"),
        (("197", "page"), ("201", "page"), "near none, same thing"),
        (("200", "page"), ("200", "page"), "same large, same thing"),
        (("200", "page"), ("200", "shot"), "same large, different"),
        (("3", "page"), ("3", "page"), "same small, same thing"),
    ],
)
def test_counted(a: tuple[str, str], b: tuple[str, str], expected: str) -> None:
    one = claim("a", *a, kind=Kind.COUNT, unit=a[1] + "s")
    two = claim("b", *b, kind=Kind.COUNT, unit=b[1] + "s")
    assert numbers.counted(*both(one, two), DEFAULT)[0] == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("5000000", "5000000", "same round, alike"),
        ("5700000", "5700000", "same two, alike"),
        ("5712000", "5712000", "same many, alike"),
        ("5000000", "50", "far, alike"),
        ("5000000", "7500000", "apart, alike"),
        ("5000000", "6000000", "close, alike"),
    ],
)
def test_sums_by_their_digits(a: str, b: str, expected: str) -> None:
    one = claim("a", a, "tax", kind=Kind.MONEY, unit="USD")
    two = claim("b", b, "tax", kind=Kind.MONEY, unit="USD")
    assert numbers.total(*both(one, two), DEFAULT)[0] == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(("3", "mi"), ("3", "in"), "far", id="miles and inches"),
        pytest.param(("3", "mi"), ("4", "mi"), "apart", id="miles"),
        pytest.param(("3", "mi"), ("3", "mi"), "same round", id="equal"),
    ],
)
def test_measures_with_their_units(a: tuple[str, str], b: tuple[str, str], expected: str) -> None:
    one, two = (
        claim(i, n, "road", kind=Kind.MEASURE, unit=unit)
        for i, (n, unit) in zip("ab", (a, b), strict=True)
    )
    assert numbers.total(*both(one, two), DEFAULT)[0].startswith(f"{expected}, ")
