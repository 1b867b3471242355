"""Claims in few bytes are the same claims, by their numbers, whatever order they came in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.compact import BATCH, Blocks, Claims, by_id
from factcheck.model import About, Block, BlockRole
from tests import strategies

if TYPE_CHECKING:
    from factcheck.model import Claim

SIZE = 2 * BATCH + 5


@st.composite
def numbered(draw: st.DrawFn) -> list[Claim]:
    values = draw(st.lists(strategies.quantities, min_size=1, max_size=4))
    numbers = draw(st.permutations(range(1, SIZE)))
    made = (
        strategies.claim(f"a{n % 3}", values[n % len(values)], n, about=About(head=f"house{n}"))
        for n in numbers
    )
    return [replace(claim, id=f"c{n}") for claim, n in zip(made, numbers, strict=True)]


def test_blocks_come_back_as_they_were() -> None:
    blocks = (
        Block(0, 5, BlockRole.TITLE),
        Block(6, 9, BlockRole.FURNITURE, "a caption"),
        Block(10, 70_000, BlockRole.BODY),
        Block(70_001, 70_009, BlockRole.FURNITURE, "a caption"),
    )
    packed = Blocks(blocks)
    assert packed == blocks
    assert hash(packed) == hash(blocks)
    assert (packed[1], packed[2:], len(packed)) == (blocks[1], list(blocks[2:]), 4)
    assert Blocks(()) == ()


@settings(max_examples=20)
@given(numbered(), st.integers(0, SIZE))
def test_claims_come_back_in_the_order_of_their_numbers(claims: list[Claim], cut: int) -> None:
    packed = Claims()
    packed.add(claims[:cut])
    packed.add(claims[cut:])
    packed.sort()
    expected = sorted(claims, key=lambda claim: int(claim.id[1:]))
    assert list(packed) == expected
    assert len(packed) == len(expected)
    assert packed[-1] == expected[-1]
    assert all(by_id(packed)[claim.id] == claim for claim in claims)
