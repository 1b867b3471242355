"""``factcheck stories``: which articles tell the same story, and what binds them."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from factcheck import output
from factcheck.commands.options import (
    Fetch,
    Output,
    Pairs,
    Paths,
    Quiet,
    Refetch,
    SettingsFile,
    StoriesOption,
)
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import named, pages, settled, stdin, view
from factcheck.commands.targets import spare


class Format(StrEnum):
    """How stories are listed."""

    TEXT = "text"
    JSON = "json"


def stories(
    paths: Paths,
    *,
    format: Annotated[
        Format, typer.Option("--format", "-f", help="How the list is written.")
    ] = Format.TEXT,
    out: Output = output.STDOUT,
    stories: StoriesOption = None,
    fetch: Fetch = False,
    refetch: Refetch = False,
    pairs: Pairs = None,
    settings: SettingsFile = "",
    quiet: Quiet = False,
) -> Outcome:
    """Show which articles tell the same story, and what binds them."""
    spare(paths, [out])
    output.check(out)
    force = settled(paths, settings, pairs, {"stories": stories})
    from factcheck.formats import stories as form
    from factcheck.overview import overview

    found = overview(paths, force.run, stdin(paths), pages(fetch=fetch, refetch=refetch))
    written = form.as_json(found) if format is Format.JSON else form.render(found, view(out))
    return Outcome(writings=((written, out),), notes=() if quiet else named(found.skipped))
