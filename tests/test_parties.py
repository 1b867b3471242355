"""On which side of an event a person stands."""

from __future__ import annotations

import pytest

from factcheck.parties import party

SIDES = [
    ("", "Ola Berg sold the boat in May."),
    ("", "Police praised Ola Berg, 40, a teacher."),
    ("", "Nobody knew Ola Berg."),
    ("", "The suspect told Ola Berg to leave."),
    ("suspect", "The gunman, Ola Berg, opened fire."),
    ("suspect", "The suspect was identified as Ola Berg."),
    ("suspect", "Police arrested Ola Berg on Monday."),
    ("suspect", "Ola Berg, who was wounded, was arrested on Monday."),
    ("suspect", "Charged with arson are Ola Berg and a friend."),
    ("suspect", "Ola Berg killed two people."),
    ("victim", "Ola Berg was killed in the crash."),
    ("victim", "Ola Berg, who was shot twice, is in hospital."),
    ("victim", "The death of Ola Berg shocked the town."),
    ("victim", "Ola Berg died at the scene."),
    ("victim", "Finn Dahl and Ola Berg were killed."),
]


@pytest.mark.parametrize(("side", "text"), SIDES)
def test_side(passage, side, text) -> None:
    named = next(token for token in passage(text).doc if token.text == "Berg")
    assert party(named) == side
