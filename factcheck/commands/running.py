"""What commands that read articles have in common."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from factcheck import output
from factcheck.configuration.files import find
from factcheck.configuration.inforce import InForce, in_force
from factcheck.settings import Means

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.formats.view import View
    from factcheck.model import Report, Skipped
    from factcheck.settings import Settings

#: Standard input among the paths.
STDIN = "-"

#: The narrowest report, and the width where no terminal tells one.
NARROWEST, WIDTH = 40, 100


def settled(
    paths: Sequence[str],
    file: str,
    pairs: Sequence[str] | None,
    flags: Mapping[str, str | bool | None],
) -> InForce:
    """The settings in force for these paths. Raises UsageError for what does not fit."""
    return in_force(find(paths, file), flags, pairs or ())


def report_of(
    paths: list[str],
    settings: Settings,
    means: Means | None = None,
    notes: list[str] | None = None,
    *,
    quiet: bool = False,
) -> Report:
    """Check the articles in ``paths``, with a progress bar on a terminal unless ``quiet``.

    ``notes`` takes a line on what the run had to do without. Raises UsageError when there is
    nothing to check.
    """
    from factcheck import pipeline
    from factcheck.progress import bar

    with nullcontext() if quiet else bar("reading articles") as progress:
        return pipeline.run(
            paths,
            settings,
            stdin=stdin(paths),
            progress=progress,
            means=means,
            note=None if notes is None else notes.append,
        )


def means(jobs: int, cache: str, *, no_cache: bool) -> Means:
    """The means that the options of a command name."""
    cores = getattr(os, "process_cpu_count", os.cpu_count)
    return Means(jobs or cores() or 1, None if no_cache else cache_file(cache))


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
