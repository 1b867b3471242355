"""Where a run keeps its files, and what every part of it has to know."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.corpus import files

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from factcheck.settings import Settings

    Stats = Mapping[str, object]

#: The folder of a run's own files; Spark passes over names that begin so.
STATE = "_factcheck"


@dataclass(frozen=True)
class Work:
    """A run, as it is handed to every worker.

    ``out`` is the output folder, from the root; ``splits`` are the ids at which the parts after
    the first begin; ``ends`` are the numbers of articles up to the end of each part, once they
    are known.
    """

    out: Path
    settings: Settings
    units: int = 0
    splits: tuple[str, ...] = ()
    ends: tuple[int, ...] = field(default=())

    @property
    def state(self) -> Path:
        """The folder of what the run needs for itself."""
        return self.out / STATE

    @property
    def parts(self) -> int:
        """How many parts the articles are cut into."""
        return len(self.splits) + 1

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """The number of the first article of each part."""
        return (0, *self.ends[:-1])

    @property
    def articles(self) -> int:
        """How many articles there are, once they are known."""
        return self.ends[-1]

    def unit(self, index: int) -> Path:
        """The description of a unit of input."""
        return self.state / "units" / f"{index:05}.json"

    def data(self, name: str, index: int) -> Path:
        """A file between two stages."""
        return self.state / "data" / name / f"{index:05}.arrow"

    def every(self, name: str) -> Iterator[Path]:
        """The files of all parts between two stages."""
        return (self.data(name, index) for index in range(self.parts))

    def done(self, stage: str, index: int) -> Path:
        """What says that a stage has finished a part, with its figures."""
        return self.state / "done" / stage / f"{index:05}.json"

    def table(self, name: str, index: int) -> Path:
        """A partition of a table of the output."""
        return self.out / name / f"part-{index:05}.parquet"

    def stats(self, stage: str, tasks: int) -> Iterator[dict[str, object]]:
        """The figures of a stage that has finished, part by part."""
        return (files.read_json(self.done(stage, index)) for index in range(tasks))

    def part_of(self, article: int) -> int:
        """The part that holds an article, by its number."""
        return bisect_right(self.ends, article)

    def row(self, name: str, article: int) -> tuple[files.Store, int]:
        """The store that holds an article's row, and the row."""
        part = self.part_of(article)
        return files.store(self.data(name, part)), article - self.starts[part]
