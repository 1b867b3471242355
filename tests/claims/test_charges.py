"""Lists of criminal charges."""

from __future__ import annotations

import pytest

from factcheck.claims.charges import charge_lists
from factcheck.values.notation import normalized


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He was charged with theft and arson.", id="two are no list"),
        pytest.param("She charged him with cake, tea and wine.", id="no crimes"),
        pytest.param("He was charged with theft, arson.", id="no end"),
        pytest.param("Of theft, arson and fraud he knew nothing.", id="no charge"),
        pytest.param("He was charged with theft, a friend said, and robbery.", id="an insertion"),
    ],
)
def test_no_list(passage, text):
    assert not list(charge_lists(passage(text).doc))


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        pytest.param(
            "She was charged with arson, theft of a car and fraud on Monday.",
            "arson, theft of a car and fraud",
            "arson, fraud, theft of a car",
            id="to the stop",
        ),
        pytest.param(
            "He faces charges including two counts of assault, robbery, and carrying a pistol.",
            "two counts of assault, robbery, and carrying a pistol",
            "assault, carrying a pistol, robbery, …",
            id="open",
        ),
        pytest.param(
            "He is accused of extortion, bribery and perjury in connection with the deal.",
            "extortion, bribery and perjury",
            "bribery, extortion, perjury",
            id="a connection",
        ),
    ],
)
def test_lists(passage, text, span, value):
    (mention,) = charge_lists(passage(text).doc)
    assert text[mention.start : mention.end] == span
    assert normalized(mention.value) == value
