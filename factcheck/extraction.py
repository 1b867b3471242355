"""A source to what is read out of it, before its article meets any other.

The stage that takes the time, and the one that is spread over processes and kept in the
cache: it looks at one article at a time, and what goes in and comes out is plain data.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from factcheck import articles, nlp
from factcheck.claims.extract import extract, readable
from factcheck.traits import traits

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.docs import Doc
    from factcheck.model import Article, Claim, Source
    from factcheck.traits import Term

#: So many articles are parsed together: enough to fill the model's batches.
TOGETHER = 16


@dataclass(frozen=True, slots=True)
class Extracted:
    """An article, its claims in the order of the text, and the terms that tell its story.

    Claims have no ids yet, and their relative times are not resolved.
    """

    article: Article
    claims: tuple[Claim, ...]
    terms: Counter[Term]


def extracted(sources: Iterable[Source], model: str) -> Iterator[Extracted]:
    """What is read out of each source, in order; a few sources are taken at a time.

    What comes of a source depends on that source alone. Raises UsageError when the model
    cannot be loaded.
    """
    stream = iter(sources)
    while some := [articles.article(source) for source in islice(stream, TOGETHER)]:
        yield from _together(some, model)


def _together(read: Sequence[Article], model: str) -> list[Extracted]:
    """A paragraph that several articles share is parsed once."""
    texts = {article.id: _texts(article) for article in read}
    # Texts of like length make full batches.
    once = sorted({text for found in texts.values() for text in found}, key=lambda t: (len(t), t))
    parsed: dict[str, Doc] = dict(zip(once, nlp.parse(once, model), strict=True))
    return [
        Extracted(
            article,
            extract(article, [parsed[text] for text in texts[article.id]]),
            traits(article),
        )
        for article in read
    ]


def _texts(article: Article) -> list[str]:
    return [article.text[block.start : block.end] for block in readable(article)]
