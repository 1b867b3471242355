"""The stages of a run in order, each over the parts that are not finished yet."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING, cast

from factcheck.corpus import components, files, manifest
from factcheck.corpus.stages.sort import splits
from factcheck.errors import UsageError
from factcheck.settings import Stories

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from factcheck.corpus.tasks import Engine
    from factcheck.corpus.work import Work
    from factcheck.settings import Settings

    Shown = Callable[[str], AbstractContextManager[Callable[[int, int], None] | None]]

#: What the progress bar says of each stage, and which files nobody needs behind it.
STAGES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "read": ("reading articles", ()),
    "sort": ("sorting articles", ("read",)),
    "extract": ("reading claims", ("sort",)),
    "count": ("counting terms", ("terms",)),
    "profile": ("weighing terms", ("count",)),
    "meet": ("looking for neighbours", ("keys",)),
    "score": ("comparing neighbours", ("met",)),
    "label": ("reading story names", ("terms",)),
    "same": ("putting names together", ("labels",)),
    "resolve": ("checking stories", ()),
}

#: How the articles that tell the same story are found.
FOUND_BY = {
    Stories.AUTO: ("count", "profile", "meet", "score"),
    Stories.FOLDER: ("label", "same"),
    Stories.GIVEN: ("label", "same"),
}


def run(
    paths: Sequence[str], out: Path, settings: Settings, engine: Engine, shown: Shown
) -> Mapping[str, object]:
    """Read the articles in ``paths``, check them, and write the tables to ``out``.

    ``shown`` gives what is told of the progress of a stage. Returns the figures of the run.
    Raises UsageError where there is nothing to check or ``out`` is no place for it.
    """
    if settings.stories not in FOUND_BY:
        raise UsageError(f"a corpus is not one story: --stories takes {', '.join(FOUND_BY)}")
    with manifest.opened(paths, out, settings) as begun:
        if summary := manifest.finished(begun):
            return summary
        work = _read(begun, engine, shown)
        for stage in ("sort", "extract"):
            _stage(stage, work, range(work.parts), engine, shown)
        counts = (int(str(one["articles"])) for one in work.stats("extract", work.parts))
        work = replace(work, ends=tuple(accumulate(counts)))
        for stage in FOUND_BY[settings.stories]:
            _stage(stage, work, range(work.parts), engine, shown)
        components.write(work)
        _stage("resolve", work, range(work.parts), engine, shown)
        summary = _summary(work)
        manifest.finish(work, summary)
        return summary


def _read(begun: Work, engine: Engine, shown: Shown) -> Work:
    """Read the input, and cut it into parts."""
    place = begun.state / "splits.json"
    if not place.exists():
        _stage("read", begun, range(begun.units), engine, shown)
        read = list(begun.stats("read", begun.units))
        if not any(one["articles"] for one in read):
            missed = files.read_json(begun.state / "missed.json")
            skipped = [row for one in read for row in cast("list[dict[str, str]]", one["skipped"])]
            why = "; ".join(f"{row['path']}: {row['reason']}" for row in (missed + skipped)[:3])
            manifest.drop(begun)
            raise UsageError(why or "no articles: name folders, .jsonl or .parquet files")
        marks = [mark for one in read for mark in cast("list[tuple[str, int]]", one["marks"])]
        most = files.read_json(begun.state / "run.json")["target"]
        files.write_json(place, splits([(name, size) for name, size in marks], most))
    return replace(begun, splits=tuple(files.read_json(place)))


def _stage(stage: str, work: Work, tasks: Sequence[int], engine: Engine, shown: Shown) -> None:
    """Perform a stage for the parts that it has not finished."""
    said, done_with = STAGES[stage]
    left = [index for index in tasks if not work.done(stage, index).exists()]
    if left:
        with shown(said) as progress:
            done = len(tasks) - len(left)
            if progress:
                progress(done, len(tasks))
            for _ in engine.run(stage, work, left):
                done += 1
                if progress:
                    progress(done, len(tasks))
    for name in done_with:
        shutil.rmtree(work.state / "data" / name, ignore_errors=True)


def _summary(work: Work) -> dict[str, object]:
    total: Counter[str] = Counter()
    for one in work.stats("resolve", work.parts):
        total.update({name: int(str(count)) for name, count in one.items()})
    return {**dict(sorted(total.items())), "parts": work.parts}
