"""``factcheck cache``: where what was read is kept between runs, and how to clear it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import output
from factcheck.commands.options import CacheFile
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import cache_file
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

_MEGABYTE = 1_000_000


def cache(
    *,
    clear: Annotated[bool, typer.Option("--clear", help="Delete what is kept.")] = False,
    file: CacheFile = "",
) -> Outcome:
    """Show where what was read out of articles is kept between runs, and how much it is.

    The cache only saves time: reports are the same with it and without it.
    """
    from factcheck.cache import Unusable, state

    path = cache_file(file)
    try:
        held = state(path)
    except Unusable as error:
        if clear and not file:
            return _cleared(path)
        raise UsageError(f"{path} is no cache of factcheck: {error}") from error
    if clear:
        return _cleared(path)
    if held is None:
        return _said(f"{path}\nempty: nothing was kept yet")
    size = f"{held.size / _MEGABYTE:,.1f} MB"
    return _said(f"{path}\n{held.entries:,} articles and stories, {size}")


def _cleared(path: Path) -> Outcome:
    from factcheck.cache import files

    there = [file for file in files(path) if file.is_file()]
    for file in there:
        file.unlink()
    return _said(f"{path}\n{'cleared' if there else 'there was nothing to clear'}")


def _said(text: str) -> Outcome:
    from factcheck.formats.harmless import visible_lines

    return Outcome(writings=((visible_lines(text) + "\n", output.STDOUT),))
