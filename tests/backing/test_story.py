"""Drafts against sources: which articles count, and what is kept of them."""

from __future__ import annotations

import pytest

from factcheck import articles
from factcheck.backing.story import copying
from factcheck.model import Source

TEXT = """Lodz bridge to be rebuilt

The bridge over the river that fell in the storm of last winter will be rebuilt with steel from \
the yards of Vester, and a ferry will carry cars and people across the water until it stands.

Engineers who looked at what was left of the pillars said that none of them can be used again, \
and that the new ones have to go down to the rock below the bed of the river.
"""
OTHER = "Something else was said about the bridge by the people of the town on that day."


def made(name: str, text: str, day: str = ""):
    from factcheck.sources.days import given

    return articles.article(Source(name, f"{name}.txt", text, published=given(day)))


@pytest.mark.parametrize(
    ("text", "own", "theirs", "is_copy"),
    [
        pytest.param(OTHER, "", "", False, id="another text"),
        pytest.param(TEXT, "2024-03-05", "2024-03-03", False, id="what it was written from"),
        pytest.param(TEXT, "", "", True, id="no dates"),
        pytest.param(TEXT, "", "2024-03-03", True, id="draft without a date"),
        pytest.param(TEXT, "2024-03-05", "2024-03-05", True, id="same day"),
        pytest.param(TEXT, "2024-03-05", "2024-03-08", True, id="published since"),
    ],
)
def test_copies_of_a_draft(text, own, theirs, is_copy: bool) -> None:
    draft, article = made("draft", TEXT, own), made("a", text, theirs)
    assert copying(draft, [article]) == (frozenset({"a"}) if is_copy else frozenset())
