"""Percentages and the two figures that they are made of."""

from __future__ import annotations

import pytest

from factcheck.model import Verdict
from tests.consistency.checking import contradictions, rules

FITS = {
    "exact": "The board found that 12 of 40 schools (30%) were shut.",
    "rounded": "The board found that 13 of 40 schools (33 percent) were shut.",
    "rounded down": "The board found that 13 of 40 schools (32 percent) were shut.",
    "one digit more": "The board found that 13 of 40 schools (32.5 percent) were shut.",
    "about": "The board found that 13 of 40 schools (about 30 percent) were shut.",
    "nearly": "The board found that 12 of 41 schools (nearly 30 percent) were shut.",
    "more than": "The board found that 13 of 40 schools (more than 30 percent) were shut.",
    "rounded figures": "Some 1.2 million of 4.1 million voters (29 percent) stayed away.",
    "a rise": "Fires rose from 40 to 50, a 25 percent increase.",
    "a fall": "Fires fell from 50 to 40, a 20 percent drop.",
    "a rise in points": "The rate rose from 4 percent to 5 percent, a 1 percent increase.",
    "a rise in money": "Rents rose 25 percent, from $400 to $500.",
    "a rise between years": "Rents rose 25 percent from 2010 to 2015.",
    "a share of something else": "Of the 40 schools, 12 were shut, and 25 percent of pupils left.",
    "not of them": "It has 12 of 40 seats, 25 percent more than before.",
    "of whom": "The 12 of 40 schools, 25 percent of them private, were shut.",
    "a result": "The vote was 12 to 40, with 25 percent absent.",
    "a third": "A third (13 of 40) agreed.",
    "the figures the other way": "Prices rose 25 percent to $50 from $40.",
}

WRONG = {
    "brackets": "The council said 12 of 40 schools (25%) had closed.",
    "out of": "Some 12 out of 40 schools, or 25 percent, were shut.",
    "percent first": "About 20 percent, or 12 of the 40 schools, were shut.",
    "in brackets behind": "Turnout was 25 percent (12 of 40 members).",
    "of the": "Of the 40 schools, 12 (25 percent) were shut.",
    "words": "Twelve of the 40 members, or 35 percent, agreed.",
    "a rise": "Fires rose from 40 to 50, a 30 percent increase.",
    "an increase of": "Fires rose from 40 last year to 50 this year, an increase of 30 percent.",
    "from year to year": "Fires rose from 40 in 2023 to 50 in 2024, a 30 percent increase.",
    "percent and figures": "Sales rose 50 percent, from $40 million to $50 million.",
    "to and from": "Revenue fell 30 percent to $50 million from $60 million.",
    "by": "Prices rose by 40%, from 40 euros to 50 euros.",
    "noun": "The firm announced a 40 percent increase from 40 to 50 jobs.",
    "a drop of": "Attendance fell from 2,000 to 1,500, a drop of 35 percent.",
    "more than": "The board found that 12 of 40 schools (more than 50 percent) were shut.",
}


@pytest.mark.parametrize("text", FITS.values(), ids=FITS)
def test_no_alarm(text: str) -> None:
    assert rules(f"News from Tarn\n\n{text}") == []


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_a_percentage_that_does_not_fit(text: str) -> None:
    assert rules(f"News from Tarn\n\n{text}") == ["shares"]


def test_the_reason_says_what_it_is() -> None:
    text = f"News from Tarn\n\n{WRONG['brackets']}"
    (found,) = contradictions(text)
    assert found.reason == '"12" of "40" is 30 percent, not "25%"'
    assert found.verdict is Verdict.CONFLICT


def test_a_percentage_that_is_nearly_right_is_a_discrepancy() -> None:
    text = "News from Tarn\n\nThe board found that 13 of 40 schools (34 percent) were shut."
    (found,) = contradictions(text)
    assert found.verdict is Verdict.DISCREPANCY
