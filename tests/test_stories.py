"""Which articles tell the same story."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.grouping import figures
from factcheck.articles import article
from factcheck.model import Source
from factcheck.stories import group

FERRY_1 = """Crane falls on ferry in Ostrava harbour

A crane collapsed onto the ferry Blue Heron in Ostrava harbour on Monday, killing 4 people
and injuring 17, harbour master Ilse Brandt said. The Blue Heron had 212 passengers on board.
Divers searched the water near Pier 9 until dark, and Brandt said that the crane had been
inspected in March by Novak Lifting.
"""
FERRY_2 = """Four die as harbour crane hits ferry

At least 4 people died when a crane of Novak Lifting fell on the Blue Heron, a ferry with 212
passengers, in the harbour of Ostrava. Harbour master Ilse Brandt told reporters that 17 others
were hurt and that Pier 9 would stay shut. Novak Lifting did not answer questions.
"""
FERRY_3 = """Ferry operator mourns crew of Blue Heron

The operator of the Blue Heron named the 4 victims of the crane collapse in Ostrava, among them
the ferry's mate, Tomas Havel, 38. Ilse Brandt, the harbour master, said that Pier 9 reopens on
Friday. Novak Lifting has suspended its inspectors.
"""
BUDGET_1 = """Council passes budget after night of talks

The council of Ardley passed a budget of $41 million on Tuesday, with 11 votes to 4. Treasurer
Joan Pell said that the library on Quay Street would open on Sundays again. Councillor Amos
Reed had asked for a cut of the parking charge.
"""
BUDGET_2 = """Ardley library to open on Sundays

Treasurer Joan Pell got her budget of $41 million through the Ardley council by 11 votes to 4,
and with it money for the library on Quay Street. Councillor Amos Reed voted against it, as
the parking charge stays.
"""
#: Two shootings in one city, three days apart.
MILL_1 = """Man shot dead outside bar in Westbrook

WESTBROOK — A 24-year-old man was shot and killed outside the Copper Kettle in the 300 block of
Mill Road in Westbrook late Friday, police said. Officers found Darnell Yates near the door.
Westbrook police are looking for a grey van. Sgt. Paula Quist asked witnesses to call.
"""
MILL_2 = """Victim of Mill Road shooting was a cook

The man who was shot outside the Copper Kettle in Westbrook on Friday night was Darnell Yates, 24,
a cook, his sister said. Yates had just finished work. Police have found the grey van that was
seen on Mill Road.
"""
FAIR_1 = """Two teens shot at county fair in Westbrook

WESTBROOK — Two teenagers were wounded by shots at the Halden County Fair in Westbrook on Monday
afternoon, police said. Kayla Moreno, 16, and a boy of 15 were taken to St. Brigid Hospital.
Sgt. Paula Quist said that a 19-year-old was arrested near the Ferris wheel.
"""
FAIR_2 = """Suspect in fair shooting appears in court

A 19-year-old, Colin Brandvold, was charged in Westbrook on Wednesday with wounding Kayla Moreno,
16, and another teenager at the Halden County Fair. A judge set bail at $250,000. Moreno has left
St. Brigid Hospital, her father said.
"""
#: Nothing in common but the day and the people who are in all the news.
SENATE = """Senate rejects nominee

President Harold Finch suffered a defeat on Tuesday as the Senate voted 52 to 47 against Edith
Crane, his nominee for the Treasury. Senator Luis Ortega of Nevada led the opposition to Crane.
"""
TREATY = """President signs fishing treaty with Norway

