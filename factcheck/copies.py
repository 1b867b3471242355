"""Which articles repeat another: a copy confirms nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.model import BlockRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.model import Article

#: Runs of this many words are compared.
SHINGLE = 6

#: An article is a copy when this share of its runs stands in another.
COPIED = 0.6

_WORD = re.compile(r"\w+")


def shingles(article: Article) -> frozenset[tuple[str, ...]]:
    """The runs of ``SHINGLE`` words of an article's body."""
    words = [
        w
        for b in article.blocks
        if b.role is BlockRole.BODY
        for w in _WORD.findall(article.text[b.start : b.end].casefold())
    ]
    return frozenset(zip(*(words[i:] for i in range(SHINGLE)), strict=False))


def copies(articles: Sequence[Article]) -> dict[str, str]:
    """The articles of a story that copy another: copy -> original.

    The original is the earlier one where both days are known, else the longer one.
    """
    runs = {a.id: shingles(a) for a in articles}
    order = sorted(articles, key=lambda a: (_ordinal(a), -len(runs[a.id]), a.id))
    found: dict[str, str] = {}
    for i, article in enumerate(order):
        for other in order[:i]:
            if other.id in found:
                continue
            least = min(len(runs[article.id]), len(runs[other.id]))
            if least and len(runs[article.id] & runs[other.id]) / least >= COPIED:
                found[article.id] = other.id
                break
    return found


def _ordinal(article: Article) -> int:
    day = article.published.day
    return day.toordinal() if day else 10**7
