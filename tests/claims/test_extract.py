"""An article's blocks to its claims."""

from __future__ import annotations

from itertools import pairwise

import pytest

from factcheck import nlp
from factcheck.articles import article
from factcheck.claims.extract import OVERLAPPING, extract, kinds, mentions, readable
from factcheck.model import BlockRole, Claim, Kind, Source

TEXT = """Flood kills 12 in Lund

By Mia Holm

The flood killed 12 villagers on Monday, said Governor Ola Berg.

“We lost 40 houses and a bridge,” Berg said. Berg, 51, leads a team of 30 doctors.

The flood killed 12 villagers on Monday, said Governor Ola Berg.

Sign up for our newsletter with 85,000 readers.
"""


@pytest.fixture(scope="module")
def claims() -> tuple[Claim, ...]:
    read = article(Source("a", "a.txt", TEXT))
    return extract(read, nlp.parse(TEXT[b.start : b.end] for b in readable(read)))


def test_every_kind_is_found_once() -> None:
    assert sorted(module.KIND for module in kinds()) == sorted(Kind)


def test_furniture_and_repeats_are_not_read(claims) -> None:
    read = article(Source("a", "a.txt", TEXT))
    left_out = [b for b in read.blocks if b not in readable(read)]
    assert {b.role for b in left_out} == {BlockRole.FURNITURE, BlockRole.REPEATED}
    assert not [c for c in claims for b in left_out if c.start < b.end and b.start < c.end]


def test_offsets_are_of_the_article(claims) -> None:
    said = {(c.kind, TEXT[c.start : c.end]) for c in claims}
    assert {(Kind.CASUALTIES, "12"), (Kind.COUNT, "40"), (Kind.AGE, "51")} <= said
    for claim in claims:
        assert claim.sentence_start <= claim.start < claim.end <= claim.sentence_end


def test_only_the_title_is_a_headline(claims) -> None:
    end = TEXT.index("\n")
    assert {c.headline for c in claims if c.start < end} == {True}
    assert {c.headline for c in claims if c.start >= end} == {False}


def test_short_names_stand_for_the_fullest(claims) -> None:
    (age,) = [c for c in claims if c.kind is Kind.AGE]
    assert age.about.person == "Ola Berg"


@pytest.mark.parametrize(
    "text",
    [
        "The flood killed 12 of 40 villagers and cost $5 million, or 3 percent of the budget.",
        "Ola Berg, 51, waited 90 minutes for the 2 trucks that came 30 miles on May 3, 2021.",
    ],
)
def test_a_number_answers_one_question(passage, text) -> None:
    found = sorted((m.start, m.end) for m in mentions(passage(text)) if m.kind not in OVERLAPPING)
    assert len(found) > 3
    assert all(one[1] <= two[0] for one, two in pairwise(found))


def test_what_a_quotation_calls_somebody_is_no_role(passage) -> None:
    outside = mentions(passage("The mayor, Ola Berg, left."))
    inside = mentions(passage("He wrote: “The mayor, Ola Berg, left.”"))
    assert Kind.ROLE in {m.kind for m in outside}
    assert Kind.ROLE not in {m.kind for m in inside}


def test_each_block_needs_its_doc() -> None:
    read = article(Source("a", "a.txt", TEXT))
    with pytest.raises(ValueError, match="zip"):
        extract(read, [])
