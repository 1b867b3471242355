"""Shares: what is none, then percentages and fractions."""

from __future__ import annotations

import pytest

from factcheck.claims.percent import find
from factcheck.values.notation import normalized


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It took half an hour.", id="a time"),
        pytest.param("A third deputy was hurt.", id="an ordinal"),
        pytest.param("Half a million came.", id="a number"),
        pytest.param("The third quarter was good.", id="a part of the year"),
        pytest.param("They sold 40 of the cars.", id="a count"),
        pytest.param("It was sold by a third party.", id="a third one"),
        pytest.param("Rates fell by a quarter point.", id="a part of a point"),
        pytest.param("She won by half a length.", id="a part of a length"),
        pytest.param("He scored 21 points in the game.", id="points of a game"),
        pytest.param("The index fell 40 points after the vote.", id="points of an index"),
        pytest.param("She came in third more often.", id="a rank"),
    ],
)
def test_is_no_share(passage, text):
    assert list(find(passage(text))) == []


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It rose 40%.", "40%", "40 %"),
        ("It rose by nearly 80 percent.", "nearly 80 percent", "<~80 %"),
        ("It rose 35.7 per cent.", "35.7 per cent", "35.7 %"),
        ("It rose by two percentage points.", "two percentage points", "2 pp"),
        ("It may rise 5% to 10% a year.", "5% to 10%", "5..10 %"),
        ("Two-thirds of the members agree.", "Two-thirds", "67 %"),
        ("More than three quarters of growers own land.", "More than three quarters", ">75 %"),
        ("They cut it by almost a tenth.", "almost a tenth", "<~10 %"),
        ("Sales fell by half in May.", "half", "50 %"),
        ("One in five women said so.", "One in five", "20 %"),
    ],
)
def test_shares(passage, text, span, value):
    (mention,) = find(passage(text))
    assert text[mention.start : mention.end] == span
    assert normalized(mention.value) == value


def test_head_is_what_there_is_a_share_of(passage):
    parsed = passage("The mayor won 52 percent of the vote.")
    (mention,) = find(parsed)
    assert parsed.doc[mention.head].text == "vote"


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        pytest.param("She won the district by 12 points.", "12 points", "12 pp", id="a margin"),
        pytest.param("His party is up four points in the poll.", "four points", "4 pp", id="poll"),
        pytest.param("They pay about a third less.", "about a third", "~33 %", id="less"),
        pytest.param("Sun gives almost a fifth by May.", "almost a fifth", "<~20 %", id="by May"),
    ],
)
def test_points_and_hedged_parts(passage, text, span, value):
    (mention,) = find(passage(text))
    assert text[mention.start : mention.end] == span
    assert normalized(mention.value) == value
