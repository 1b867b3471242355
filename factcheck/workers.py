"""Work done by several processes at once, in order and by the same functions as by one."""

from __future__ import annotations

import multiprocessing
import sys
import threading
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import TYPE_CHECKING, Self, TypeVar

from factcheck import nlp
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future
    from multiprocessing.context import BaseContext

In = TypeVar("In")
Out = TypeVar("Out")

#: So many pieces of work wait for each process: none is idle, and none piles up.
AHEAD = 3


class Workers:
    """So many processes, begun when there is more than one piece of work; 1 is this one alone."""

    def __init__(self, jobs: int, model: str) -> None:
        """``model`` is loaded once for all where processes can be copies of this one."""
        self._jobs, self._model = jobs, model
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        """The processes begin later, with the work."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes; work that was not begun is dropped."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def map(self, work: Callable[[In], Out], pieces: Iterable[In]) -> Iterator[Out]:
        """The results in the order of the pieces, which are taken a few at a time.

        ``work`` is a function of a module. Raises what it raises, and UsageError where a
        process was stopped.
        """
        stream = iter(pieces)
        first = list(islice(stream, 2))
        if self._jobs == 1 or len(first) < 2:
            yield from map(work, first)
            yield from map(work, stream)
            return
        pool = self._begun()
        try:
            waiting: deque[Future[Out]] = deque(pool.submit(work, piece) for piece in first)
            while waiting:
                more = islice(stream, self._jobs * AHEAD - len(waiting))
                waiting.extend(pool.submit(work, piece) for piece in more)
                yield waiting.popleft().result()
        except BrokenProcessPool as error:
            raise UsageError(
                "a process of this run was stopped, perhaps for want of memory: try fewer --jobs"
            ) from error

    def _begun(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self._jobs, _context(self._model))
        return self._pool


def _context(model: str) -> BaseContext:
    """How processes begin: where that is safe as copies of this one, with the model loaded."""
    if sys.platform == "linux" and threading.active_count() == 1:
        nlp.load(model)
        return multiprocessing.get_context("fork")
    return multiprocessing.get_context("spawn")
