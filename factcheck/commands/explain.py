"""``factcheck explain``: why claims stand together as a fact, and its verdict."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck import output
from factcheck.commands.options import (
    CacheFile,
    Jobs,
    Model,
    NoCache,
    Output,
    Paths,
    StoriesOption,
)
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import means, named, report_of, view
from factcheck.settings import DEFAULT_MODEL, Settings, Stories


def explain(
    fact: Annotated[str, typer.Argument(metavar="FACT", help="A fact's id, as f3.")],
    paths: Paths,
    *,
    out: Output = output.STDOUT,
    stories: StoriesOption = Stories.AUTO,
    model: Model = DEFAULT_MODEL,
    jobs: Jobs = 1,
    cache: CacheFile = "",
    no_cache: NoCache = False,
) -> Outcome:
    """Show why the claims of a fact stand together, and why it has its verdict."""
    from factcheck.formats import explain as form

    output.check(out)
    notes: list[str] = []
    by = means(jobs, cache, no_cache=no_cache)
    report = report_of(paths, Settings(stories=stories, model=model), by, notes)
    written = form.render(report, fact, view(out))
    return Outcome(writings=((written, out),), notes=(*notes, *named(report.skipped)))
