"""Claims made ready for comparison within their story."""

from __future__ import annotations

import math
from datetime import date

import pytest

from factcheck.align.profile import profiles
from factcheck.align.scope import outdated
from factcheck.align.setting import surname, value_key
from factcheck.align.vectors import RELATED, cosine, overlap
from factcheck.model import About, Kind, Status
from factcheck.values import Duration, NameSet, Office, Ordinal, Quantity, When, Words
from tests.compare.rungs import amount
from tests.strategies import claim


def of(name: str, value: object = None, start: int = 0, **about: object):
    """A claim about something; its sentence is its place."""
    return claim(name, value or Quantity(amount("3"), "mills"), start, about=About(**about))


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        pytest.param(Quantity(amount("3")), Quantity(amount("4")), False, id="two numbers"),
        pytest.param(Duration(amount("3"), "D"), Duration(amount("3"), "W"), False, id="two units"),
        pytest.param(When("2024-03"), When("2024"), False, id="a month and its year"),
        pytest.param(Ordinal(1, "dam"), Ordinal(2, "dam"), False, id="two ranks"),
        pytest.param(Quantity(amount("3")), Quantity(amount(">3")), True, id="a hedge aside"),
        pytest.param(Quantity(amount("3.0")), Quantity(amount("3")), True, id="a nought aside"),
        pytest.param(Ordinal(1, "dam"), Ordinal(1, "bridge"), True, id="one rank"),
    ],
)
def test_value_key(one, two, same) -> None:
    assert (value_key(claim("a", one)) == value_key(claim("b", two))) is same


@pytest.mark.parametrize("value", [Words("we left"), NameSet(("Chad",)), Office("Li", "mayor")])
def test_words_have_no_key(value) -> None:
    assert value_key(claim("a", value)) == ""


@pytest.mark.parametrize(
    ("a", "b", "score"),
    [
        pytest.param({}, {}, 0.0, id="nothing"),
        pytest.param({"mill": 1.0}, {"dam": 1.0}, 0.0, id="nothing shared"),
        pytest.param({"mill": 1.0}, {"mill": 1.0}, 1.0, id="the same"),
        pytest.param({"mill": 0.6, "dam": 0.8}, {"dam": 1.0}, 0.8, id="a part"),
    ],
)
def test_cosine(a, b, score) -> None:
    assert cosine(a, b) == cosine(b, a) == pytest.approx(score)
    assert overlap(a, b) == pytest.approx(score)


def test_a_related_word_counts_less_than_an_equal_one() -> None:
    assert overlap({"injure": 1.0}, {"wound": 1.0}) == RELATED < 1


@pytest.mark.parametrize(
    ("name", "last"),
    [("Ola Berg", "Berg"), ("Berg", "Berg"), ("Ola Berg Jr.", "Berg"), ("Jr", "Jr")],
)
def test_surname(name, last) -> None:
    assert surname(name) == last


def test_vectors_have_length_one_and_rare_words_weigh_more() -> None:
    claims = [of(n, sentence=("flood", n), start=5 * i) for i, n in enumerate("abc")]
    for profile in profiles(claims):
        assert math.hypot(*profile.sentence.values()) == pytest.approx(1)
        assert profile.sentence[profile.claim.article] > profile.sentence["flood"]


def persons(*named: str) -> list[str]:
    claims = [of("a", Office(n, "mayor"), 5 * i, person=n) for i, n in enumerate(named)]
    return [profile.person for profile in profiles(claims)]


@pytest.mark.parametrize(
    ("named", "meant"),
    [
        pytest.param(("Berg",), "Berg", id="no full name"),
        pytest.param(("Ola Berg", "Finn Berg", "Berg"), "Berg", id="two bearers alike"),
        pytest.param(("Ola Berg", "Berg"), "Ola Berg", id="one bearer"),
        pytest.param(
            ("Ola Berg", "Ola Berg", "Ola Berg", "Finn Berg", "Berg"),
            "Ola Berg",
            id="the usual one",
        ),
    ],
)
def test_a_surname_alone(named, meant) -> None:
    assert persons(*named)[-1] == meant


def test_the_side_of_a_person_is_that_of_most_claims() -> None:
    sides = ("suspect", "victim", "suspect", "")
    claims = [
        of("a", Office("Ola Berg", "x"), 5 * n, person="Ola Berg", party=side)
        for n, side in enumerate(sides)
    ]
    assert {profile.party for profile in profiles(claims)} == {"suspect"}


def test_a_claim_knows_the_times_of_its_sentence() -> None:
    made = profiles([of("a"), of("a", When("2024-03"), 5), of("b")])
    march = (date(2024, 3, 1), date(2024, 3, 31))
    assert [profile.dates for profile in made] == [(march,), (march,), ()]


def test_who_states_a_value() -> None:
    kinds = (Kind.COUNT, Kind.COUNT, Kind.MONEY)
    claims = [
        claim(i, Quantity(amount("3")), kind=kind) for i, kind in zip("abc", kinds, strict=True)
    ]
    assert [set(profile.stating) for profile in profiles(claims)] == [{"a", "b"}, {"a", "b"}, {"c"}]


def test_what_half_of_the_leads_speak_of_is_central() -> None:
    leads = (("flood", "lund"), ("flood", "rain"), ("flood", "opera"), ("flood", "lund"))
    claims = [
        of(i, head="flood" if i != "d" else "opera", lead=lead)
        for i, lead in zip("abcd", leads, strict=True)
    ]
    assert [round(profile.central, 3) for profile in profiles(claims)] == [1, 1, 1, 0]


@pytest.mark.parametrize(
    ("stated", "scope"),
    [
        pytest.param("1998-05-04", "before", id="another year"),
        pytest.param("2024-03-05", "all", id="the story's own year"),
    ],
)
def test_a_date_of_the_story_s_own_year_tells_of_no_other_event(stated, scope) -> None:
    hurt = {"kind": Kind.CASUALTIES, "status": Status.INJURED}
    toll = claim(
        "a",
        Quantity(amount("9"), "people"),
        5,
        about=About(head="people", parts=("before",)),
        **hurt,
    )
    days = [
        claim(name, When(edtf), kind=Kind.DATE, sentence_start=place)
        for name, edtf, place in (("a", stated, 0), ("b", "2024-03-05", 0), ("c", "2024-03-06", 0))
    ]
    assert profiles([toll, *days])[0].scope == scope


@pytest.mark.parametrize(
    ("new", "same_question"),
    [
        pytest.param("4", False, id="more than half as many again"),
        pytest.param("1", False, id="one of them"),
        pytest.param("3", True, id="grown by one"),
    ],
)
def test_an_old_toll_may_stand_beside_the_new_one(new, same_question) -> None:
    hurt = {"kind": Kind.CASUALTIES, "status": Status.INJURED, "headline": True}
    old, later = (
        claim(name, Quantity(amount(number), "people"), about=About(head="people"), **hurt)
        for name, number in (("a", "2"), ("b", new))
    )
    assert outdated(*profiles([old, later])) is same_question
