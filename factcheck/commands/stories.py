"""``factcheck stories``: which articles tell the same story, and what binds them."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from factcheck import output
from factcheck.commands.options import Fetch, Output, Paths, Refetch, StoriesOption
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import named, pages, stdin, view
from factcheck.settings import Stories


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
    stories: StoriesOption = Stories.AUTO,
    fetch: Fetch = False,
    refetch: Refetch = False,
) -> Outcome:
    """Show which articles tell the same story, and what binds them."""
    output.check(out)
    from factcheck.formats import stories as form
    from factcheck.overview import overview

    found = overview(paths, stories, stdin(paths), pages(fetch=fetch, refetch=refetch))
    written = form.as_json(found) if format is Format.JSON else form.render(found, view(out))
    return Outcome(writings=((written, out),), notes=named(found.skipped))
