"""``factcheck explain``: why claims stand together as a fact, and its verdict."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck import output
from factcheck.commands.options import Fetch, Model, Output, Paths, Refetch, StoriesOption
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import named, pages, report_of, view
from factcheck.settings import DEFAULT_MODEL, Settings, Stories


def explain(
    fact: Annotated[str, typer.Argument(metavar="FACT", help="A fact's id, as f3.")],
    paths: Paths,
    *,
    out: Output = output.STDOUT,
    stories: StoriesOption = Stories.AUTO,
    fetch: Fetch = False,
    refetch: Refetch = False,
    model: Model = DEFAULT_MODEL,
) -> Outcome:
    """Show why the claims of a fact stand together, and why it has its verdict."""
    from factcheck.formats import explain as form

    output.check(out)
    read = pages(fetch=fetch, refetch=refetch)
    report = report_of(paths, Settings(stories=stories, model=model), read)
    written = form.render(report, fact, view(out))
    return Outcome(writings=((written, out),), notes=named(report.skipped))
