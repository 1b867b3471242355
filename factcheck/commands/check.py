"""``factcheck check``: compare articles, write reports, pass or fail."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import output
from factcheck.commands.options import Against, Model, Outputs, Paths, Since, StoriesOption
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import changed, drafts_report, named, nothing, report_of, view
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
    stories: StoriesOption = None,
    model: Model = DEFAULT_MODEL,
    against: Against = None,
    since: Since = "",
) -> Outcome:
    """Compare articles, or drafts --against sources, and show where they differ."""
    shown = _verdicts(only, every=every)
    wanted = targets(formats or (), files or ())
    spare([*paths, *(against or ())], (file for _, file in wanted if file != output.STDOUT))
    for _, file in wanted:
        output.check(file)
    notes: tuple[str, ...] = ()
    if against:
        settings = Settings(stories=stories or Stories.ONE, model=model)
        drafts = changed(paths, since) if since else paths
        if not drafts:
            notes = (f"no draft changed since {since}: nothing to check",)
            # A later step may want the report; a reader has been told.
            wanted = tuple(one for one in wanted if one != (Format.TEXT, output.STDOUT))
        report = drafts_report(drafts, against, settings) if drafts else nothing(settings)
    else:
        _need_against(fail_on, since)
        report = report_of(paths, Settings(stories=stories or Stories.AUTO, model=model))
    bad = failing(fail_on)
    return Outcome(
        writings=tuple(
            (render(report, form, replace(view(file), shown=shown, failing=bad)), file)
            for form, file in wanted
        ),
        notes=(*notes, *named(report.skipped)),
        code=exit_code(report, fail_on),
    )


def _need_against(fail_on: FailOn, since: str) -> None:
    """Raise UsageError for an option that only drafts give a meaning to."""
    given = {"--fail-on unsupported": fail_on is FailOn.UNSUPPORTED, "--since": bool(since)}
    for option in (name for name, used in given.items() if used):
        raise UsageError(f"{option} is about drafts: name their sources with --against")


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
