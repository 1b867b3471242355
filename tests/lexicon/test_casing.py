"""Patterns in any case."""

from __future__ import annotations

import re

import pytest

from factcheck.lexicon.casing import anycase

PATTERN = re.compile(anycase(["mile", "square[-\\s]+mile", "°c", "é"]))


@pytest.mark.parametrize("text", ["mil", "ile", "miles", "square", "[mM]ile"])
def test_other_words_do_not_fit(text):
    assert not PATTERN.fullmatch(text)


@pytest.mark.parametrize("text", ["mile", "Mile", "MILE", "mILE", "Square-MILE", "°C", "°c", "É"])
def test_a_word_fits_in_any_case(text):
    assert PATTERN.fullmatch(text)
