"""Blocks too large to compare all with all: few pairs each, and the groups of all pairs."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.align.blocking import keys
from factcheck.align.cluster import UNSEEN, clusters, gathered
from factcheck.align.crowds import NEIGHBOURS, SAMPLE, Crowd, spread
from factcheck.align.profile import profiles
from factcheck.model import About, Kind
from factcheck.values import Quantity
from tests.compare.rungs import amount
from tests.strategies import claim

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.model import Claim

SIZE = 8
weights = st.dictionaries(
    st.sampled_from(list(combinations(range(SIZE), 2))),
    st.floats(-9, 9).map(lambda weight: round(weight, 6)),
    max_size=25,
)
THINGS = ("villager", "bridge", "house", "tent", "truck")


def toll(number: int) -> Claim:
    """One of many claims: the same five things, told by ever more articles."""
    thing = THINGS[number % 5]
    about = About(head=thing, sentence=("count", thing, f"word{number % 7}"))
    value = Quantity(amount(str(20 + number % 5 + number % 3)))
    return claim(f"a{number}", value, kind=Kind.COUNT, about=about)


def mean_of(known: Mapping[tuple[int, int], float]) -> object:
    def mean(one: Sequence[int], two: Sequence[int]) -> float:
        pairs = [(min(i, j), max(i, j)) for i in one for j in two]
        return sum(known.get(pair, UNSEEN) for pair in pairs) / len(pairs)

    return mean


@given(weights)
def test_a_partition(known: Mapping[tuple[int, int], float]) -> None:
    found = gathered(range(SIZE), known, mean_of(known))
    assert sorted(item for group in found for item in group) == list(range(SIZE))
    assert list(found) == sorted(tuple(sorted(group)) for group in found)


@given(weights)
def test_every_group_weighs_more_than_the_threshold_on_average(
    known: Mapping[tuple[int, int], float],
) -> None:
    for group in gathered(range(SIZE), known, mean_of(known)):
        inside = [known.get(pair, UNSEEN) for pair in combinations(group, 2)]
        assert not inside or sum(inside) / len(inside) > 0


@given(st.lists(st.integers(0, 3), min_size=SIZE, max_size=SIZE))
def test_what_is_clear_is_grouped_as_by_all_pairs(facts: Sequence[int]) -> None:
    known = {(i, j): 3.0 if facts[i] == facts[j] else -3.0 for i, j in combinations(range(SIZE), 2)}
    assert gathered(range(SIZE), known, mean_of(known)) == clusters(SIZE, known)


@pytest.mark.parametrize("count", [40, 400])
def test_a_claim_has_few_neighbours_and_shares_a_key_with_each(count: int) -> None:
    made = profiles([toll(n) for n in range(count)])
    crowd = Crowd(made, range(count))
    found = list(crowd.neighbours())
    assert found == list(crowd.neighbours())
    assert 0 < sum(len(near) for _, near in found) <= NEIGHBOURS * count
    for i, near in found:
        assert all(j > i and keys(made[i]) & keys(made[j]) for j in near)


def test_facts_of_a_crowd_cost_no_more_pairs_than_grow_with_it() -> None:
    weighed = {}
    for count in (200, 400, 800):
        made = profiles([toll(n) for n in range(count)])
        groups, known = Crowd(made, range(count)).facts(
            lambda i, others: [2.0 if (j - i) % 5 == 0 else -4.0 for j in others]
        )
        assert [len(group) for group in groups] == [count // 5] * 5
        weighed[count] = len(known)
    assert weighed[800] < 2.5 * weighed[400] < 6.25 * weighed[200]


@given(st.lists(st.integers()), st.integers(1, SAMPLE))
def test_a_spread_is_in_order_and_of_the_size_asked_for(some: Sequence[int], most: int) -> None:
    places = spread(range(len(some)), most)
    assert len(places) == min(len(some), most)
    assert list(places) == sorted(set(places))
