"""Units of measure: every row can be read, and converts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from factcheck.lexicon import units


@pytest.mark.parametrize("row", units.UNITS, ids=lambda row: row.symbol)
def test_every_word_and_symbol_is_read(row):
    for word in (*row.words, *row.plurals):
        text = f"5 {word}"
        assert units.after(text, 1) == (len(text), row.symbol)
    for symbol in row.symbols:
        text = f"5{symbol}"
        assert units.after(text, 1) == (len(text), row.symbol)


@pytest.mark.parametrize("text", ["5 inns", "5 minutes", "5 C", "5 milestones", "5 to"])
def test_words_that_only_begin_like_units(text):
    assert units.after(text, 1) is None


def test_symbols_are_unique():
    assert len({row.symbol for row in units.UNITS}) == len(units.UNITS)


def test_convert_compares_units_of_a_dimension():
    mile, kilometre = units.convert("mi"), units.convert("km")
    assert mile == ("length", Decimal("1609.344"))
    assert kilometre == ("length", Decimal(1000))
    assert units.convert("furlong") is None
