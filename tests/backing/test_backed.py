"""What sources say of a draft's claim, from its values and the days of the articles."""

from __future__ import annotations

import pytest

from factcheck.backing.backed import backed
from factcheck.model import Backed, Kind, Verdict
from factcheck.policy import DEFAULT
from factcheck.values import Hedge, NameSet, Ordinal, When, Words
from tests.backing.cases import article, claim, fact, people


def judged(said, days=None, copies=None, kind=Kind.CASUALTIES, texts=None):
    """The backing of the draft's claim, and its fact, where each article says its value."""
    days, texts = days or {}, texts or {}
    members = [claim(f"c{n}", where, value, kind) for n, (where, value) in enumerate(said)]
    names = {c.article for c in members}
    articles = {n: article(n, days.get(n), texts.get(n, "Value of it.")) for n in names}
    sources = {n: n for n in names} | (copies or {})
    made, backings = backed(fact(members), members, "draft", articles, sources, DEFAULT)
    return made, backings[0]


@pytest.mark.parametrize(
    ("own", "theirs", "status"),
    [
        pytest.param(people(9), people(12), Backed.CONFLICT, id="other number"),
        pytest.param(people(15000), people(15000, Hedge.MORE), Backed.DISCREPANCY, id="hedged"),
        pytest.param(people(9), people(9), Backed.SUPPORTED, id="same"),
        pytest.param(people(9, Hedge.AT_LEAST), people(12), Backed.VAGUER, id="at least"),
        pytest.param(people(12), people(9, Hedge.AT_LEAST), Backed.SHARPER, id="exact of a bound"),
        pytest.param(people(15000), people(15000, Hedge.ABOUT), Backed.SHARPER, id="hedge dropped"),
        pytest.param(people(15000, Hedge.ABOUT), people(15000), Backed.VAGUER, id="hedge added"),
    ],
)  # fmt: skip
def test_a_number_against_one_source(own, theirs, status) -> None:
    _, one = judged([("draft", own), ("a", theirs)])
    assert one.status is status
    assert bool(one.sources) is (status in {Backed.SUPPORTED, Backed.VAGUER})
    assert one.said == ("c1",)


@pytest.mark.parametrize(
    ("own", "theirs", "kind", "status"),
    [
        pytest.param(When("2024-03-02"), When("2024-03"), Kind.DATE, Backed.SHARPER, id="a day"),
        pytest.param(When("2024-03"), When("2024-03-02"), Kind.DATE, Backed.VAGUER, id="a month"),
        pytest.param(NameSet(("Lodz",), open=True), NameSet(("Brno", "Lodz")), Kind.SET,
                     Backed.VAGUER, id="open list"),
        pytest.param(Words("we will rebuild"), Words("we will rebuild it"), Kind.QUOTE,
                     Backed.SUPPORTED, id="quotation cut"),
        pytest.param(Ordinal(1, "bridge", "longest"), Ordinal(1, "bridge", "oldest"), Kind.ORDINAL,
                     Backed.NOT_FOUND, id="ranks by other things say nothing"),
    ],
)  # fmt: skip
def test_other_kinds(own, theirs, kind, status) -> None:
    assert judged([("draft", own), ("a", theirs)], kind=kind)[1].status is status


def test_no_source() -> None:
    made, one = judged([("draft", people(9))])
    assert (one.status, one.sources, one.said) == (Backed.NOT_FOUND, (), ())
    assert made.verdict is Verdict.SINGLE


def test_what_sources_say_against_one_another_is_no_matter_of_the_draft() -> None:
    made, one = judged([("draft", people(5, Hedge.AT_LEAST)), ("a", people(9)), ("b", people(12))])
    assert one.status is Backed.VAGUER
    assert made.verdict is Verdict.COMPATIBLE
    assert one.sources == ("a", "b")


def test_one_source_against_three() -> None:
    said = [(name, people(9)) for name in ("draft", "a", "b", "c")]
    made, one = judged([*said, ("d", people(12))])
    assert one.status is Backed.CONFLICT
    assert made.verdict is Verdict.CONFLICT
    assert one.sources == ("a", "b", "c")
    assert one.said[0] == "c4"
    assert one.reason.endswith("; 3 others back it")


def test_copies_count_once() -> None:
    said = [("draft", people(9)), ("a", people(9)), ("b", people(9))]
    assert judged(said, copies={"b": "a"})[1].sources == ("a",)


def test_a_later_source_revises_the_draft() -> None:
    made, one = judged([("draft", people(9)), ("a", people(12))], {"draft": 3, "a": 5})
    assert one.status is Backed.UPDATED
    assert made.verdict is Verdict.UPDATED
    assert '"Value" (a) revises "Value" (draft)' in one.reason


def test_a_later_draft_revises_nothing_by_its_day() -> None:
    _, one = judged([("draft", people(12)), ("a", people(9))], {"draft": 5, "a": 3})
    assert one.status is Backed.CONFLICT


def test_a_later_draft_revises_by_its_words() -> None:
    texts = {"draft": "The toll rose to 12."}
    _, one = judged([("draft", people(12)), ("a", people(9))], {"draft": 5, "a": 3}, texts=texts)
    assert (one.status, one.sources) == (Backed.UPDATED, ())


def test_a_figure_that_another_source_revised_is_no_alarm() -> None:
    said = [("draft", people(12)), ("a", people(9)), ("b", people(12))]
    _, one = judged(said, {"a": 3, "b": 5})
    assert one.status is Backed.SUPPORTED
    assert one.sources == ("b",)


def test_words_of_a_revision_say_nothing_of_a_figure_that_a_source_stands_by() -> None:
    said = [("draft", people(12)), ("a", people(9)), ("b", people(12))]
    texts = {"a": "The toll rose to 9."}
    _, one = judged(said, {"a": 3, "b": 5}, texts=texts)
    assert (one.status, one.sources) == (Backed.SUPPORTED, ("b",))
