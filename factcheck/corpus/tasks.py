"""One stage of one part, as every engine runs it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from factcheck.corpus import files

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.corpus.work import Stats, Work


class Stage(Protocol):
    """What the module of a stage defines."""

    def run(self, work: Work, index: int) -> Stats:
        """Work on a part, and return its figures."""


class Engine(Protocol):
    """Where parts are worked on."""

    def run(self, stage: str, work: Work, tasks: Sequence[int]) -> Iterator[int]:
        """Perform a stage for each of these parts, and yield each that is finished."""


def perform(stage: str, work: Work, index: int) -> int:
    """Work on a part and note that it is finished, last of all; returns its number."""
    module = cast("Stage", import_module(f"factcheck.corpus.stages.{stage}"))
    files.write_json(work.done(stage, index), module.run(work, index))
    return index
