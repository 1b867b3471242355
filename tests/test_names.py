"""Proper names, titles split off, and one person's names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.names import fuller, personal, proper_names, same_person

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Passage

NAMES = [
    pytest.param("They met on Thursday, 3 July.", [], id="no-calendar"),
    pytest.param("The president spoke to the sheriff.", [], id="no-bare-title"),
    pytest.param("Police said three people died.", [], id="no-sentence-start"),
    pytest.param("The Prime Minister left.", [], id="no-capitalised-bare-title"),
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


SAME = [
    pytest.param("Adline King", "Miracle King", False, id="another-given-name"),
    pytest.param("Byron Wilson", "John Wilson", False, id="surname-only-shared"),
    pytest.param("George W. Bush", "George H. Bush", False, id="middle-initials-differ"),
    pytest.param("Cole", "Reed", False, id="surnames-differ"),
    pytest.param("Trump", "Donald Trump", None, id="bare-surname"),
    pytest.param("Donald Trump", "Donald Trump Jr.", None, id="junior-on-one-side"),
    pytest.param("Rodney Scott", "Rodney S. Scott", True, id="middle-initial"),
    pytest.param("Mohammed Ali", "Muhammad Ali", True, id="transliteration"),
    pytest.param("Steve Scalise", "Stephen Scalise", True, id="nickname"),
    pytest.param("Kim Jong-un", "Kim Jong Un", True, id="hyphen-or-space"),
    pytest.param("Eugene Linscomb", "Eugene Linsomb", True, id="misspelling"),
    pytest.param("Mr. Hugo Fox", "Hugo Fox", True, id="honorific"),
]


@pytest.mark.parametrize(("a", "b", "expected"), SAME)
def test_same_person(a: str, b: str, expected: bool | None) -> None:
    assert same_person(a, b) is expected
    assert same_person(b, a) is expected


def test_fuller_keeps_what_two_people_share() -> None:
    found = fuller(["Clinton", "Hillary Clinton", "Bill Clinton"])
    assert found["Clinton"] == "Clinton"


def test_fuller_takes_the_fullest_form() -> None:
    found = fuller(["Scott", "Rodney Scott", "Rodney S. Scott", "Kim", "Kim Jong Un"])
    assert found["Scott"] == found["Rodney Scott"] == "Rodney S. Scott"
    assert found["Kim"] == "Kim Jong Un"


def test_fuller_leaves_places_and_bodies() -> None:
    found = fuller(["Boston", "Boston Globe", "Russia", "Russia Today"])
    assert found["Boston"] == "Boston"
    assert found["Russia"] == "Russia"


def test_fuller_reads_initials() -> None:
    assert (
        fuller(["DNC", "Democratic National Committee"])["DNC"] == "Democratic National Committee"
    )


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
