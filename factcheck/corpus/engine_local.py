"""The parts on this machine: one after the other, or in several processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING

from factcheck.corpus.tasks import perform
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.corpus.work import Work

#: So often in a row may a worker die without any part finished.
TRIES = 3


class Local:
    """Parts in so many processes; in this one where there is no other."""

    def __init__(self, jobs: int) -> None:
        """Take the number of processes."""
        self.jobs = jobs

    def run(self, stage: str, work: Work, tasks: Sequence[int]) -> Iterator[int]:
        """Perform a stage for each part, and yield each that is finished.

        A worker that dies is replaced. Raises UsageError where they die again and again.
        """
        if self.jobs == 1 or len(tasks) == 1:
            for index in tasks:
                yield perform(stage, work, index)
            return
        left, tries = set(tasks), 0
        while left:
            tries += 1
            try:
                for index in self._pooled(stage, work, sorted(left)):
                    left.discard(index)
                    tries = 0
                    yield index
            except BrokenProcessPool as error:
                if tries == TRIES:
                    raise UsageError(
                        f"workers died {TRIES} times while {stage!r} ran, perhaps for want of "
                        "memory: run it again with fewer --jobs, and it goes on from here"
                    ) from error

    def _pooled(self, stage: str, work: Work, tasks: Sequence[int]) -> Iterator[int]:
        # Spawned processes inherit no lock and no thread of this one.
        context = multiprocessing.get_context("spawn")
        size = min(self.jobs, len(tasks))
        pool = ProcessPoolExecutor(size, context, initializer=_begin)
        try:
            waiting = [pool.submit(perform, stage, work, index) for index in tasks]
            for one in as_completed(waiting):
                yield one.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for child in multiprocessing.active_children():
                child.terminate()
            raise
        pool.shutdown()


def _begin() -> None:
    """Leave interrupts to the process that started this one, and end when it does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)
