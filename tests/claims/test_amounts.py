"""The numbers of a text: what is none first, then one table a form."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.amounts import read
from factcheck.values import Hedge


def shown(text):
    """The amounts of a text in the report's notation, without units."""
    out = []
    for mention in read(text):
        amount = mention.amount
        low, high = (format(bound, "f") for bound in (amount.low, amount.high))
        number = amount.vague or (low if low == high else f"{low}..{high}")
        out.append(f"{amount.hedge.value}{number}")
    return out


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("She came first and he came in 21st.", id="ordinals"),
        pytest.param("the twenty-first century", id="a spelled ordinal"),
        pytest.param("a third deputy was hurt", id="a third is an ordinal"),
        pytest.param("since 9/11 the G20 has met", id="names with digits"),
        pytest.param("a B-52, a Boeing 737 and COVID-19", id="models"),
        pytest.param("Flight 370 left from Gate 12.", id="flight and gate"),
        pytest.param("No. 10 denied it.", id="a house by its number"),
        pytest.param("open 24/7", id="twenty-four seven"),
        pytest.param("at 5:30 p.m. or 6 a.m.", id="clock times"),
        pytest.param("On July 3, 2025, and 4 May", id="dates"),
        pytest.param("It was written on 2024-08-09.", id="a date in digits"),
        pytest.param("In 2013, a law of the 1990s", id="years and decades"),
        pytest.param("the 2016 election", id="a year before a noun"),
        pytest.param("Call 555-123-4567 today.", id="a telephone"),
        pytest.param("He lives at 1600 Elm Street.", id="a house"),
        pytest.param("the 400 block of Oak Avenue", id="a block"),
        pytest.param("an 11-2 victory, then 40-to-39", id="results"),
        pytest.param("No one saw one another.", id="one as a pronoun"),
        pytest.param("See www.example.org/page12 now", id="an address on the web"),
        pytest.param("the couple has test scores", id="words that only look vague"),
        pytest.param("World War Two", id="a war"),
    ],
)
def test_is_no_amount(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15,000 men", ["15000"]),
        ("1.2m users", ["1200000"]),
        ("7 billion", ["7000000000"]),
        ("$8bn", ["8000000000"]),
        ("US$ 27.5 billion", ["27500000000"]),
        ("300k", ["300000"]),
        ("2½ hours", ["2.5"]),
        ("172 ½ years", ["172.5"]),
        ("1/2 of it", ["0.5"]),
        ("28and 21 more", ["28", "21"]),
        ("it was minus 6", ["-6"]),
        ("a 66-page report", ["66"]),
        ("RM120,000 and USD1,700", ["120000", "1700"]),
        ("more than 2000 workers", [">2000"]),
    ],
)
def test_digits(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("seven billion", ["7000000000"]),
        ("twenty-three", ["23"]),
        ("one hundred and fifty", ["150"]),
        ("a hundred", ["100"]),
        ("a hundred and fifty thousand", ["150000"]),
        ("one hundred twenty-three thousand four hundred and five", ["123405"]),
        ("half a million", ["500000"]),
        ("half a dozen", ["6"]),
        ("a quarter of a million", ["250000"]),
        ("three quarters of a million", ["750000"]),
        ("a quarter million", ["250000"]),
        ("a half-dozen", ["6"]),
        ("two dozen", ["24"]),
        ("one and a half", ["1.5"]),
        ("two and a half million", ["2500000"]),
        ("a million and a half", ["1500000"]),
        ("two-thirds", ["0.6667"]),
        ("three quarters", ["0.75"]),
        ("a quarter of them", ["0.25"]),
        ("one in five women", ["0.2"]),
        ("nine out of ten doctors", ["0.9"]),
        ("a couple of boats", ["~2"]),
    ],
)
def test_spelled(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    "word",
    [
        "dozens", "scores", "hundreds", "several hundred", "a few dozen", "tens of thousands",
        "hundreds of thousands", "billions", "several", "a few", "multiple",
    ],
)  # fmt: skip
def test_vague_words_stand_for_themselves(word):
    (mention,) = read(f"There were {word} of boats.")
    assert mention.amount.vague == word
    assert mention.amount.low < mention.amount.high
    assert not mention.amount.is_range


