"""``factcheck check``: compare articles, write reports, pass or fail."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import output
from factcheck.commands import telling
from factcheck.commands.options import (
    Baseline,
    Confidence,
    FailOnOption,
    Kinds,
    Model,
    Only,
    Outputs,
    Pairs,
    Paths,
    Quiet,
    SettingsFile,
    StoriesOption,
    Strict,
    Verbose,
)
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import named, report_of, settled, view
from factcheck.commands.targets import spare, targets
from factcheck.errors import UsageError
from factcheck.formats import Format, render
from factcheck.gate import exit_code, failing

if TYPE_CHECKING:
    from factcheck.configuration.inforce import InForce
    from factcheck.model import Report, Verdict


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
    fail_on: FailOnOption = None,
    baseline: Baseline = None,
    only: Only = None,
    every: Annotated[
        bool, typer.Option("--all", help="Show also what a single source states.")
    ] = False,
    kinds: Kinds = None,
    confidence: Confidence = None,
    strict: Strict = None,
    stories: StoriesOption = None,
    model: Model = None,
    pairs: Pairs = None,
    settings: SettingsFile = "",
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> Outcome:
    """Compare articles and show where they agree and where they do not."""
    if quiet and verbose:
        raise UsageError("--quiet and --verbose: one of them")
    flags = {
        "fail-on": fail_on,
        "baseline": baseline,
        "only": only,
        "kinds": kinds,
        "min-confidence": confidence,
        "strict": strict,
        "stories": stories,
        "model": model,
    }
    force = settled(paths, settings, pairs, flags)
    shown, bad = _shown(force, every=every), failing(force.fail_on)
    wanted = targets(formats or (), files or ())
    spare(paths, (file for _, file in wanted if file != output.STDOUT))
    for _, file in wanted:
        output.check(file)
    began = time.perf_counter()
    report = _judged(paths, force, quiet=quiet)
    writings = tuple(
        (render(report, form, replace(view(file), shown=shown, failing=bad)), file)
        for form, file in wanted
    )
    # The text report ends with the remarks; other formats are not read by whoever started it.
    told = any(form is Format.TEXT for form, _ in wanted)
    notes = named(report.skipped) if told else telling.usual(report)
    notes = () if quiet else notes
    if verbose:
        notes = telling.everything(report, force, time.perf_counter() - began)
    return Outcome(writings=writings, notes=notes, code=exit_code(report, force.fail_on))


def _judged(paths: list[str], force: InForce, *, quiet: bool) -> Report:
    """The report with what is accepted, by comments in the articles and by the baseline."""
    from factcheck.acceptance import applied
    from factcheck.acceptance.baseline import load

    accepted = load(force.baseline) if force.baseline else None
    report = report_of(paths, force.run, quiet=quiet)
    return applied(report, accepted, force.fail_on)


def _shown(force: InForce, *, every: bool) -> frozenset[Verdict]:
    """The verdicts that are shown; ``--all`` takes back what a settings file leaves out."""
    from factcheck.formats.view import EVERY, SHARED
    from factcheck.model import Verdict

    asked = force.words("only")
    if asked and (not every or force.settings["only"].origin == "--only"):
        return frozenset(map(Verdict, asked))
    return EVERY if every else SHARED
