"""One of a thing, and how often something was done; and words that look like either."""

from __future__ import annotations

import pytest

from factcheck.claims.count import find
from factcheck.values.notation import normalized


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A single mother won the prize.", id="without a husband"),
        pytest.param("It was the only house to stand.", id="the only one"),
        pytest.param("There was not a single nurse left.", id="none"),
        pytest.param("Once he was shot, the crowd ran.", id="a conjunction"),
        pytest.param("The guard shot once again.", id="again"),
        pytest.param("They shot twice as many photos.", id="a factor"),
        pytest.param("The mayor once lived here.", id="at some time"),
        pytest.param("The song was played multiple times.", id="vaguely often"),
        pytest.param("One time we met.", id="on a day"),
    ],
)
def test_neither_one_nor_how_often(passage, text):
    assert list(find(passage(text))) == []


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        pytest.param("A guard fired one shot.", "one shot", "1 shots", id="one shot"),
        pytest.param("A guard fired a warning shot.", "a warning shot", "1 shots", id="a shot"),
        pytest.param("One bullet hit the door.", "One bullet", "1 bullets", id="one bullet"),
        pytest.param("He has a single stab wound.", "a single stab wound", "1 wounds", id="wound"),
        pytest.param("Police seek a lone attacker.", "a lone attacker", "1 people", id="lone"),
        pytest.param("A single guard watched.", "A single guard", "1 people", id="single"),
        pytest.param("She was the sole Republican.", "the sole Republican", "1 people", id="sole"),
        pytest.param("It passed by a single vote.", "a single vote", "1 votes apart", id="margin"),
        pytest.param("He faces one count of theft.", "one count", "1 counts", id="a charge"),
        pytest.param("She has more than one wound.", "more than one", ">1 wounds", id="more"),
        pytest.param("He was shot once in the arm.", "once", "1 times", id="once"),
        pytest.param("The guard fired back twice.", "twice", "2 times", id="twice"),
        pytest.param("She visited the mill only once.", "once", "1 times", id="only once"),
        pytest.param("He was hit one time.", "one", "1 times", id="one time"),
        pytest.param("He was stabbed multiple times.", "multiple", "multiple times", id="multiple"),
    ],
)
def test_counts_one_and_how_often(passage, text, span, value):
    (mention,) = find(passage(text))
    assert text[mention.start : mention.end] == span
    assert normalized(mention.value) == value


def test_each_time_of_several_is_counted(passage):
    found = find(passage("He was shot once in the arm and twice in the leg."))
    assert [normalized(m.value) for m in found] == ["1 times", "2 times"]
