"""People counted in joined parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims import sums
from factcheck.claims.extract import mentions
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

NOTHING = {
    "a part of the whole": "Six were killed, including two nurses and a cook.",
    "beside the whole": "Three guests -- two men and one woman -- were hurt.",
    "vague": "Two sailors and several guests were hurt.",
    "hedged": "About ten sailors and a cook were hurt.",
    "no number": "Sailors and a cook were hurt.",
    "no people": "A sailor and a boat were hit.",
    "nothing happened": "Two sailors and a cook sang.",
    "two fates": "Two sailors died and a cook was hurt.",
    "one part": "Two sailors were hurt.",
}
FOUND = {
    "numbers": (
        "Four adults and two girls were treated for minor injuries.",
        "injured 6 Four adults and two girls",
    ),
    "articles": (
        "A man, woman and child were taken to a hospital with burns.",
        "injured 3 A man, woman and child",
    ),
    "kin": ("A father and his two sons died at the lake.", "killed 3 A father and his two sons"),
    "object": ("The storm killed a nurse and two farmers.", "killed 3 a nurse and two farmers"),
}


def _sums(passage: Passage) -> list[str]:
    return [
        f"{m.status} {m.value.amount.low:f} {passage.doc.text[m.start : m.end]}"
        for m in sums.sums(passage, mentions(passage))
        if isinstance(m.value, Quantity)
    ]


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_sum(text: str, passage: Callable[..., Passage]) -> None:
    assert _sums(passage(text)) == []


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_sum(text: str, expected: str, passage: Callable[..., Passage]) -> None:
    assert _sums(passage(text)) == [expected]
