"""An article of a few lines, checked against itself."""

from __future__ import annotations

from datetime import date
from functools import cache

from factcheck.articles import article
from factcheck.claims.extract import extract, readable
from factcheck.consistency import check
from factcheck.dating import resolved
from factcheck.model import Inconsistency, Source
from factcheck.nlp import parse
from factcheck.pipeline import numbered

#: A Tuesday.
PUBLISHED = date(2025, 7, 8)


@cache
def contradictions(
    text: str, published: date | None = PUBLISHED, title: str | None = None
) -> tuple[Inconsistency, ...]:
    """What an article contradicts itself in; its first line is its title."""
    read = article(Source("one", "one.md", text, title=title, published=published))
    docs = list(parse(text[block.start : block.end] for block in readable(read)))
    claims = [resolved(claim, read.published) for claim in extract(read, docs)]
    return check(read, numbered(claims))


def rules(text: str, published: date | None = PUBLISHED) -> list[str]:
    """The rules that an article breaks, each as often as it does."""
    return [str(one.rule) for one in contradictions(text, published)]
