"""Counts: numbers that count nothing first, then people and things."""

from __future__ import annotations

import pytest

from factcheck.claims.count import find
from factcheck.values.notation import normalized


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("One of the most famous songs was played.", id="one of a kind"),
        pytest.param("No one saw it.", id="no one"),
        pytest.param("There are two things to say.", id="things"),
        pytest.param("He made two points about it.", id="points of a speech"),
        pytest.param("It brought the total to $40.", id="a total of money"),
        pytest.param("It put the number at 5 percent.", id="a total in percent"),
        pytest.param("It took 24 hours and three days.", id="times"),
        pytest.param("A 23-year-old ran away.", id="an age"),
        pytest.param("It is a two-way street.", id="an adjective of degree"),
        pytest.param("It cost $5 million.", id="money"),
        pytest.param("It rose 40 percent.", id="a share"),
        pytest.param("They walked 12 miles.", id="a measure"),
        pytest.param("He lives at 12 Elm Street.", id="a house"),
        pytest.param("The two countries signed a treaty.", id="a reference"),
        pytest.param("They face several problems.", id="several of an abstract"),
        pytest.param("The rate per 100,000 people fell.", id="a rate's base"),
        pytest.param("The density is 69.4/km² there.", id="a rate"),
        pytest.param("It was a multiple-victim crash.", id="multiple in an adjective"),
        pytest.param("The Three Mile Island plant closed.", id="a name"),
    ],
)
def test_counts_nothing(passage, text):
    assert list(find(passage(text))) == []


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("They sent 28,500 soldiers.", "28,500", "28500 people"),
        ("Hundreds of thousands of workers marched.", "Hundreds of thousands",
         "hundreds of thousands people"),
        ("More than 150 of them crossed.", "More than 150", ">150"),
        ("A 200-person crowd met them.", "200-person", "200 people"),
        ("They read a 70-page manual.", "70-page", "70 pages"),
        ("It held 16 missile tests.", "16", "16 tests"),
        ("Four young couples married.", "Four", "4 couples"),
        ("He was shot five times.", "five", "5 times"),
        ("At least one gunman fired.", "At least one", ">=1 people"),
        ("Another 340 chose to wait.", "340", "340"),
        ("Several witnesses spoke.", "Several", "several people"),
        ("They sent several ambulances.", "several", "several ambulances"),
        ("It covers the more than 900 Smith-Hart and Tom's Grill diners.", "more than 900",
         ">900 diners"),
        ("Guesses run from 2,000 to 1.2 million women.", "from 2,000 to 1.2 million",
         "2000..1200000 people"),
        ("The storm sank several ships.", "several", "several ships"),
        ("Dorn, a town of 7,800, was cut off.", "7,800", "7800 people"),
        ("They sent a team of 40.", "40", "40 people"),
        ("The union put the crowd at 2,200.", "2,200", "2200 people"),
        ("It brings the total to about 13,500.", "about 13,500", "~13500"),
        ("The index fell 300 points.", "300", "300 points"),
        ("They moved 60 head of cattle.", "60", "60 cattle"),
        ("Dorn, population 7,800, slept.", "7,800", "7800 people"),
        ("Between 60 and 80 nurses resigned.", "Between 60 and 80", "60..80 people"),
    ],
)  # fmt: skip
def test_counts(passage, text, span, value):
    (mention,) = find(passage(text))
    assert text[mention.start : mention.end].split("-")[0] == span.split("-")[0]
    assert normalized(mention.value) == value


def test_head_is_the_counted_noun(passage):
    parsed = passage("They fired 16 large missiles.")
    (mention,) = find(parsed)
    assert parsed.doc[mention.head].text == "missiles"
