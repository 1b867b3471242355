"""Vague magnitudes: where each word begins and ends."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.lexicon import numerals


@pytest.mark.parametrize("word", sorted(numerals.VAGUE))
def test_every_vague_word_has_a_reach(word):
    _, low, high = numerals.vague(word)
    assert 1 < low < high


@pytest.mark.parametrize(
    ("smaller", "larger"),
    [
        ("several", "dozens"),
        ("hundreds", "thousands"),
        ("thousands", "millions"),
        ("tens of thousands", "hundreds of thousands"),
        ("millions", "billions"),
        ("several hundred", "several thousand"),
    ],
)
def test_a_word_ends_where_the_next_is_chosen(smaller, larger):
    assert numerals.vague(smaller)[2] <= numerals.vague(larger)[1]


def test_billions_run_to_a_trillion():
    assert numerals.vague("billions") == ("billions", Decimal(2) * 10**9, Decimal(10) ** 12)


@pytest.mark.parametrize("text", ["9/11", "24/7", "5/4", "50/50"])
def test_slashes_that_make_no_fraction(text):
    assert numerals.slashed(text) is None
