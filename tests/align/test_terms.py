"""Which words count as the same, or as related."""

from __future__ import annotations

import pytest

from factcheck.align.terms import alike, term


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("flood", "fire", False),
        ("bank", "band", False),
        ("kill", "save", False),
        ("geopolitics", "geopolitical", True),
        ("wound", "wounded", True),
        ("injure", "wound", True),
    ],
)
def test_alike(a, b, same) -> None:
    assert alike(a, b) is alike(b, a) is same


@pytest.mark.parametrize(
    ("word", "cut"), [("mill", "mill"), ("mills", "mills"), ("miller", "mille")]
)
def test_term(word, cut) -> None:
    assert term(word) == cut
