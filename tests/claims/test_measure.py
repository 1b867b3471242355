"""Measures: what is none, then a number in each sort of unit."""

from __future__ import annotations

import pytest

from factcheck.claims.measure import find
from factcheck.values.notation import normalized


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He had a 9 mm handgun.", id="a weapon's name"),
        pytest.param("He is 5-foot-10 and slim.", id="a person's height"),
        pytest.param("She came in 12 minutes.", id="a time"),
        pytest.param("They live a few miles away.", id="too vague"),
        pytest.param("He has 5 in hand.", id="in"),
        pytest.param("They used 14-gauge wire.", id="the gauge of a wire"),
        pytest.param("He had a small-caliber gun.", id="a caliber without a number"),
        pytest.param("She ran half the way in a half marathon.", id="half of no unit"),
        pytest.param("Gate C has 12 Canadian guards.", id="a letter of a word"),
    ],
)
def test_is_no_measure(passage, text):
    assert list(find(passage(text))) == []


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("It is less than 8 miles away.", "less than 8 miles", "<8 mi"),
        ("They took a 100-mile walk.", "100-mile", "100 mi"),
        ("It moved 0.5km.", "0.5km", "0.5 km"),
        ("Winds reached 155mph.", "155mph", "155 mph"),
        ("Winds reached 90 miles an hour.", "90 miles an hour", "90 mph"),
        ("It was 30 degrees Celsius.", "30 degrees Celsius", "30 °C"),
        ("It was minus 40 degrees.", "minus 40 degrees", "-40 °"),
        ("The fire burned 3,000 acres.", "3,000 acres", "3000 acre"),
        ("It covers 12 square miles.", "12 square miles", "12 mi2"),
        ("A magnitude 7.8 quake hit.", "magnitude 7.8", "7.8 magnitude"),
        ("A 7.8-magnitude quake hit.", "7.8-magnitude", "7.8 magnitude"),
        ("It weighed some 200 pounds.", "some 200 pounds", "~200 lb"),
        ("He had a .40-caliber pistol.", ".40-caliber", "0.4 caliber"),
        ("He had a 40 caliber pistol.", "40 caliber", "0.4 caliber"),
        ("She sold a 12-gauge shotgun.", "12-gauge", "12 gauge"),
        ("It is about a half-mile away.", "about a half-mile", "~0.5 mi"),
        ("They swam half a mile.", "half a mile", "0.5 mi"),
        ("It is three quarters of a mile away.", "three quarters of a mile", "0.75 mi"),
        ("The lake is about 30 west of the capital.", "about 30", "~30"),
    ],
)
def test_units(passage, text, span, value):
    (mention,) = find(passage(text))
    assert text[mention.start : mention.end] == span
    assert normalized(mention.value) == value
