"""Where an article says that nobody died."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims import survivors
from factcheck.claims.extract import mentions
from factcheck.names import proper_names

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

NOTHING = {
    "somebody died": "One man was killed. All the others are expected to survive.",
    "the only victim died": "The singer died on Sunday. She had survived a crash before.",
    "some of them": "Four hikers were hurt. Two are expected to survive.",
    "the rest": "Five divers were hurt. The other three are expected to survive.",
    "hope": "The boy was hurt. His family hopes that he is expected to recover.",
    "nobody is hurt": "The economy is expected to recover.",
    "question": "It is not known whether all of the victims survived.",
    "survived by kin": "All the town mourns; he is survived by two sons.",
    "two persons": "A girl, 9, was wounded. A man, 40, was wounded. He survived.",
}
FOUND = {
    "all": (
        "Four hikers were hurt. All of them are expected to survive.",
        ["are expected to survive"],
    ),
    "all survived": ("All the passengers survived.", ["survived"]),
    "none": (
        "None of the injuries are life-threatening, doctors said.",
        ["None of the injuries are life-threatening"],
    ),
    "by number": (
        "Six hikers were hurt. The six hikers hurt had non-life-threatening injuries.",
        ["non-life-threatening"],
    ),
    "the only one": ("The boy was shot in the leg. He is expected to recover.",
                     ["is expected to recover"]),
}  # fmt: skip


def _said(passage: Passage) -> list[str]:
    found = survivors.survived([passage], [proper_names(passage.doc)], [mentions(passage)])
    return [passage.doc.text[m.start : m.end] for _, m in found]


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_leaves_it_open(text: str, passage: Callable[..., Passage]) -> None:
    assert not _said(passage(text))


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_nobody_died(text: str, expected: list[str], passage: Callable[..., Passage]) -> None:
    assert _said(passage(text)) == expected
