"""Publication dates of a story's articles, and the relative times that rest on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.articles.yearless import of_story
from factcheck.model import Published
from factcheck.resolve import resolve
from factcheck.values import When

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.model import Article, Claim


def dated(articles: Sequence[Article]) -> list[Article]:
    """The articles of one story, those without a date given bounds from the others.

    The bounds are the first and the last known day: articles of one story appear together. A
    dateline without a year has that of the others, where it is near them.
    """
    known = [day for a in articles if (day := a.published.day) is not None]
    if not known:
        return list(articles)
    articles = [_by_dateline(a, known) for a in articles]
    days = [day for a in articles if (day := a.published.day) is not None]
    bounds = Published(min(days), max(days), "story")
    return [a if a.published.day else replace(a, published=bounds) for a in articles]


def _by_dateline(article: Article, known: Sequence[date]) -> Article:
    if article.published.day is not None:
        return article
    day = of_story(article.text, article.blocks, known)
    return replace(article, published=Published(day, day, "date line")) if day else article


def resolved(claim: Claim, published: Published) -> Claim:
    """A claim with its relative time resolved, as far as the publication date allows."""
    if isinstance(claim.value, When):
        return replace(claim, value=resolve(claim.value, published))
    return claim
