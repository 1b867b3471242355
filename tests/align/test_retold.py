"""Whether one sentence tells another again with a different value."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from factcheck.align.comparisons.retold import retold
from factcheck.align.profile import profiles
from factcheck.model import About, Claim, Kind
from factcheck.policy import DEFAULT
from factcheck.values import Amount, Quantity

BRIDGE = ("council", "repair", "bridge", "span")
FERRY = ("council", "sell", "old", "ferry")


def claim(article: str, number: str, sentence: tuple[str, ...] = BRIDGE, at: int = 0) -> Claim:
    amount = Amount(Decimal(number), Decimal(number))
    return Claim(
        id=f"{article} {number} {at}",
        article=article,
        kind=Kind.COUNT,
        value=Quantity(amount, "spans"),
        start=at,
        end=at + 1,
        sentence_start=at,
        sentence_end=at + 1,
        about=About(head="span", predicates=("repair",), sentence=sentence),
    )


@pytest.mark.parametrize(
    ("claims", "level"),
    [
        ([claim("a", "12"), claim("b", "12")], "no"),
        ([claim("a", "12"), claim("a", "15", at=9)], "no"),
        ([claim("a", "12"), claim("b", "15", FERRY)], "no"),
        ([claim("a", "12", ("span",)), claim("b", "15")], "no"),
        ([claim("a", "12"), claim("b", "15"), claim("b", "12", FERRY, at=9)], "no"),
        ([claim("a", "12"), claim("b", "15"), claim("a", "15")], "no"),
        ([claim("a", "12"), claim("b", "15")], "alone"),
        ([claim("a", "12"), claim("b", "15"), claim("a", "30")], "alone"),
        ([claim("a", "12"), claim("b", "15"), claim("a", "30"), claim("b", "40")], "of several"),
        ([claim("a", "12"), claim("b", "15", (*BRIDGE, *FERRY, "quay", "may"))], "alone"),
    ],
    ids=[
        "an equal value", "one article", "another sentence", "a single word", "stated elsewhere",
        "stated beside", "another value", "one of two values", "lists", "a longer sentence",
    ],
)  # fmt: skip
def test_retold(claims, level) -> None:
    one, two, *_ = profiles(claims)
    assert retold(one, two, DEFAULT)[0] == level
    assert retold(two, one, DEFAULT) == retold(one, two, DEFAULT)


def test_other_names_are_another_event() -> None:
    claims = [claim("a", "12"), claim("b", "15")]
    named = [
        replace(c, about=replace(c.about, sentence_names=(name,)))
        for c, name in zip(claims, ("Dovercourt", "Harwich"), strict=True)
    ]
    one, two = profiles(named)
    assert retold(one, two, DEFAULT)[0] == "no"
