"""Hedges: one row each, before or behind a number."""

from __future__ import annotations

import pytest

from factcheck.lexicon import wording
from factcheck.values import Hedge


def test_no_hedge_means_nothing():
    assert all(row.hedge is not Hedge.NONE for row in wording.WORDINGS)


@pytest.mark.parametrize("text", ["all over. ", "the sum of ", "thereabout ", "moreover "])
def test_is_no_hedge_before(text):
    assert wording.before(f"{text}5", len(text)) is None


@pytest.mark.parametrize("text", ["5 or more than that", "5 pluses", "5 and more"])
def test_is_no_hedge_after(text):
    assert wording.after(text, 1) is None


def test_hedge_is_seen_across_a_currency():
    text = "more than US$ 5"
    assert wording.before(text, text.index("5")) == (0, Hedge.MORE)
