"""What a claim is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck import names, subjects
from factcheck.claims.extract import mentions
from factcheck.subjects import Background, content

if TYPE_CHECKING:
    from factcheck.model import About

FULL = {"Berg": "Ola Berg"}
AROUND = Background(before=("river",), lead=("flood",))


@pytest.fixture(scope="session")
def about(passage):
    """What the mention of a value in a text is about."""

    def read(text: str, value: str) -> About:
        found = passage(text)
        stated = mentions(found)
        (mention,) = [m for m in stated if text[m.start : m.end] == value]
        return subjects.about(
            found.doc, mention, names.proper_names(found.doc), FULL, stated, AROUND
        )

    return read


ABOUT = [
    pytest.param(
        "The flood killed 12 villagers in Norway on Monday.",
        "12",
        {
            "head": "villager",
            "predicates": ("kill",),
            "arguments": ("flood",),
            "modifiers": ("norway",),
            "names": ("Norway",),
            "near": (),
        },
        id="counted people",
    ),
    pytest.param(
        "The flood killed 12 villagers in Norway on Monday.",
        "Monday",
        {"head": "kill", "predicates": (), "near": ("casualties 12 people",)},
        id="the day of an event",
    ),
    pytest.param(
        "The company paid $5 million for the mill.",
        "$5 million",
        {"clause": ("company", "pay", "mill"), "names": (), "person": ""},
        id="a sum",
    ),
    pytest.param(
        "At least three other passengers were injured, said Mayor Ola Berg.",
        "At least three",
        {"qualifiers": ("other",), "names": (), "sentence_names": ("Ola Berg",)},
        id="names outside the clause",
    ),
    pytest.param("Berg, 40, left.", "40", {"person": "Ola Berg"}, id="the fullest name"),
    pytest.param(
        "The gunman, Ola Berg, 40, was arrested.",
        "40",
        {"party": "suspect", "person": "Ola Berg"},
        id="the side of a person",
    ),
    pytest.param(
        "The Russian army lost 12 tanks.", "12", {"names": ("Russia",)}, id="a name's polity"
    ),
]


@pytest.mark.parametrize(("text", "value", "expected"), ABOUT)
def test_about(about, text, value, expected) -> None:
    found = about(text, value)
    assert {name: getattr(found, name) for name in expected} == expected


def test_what_stands_around_is_passed_on(about) -> None:
    found = about("The flood killed 12 villagers.", "12")
    assert (found.context, found.lead) == (AROUND.before, AROUND.lead)


def test_content_leaves_out_small_words_light_verbs_and_times(passage) -> None:
    doc = passage("On Monday the mayor said that he had seen 12 burning houses.").doc
    assert content(doc[:]) == ("mayor", "see", "burn", "house")
