"""The plurals of counted nouns."""

from __future__ import annotations

import pytest

from factcheck.lexicon.counting import plural


@pytest.mark.parametrize(
    ("singular", "expected"),
    [
        ("page", "pages"), ("church", "churches"), ("city", "cities"), ("boy", "boys"),
        ("woman", "women"), ("policeman", "policemen"), ("child", "children"),
        ("aircraft", "aircraft"), ("crisis", "crises"), ("Box", "boxes"),
    ],
)  # fmt: skip
def test_plural(singular, expected):
    assert plural(singular) == expected
