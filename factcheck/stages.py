"""The two costly stages, article by article and story by story: kept, and shared out.

Each is a function of plain data, so that it does not matter which process does it, or when:
a result that an earlier run kept is as good as one made now.
"""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
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
from factcheck.spool import Spool
from factcheck.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from factcheck.extraction import Extracted
    from factcheck.model import Source
    from factcheck.policy import Policy
    from factcheck.settings import Means

    #: A story's articles, each as its source and what was read out of it.
    Members = Sequence[tuple[Source, bytes]]

In = TypeVar("In")

#: So many new results are kept at a time: what a run that is killed loses.
AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as it waits for its story, what was read out of it packed and out of the way.

    ``claims`` is how many claims it makes, ``before`` how many the articles before it make.
    """

    source: Source
    key: bytes
    claims: int
    before: int
    spool: Spool
    place: tuple[int, int]

    @property
    def packed(self) -> bytes:
        """What was read out of it, packed."""
        return self.spool.at(self.place)

    def whole(self) -> Extracted:
        """What was read out of it."""
        return packing.unpack(self.packed, self.source)


class Stages:
    """The stages of one run, with the cache and the processes that it has."""

    def __init__(self, workers: Workers, cache: Cache | None) -> None:
        """Without a cache every result is made anew."""
        self._workers, self._cache = workers, cache
        self._used: list[bytes] = []

    def readings(self, sources: Sequence[Source], model: str) -> Iterator[Reading]:
        """What is read out of each source, in order.

        Raises UsageError when the model cannot be loaded.
        """
        rules = rules_of(model) if self._cache else b""
        keys = [of_article(source, rules) for source in sources]
        work = partial(_read, model=model)
        spool, before = Spool(), 0
        made = self._results(keys, sources.__getitem__, work, TOGETHER)
        for source, key, packed in zip(sources, keys, made, strict=True):
            claims = packing.claims_in(packed)
            yield Reading(source, key, claims, before, spool, spool.add(packed))
            before += claims

    def findings(self, stories: Sequence[Sequence[Reading]], policy: Policy) -> Iterator[bytes]:
        """What the articles of each story say together, packed."""
        keys = [of_story([(one.source, one.key) for one in of], policy) for of in stories]

        def members(story: int) -> Members:
            return [(one.source, one.packed) for one in stories[story]]

        return self._results(keys, members, partial(_compared, policy=policy), 1)

    def close(self) -> None:
        """Tell the cache what was used."""
        if self._cache:
            self._cache.close(self._used)

    def _results(
        self,
        keys: Sequence[bytes],
        given: Callable[[int], In],
        work: Callable[[Sequence[In]], list[bytes]],
        together: int,
    ) -> Iterator[bytes]:
        """The results by their keys, in order; ``given`` is what those are made of."""
        first = {key: at for at, key in reversed(list(enumerate(keys)))}
        known = dict(self._cache.get(sorted(first))) if self._cache else {}
        self._used += known
        wanted = (given(at) for at in sorted(first[key] for key in first if key not in known))
        pieces = self._workers.map(work, _pieces(wanted, together))
        made = (result for piece in pieces for result in piece)
        fresh: list[tuple[bytes, bytes]] = []
        left = Counter(keys)
        for key in keys:
            if key not in known:
                known[key] = next(made)
                fresh.append((key, known[key]))
            left[key] -= 1
            yield known[key] if left[key] else known.pop(key)
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
