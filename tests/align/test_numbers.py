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


def test_an_unequal_toll_that_the_other_article_states_too() -> None:
    pair = both(claim("a", "7"), claim("b", "9"), claim("b", "7"))
    assert numbers.toll(*pair, DEFAULT)[0] == "unequal one, neither leads"


@pytest.mark.parametrize(("bound", "expected"), [("10", "within"), ("30", "unequal none")])
def test_a_bound_far_off_is_no_match(bound: str, expected: str) -> None:
    up_to = claim("b", bound)
    amount = Amount(Decimal(bound), Decimal(bound), Hedge.UP_TO)
    pair = both(claim("a", "8"), replace(up_to, value=Quantity(amount, "people")))
    assert numbers.toll(*pair, DEFAULT)[0] == f"{expected}, neither leads"


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
        (("5", "page"), ("200", "page"), "apart none, same thing"),
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
        ("5000000", "50", "apart, alike"),
    ],
)
def test_sums_by_their_digits(a: str, b: str, expected: str) -> None:
    one = claim("a", a, "tax", kind=Kind.MONEY, unit="USD")
    two = claim("b", b, "tax", kind=Kind.MONEY, unit="USD")
    assert numbers.total(*both(one, two), DEFAULT)[0] == expected
