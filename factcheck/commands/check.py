"""``factcheck check``: compare articles, write reports, pass or fail."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import output
from factcheck.commands.options import Model, Outputs, Paths, StoriesOption
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import named, report_of, view
from factcheck.commands.targets import spare, targets
from factcheck.errors import UsageError
from factcheck.formats import Format, render
from factcheck.gate import FailOn, exit_code, failing
from factcheck.settings import DEFAULT_MODEL, Settings, Stories

if TYPE_CHECKING:
    from factcheck.model import Verdict


def check(
    paths: Paths,
    *,
    formats: Annotated[
        list[Format] | None,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            help=f"How the report is written: {', '.join(Format)}; several times for several "
            "files. [default: by the file's ending, else text]",
            show_default=False,
        ),
    ] = None,
    files: Outputs = None,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="The mildest verdict that makes the exit code 1.")
    ] = FailOn.CONFLICT,
    only: Annotated[
        str,
        typer.Option(
            "--only",
            metavar="VERDICTS",
            help="Show only these, as in conflict,discrepancy; json holds all the same.",
        ),
    ] = "",
    every: Annotated[
        bool, typer.Option("--all", help="Show also what a single source states.")
    ] = False,
    stories: StoriesOption = Stories.AUTO,
    model: Model = DEFAULT_MODEL,
) -> Outcome:
    """Compare articles and show where they agree and where they do not."""
    shown = _verdicts(only, every=every)
    wanted = targets(formats or (), files or ())
    spare(paths, (file for _, file in wanted if file != output.STDOUT))
    for _, file in wanted:
        output.check(file)
    report = report_of(paths, Settings(stories=stories, model=model))
    bad = failing(fail_on)
    return Outcome(
        writings=tuple(
            (render(report, form, replace(view(file), shown=shown, failing=bad)), file)
            for form, file in wanted
        ),
        notes=named(report.skipped),
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
