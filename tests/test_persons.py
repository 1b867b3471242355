"""One person's names, and the fullest of them."""

from __future__ import annotations

import pytest

from factcheck.persons import fuller, same_person

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


def test_fuller_takes_whom_the_article_names_most() -> None:
    names = ["Hugo Fox", "Fox", "Hugo Fox", "Hugo Fox", "Ann Fox"]
    assert fuller(names)["Fox"] == "Hugo Fox"


def test_fuller_keeps_an_officer_apart_from_a_relation() -> None:
    found = fuller(["Ann Fox", "Fox"], ["", "President"])
    assert found["Fox"] == "Fox"


def test_fuller_goes_by_the_office() -> None:
    found = fuller(["Ann Fox", "Hugo Fox", "Fox"], ["", "Gov.", "Governor"])
    assert found["Fox"] == "Hugo Fox"


def test_fuller_minds_the_suffix() -> None:
    found = fuller(["Hugo Fox", "Hugo Jr.", "Hugo Fox Jr."])
    assert found["Hugo Jr."] == "Hugo Fox Jr."


@pytest.mark.parametrize(
    ("short", "long"),
    [
        pytest.param("Fox", "Fox-Reed", id="half-a-word"),
        pytest.param("Lima", "East Lima", id="quarter"),
        pytest.param("Lima", "Lima Police Department Records Section", id="body"),
    ],
)
def test_fuller_leaves_other_things(short: str, long: str) -> None:
    assert fuller([short, long])[short] == short
