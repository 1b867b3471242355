"""What the settings leave out, and what is said of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.model import Matter, Source
from factcheck.selection import findings_of, sources_of
from factcheck.settings import Settings
from tests.formats.fixture import CLAIMS, FACTS

FOUND = (
    Source("a", "news/desk/a.txt", "", origin="Harbour Post"),
    Source("b", "news/b.md", ""),
)


@pytest.mark.parametrize(
    ("glob", "left"),
    [
        ("c*", ["a", "b"]),
        ("A.txt", ["a", "b"]),
        ("news/a.txt", ["a", "b"]),
        ("a.txt", ["b"]),
        ("desk/*", ["b"]),
        ("*.md", ["a"]),
        ("b", ["a"]),
        ("Harbour *", ["b"]),
        ("news/*", []),
    ],
)
def test_sources_that_are_left_out(glob, left) -> None:
    made = sources_of(FOUND, Settings(leave_out=(glob,)))
    assert [source.id for source in made.read] == left
    matter = Matter.UNUSED if len(left) == 2 else Matter.LEFT_OUT
    assert {one.matter for one in made.remarks} == {matter}


def test_trusted_sources_are_marked() -> None:
    made = sources_of(FOUND, Settings(trust=("b", "nobody")))
    assert [source.trusted for source in made.read] == [False, True]
    assert [one.text for one in made.remarks] == ["trust = 'nobody' fits no source"]


def test_kinds_of_interest() -> None:
    made = findings_of(CLAIMS, FACTS, Settings(kinds=frozenset({"money", "role"})))
    assert {claim.kind for claim in made.claims} == {"money", "role"}
    assert [fact.id for fact in made.facts] == ["f4", "f6"]
    assert made.remarks == ()


def test_facts_that_are_not_sure_are_counted() -> None:
    facts = (replace(FACTS[0], confidence=0.4), *FACTS[1:])
    made = findings_of(CLAIMS, facts, Settings(confidence=0.5))
    assert [fact.id for fact in made.facts] == [fact.id for fact in FACTS[1:]]
    assert made.claims == CLAIMS
    assert [one.text for one in made.remarks] == [
        "1 fact less sure than 0.5 left out by min-confidence"
    ]


def test_nothing_asked_is_nothing_left_out() -> None:
    assert findings_of(CLAIMS, FACTS, Settings()).facts == FACTS
    assert sources_of(FOUND, Settings()).read == FOUND
