"""Which words count as the same, or as related."""

from __future__ import annotations

import pytest

from factcheck.align.terms import alike, marks, term


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


@pytest.mark.parametrize(
    "a", ["kill", "slay", "geopolitics", "geopolitical", "mill", "Mill", "wound"]
)
@pytest.mark.parametrize("b", ["slay", "death", "geopolitics", "mill", "MILL", "injure", ""])
def test_words_share_a_mark_where_they_are_alike(a, b) -> None:
    assert marks(a).isdisjoint(marks(b)) is not alike(a, b)
