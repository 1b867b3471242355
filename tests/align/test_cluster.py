"""Links to clusters: a partition that keeps apart what must stay apart."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.align.cluster import UNSEEN, clusters
from factcheck.facts import NEVER

if TYPE_CHECKING:
    from collections.abc import Mapping

Weights = dict[tuple[int, int], float]
SIZE = 9
weights = st.dictionaries(
    st.sampled_from(list(combinations(range(SIZE), 2))),
    st.sampled_from((NEVER, -20.0, -3.0, 0.0, 1.0, 2.5, 4.0, 9.0)),
    max_size=25,
)


@given(weights)
def test_a_partition(links: Weights) -> None:
    found = clusters(SIZE, links)
    assert sorted(item for group in found for item in group) == list(range(SIZE))
    assert list(found) == sorted(tuple(sorted(group)) for group in found)


@given(weights, st.randoms(use_true_random=False))
def test_the_order_of_links_does_not_matter(links: Weights, random: st.DataObject) -> None:
    rows = list(links.items())
    random.shuffle(rows)
    assert clusters(SIZE, dict(rows)) == clusters(SIZE, links)


@given(weights)
def test_what_must_not_meet_never_does(links: Weights) -> None:
    for group in clusters(SIZE, links):
        assert all(links.get(pair) != NEVER for pair in combinations(group, 2))


@given(weights, st.sampled_from((-1.0, 0.0, 2.0)))
def test_every_group_weighs_more_than_the_threshold_on_average(
    links: Weights, threshold: float
) -> None:
    for group in clusters(SIZE, links, threshold):
        inside = [links.get(pair, UNSEEN) for pair in combinations(group, 2)]
        assert not inside or sum(inside) / len(inside) > threshold


@given(weights)
def test_no_two_groups_that_are_left_would_still_merge(links: Weights) -> None:
    for one, two in combinations(clusters(SIZE, links), 2):
        across = [links.get((min(i, j), max(i, j))) for i in one for j in two]
        known = [UNSEEN if weight is None else weight for weight in across]
        assert sum(known) / len(known) <= 0


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        pytest.param({}, ((0,), (1,), (2,)), id="no links"),
        pytest.param({(0, 1): 0.0}, ((0,), (1,), (2,)), id="at the threshold"),
        pytest.param({(0, 1): -1.0}, ((0,), (1,), (2,)), id="against"),
        pytest.param(
            {(0, 1): 5.0, (1, 2): 4.0, (0, 2): NEVER}, ((0, 1), (2,)), id="the better link wins"
        ),
        pytest.param({(0, 1): 5.0, (1, 2): 5.0}, ((0, 1), (2,)), id="unseen pairs weigh"),
        pytest.param({(0, 1): 0.1}, ((0, 1), (2,)), id="above the threshold"),
        pytest.param({(0, 1): 9.0, (1, 2): 9.0}, ((0, 1, 2),), id="strong enough for three"),
    ],
)
def test_clusters(links: Mapping[tuple[int, int], float], expected: tuple[object, ...]) -> None:
    assert clusters(3, links) == expected
