"""The only victim of an article, whom no word counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.claims import victims
from factcheck.claims.extract import mentions
from factcheck.names import proper_names

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

NOTHING = {
    "two people": "The boy died at home. The woman died in hospital.",
    "two ages": "The 4-year-old boy was killed. The 9-year-old boy died later.",
    "joined": "The baby and the grandfather were killed.",
    "question": "Police could not say if the man had died.",
    "another matter": "Last year the singer was killed by a driver.",
    "who was shot may live or die": "The man was shot on the bridge.",
    "counted already": "Three people were killed. The boy was killed at once.",
}
FOUND = {
    "definite": ("The toddler died on Sunday.", ["killed toddler"]),
    "same person": (
        "The boy died on Sunday. The 7-year-old was killed at home.",
        ["killed boy", "killed The 7-year-old"],
    ),
    "one by number too": ("One boy was killed. The boy died at home.", ["killed boy"]),
    "age": ("The 2-year-old was pronounced dead.", ["killed The 2-year-old"]),
    "shot and lived": (
        "The girl was shot in the leg. She is in stable condition.",
        ["injured girl"],
    ),
    "shot and survived": ("Miller's wife was shot but survived.", ["injured wife"]),
    "one dead, one hurt": (
        "The 2-year-old boy was killed and the 6-year-old girl was injured.",
        ["killed boy", "injured girl"],
    ),
}


def _alone(passage: Passage) -> list[str]:
    found = victims.alone([passage], [proper_names(passage.doc)], [mentions(passage)])
    return [f"{m.status} {passage.doc.text[m.start : m.end]}" for _, m in found]


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_nobody_is_counted(text: str, passage: Callable[..., Passage]) -> None:
    assert not _alone(passage(text))


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_the_only_victim(text: str, expected: list[str], passage: Callable[..., Passage]) -> None:
    assert _alone(passage(text)) == expected
