"""What commands that read articles have in common."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from factcheck import output
from factcheck.settings import Means, Stories

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.configuration.inforce import InForce
    from factcheck.formats.view import View
    from factcheck.model import Report, Skipped
    from factcheck.settings import Settings
    from factcheck.sources.fetched import Fetch

#: Standard input among the paths.
STDIN = "-"

#: The narrowest report, and the width where no terminal tells one.
NARROWEST, WIDTH = 40, 100


def settled(
    paths: Sequence[str],
    file: str,
    pairs: Sequence[str] | None,
    flags: Mapping[str, str | bool | None],
    against: Sequence[str] | None = None,
) -> InForce:
    """The settings in force for these paths. Raises UsageError for what does not fit.

    Drafts and what they are checked ``against`` are one story where nobody says otherwise.
    """
    from factcheck.configuration.files import find
    from factcheck.configuration.inforce import in_force

    force = in_force(find(paths, file), flags, pairs or ())
    return force.preferring("stories", Stories.ONE) if against else force


@dataclass(frozen=True, slots=True)
class Asked:
    """How paths are checked: against one another, or as drafts ``against`` what is known.

    ``fetch`` turns addresses into pages; no progress is shown where ``quiet``. ``notes`` takes
    lines on what the run had to do without.
    """

    settings: Settings
    against: Sequence[str]
    fetch: Fetch
    means: Means
    quiet: bool = field(kw_only=True)
    notes: list[str] = field(default_factory=list)


def report_of(paths: list[str], asked: Asked) -> Report:
    """Check the articles in ``paths``, with a progress bar on a terminal.

    Raises UsageError when there is nothing to check, or nothing to check it against.
    """
    from factcheck import pipeline
    from factcheck.progress import bar

    against, settings = asked.against, asked.settings
    given = stdin([*paths, *against])
    with nullcontext() if asked.quiet else bar("reading articles") as progress:
        means = replace(asked.means, progress=progress, note=asked.notes.append)
        if against:
            return pipeline.against(paths, against, settings, given, asked.fetch, means)
        return pipeline.run(paths, settings, given, asked.fetch, means)


def changed(paths: list[str], since: str) -> list[str]:
    """The files of ``paths`` that changed since a git revision. Raises UsageError."""
    from factcheck import changes

    return changes.changed(paths, since)


def nothing(settings: Settings) -> Report:
    """The report where there was nothing to check."""
    from factcheck import pipeline

    return pipeline.nothing(settings)


def pages(*, fetch: bool, refetch: bool) -> Fetch:
    """What turns addresses into pages: the network where that is asked for, else a refusal."""
    if not fetch and not refetch:
        from factcheck.sources import unfetched

        return unfetched
    from factcheck.web import Fetcher

    return Fetcher().anew if refetch else Fetcher()


def means(jobs: int, cache: str, *, no_cache: bool) -> Means:
    """The means that the options of a command name."""
    return Means(processes(jobs), None if no_cache else cache_file(cache))


def processes(jobs: int) -> int:
    """The number of processes that ``--jobs`` names; 0 is one for each core."""
    cores = getattr(os, "process_cpu_count", os.cpu_count)
    return jobs or cores() or 1


def cache_file(named: str) -> Path:
    """The cache that is named, else the one in the user's cache folder."""
    if named:
        return Path(named)
    from platformdirs import user_cache_path

    return user_cache_path("factcheck", appauthor=False) / "readings.sqlite"


def stdin(paths: Sequence[str]) -> BinaryIO | None:
    """Standard input, where the paths name it."""
    return sys.stdin.buffer if STDIN in paths else None


def named(skipped: Sequence[Skipped]) -> tuple[str, ...]:
    """A note for each input that could not be read."""
    return tuple(f"skipped {one.path}: {one.reason}" for one in skipped)


def view(out: str) -> View:
    """How wide and whether in colour a report is shown that goes to ``out``."""
    from factcheck.formats.view import View

    width = max(shutil.get_terminal_size((WIDTH, 24)).columns, NARROWEST)
    return View(width, color=out == output.STDOUT and _colored())


def _colored() -> bool:
    """Colour on a terminal alone, and not where the user wants none."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
