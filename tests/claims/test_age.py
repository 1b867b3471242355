"""How old people are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims import age
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

NOTHING = {
    "who at a number of things": "The cook, who at 38 stores sold pies, left.",
    "state": "They met in Reno, Nevada, 12, from the club.",
    "a law": "The two-year-old law was repealed.",
    "a lawsuit": "Lawyers argued over the 10-year-old lawsuit.",
    "date": "The council met on June 27, 2016, in Leeds.",
    "month first": "It was signed in March, 12 years later.",
    "score": "Rangers won 27, 14 fewer than before.",
    "sum": "The club, worth $27, was sold.",
    "address": "She lives at Oak Street, 27, in the old town.",
    "count behind a place": "In Chicago, 12 people met.",
    "oldest": "The 150-year-old man of the legend smiled.",
    "pages": "She turned 30 pages.",
    "decade": "It was common in the 1950s.",
}

FOUND = {
    "behind a noun": (
        "Both are male suspects, ages 31 and 24.",
        ["31 [31] suspects", "24 [24] suspects"],
    ),
    "of several": (
        "Dancers from 15- to 19-years-old were waiting.",
        ["15..19 [from 15- to 19-years-old] Dancers"],
    ),
    "hyphens": ("The 23-year-old singer left.", ["23 [23-year-old] singer"]),
    "before a name": (
        "Friends of 20-year-old Carla Ruiz wept.",
        ["20 [20-year-old] Ruiz"],
    ),
    "stands for a person": ("A 19-year-old was seen.", ["19 [19-year-old] old"]),
    "spelled": ("Five-year-old Mia Brandt sang.", ["5 [Five-year-old] Brandt"]),
    "years old": ("Her brother is 12 years old.", ["12 [12 years old] brother"]),
    "beside a name": ("Peter Brandt, 27, of Leeds, won.", ["27 [27] Brandt"]),
    "now": ("Mr. Okafor, now 77, smiled.", ["77 [77] Okafor"]),
    "junior": ("Luis Ortega Jr., 31, spoke.", ["31 [31] Ortega"]),
    "beside a noun": ("His brother, 15, fled.", ["15 [15] brother"]),
    "last word": ("The winner is Ann Lee, 41.", ["41 [41] Lee"]),
    "brackets": ("The baker Omar Diaz (58) agreed.", ["58 [58] Diaz"]),
    "aged": ("Two girls aged 5 and 9 sang.", ["5 [5] girls", "9 [9] girls"]),
    "ages": (
        "Her sons, ages 10, 9 and 4, slept.",
        ["10 [10] sons", "9 [9] sons", "4 [4] sons"],
    ),
    "decade": ("A man in his 50s came.", ["50..59 [in his 50s] man"]),
    "part of a decade": (
        "A woman in her early 20s came.",
        ["20..23 [in her early 20s] woman"],
    ),
    "range": (
        "The pupils ranged from 17 to 28 years old.",
        ["17..28 [from 17 to 28 years old] pupils"],
    ),
    "a verb like a noun": ("Then the 17-year-old ducked.", ["17 [17-year-old] old"]),
    "the last of several": (
        "Ann Lee, 25, and Hugo Fox, 32 were late.",
        ["25 [25] Lee", "32 [32] Fox"],
    ),
    "years of age": (
        "The pupils were 17-28 years of age.",
        ["17..28 [17-28 years of age] pupils"],
    ),
    "suspended hyphen": (
        "The class is for 18- to 25-year-olds.",
        ["18..25 [18- to 25-year-olds] olds"],
    ),
    "who is": ("Omar Diaz, who is 81 and ill, sang.", ["81 [81] who"]),
    "title case": ("16-Year-Old Girl Wins", ["16 [16-Year-Old] Girl"]),
    "a surname like a plural": ("Rivers, 23, was late for court.", ["23 [23] Rivers"]),
    "contracted": ("I told him to wait, but he's 17.", ["17 [17] he"]),
    "months": ("A 4 month-old boy slept.", ["4 mo [4 month-old] boy"]),
    "between ages": (
        "Three men between the ages of 18 and 23 sang.",
        ["18..23 [between the ages of 18 and 23] men"],
    ),
    "ranging in age": (
        "The children, ranging in age from two to 10, slept.",
        ["2..10 [from two to 10] children"],
    ),
    "also": ("Omar Diaz, also 18, sang.", ["18 [18] Diaz"]),
    "possessive": ("The 14-year-old's plan failed.", ["14 [14-year-old] old"]),
    "headline": ("18-year-old shot by neighbor", ["18 [18-year-old] old"]),
    "who at": ("The cook, who at 38 is the oldest, left.", ["38 [38] who"]),
    "turned": ("He turned 30 on Monday.", ["30 [30] He"]),
}


def _shown(read: Passage) -> list[str]:
    shown = []
    for mention in sorted(age.find(read), key=lambda m: m.start):
        assert isinstance(mention.value, Quantity)
        assert mention.value.unit in {"a", "mo"}
        low, high = mention.value.amount.low, mention.value.amount.high
        years = f"{low}" if low == high else f"{low}..{high}"
        years += " mo" if mention.value.unit == "mo" else ""
        text = read.doc.text[mention.start : mention.end]
        shown.append(f"{years} [{text}] {read.doc[mention.head]}")
    return shown


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_no_age(text: str, passage: Callable[..., Passage]) -> None:
    assert _shown(passage(text)) == []


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND.keys())
def test_ages(text: str, expected: list[str], passage: Callable[..., Passage]) -> None:
    assert _shown(passage(text)) == expected
