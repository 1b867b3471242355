"""Who was shot, where some of them died."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims import shot
from factcheck.claims.extract import mentions
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

TOLD = {
    "nobody died": (["Five sailors were shot."], "injured 5"),
    "somebody died": (["Five sailors were shot.", "One sailor died."], "affected 5; killed 1"),
    "beside the dead": (["One dead, four shot in Dover"], "killed 1; injured 4"),
    "others": (["One sailor died.", "Four others were shot."], "killed 1; injured 4"),
    "hurt for sure": (
        ["Four sailors were shot.", "One cook died.", "Four sailors were wounded."],
        "injured 4; killed 1; injured 4",
    ),
    "condition": (
        ["One sailor died.", "Two sailors were shot in the leg."],
        "killed 1; injured 2",
    ),
    "the attacker died": (["Two sailors were shot.", "One gunman died."], "injured 2; killed 1"),
    "another year's death": (
        ["Two sailors were shot.", "Last year one sailor died."],
        "injured 2; killed 1",
    ),
}


@pytest.mark.parametrize(("texts", "expected"), TOLD.values(), ids=TOLD)
def test_shot(texts: list[str], expected: str, passage: Callable[[str], Passage]) -> None:
    read = [passage(text) for text in texts]
    found = shot.settled(read, [mentions(one) for one in read])
    shown = [
        f"{m.status} {m.value.amount.low:f}"
        for those in found
        for m in those
        if isinstance(m.value, Quantity)
    ]
    assert "; ".join(shown) == expected
