"""``factcheck explain``: why claims stand together as a fact, and its verdict."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck import output
from factcheck.commands.options import Against, Model, Output, Paths, StoriesOption
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import drafts_report, named, report_of, view
from factcheck.settings import DEFAULT_MODEL, Settings, Stories


def explain(
    fact: Annotated[str, typer.Argument(metavar="FACT", help="A fact's id, as f3.")],
    paths: Paths,
    *,
    out: Output = output.STDOUT,
    stories: StoriesOption = None,
    model: Model = DEFAULT_MODEL,
    against: Against = None,
) -> Outcome:
    """Show why the claims of a fact stand together, and why it has its verdict."""
    from factcheck.formats import explain as form

    output.check(out)
    if against:
        settings = Settings(stories=stories or Stories.ONE, model=model)
        report = drafts_report(paths, against, settings)
    else:
        report = report_of(paths, Settings(stories=stories or Stories.AUTO, model=model))
    written = form.render(report, fact, view(out))
    return Outcome(writings=((written, out),), notes=named(report.skipped))
