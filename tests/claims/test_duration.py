"""Lengths of time as claims."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from factcheck.claims.duration import find
from factcheck.values import Duration

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The 23-year-old student was hurt.", id="age"),
        pytest.param("She is two years old.", id="years old"),
        pytest.param("The two-year-old program ended.", id="age of a thing"),
        pytest.param("They earn $20 an hour and train twice a week.", id="rates"),
        pytest.param("He left a year and a half ago.", id="a date"),
        pytest.param("The second man fled.", id="second"),
        pytest.param("They were told at the last minute.", id="idiom"),
        pytest.param("It was a day of mourning.", id="a day of something"),
        pytest.param("The day was cold.", id="a unit alone"),
        pytest.param("3 min read", id="furniture"),
    ],
)
def test_no_duration(passage: Callable[..., Passage], text: str) -> None:
    assert list(find(passage(text))) == []


@pytest.mark.parametrize(
    ("text", "words", "hedge", "low", "unit"),
    [
        ("The plants will be closed over 18 months.", "18 months", "", "18", "M"),
        ("He has served over 20 years in the army.", "over 20 years", ">", "20", "Y"),
        ("The nine-year war ended.", "nine-year", "", "9", "Y"),
        ("They fought for a decade.", "a decade", "", "10", "Y"),
        (
            "More than six decades of war ended.",
            "More than six decades",
            ">",
            "60",
            "Y",
        ),
        (
            "It came nearly four years after the coup.",
            "nearly four years",
            "<~",
            "4",
            "Y",
        ),
        ("He waited about 24 minutes.", "about 24 minutes", "~", "24", "TM"),
        ("It may take up to three days.", "up to three days", "<=", "3", "D"),
        ("The ban lasts 30 days.", "30 days", "", "30", "D"),
        ("They went five weeks without pay.", "five weeks", "", "5", "W"),
        ("After a two-hour talk he left.", "two-hour", "", "2", "TH"),
        ("He got a year of probation.", "a year", "", "1", "Y"),
        ("It is the first in a quarter-century.", "a quarter-century", "", "25", "Y"),
        ("He waited a quarter of an hour.", "a quarter of an hour", "", "0.25", "TH"),
        ("The strike lasted 17 school days.", "17 school days", "", "17", "D"),
        ("He waited half an hour.", "half an hour", "", "0.5", "TH"),
        ("The two-and-a-half-year trial ended.", "two-and-a-half-year", "", "2.5", "Y"),
        ("It went on for more than a month.", "more than a month", ">", "1", "M"),
        ("It went on for an hour and a half.", "an hour and a half", "", "1.5", "TH"),
        ("A monthlong strike ended.", "monthlong", "", "1", "M"),
        ("He was jailed for the past month.", "the past month", "", "1", "M"),
        ("He was jailed for the last 24 hours.", "24 hours", "", "24", "TH"),
        ("It fell over the eight year span.", "eight year", "", "8", "Y"),
        ("It lasted two years or so.", "two years or so", "~", "2", "Y"),
        ("It lasted a couple of years.", "a couple of years", "~", "2", "Y"),
    ],
)
def test_duration(
    passage: Callable[..., Passage],
    text: str,
    words: str,
    hedge: str,
    low: str,
    unit: str,
) -> None:
    (mention,) = find(passage(text))
    assert isinstance(mention.value, Duration)
    assert text[mention.start : mention.end] == words
    amount = mention.value.amount
    assert (amount.hedge, amount.low, mention.value.unit) == (hedge, Decimal(low), unit)


@pytest.mark.parametrize(
    ("text", "words", "vague", "unit"),
    [
        ("They planned it for years.", "for years", "years", "Y"),
        ("A monthslong inquiry ended.", "monthslong", "months", "M"),
        ("It took several days.", "several days", "several", "D"),
    ],
)
def test_vague(
    passage: Callable[..., Passage], text: str, words: str, vague: str, unit: str
) -> None:
    (mention,) = find(passage(text))
    assert isinstance(mention.value, Duration)
    assert text[mention.start : mention.end] == words
    assert (mention.value.amount.vague, mention.value.unit) == (vague, unit)


def test_a_range_keeps_both_ends(passage: Callable[..., Passage]) -> None:
    (mention,) = find(passage("He was sentenced to 10 to 15 years."))
    assert isinstance(mention.value, Duration)
    assert (mention.value.amount.low, mention.value.amount.high) == (10, 15)


def test_head_is_what_lasts(passage: Callable[..., Passage]) -> None:
    read = passage("The nine-year war ended.")
    (mention,) = find(read)
    assert read.doc[mention.head].text == "war"
