"""What commands that read articles have in common."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING, BinaryIO

from factcheck import output
from factcheck.configuration.files import find
from factcheck.configuration.inforce import InForce, in_force

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


def report_of(paths: list[str], settings: Settings, *, quiet: bool = False) -> Report:
    """Check the articles in ``paths``, with a progress bar on a terminal unless ``quiet``.

    Raises UsageError when there is nothing to check.
    """
    from factcheck import pipeline
    from factcheck.progress import bar

    with nullcontext() if quiet else bar("reading articles") as progress:
        return pipeline.run(paths, settings, stdin=stdin(paths), progress=progress)


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