def test_multimillion_is_millions():
    assert shown("a multi-million dollar deal and a multimillion-euro bid") == [
        "millions",
        "millions",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("rose from 5 to 10", ["5", "10"], id="a change is no range"),
        pytest.param("rose by $4 to $9", ["4", "9"], id="a change by so much"),
        pytest.param("rose by 4 to 9 percent", ["4..9"], id="a change by one share of two"),
        pytest.param("two and three", ["2", "3"], id="and without between"),
        pytest.param("gained 2 percent to 300", ["2", "300"], id="a share and a sum"),
        pytest.param("10 to 12", ["10..12"], id="to"),
        pytest.param("10-12", ["10..12"], id="hyphen"),
        pytest.param("10–12", ["10..12"], id="dash"),
        pytest.param("between 10 and 12", ["10..12"], id="between"),
        pytest.param("from 500,000 to 1.6 million", ["500000..1600000"], id="from"),
        pytest.param("three to four", ["3..4"], id="words"),
        pytest.param("30 or 40", ["30..40"], id="or"),
        pytest.param("$5-$6 million", ["5000000..6000000"], id="a scale for both"),
        pytest.param("between $19 and $22 million", ["19000000..22000000"], id="two signs"),
        pytest.param("5% to 10%", ["5..10"], id="percents"),
        pytest.param("as many as three to four", ["3..4"], id="a range bounds itself"),
    ],
)
def test_ranges(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "hedge", "span"),
    [
        ("exactly 10 boats", Hedge.NONE, "10"),
        ("only 10 boats", Hedge.NONE, "10"),
        ("a total of 10 boats", Hedge.NONE, "10"),
        ("less than the 10 boats", Hedge.NONE, "10"),
        ("invited over 10 rowers", Hedge.NONE, "10"),
        ("we are talking about a 10-foot boat", Hedge.NONE, "10"),
        ("in Dover, D.C. Ten boats sank", Hedge.NONE, "Ten"),
        ("10 boats or more surely sank", Hedge.NONE, "10"),
        ("10 boats or more sank", Hedge.AT_LEAST, "10"),
        ("10 percent or less of boats", Hedge.UP_TO, "10"),
        ("over 10 boats", Hedge.MORE, "over 10"),
        ("over than 10 boats", Hedge.MORE, "over than 10"),
        ("more than $250,000", Hedge.MORE, "more than $250,000"),
        ("well over 10", Hedge.MORE, "well over 10"),
        ("at least ten", Hedge.AT_LEAST, "at least ten"),
        ("at least about 30", Hedge.AT_LEAST, "at least about 30"),
        ("as many as 20", Hedge.UP_TO, "as many as 20"),
        ("no more than 20", Hedge.UP_TO, "no more than 20"),
        ("fewer than 20", Hedge.LESS, "fewer than 20"),
        ("under the age of 20", Hedge.LESS, "under the age of 20"),
        ("nearly two-dozen", Hedge.NEARLY, "nearly two-dozen"),
        ("just under 40", Hedge.NEARLY, "just under 40"),
        ("roughly another 150", Hedge.ABOUT, "roughly another 150"),
        ("some 300 boats", Hedge.ABOUT, "some 300"),
        ("an estimated 5 million", Hedge.ABOUT, "an estimated 5 million"),
        ("15 or more", Hedge.AT_LEAST, "15 or more"),
        ("a dozen or so", Hedge.ABOUT, "a dozen or so"),
        ("a 20-plus list", Hedge.AT_LEAST, "20-plus"),
    ],
)
def test_hedges(text, hedge, span):
    (mention,) = read(text)
    assert mention.amount.hedge is hedge
    assert text[mention.start : mention.end] == span


@pytest.mark.parametrize(
    ("text", "exponent"),
    [("7 billion", 9), ("1.2m", 5), ("15,000", 0), ("seven billion", 9), ("a hundred", 2)],
)
def test_exponent_keeps_the_last_digit_shown(text, exponent):
    (mention,) = read(text)
    assert mention.amount.low.as_tuple().exponent == exponent


@given(st.integers(min_value=2, max_value=10**9).filter(lambda n: not 1700 <= n <= 2100))
def test_every_integer_is_read_back(number):
    (mention,) = read(f"They counted {number:,} stones.")
    assert mention.amount.low == mention.amount.high == Decimal(number)


@given(st.text(max_size=80))
def test_spans_are_ordered_and_inside(text):
    place = 0
    for mention in read(text):
        assert place <= mention.start <= mention.bare_start < mention.bare_end <= mention.end
        place = mention.end
    assert place <= len(text)
