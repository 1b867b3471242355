"""Claims of a story to facts: what stands together, and how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.align.crowds import CROWD
from factcheck.facts import facts
from factcheck.model import About, Kind, Status, Verdict
from factcheck.policy import DEFAULT
from factcheck.values import Quantity
from tests.compare.rungs import amount
from tests.strategies import article, claim

if TYPE_CHECKING:
    from factcheck.model import Claim, Fact

FLOOD = About(head="villager", predicates=("kill",), sentence=("flood", "kill", "villager"))

#: Everything speaks for one fact, or against it.
FOR = {("casualties", "prior", "any"): 3.0}
AGAINST = {("casualties", "prior", "any"): -3.0}


def toll(name: str, number: str, start: int = 0) -> Claim:
    value = Quantity(amount(number), "people")
    more = {"kind": Kind.CASUALTIES, "status": Status.KILLED, "about": FLOOD}
    return claim(name, value, start, **more)


def found(*claims: Claim, table=FOR, copies=()) -> list[Fact]:
    names = sorted({c.article for c in claims})
    sources = {n: dict(copies).get(n, n) for n in names}
    return facts(claims, {n: article(n) for n in names}, sources, "s1", DEFAULT, table)


def test_no_claims_no_facts() -> None:
    assert facts((), {}, {}, "s1", DEFAULT, FOR) == []


@pytest.mark.parametrize(
    ("claims", "table", "groups"),
    [
        pytest.param((toll("a", "9"), toll("b", "9")), AGAINST, [1, 1], id="weighed against"),
        pytest.param((toll("a", "9"), toll("a", "4", 5)), FOR, [1, 1], id="of one article"),
        pytest.param((toll("a", "9"), toll("b", "9")), FOR, [2], id="two articles"),
        pytest.param((toll("a", "9"), toll("b", "4")), FOR, [2], id="two numbers"),
        pytest.param((toll("a", "9"), toll("a", "9", 5), toll("b", "9")), FOR, [3], id="twice"),
    ],
)  # fmt: skip
def test_what_stands_together(claims, table, groups) -> None:
    made = found(*claims, table=table)
    assert [len(fact.claims) for fact in made] == groups
    assert sorted(c for fact in made for c in fact.claims) == sorted(c.id for c in claims)


def test_a_crowd_of_claims_stands_together_as_a_few_do() -> None:
    rows = [toll(f"a{n}", "9" if n % 100 else "4") for n in range(CROWD + 100)]
    (fact,) = found(*rows)
    assert sorted(fact.claims) == sorted(claim.id for claim in rows)
    assert (fact.sources, fact.verdict) == (len(rows), Verdict.CONFLICT)
    assert len(fact.links) == len(rows) - 1
    assert [len(one.claims) for one in found(*rows, table=AGAINST)] == [1] * len(rows)


def test_a_fact_is_held_together_by_one_link_a_claim() -> None:
    (fact,) = found(toll("a", "9"), toll("b", "9"), toll("c", "9"))
    assert len(fact.links) == 2
    assert {c for link in fact.links for c in link.claims} == set(fact.claims)


def test_a_copy_is_no_source() -> None:
    (fact,) = found(toll("a", "9"), toll("b", "9"), copies={"b": "a"})
    assert (fact.sources, fact.verdict) == (1, Verdict.SINGLE)


@pytest.mark.parametrize(("bits", "sure"), [(1.0, 0.67), (3.0, 0.89), (90.0, 1.0)])
def test_confidence_is_that_of_the_weakest_link(bits, sure) -> None:
    (fact,) = found(toll("a", "9"), toll("b", "9"), table={("casualties", "prior", "any"): bits})
    assert fact.confidence == sure


def test_a_single_claim_needs_no_link() -> None:
    (fact,) = found(toll("a", "9"))
    assert (fact.confidence, fact.links, fact.story, fact.id) == (1.0, (), "s1", "")
