"""Weekdays and the dates beside them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.consistency.checking import contradictions, rules

FITS = {
    "with a year": "The bridge opens on Friday, July 4, 2025, the mayor said.",
    "day first": "The bridge opens on Friday, 4 July 2025, the mayor said.",
    "without a year": "The bridge was closed on Friday, July 4, the mayor said.",
    "in a year that the article names": "In 2020 a tax was set. It fell due on Saturday, July 4.",
    "no date": "The bridge opened on Thursday, and 4 boats passed.",
    "two weekdays": "The fair runs from Thursday to Sunday, July 3-6, 2025, in Tarn.",
    "the first of two weekdays": "The fair is on Thursday and Friday, July 3 and 4, 2025, in Tarn.",
    "a number that is no day": "He was there on Thursday. July 45 was written on the wall.",
    "short": "The bridge opened on Fri., Jul. 4, 2025, the mayor said.",
    "in brackets": "The bridge opened on Friday (July 4) after all.",
    "no such day": "The note was dated Thursday, February 30, 2025, by mistake.",
    "weekday of the next sentence": "It rained on Thursday. July 4, 2025 was dry.",
    "a weekday that modifies": "The Thursday club met on July 4, 2025.",
}

WRONG = {
    "with a year": "The bridge opens on Thursday, July 4, 2025, the mayor said.",
    "day first": "The bridge opens on Thursday, 4 July 2025, the mayor said.",
    "ordinal": "The bridge opens on Thursday, July 4th, 2025, the mayor said.",
    "without a year": "The bridge was closed on Thursday, July 4, the mayor said.",
    "part of the day": "The bridge was closed on Thursday evening, July 4, the mayor said.",
    "short": "The bridge opened on Thurs., Jul. 4, 2025, the mayor said.",
    "behind the date": "The bridge opened on July 4, 2025, a Thursday, the mayor said.",
    "in brackets": "The bridge opened on Thursday (July 4) after all.",
    "the fourth of": "The bridge opened on Thursday the 4th of July 2025, the mayor said.",
    "no comma": "The bridge opened on Thursday July 4, 2025, the mayor said.",
    "long ago": "The treaty was signed on Tuesday, November 11, 1918, in a wood.",
}


@pytest.mark.parametrize("text", FITS.values(), ids=FITS)
def test_no_alarm(text: str) -> None:
    assert rules(f"Bridge opens in Tarn\n\n{text}") == []


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_a_weekday_that_does_not_fit(text: str) -> None:
    assert rules(f"Bridge opens in Tarn\n\n{text}") == ["weekdays"]


def test_a_date_without_a_year_says_nothing_in_an_article_without_a_date() -> None:
    text = f"Bridge opens in Tarn\n\n{WRONG['without a year']}"
    assert rules(text, None) == []


def test_a_date_without_a_year_is_the_nearest() -> None:
    text = "Bridge opens in Tarn\n\nThe bridge opened on Tuesday, Dec. 31, at last."
    assert rules(text, date(2025, 1, 2)) == []
    assert rules(text, date(2026, 1, 2)) == ["weekdays"]


def test_the_reason_names_the_day_that_it_was() -> None:
    (found,) = contradictions(f"Bridge opens in Tarn\n\n{WRONG['with a year']}")
    assert found.reason == "July 4, 2025 was a Friday, not a Thursday"
    (found,) = contradictions(f"Bridge opens in Tarn\n\n{WRONG['without a year']}")
    assert found.reason == (
        "July 4, 2025, the nearest to the publication, was a Friday, not a Thursday"
    )
