"""Passages that articles share word for word though none copies the other: one origin is likely.

A passage is a paragraph or what stands between quotation marks. Two are the same when their
words are, whatever the case and the signs between them; each is looked up by its words, so
that the cost grows with the length of the articles alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from factcheck.model import BlockRole, Origin, Shared, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.model import Article

#: Words below which a passage is too short to tell: a formula, a slogan.
LEAST: Mapping[Origin, int] = {Origin.PARAGRAPH: 15, Origin.QUOTATION: 8}

_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"“\s*([^“”]+?)\s*”|\"\s*([^\"]+?)\s*\"|(?<!\w)‘\s*([^‘“”]+?)\s*’(?!\w)")


def shared(articles: Sequence[Article], sources: Mapping[str, str]) -> list[Shared]:
    """The passages that stand in two independent articles or more, longest first.

    ``sources`` maps an article's id to that of the independent article that it is or copies.
    Each source is told once, by the article of it that comes first; a quotation within a
    paragraph that is shared by the same sources is not told again.
    """
    held: dict[tuple[str, ...], dict[str, tuple[Origin, Span]]] = defaultdict(dict)
    # What is copied stands before what copies it, as do paragraphs before quotations.
    for article in sorted(articles, key=lambda a: sources[a.id] != a.id):
        for origin, span in _passages(article):
            words = tuple(_WORD.findall(article.text[span.start : span.end].casefold()))
            if len(words) >= LEAST[origin]:
                held[words].setdefault(sources[article.id], (origin, span))
    order = {article.id: n for n, article in enumerate(articles)}
    found = [
        (len(words), _told([place for _, place in sorted(places.items())], order))
        for words, places in held.items()
        if len(places) > 1
    ]
    found.sort(key=lambda pair: (-pair[0], _key(pair[1], order)))
    kept = _Kept()
    return [one for _, one in found if kept.take(one)]


class _Kept:
    """The passages told so far, article by article: few may hold another."""

    def __init__(self) -> None:
        self._of: dict[str, list[tuple[Span, Mapping[str, Span]]]] = defaultdict(list)

    def take(self, one: Shared) -> bool:
        """Tell a passage; False where one that was told holds it."""
        if any(_within(one, first, spans) for first, spans in self._of[one.spans[0].article]):
            return False
        spans = {span.article: span for span in one.spans}
        for span in one.spans:
            self._of[span.article].append((span, spans))
        return True


def _passages(article: Article) -> Iterator[tuple[Origin, Span]]:
    for block in article.blocks:
        if block.role is not BlockRole.BODY:
            continue
        yield Origin.PARAGRAPH, Span(article.id, block.start, block.end)
        said = article.text[block.start : block.end]
        for match in _QUOTED.finditer(said):
            start, end = match.span(match.lastindex or 0)
            yield Origin.QUOTATION, Span(article.id, block.start + start, block.start + end)


def _told(places: Sequence[tuple[Origin, Span]], order: Mapping[str, int]) -> Shared:
    """A quotation where it is one in any of the places."""
    origin = max(origin for origin, _ in places)
    return Shared(origin, tuple(sorted((s for _, s in places), key=lambda s: order[s.article])))


def _key(one: Shared, order: Mapping[str, int]) -> list[tuple[int, int]]:
    return [(order[span.article], span.start) for span in one.spans]


def _within(one: Shared, first: Span, others: Mapping[str, Span]) -> bool:
    """Whether each span lies in one of the others, the first of them in ``first``."""
    return _inside(one.spans[0], first) and all(
        span.article in others and _inside(span, others[span.article]) for span in one.spans
    )


def _inside(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.end <= other.end
