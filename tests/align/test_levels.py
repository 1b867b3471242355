"""The names of levels."""

from __future__ import annotations

import pytest

from factcheck.align.levels import shared_terms, step

STEPS = (0.5, 0.25)


@pytest.mark.parametrize(
    ("share", "level"),
    [
        (0.0, "below 0.25"), (0.2499, "below 0.25"), (0.25, "at least 0.25"),
        (0.5, "at least 0.5"), (1.0, "at least 0.5"),
    ],
)  # fmt: skip
def test_step(share, level) -> None:
    assert step(share, STEPS) == level


@pytest.mark.parametrize(
    ("a", "b", "shown"),
    [
        ({}, {"mill": 1.0}, ""),
        ({"fire": 1.0}, {"mill": 1.0}, ""),
        ({"fire": 0.2, "mill": 0.8}, {"mill": 0.5, "fire": 0.5}, "mill fire"),
        (dict.fromkeys("fedcba", 0.1), dict.fromkeys("abcdef", 0.1), "a b c d"),
    ],
)
def test_shared_terms(a, b, shown) -> None:
    assert shared_terms(a, b) == shown
