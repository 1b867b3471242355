"""Sums of money: what is none, then sums with a currency and without."""

from __future__ import annotations

import pytest

from factcheck.claims.money import find
from factcheck.values.notation import normalized


def found(passage):
    text = passage.doc.text
    return [(text[m.start : m.end], normalized(m.value)) for m in find(passage)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The bag weighed 40 pounds.", id="a weight"),
        pytest.param("He lost 200 pounds of fat.", id="a weight of something"),
        pytest.param("Some 7 billion people live here.", id="people"),
        pytest.param("Millions of voters stayed at home.", id="voters"),
        pytest.param("The team won 28 games.", id="a verb like a currency"),
        pytest.param("The city has 3 million residents.", id="residents"),
        pytest.param("They waited for centuries and 10 centers opened.", id="no cents"),
    ],
)
def test_is_no_money(passage, text):
    assert found(passage(text)) == []


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("They gave $43 million.", "$43 million", "43000000 USD"),
        ("It cost more than $250,000.", "more than $250,000", ">250000 USD"),
        ("It cost A$5 million.", "A$5 million", "5000000 AUD"),
        ("It cost US$ 27.5 billion.", "US$ 27.5 billion", "27500000000 USD"),
        ("It cost €300,000.", "€300,000", "300000 EUR"),
        ("It cost 8bn dollars.", "8bn dollars", "8000000000 USD"),
        ("It cost 3 million Canadian dollars.", "3 million Canadian dollars", "3000000 CAD"),
        ("They paid 500 rupees.", "500 rupees", "500 INR"),
        ("The firm paid a fine of 500 pounds.", "500 pounds", "500 GBP"),
        ("It costs 63 cents.", "63 cents", "0.63 USD"),
        ("It is worth USD 1,700.", "USD 1,700", "1700 USD"),
        ("It lies between $19 and $22 million.", "between $19 and $22 million",
         "19000000..22000000 USD"),
        ("They spent tens of millions of dollars.", "tens of millions of dollars",
         "tens of millions USD"),
        ("They filed a multimillion-dollar lawsuit.", "multimillion-dollar", "millions USD"),
    ],
)  # fmt: skip
def test_currency_is_part_of_the_span(passage, text, span, value):
    assert found(passage(text)) == [(span, value)]


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("The bank froze 7 billion in assets.", "7 billion", "7000000000"),
        ("The new guards would cost billions.", "billions", "billions"),
        ("The state has a budget of 3 million.", "3 million", "3000000"),
    ],
)
def test_large_sums_may_lack_a_currency(passage, text, span, value):
    assert found(passage(text)) == [(span, value)]


def test_head_is_what_the_money_is(passage):
    parsed = passage("They paid $43 million in taxes.")
    (mention,) = find(parsed)
    assert parsed.doc[mention.head].text == "taxes"
