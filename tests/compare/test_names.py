"""Pairs of names, lists and quotations and the rung they reach."""

from __future__ import annotations

import pytest

from factcheck.compare.ladder import climb
from factcheck.compare.rung import Rung
from factcheck.policy import DEFAULT
from factcheck.values import NameSet, Office, Words
from tests.compare.rungs import rung

SAME, WITHIN, NEAR, APART = Rung


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("Byron Vance", "Carl Vance", APART, id="one surname, two first names"),
        pytest.param("Adelia Prince", "Adlia Prince", NEAR, id="first name spelled in two ways"),
        pytest.param("Ivan Petrov", "Ivan Petrow", NEAR, id="surname spelled in two ways"),
        pytest.param("Ann Russell Low", "Ann Russel Low", NEAR, id="middle name"),
        pytest.param("Linscott", "Eugene Linscot", NEAR, id="bare surname spelled in two ways"),
        pytest.param("Mara Olsen", "Petra Quist", WITHIN, id="two people"),
        pytest.param("Mara Olsen", "Mara Quist", WITHIN, id="one first name"),
        pytest.param("Mike Dunn", "Michael Dunn", SAME, id="short form"),
        pytest.param("Rudy Kern", "Rudolph W. Kern", SAME, id="short form and initial"),
        pytest.param("J. Dunn", "Joan Dunn", SAME, id="initial"),
        pytest.param("Todd Barnes", "Byron Todd Barnes", SAME, id="goes by the second name"),
        pytest.param("Paul Orr, Jr.", "Paul Orr", SAME, id="generation"),
        pytest.param("Park", "Park Ji-ho", SAME, id="surname first"),
        pytest.param("Margaret", "Margaret Holt", SAME, id="first name alone"),
        pytest.param("Valeria", "Valeria Love Holt", SAME, id="first of three"),
        pytest.param("O’Hara", "Sean O'Hara", SAME, id="apostrophes"),
    ],
)
def test_people(a: str, b: str, expected: Rung) -> None:
    assert rung(Office(a, "mayor of Lund"), Office(b, "former mayor")) is expected


def test_people_of_one_surname_and_two_offices_are_two() -> None:
    step = climb(Office("Bill Hale", "president"), Office("Helen Hale", "nominee"), DEFAULT)
    assert (step.rung, step.silent) == (WITHIN, True)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("aunt of Omar Hill", "cousin of Petra Quist", SAME, id="of two people"),
        pytest.param("aunt of the victim", "sister of the suspect", SAME, id="of two unnamed"),
        pytest.param("aunt of Omar Hill", "cousin", SAME, id="whose is not said"),
        pytest.param("aunt of Omar Hill", "auntie of Omar", SAME, id="one word for the other"),
        pytest.param("father of Omar", "stepfather of Omar", SAME, id="called after the father"),
        pytest.param("wife of Omar", "cousin of Omar", SAME, id="by marriage and by blood"),
        pytest.param("aunt of Omar Hill", "cousin of Omar", NEAR, id="aunt and cousin"),
        pytest.param("uncle of Omar", "great-uncle of Omar", NEAR, id="uncle and great-uncle"),
    ],
)
def test_relatives(a: str, b: str, expected: Rung) -> None:
    assert rung(Office("Ann Low", a), Office("Ann Low", b)) is expected


def test_offices_worded_differently_agree() -> None:
    assert rung(Office("Ann Low", "lawyer"), Office("Ann Low", "counsel of Acme")) is SAME


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("Chad, Kenya, Mali", "Norway, Peru, Togo", APART, id="nothing in common"),
        pytest.param("Chad, Kenya, Mali", "Chad, Kenya, Peru", NEAR, id="names overlap"),
        pytest.param("Chad, Kenya, …", "Chad, Peru, …", NEAR, id="open lists of names overlap"),
        pytest.param("Chad, Kenya, Mali", "Chad, Kenya, Mali, Peru", NEAR, id="one left out"),
        pytest.param("Chad, Kenya, …", "Chad, Kenya, Mali", WITHIN, id="open part"),
        pytest.param(
            "Chad, Kenya, Mali", "Chad, Fiji, Kenya, Mali, Peru, Togo", WITHIN, id="some of them"
        ),
        pytest.param("Chad, Kenya, …", "Peru, Togo, …", WITHIN, id="open, nothing in common"),
        pytest.param("energy, farming, roads", "energy, roads, trade", WITHIN, id="kinds of thing"),
        pytest.param("fast food, golf, rent", "fast food, golf, rent, tea", WITHIN, id="examples"),
        pytest.param("Kenya, Mali, Peru", "Kenya, Mali, Peru", SAME, id="the same"),
        pytest.param(
            "Kenyan officials, Peru, WikiHome",
            "the Kenyan government, Peru, Wikihome",
            SAME,
            id="a state and its people",
        ),
        pytest.param("Dunn, Low, Orr", "Paul Orr, Jr., Ann Low, Joe Dunn", SAME, id="surnames"),
        pytest.param(
            "Hale campaign, Kenya, Peru", "President Ann Hale's campaign, Kenya, Peru", SAME,
            id="described at more length",
        ),
    ],
)  # fmt: skip
def test_lists(a: str, b: str, expected: Rung) -> None:
    assert rung(_names(a), _names(b)) is expected


def _names(text: str) -> NameSet:
    names = text.replace(", Jr.", " Jr.").split(", ")
    return NameSet(tuple(n for n in names if n != "…"), open="…" in names)


LONG = "We have no choice but to close the old bridge and a steel gate by Friday"


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param("brave decision", "courageous step", NEAR, id="synonyms"),
        pytest.param(LONG, LONG.replace("a steel", "steel"), NEAR, id="a word left out"),
        pytest.param(LONG, LONG.replace("old", "new"), NEAR, id="a word changed"),
        pytest.param(
            "the test site has done its job",
            "the northern test site has completed its mission",
            NEAR,
            id="two translations",
        ),
        pytest.param("respectfully", "leave the meeting", WITHIN, id="two parts"),
        pytest.param(
            "Fires like this are heartbreaking",
            "The year was heartbreaking for us",
            WITHIN,
            id="one word in common",
        ),
        pytest.param("close the old bridge", LONG, SAME, id="cut short"),
        pytest.param("gate by Friday", LONG, SAME, id="the end"),
        pytest.param(
            f"It is sad. {LONG[:40]}", f"{LONG[:40]} then", SAME, id="cut at different places"
        ),
        pytest.param(
            "We have no choice … We will rebuild.", LONG + " at noon", SAME, id="gap marked"
        ),
        pytest.param(LONG.replace("old", "old (city)"), LONG, SAME, id="inserted in brackets"),
        pytest.param("It’s “safe”.", "it's 'safe'", SAME, id="quotation marks"),
    ],
)
def test_quotations(a: str, b: str, expected: Rung) -> None:
    assert rung(Words(a), Words(b)) is expected


def test_a_reason_shows_where_two_long_quotations_part() -> None:
    why = climb(Words(LONG), Words(LONG.replace("old", "new")), DEFAULT).why
    assert '"… close the old bridge and …", "… close the new bridge and …"' in why
