"""The two costly stages, article by article and story by story: kept, and shared out.

Each is a function of plain data, so that it does not matter which process does it, or when:
a result that an earlier run kept is as good as one made now.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from factcheck import packing
from factcheck.cache import Cache
from factcheck.crosscheck import compared
from factcheck.errors import UsageError
from factcheck.extraction import TOGETHER, extracted
from factcheck.keys import of_article, of_story
from factcheck.keys import rules as rules_of
from factcheck.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factcheck.model import Source
    from factcheck.policy import Policy
    from factcheck.settings import Means

    #: A story's articles, each as its source and what was read out of it.
    Members = Sequence[tuple[Source, bytes]]

In = TypeVar("In")

#: So many new results are kept at a time: what a run that is killed loses.
AT_ONCE = 64


class Stages:
    """The stages of one run, with the cache and the processes that it has."""

    def __init__(self, workers: Workers, cache: Cache | None) -> None:
        """Without a cache every result is made anew."""
        self._workers, self._cache = workers, cache
        self._used: list[bytes] = []

    def readings(self, sources: Sequence[Source], model: str) -> Iterator[tuple[bytes, bytes]]:
        """What is read out of each source, packed, with its key; in order.

        Raises UsageError when the model cannot be loaded.
        """
        rules = rules_of(model) if self._cache else b""
        keys = [of_article(source, rules) for source in sources]
        work = partial(_read, model=model)
        return zip(keys, self._results(keys, sources, work, TOGETHER), strict=True)

    def findings(
        self, stories: Sequence[Members], keys: Sequence[Sequence[bytes]], policy: Policy
    ) -> Iterator[bytes]:
        """What the articles of each story say together, packed; ``keys`` are the articles'."""
        named = [
            of_story([(source, key) for (source, _), key in zip(members, of, strict=True)], policy)
            for members, of in zip(stories, keys, strict=True)
        ]
        return self._results(named, stories, partial(_compared, policy=policy), 1)

    def close(self) -> None:
        """Tell the cache what was used."""
        if self._cache:
            self._cache.close(self._used)

    def _results(
        self,
        keys: Sequence[bytes],
        inputs: Sequence[In],
        work: Callable[[Sequence[In]], list[bytes]],
        together: int,
    ) -> Iterator[bytes]:
        first = {key: at for at, key in reversed(list(enumerate(keys)))}
        known = dict(self._cache.get(sorted(first))) if self._cache else {}
        self._used += known
        wanted = (inputs[at] for at in sorted(first[key] for key in first if key not in known))
        pieces = self._workers.map(work, _pieces(wanted, together))
        made = (result for piece in pieces for result in piece)
        fresh: list[tuple[bytes, bytes]] = []
        for key in keys:
            if key not in known:
                known[key] = next(made)
                fresh.append((key, known[key]))
            yield known[key]
            if len(fresh) == AT_ONCE:
                self._keep(fresh)
        self._keep(fresh)

    def _keep(self, fresh: list[tuple[bytes, bytes]]) -> None:
        if self._cache:
            self._cache.put(fresh)
        fresh.clear()


@contextmanager
def opened(model: str, means: Means) -> Iterator[Stages]:
    """The stages of a run with its means, whose ``note`` is told why it has no cache.

    Raises UsageError when the cache holds what no run has kept there.
    """
    with Workers(means.jobs, model) as workers:
        stages = Stages(workers, Cache(means.cache, means.note) if means.cache else None)
        try:
            yield stages
        except packing.Damaged as error:
            raise UsageError(
                f"{means.cache} holds what factcheck never wrote: delete it, or use --no-cache"
            ) from error
        finally:
            stages.close()


def _pieces(stream: Iterable[In], size: int) -> Iterator[list[In]]:
    rest = iter(stream)
    while some := list(islice(rest, size)):
        yield some


def _read(sources: Sequence[Source], model: str) -> list[bytes]:
    return [packing.pack(one) for one in extracted(sources, model)]


def _compared(stories: Sequence[Members], policy: Policy) -> list[bytes]:
    return [
        packing.pack_findings(
            compared([packing.unpack(packed, source) for source, packed in members], policy)
        )
        for members in stories
    ]
