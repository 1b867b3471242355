"""``factcheck check``: compare articles, write reports, pass or fail."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

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
from factcheck.errors import UsageError
from factcheck.gate import FailOn, exit_code
from factcheck.settings import DEFAULT_MODEL, Settings, Stories

if TYPE_CHECKING:
    from factcheck.model import Verdict


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"


def check(
    paths: Paths,
    *,
    format: Annotated[
        Format, typer.Option("--format", "-f", help="How the report is written.")
    ] = Format.TEXT,
    out: Output = output.STDOUT,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="The mildest verdict that makes the exit code 1.")
    ] = FailOn.CONFLICT,
    only: Annotated[
        str,
        typer.Option(
            "--only", metavar="VERDICTS", help="Show only these, as in conflict,discrepancy."
        ),
    ] = "",
    every: Annotated[
        bool, typer.Option("--all", help="Show also what a single source states.")
    ] = False,
    stories: StoriesOption = Stories.AUTO,
    model: Model = DEFAULT_MODEL,
    jobs: Jobs = 1,
    cache: CacheFile = "",
    no_cache: NoCache = False,
) -> Outcome:
    """Compare articles and show where they agree and where they do not."""
    shown = _verdicts(only, every=every)
    output.check(out)
    notes: list[str] = []
    by = means(jobs, cache, no_cache=no_cache)
    report = report_of(paths, Settings(stories=stories, model=model), by, notes)
    if format is Format.JSON:
        from factcheck.formats import json

        written = json.render(report)
    else:
        from factcheck.formats import text

        written = text.render(report, view(out), shown)
    return Outcome(
        writings=((written, out),),
        notes=(*notes, *named(report.skipped)),
        code=exit_code(report, fail_on),
    )


def _verdicts(only: str, *, every: bool) -> frozenset[Verdict]:
    from factcheck.formats.wording import WORST_FIRST
    from factcheck.model import Verdict

    if not only:
        return frozenset(WORST_FIRST) - (frozenset() if every else {Verdict.SINGLE})
    names = [name.strip().lower() for name in only.split(",") if name.strip()]
    known = {verdict.value for verdict in WORST_FIRST}
    wrong = [name for name in names if name not in known]
    if wrong or not names:
        raise UsageError(
            f"--only does not know {', '.join(wrong) or only!r}: name {', '.join(WORST_FIRST)}, "
            "with commas between them"
        )
    return frozenset(Verdict(name) for name in names)
