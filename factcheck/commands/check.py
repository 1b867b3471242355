"""``factcheck check``: compare articles, write reports, pass or fail."""

from __future__ import annotations

import time
from enum import StrEnum
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
    Output,
    Pairs,
    Paths,
    Quiet,
    SettingsFile,
    StoriesOption,
    Strict,
    Verbose,
)
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import report_of, settled, view
from factcheck.errors import UsageError
from factcheck.gate import exit_code

if TYPE_CHECKING:
    from factcheck.configuration.inforce import InForce
    from factcheck.model import Report, Verdict


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
    shown = _verdicts(force, every=every)
    output.check(out)
    began = time.perf_counter()
    report = _judged(paths, force, quiet=quiet)
    if format is Format.JSON:
        from factcheck.formats import json

        written = json.render(report)
    else:
        from factcheck.formats import text

        written = text.render(report, view(out), shown)
    notes = () if quiet else telling.usual(report)
    if verbose:
        notes = telling.everything(report, force, time.perf_counter() - began)
    return Outcome(
        writings=((written, out),),
        notes=notes,
        code=exit_code(report, force.fail_on),
    )


def _judged(paths: list[str], force: InForce, *, quiet: bool) -> Report:
    """The report with what is accepted: by comments in the articles, then by the baseline."""
    from factcheck import acceptance

    accepted = acceptance.load(force.baseline) if force.baseline else None
    report = report_of(paths, force.run, quiet=quiet)
    return acceptance.applied(report, accepted, force.fail_on)


def _verdicts(force: InForce, *, every: bool) -> frozenset[Verdict]:
    """The verdicts that are shown."""
    from factcheck.formats.wording import WORST_FIRST
    from factcheck.model import Verdict

    asked = force.words("only")
    if asked and not (every and force.settings["only"].origin != "--only"):
        return frozenset(map(Verdict, asked))
    return frozenset(WORST_FIRST) - (frozenset() if every else {Verdict.SINGLE})