President Harold Finch signed a treaty on cod quotas with Norway on Tuesday. Prime Minister Anna
Dahl called the agreement, which ends a dispute over the waters off Jan Mayen, a relief.
"""

DAY = date(2024, 5, 6)


def made(text: str, id: str, day: date | None = None):
    return article(Source(id, f"{id}.txt", text, published=day))


def grouped(*articles):
    """The stories as sets of ids."""
    found = group(articles, "auto")
    return {frozenset(a for a in found if found[a] == story) for story in found.values()}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param(FERRY_1, BUDGET_1, id="nothing in common"),
        pytest.param(MILL_1, FAIR_1, id="one city, one week, one spokeswoman"),
        pytest.param(MILL_2, FAIR_2, id="one city, one week, later reports"),
        pytest.param(SENATE, TREATY, id="one president, one day"),
        pytest.param("", "", id="empty"),
        pytest.param("1 2 3", "4 5 6", id="no words"),
    ],
)
@pytest.mark.parametrize("day", [None, DAY], ids=["undated", "of one day"])
def test_apart(one, two, day) -> None:
    assert len(grouped(made(one, "a", day), made(two, "b", day))) == 2


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(pair, id=f"{pair[0][:16]} ~ {pair[1][:16]}")
        for pair in (
            *combinations((FERRY_1, FERRY_2, FERRY_3), 2),
            (BUDGET_1, BUDGET_2),
            (MILL_1, MILL_2),
            (FAIR_1, FAIR_2),
        )
    ],
)
def test_a_run_of_one_story_is_one_story(texts) -> None:
    assert len(grouped(*(made(t, f"{i}", DAY) for i, t in enumerate(texts)))) == 1


ALL = {
    "ferry": (FERRY_1, FERRY_2, FERRY_3),
    "budget": (BUDGET_1, BUDGET_2),
    "mill": (MILL_1, MILL_2),
    "fair": (FAIR_1, FAIR_2),
    "senate": (SENATE,),
    "treaty": (TREATY,),
}
MIXED = [made(t, f"{name}/{i}", DAY) for name, texts in ALL.items() for i, t in enumerate(texts)]
STORIES = {frozenset(f"{name}/{i}" for i in range(len(texts))) for name, texts in ALL.items()}


def test_stories_mixed_in_one_run() -> None:
    assert grouped(*MIXED) == STORIES


@given(st.permutations(MIXED))
def test_the_order_of_the_articles_is_all_one(articles) -> None:
    assert grouped(*articles) == STORIES


def test_names_follow_the_order_of_the_articles() -> None:
    found = group([made(BUDGET_1, "z"), made(FERRY_1, "a"), made(BUDGET_2, "b")], "auto")
    assert found == {"z": "s1", "a": "s2", "b": "s1"}


def test_days_far_apart_are_evidence_against() -> None:
    old = (
        "Fire in Ardley\n\nA fire at the Ardley library on Quay Street hurt 3 people, police said."
    )
    new = "Ardley fire\n\nPolice said a fire hurt 2 people at a shop on Quay Street in Ardley."
    near = grouped(made(old, "a", DAY), made(new, "b", DAY))
    far = grouped(made(old, "a", DAY), made(new, "b", date(2009, 5, 6)))
    assert len(near) <= len(far) == 2


def test_a_page_with_its_title_alone_joins_its_story() -> None:
    title = "Crane collapse kills four aboard ferry Blue Heron in Ostrava"
    stub = f"---\ntitle: {title}\n---\n"
    source = Source("t", "t.md", stub, len(stub), title, DAY)
    found = group([made(FERRY_1, "a", DAY), article(source), made(BUDGET_1, "b", DAY)], "auto")
    assert found["t"] == found["a"] != found["b"]


def test_an_article_that_names_two_stories_does_not_chain_them() -> None:
    review = made(
        "The week in pictures\n\nThe council of Ardley passed a budget, and in Ostrava a crane "
        "fell on the ferry Blue Heron. Elsewhere the fair of Halden County opened its gates.",
        "week",
        DAY,
    )
    found = group([*MIXED, review], "auto")
    assert found["ferry/0"] != found["budget/0"] != found["fair/0"]


@pytest.mark.parametrize(
    ("mode", "wanted"),
    [
        pytest.param("one", ["s1", "s1", "s1"], id="one"),
        pytest.param("folder", ["s1", "s1", "s2"], id="folder"),
        pytest.param("given", ["s1", "s2", "s3"], id="given, where nothing is"),
    ],
)
def test_other_modes(mode, wanted) -> None:
    paths = ("x/a.txt", "x/b.txt", "y/c.txt")
    articles = [article(Source(path, path, FERRY_1)) for path in paths]
    assert list(group(articles, mode).values()) == wanted


def test_figures_of_the_benchmark() -> None:
    gold = {"a": "x", "b": "x", "c": "x", "d": "y"}
    assert figures({"a": "1", "b": "1", "c": "2", "d": "2"}, gold) == (0.5, 1 / 3)
    assert figures({"a": "1", "d": "2"}, gold) == (1.0, 1.0)
