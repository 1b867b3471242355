"""How the time of a run is spread over its stages, each done for all articles before the next."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from factcheck import articles, nlp, sources, stories
from factcheck.claims.extract import extract, readable
from factcheck.crosscheck import compared
from factcheck.extraction import Extracted
from factcheck.policy import DEFAULT
from factcheck.traits import traits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def timed(folder: Path) -> Iterator[tuple[str, float]]:
    """The stages in order, with the processor seconds that each took."""
    clock = _Clock()
    nlp.load()
    yield "loading the model", clock.lap()
    found, _ = sources.read([str(folder)])
    yield "files", clock.lap()
    read = [articles.article(source) for source in found]
    yield "blocks", clock.lap()
    texts = [[a.text[b.start : b.end] for b in readable(a)] for a in read]
    flat = iter(list(nlp.parse(text for those in texts for text in those)))
    docs = [[next(flat) for _ in those] for those in texts]
    yield "parsing", clock.lap()
    claims = [extract(article, those) for article, those in zip(read, docs, strict=True)]
    yield "claims", clock.lap()
    told = [Extracted(a, stated, traits(a)) for a, stated in zip(read, claims, strict=True)]
    terms = {one.article.id: one.terms for one in told}
    of = stories.group(read, "auto", lambda article: terms[article.id])
    yield "stories", clock.lap()
    for story in sorted(set(of.values())):
        compared([one for one in told if of[one.article.id] == story], DEFAULT)
    yield "facts", clock.lap()


class _Clock:
    def __init__(self) -> None:
        self._last = time.process_time()

    def lap(self) -> float:
        """The seconds since the last lap."""
        now = time.process_time()
        spent, self._last = now - self._last, now
        return spent
