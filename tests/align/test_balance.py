"""Weighing in bulk gives what links give, and drops only what is hopeless."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.align import weights
from factcheck.align.balance import Balance
from factcheck.align.comparisons import COMPARISONS
from factcheck.align.profile import profiles
from factcheck.align.views import VIEWS
from factcheck.model import About, Kind, Status
from factcheck.policy import DEFAULT
from factcheck.values import Office
from tests import strategies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Claim

WORDS = ("mill", "close", "bridge", "collapse", "villager", "injure", "say", "mayor")


def some(words: Sequence[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(words), max_size=3, unique=True).map(tuple)


abouts = st.builds(
    About,
    head=st.sampled_from(("", *WORDS)),
    modifiers=some(WORDS),
    predicates=some(WORDS),
    arguments=some(WORDS),
    person=st.sampled_from(("", "Ann Low", "Low", "Joe Dunn")),
    party=st.sampled_from(("", "suspect", "victim")),
    names=some(("Chad", "Mali", "Peru")),
    sentence_names=some(("Chad", "Mali", "Peru")),
    qualifiers=some(("total", "first")),
    sentence=some(WORDS),
    context=some(WORDS),
    lead=some(WORDS),
    near=some(("3", "12")),
    event=some(WORDS),
)
VALUES = {
    Kind.DATE: strategies.whens,
    Kind.DURATION: strategies.durations,
    Kind.ORDINAL: strategies.ordinals,
    Kind.ROLE: strategies.offices,
    Kind.SET: strategies.name_sets,
    Kind.QUOTE: strategies.quotations,
}
statuses = st.sampled_from((Status.KILLED, Status.INJURED, Status.MISSING))


@st.composite
def stories(draw: st.DrawFn, kind: Kind) -> list[Claim]:
    """Claims of one kind, some of which have much in common."""
    values = VALUES.get(kind, strategies.quantities)
    found = []
    for number in range(draw(st.integers(2, 6))):
        value = draw(values)
        about = draw(abouts)
        about = replace(about, clause=about.sentence[:2])  # a clause is a part of its sentence
        if isinstance(value, Office):
            about = replace(about, person=value.name)
        found.append(
            strategies.claim(
                draw(st.sampled_from("abc")),
                value,
                kind=kind,
                status=draw(statuses) if kind is Kind.CASUALTIES else None,
                about=about,
                headline=draw(st.booleans()),
                start=10 * number,
                speaker=draw(st.sampled_from((None, "Ann Low", "officials"))),
            )
        )
    return found


def balance(claims: Sequence[Claim], kind: Kind) -> Balance:
    scale = weights.scales(weights.load())[kind]
    return Balance(profiles(claims), range(len(claims)), DEFAULT, scale)


def links(claims: Sequence[Claim]) -> dict[tuple[int, int], float]:
    made = profiles(claims)
    return {
        (i, j): weights.link(made[i], made[j], DEFAULT, weights.load()).weight
        for i, j in combinations(range(len(claims)), 2)
    }


@pytest.mark.parametrize("kind", Kind)
@settings(max_examples=25)
@given(st.data())
def test_a_pair_weighs_what_its_link_weighs(kind: Kind, data: st.DataObject) -> None:
    claims = data.draw(stories(kind))
    made = balance(claims, kind)
    found = {
        (i, j): weight
        for i in range(len(claims))
        for j, weight in made.weigh(i, range(i + 1, len(claims)))
    }
    assert found == links(claims)


@pytest.mark.parametrize("kind", Kind)
@settings(max_examples=25)
@given(st.data(), st.sampled_from((-3.0, -1.0, 0.0, 2.0)))
def test_only_hopeless_pairs_are_dropped(kind: Kind, data: st.DataObject, least: float) -> None:
    claims = data.draw(stories(kind))
    made, whole = balance(claims, kind), links(claims)
    for i in range(len(claims)):
        others = range(i + 1, len(claims))
        kept = dict(made.weigh(i, others, least))
        assert all(kept[j] == whole[i, j] for j in kept)
        assert all(whole[i, j] < least for j in others if j not in kept)


def test_every_view_is_of_a_comparison_that_is_made() -> None:
    made = {compare for those in COMPARISONS.values() for compare in those.values()}
    assert set(VIEWS) <= made


def test_bits_have_two_digits() -> None:
    assert all(round(bits, 2) == bits for bits in weights.load().values())
