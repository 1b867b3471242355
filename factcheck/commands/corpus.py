"""``factcheck corpus``: an archive to tables, on this machine or on a cluster."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.commands.options import Jobs, Model, Pairs, SettingsFile, StoriesOption
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import processes, settled
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.corpus.tasks import Engine


class EngineName(StrEnum):
    """Where a corpus is worked on."""

    LOCAL = "local"
    RAY = "ray"


def corpus(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="IN...", help="Folders, .jsonl or .parquet files of articles."),
    ],
    *,
    out: Annotated[
        str, typer.Option("--out", metavar="FOLDER", help="A new folder for the tables.")
    ],
    engine: Annotated[
        EngineName, typer.Option("--engine", help="Work in processes of this machine, or on Ray.")
    ] = EngineName.LOCAL,
    address: Annotated[
        str, typer.Option("--address", metavar="HOST:PORT", help="The Ray cluster to work on.")
    ] = "",
    jobs: Jobs = 0,
    stories: StoriesOption = None,
    model: Model = None,
    pairs: Pairs = None,
    settings: SettingsFile = "",
) -> Outcome:
    """Check an archive, and write tables of Parquet; run again, it goes on where it stopped."""
    from factcheck.corpus.extras import require

    if address and engine is not EngineName.RAY:
        raise UsageError("--address needs --engine ray")
    require("cluster" if engine is EngineName.RAY else "corpus")
    from pathlib import Path

    from factcheck.corpus import manifest
    from factcheck.corpus.run import run
    from factcheck.progress import bar

    force = settled(paths, settings, pairs, {"stories": stories, "model": model})
    folder = Path(out)
    manifest.check(folder)
    with _started(engine, jobs, address) as workers:
        summary = run(paths, folder, force.run, workers, bar)
    return Outcome(writings=((_said(summary, folder), "-"),), notes=_notes(summary, folder))


def _started(engine: EngineName, jobs: int, address: str) -> AbstractContextManager[Engine]:
    if engine is EngineName.RAY:
        from factcheck.corpus.engine_ray import started

        return started(jobs, address or None)
    from factcheck.corpus.engine_local import Local

    return nullcontext(Local(processes(jobs)))


def _said(summary: Mapping[str, object], out: Path) -> str:
    from factcheck.formats.wording import WORST_FIRST, count

    def number(name: str) -> int:
        return int(str(summary.get(name, 0)))

    verdicts = " · ".join(f"{number(verdict):,} {verdict}" for verdict in WORST_FIRST)
    return (
        f"{count(number('articles'), 'article')}, {count(number('stories'), 'story', 'stories')}: "
        f"{count(number('claims'), 'claim')}, {count(number('facts'), 'fact')}\n"
        f"{verdicts}\n"
        f"written to {out}: articles, claims, facts, links, skipped\n"
    )


def _notes(summary: Mapping[str, object], out: Path) -> tuple[str, ...]:
    if not summary.get("skipped"):
        return ()
    return (f"skipped {summary['skipped']}: {out / 'skipped'} says which and why",)
