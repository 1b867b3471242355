"""Publication dates of a story's articles, and the relative times that rest on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.model import Published
from factcheck.resolve import resolve
from factcheck.values import When

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Article, Claim


def dated(articles: Sequence[Article]) -> list[Article]:
    """The articles of one story, those without a date given bounds from the others.

    The bounds are the first and the last known day: articles of one story appear together.
    """
    days = [day for a in articles if (day := a.published.day) is not None]
    if not days:
        return list(articles)
    bounds = Published(min(days), max(days), "story")
    return [a if a.published.day else replace(a, published=bounds) for a in articles]


def resolved(claim: Claim, published: Published) -> Claim:
    """A claim with its relative time resolved, as far as the publication date allows."""
    if isinstance(claim.value, When):
        return replace(claim, value=resolve(claim.value, published))
    return claim
