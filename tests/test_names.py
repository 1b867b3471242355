"""Proper names, titles split off, and one person's names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.names import personal, proper_names

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

NAMES = [
    pytest.param("They met on Thursday, 3 July.", [], id="no-calendar"),
    pytest.param("The president spoke to the sheriff.", [], id="no-bare-title"),
    pytest.param("Police said three people died.", [], id="no-sentence-start"),
    pytest.param("The Prime Minister left.", [], id="no-capitalised-bare-title"),
    pytest.param(
        "They live in Concord, Calif. Dukes works there.",
        [("Concord", ""), ("Calif.", ""), ("Dukes", "")],
        id="state-ends-a-sentence",
    ),
    pytest.param(
        "He met Chief Photojournalist Hugo Fox.",
        [("Hugo Fox", "Chief Photojournalist")],
        id="capitalised-occupation",
    ),
    pytest.param("She saw Amir Khan Muttaqi there.", [("Amir Khan Muttaqi", "")], id="three-words"),
    pytest.param(
        "On Monday Russian Foreign Minister Sergei Lavrov spoke in Kabul.",
        [("Russian", ""), ("Sergei Lavrov", "Foreign Minister"), ("Kabul", "")],
        id="demonym-and-title",
    ),
    pytest.param(
        "It was Lt. Gov. Dana Reed, not Mr. Cole.",
        [("Dana Reed", "Lt. Gov."), ("Cole", "Mr.")],
        id="abbreviated-titles",
    ),
    pytest.param("We asked Jan Cole on Jan. 5.", [("Jan Cole", "")], id="jan-is-a-name"),
    pytest.param("A letter from Rodney S. Scott came.", [("Rodney S. Scott", "")], id="initial"),
    pytest.param("They blamed ISIS-K again.", [("ISIS-K", "")], id="hyphen"),
    pytest.param("He left the U.S. in May.", [("U.S.", "")], id="dotted"),
    pytest.param(
        "Deputies of the Alameda County Sheriff’s Office saw Theresa May.",
        [("Alameda County Sheriff’s Office", ""), ("Theresa May", "")],
        id="possessive-inside",
    ),
    pytest.param("He praised Moscow’s decision.", [("Moscow", "")], id="possessive-cut"),
    pytest.param(
        "She runs the Department of Homeland Security.",
        [("Department of Homeland Security", "")],
        id="body-of",
    ),
    pytest.param(
        "He named Robert Fox III and Ludwig van Beethoven.",
        [("Robert Fox III", ""), ("Ludwig van Beethoven", "")],
        id="suffix-and-particle",
    ),
    pytest.param(
        "We met Secretary of State John Kerry.",
        [("John Kerry", "Secretary of State")],
        id="office-of",
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_proper_names(
    passage: Callable[..., Passage], text: str, expected: list[tuple[str, str]]
) -> None:
    found = proper_names(passage(text).doc)
    assert [(n.text, n.honorific) for n in found] == expected
    assert all(text[n.start : n.end] == n.text for n in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He lives in France.", False, id="country"),
        pytest.param("The Justice Department sued.", False, id="body"),
        pytest.param("We asked Hugo Fox.", True, id="person"),
    ],
)
def test_personal(passage: Callable[..., Passage], text: str, expected: bool) -> None:
    (name,) = proper_names(passage(text).doc)
    assert personal(name) is expected
