"""Currencies: every row can be read by sign, word and code."""

from __future__ import annotations

import pytest

from factcheck.lexicon import currencies


@pytest.mark.parametrize("row", currencies.CURRENCIES, ids=lambda row: row.code)
def test_every_sign_word_and_code_is_read(row):
    for sign in (*row.signs, row.code):
        assert currencies.before(f"{sign}5", len(sign)) == (0, row.code)
    for word in row.words:
        text = f"5 {word}"
        assert currencies.after(text, 1) == (len(text), row.code)


@pytest.mark.parametrize("text", ["5 poundings", "5 weurope", "5 cents", "5 won the cup"])
def test_words_that_only_look_like_currencies(text):
    assert currencies.after(text, 1) is None


def test_hundredths():
    assert currencies.part_after("63 cents", 2) == (8, "USD")
    assert currencies.part_after("63 centers", 2) is None
