"""Sources to articles: their blocks, their title and the day they came out."""

from __future__ import annotations

from factcheck.articles.blocks import blocks
from factcheck.articles.published import published
from factcheck.model import Article, BlockRole, Source

__all__ = ["article"]


def article(source: Source) -> Article:
    """Read the blocks, the title (as given, else the title block's) and the publication day."""
    found = blocks(source.text, source.body_start, source.title, source.origin)
    titles = (source.text[b.start : b.end] for b in found if b.role is BlockRole.TITLE)
    return Article(
        source=source,
        title=source.title or next((" ".join(title.split()) for title in titles), None),
        published=published(source, found),
        blocks=found,
    )
