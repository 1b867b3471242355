"""The table of weights, and the links that are weighed with it."""

from __future__ import annotations

import pytest

from factcheck.align import weights
from factcheck.align.comparisons import COMPARISONS
from factcheck.align.profile import profiles
from factcheck.model import About, Kind
from factcheck.policy import DEFAULT
from factcheck.values import Quantity
from tests.compare.rungs import amount
from tests.strategies import claim

MILL = About(head="mill", predicates=("close",), sentence=("mill", "close"), clause=("mill",))
A, B = profiles([claim(i, Quantity(amount("3"), "mills"), about=MILL) for i in "ab"])


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_prior_and_comparisons(kind) -> None:
    assert (kind, *weights.PRIOR) in weights.load()
    assert COMPARISONS[kind]


def test_every_row_is_of_a_comparison_that_is_made() -> None:
    known = {(kind, feature) for kind, made in COMPARISONS.items() for feature in made}
    known |= {(kind, weights.PRIOR[0]) for kind in Kind}
    assert {(kind, feature) for kind, feature, _ in weights.load()} <= known


def test_the_weight_is_the_sum_of_the_evidence() -> None:
    table = {("count", "prior", "any"): -3.0, ("count", "value", "equal"): 2.5}
    found = weights.link(A, B, DEFAULT, table)
    assert found.claims == (A.claim.id, B.claim.id)
    assert found.weight == round(sum(e.weight for e in found.evidence), 2)
    assert [e.feature for e in found.evidence] == ["prior", *COMPARISONS[Kind.COUNT]]


def test_what_the_table_lacks_weighs_nothing() -> None:
    assert weights.link(A, B, DEFAULT, {}).weight == 0.0


def test_both_ways_weigh_the_same() -> None:
    table = weights.load()
    one, two = weights.link(A, B, DEFAULT, table), weights.link(B, A, DEFAULT, table)
    assert one.weight == two.weight
