"""Ranks of things and people among their like."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims import ordinal
from factcheck.values import Ordinal

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

NOTHING = {
    "discourse": "First, the pump failed.",
    "at first": "At first nobody noticed.",
    "amendment": "The ruling rests on the First Amendment.",
    "first lady": "The first lady waved.",
    "second as a unit": "It took a 30 second pause.",
    "date": "They married on July 4th in Boston.",
    "century": "It dates from the 19th century.",
    "street": "The shop on 14th Street closed.",
    "last week": "It rained last week.",
    "fraction": "Two-thirds of the voters agreed, one third did not.",
    "name": "Members of the First Baptist Church sang.",
    "degree of a burn": "She had third-degree burns.",
    "two degrees of one crime": "He faces first- and second-degree murder charges.",
    "a teacher's grade": "The first-grade teacher sang.",
    "a part": "He ate a fifth of the cake.",
    "a moment": "Wait a second.",
    "the first two count": "The first two runners fell.",
    "opinion": "She named its most pressing problems.",
    "no set": "He did his best work.",
}

FOUND = {
    "first": (
        "Norway became the first nation to ban it.",
        "1 nation first [first nation]",
    ),
    "before a sum": (
        "The storm cost the world's largest insurer billions in claims.",
        "1 insurer largest [largest insurer]",
    ),
    "between": (
        "She is the second Danish minister to resign.",
        "2 minister first [second Danish minister]",
    ),
    "digits": ("It ended on the 35th day of the strike.", "35 day first [35th day]"),
    "ever": (
        "They opened the first-ever bridge.",
        "1 bridge first [first-ever bridge]",
    ),
    "indefinite": ("A third witness came forward.", "3 witness first [third witness]"),
    "headline": (
        "Norway Becomes First Nation To Ban Plastic Bags",
        "1 nation first [First Nation]",
    ),
    "largest": (
        "It was the largest fire in the city's history.",
        "1 fire largest [largest fire]",
    ),
    "of the world": (
        "It is the world's tallest tower.",
        "1 tower tallest [tallest tower]",
    ),
    "second-largest": (
        "It is the second-largest port in Europe.",
        "2 port largest [second-largest port]",
    ),
    "most": (
        "It is the most expensive bridge in Europe.",
        "1 bridge most expensive [most expensive bridge]",
    ),
    "degree of a crime": (
        "He was charged with first-degree murder.",
        "1 degree first [first-degree]",
    ),
    "floor": ("They met in a third-floor office.", "3 floor first [third-floor]"),
    "grade": ("The girl is in the eighth grade.", "8 grade first [eighth grade]"),
    "term": ("He is in his fourth term as mayor.", "4 term first [fourth term]"),
    "in court": (
        "She made her first court appearance.",
        "1 appearance first [first court appearance]",
    ),
    "no noun behind": (
        "The fire is the seventh in the valley this year.",
        "7 fire first [seventh]",
    ),
    "ranked": ("Dover, ranked fourth in the state, lost.", "4  first [fourth]"),
    "one more": ("He shot four rowers and hurt a fifth.", "5  first [fifth]"),
    "judged among days": (
        "The index had its worst day since May.",
        "1 day worst [worst day]",
    ),
    "tally": ("It was her eighth this year.", "8  first [eighth]"),
    "alone": ("The march was the largest of its kind.", "1 march largest [largest]"),
    "one of": (
        "He was one of the earliest supporters of the plan.",
        "1 supporter earliest [earliest supporters]",
    ),
}


def _shown(read: Passage) -> str:
    shown = []
    for mention in ordinal.find(read):
        assert isinstance(mention.value, Ordinal)
        value = mention.value
        text = read.doc.text[mention.start : mention.end]
        shown.append(f"{value.rank} {value.noun} {value.order} [{text}]")
    return "; ".join(shown)


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_no_rank(text: str, passage: Callable[..., Passage]) -> None:
    assert _shown(passage(text)) == ""


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND.keys())
def test_ranks(text: str, expected: str, passage: Callable[..., Passage]) -> None:
    assert _shown(passage(text)) == expected
