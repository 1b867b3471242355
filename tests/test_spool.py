"""Bytes out of the way come back as they were, in any order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.spool import Spool


@given(st.lists(st.binary(max_size=40), max_size=20), st.integers(1, 100), st.randoms())
def test_pieces_come_back(pieces: list[bytes], held: int, random: st.DataObject) -> None:
    spool = Spool(held)
    placed = [(spool.add(piece), piece) for piece in pieces]
    random.shuffle(placed)
    assert all(spool.at(place) == piece for place, piece in placed)
    assert spool.at(spool.add(b"later")) == b"later"
