"""The numbers of a passage with their hedges, read once for every kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.claims.passage import AmountMention


def read(text: str) -> tuple[AmountMention, ...]:
    """Find every number in a text, in order and without overlaps."""
    raise NotImplementedError
