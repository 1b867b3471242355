"""Helpers of the tables: amounts from a short notation, and a rung both ways."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.compare.ladder import climb
from factcheck.lexicon.numerals import vague
from factcheck.policy import DEFAULT
from factcheck.values import Amount, Hedge

if TYPE_CHECKING:
    from factcheck.compare.rung import Rung
    from factcheck.values import Value

_SIGNS = sorted((h for h in Hedge if h), key=lambda h: -len(h.value))


def amount(text: str) -> Amount:
    """An amount in the report's notation: ``>=12``, ``~7E+9``, ``10..12``, ``dozens``."""
    hedge = next((h for h in _SIGNS if text.startswith(h.value)), Hedge.NONE)
    bare = text.removeprefix(hedge.value)
    if bare[0].isalpha():
        word, low, high = vague(bare)
        return Amount(low, high, hedge, word)
    low_text, _, high_text = bare.partition("..")
    return Amount(Decimal(low_text), Decimal(high_text or low_text), hedge)


def rung(a: Value, b: Value) -> Rung:
    """The rung of two values under the default policy, the same in either order."""
    found = climb(a, b, DEFAULT).rung
    assert climb(b, a, DEFAULT).rung is found
    return found
