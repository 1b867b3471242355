"""``factcheck check``: compare articles, write reports, pass or fail."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import output
from factcheck.commands import telling
from factcheck.commands.options import (
    Against,
    Baseline,
    CacheFile,
    Confidence,
    FailOnOption,
    Fetch,
    Jobs,
    Kinds,
    Model,
    NoCache,
    Only,
    Outputs,
    Pairs,
    Paths,
    Quiet,
    Refetch,
    SettingsFile,
    Since,
    StoriesOption,
    Strict,
    Verbose,
)
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import (
    Asked,
    changed,
    means,
    named,
    nothing,
    pages,
    report_of,
    settled,
    view,
)
from factcheck.commands.targets import spare, targets
from factcheck.errors import UsageError
from factcheck.formats import Format, pieces
from factcheck.gate import FailOn, exit_code, failing

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    against: Against = None,
    since: Since = "",
    fetch: Fetch = False,
    refetch: Refetch = False,
    kinds: Kinds = None,
    confidence: Confidence = None,
    strict: Strict = None,
    stories: StoriesOption = None,
    model: Model = None,
    pairs: Pairs = None,
    settings: SettingsFile = "",
    jobs: Jobs = 1,
    cache: CacheFile = "",
    no_cache: NoCache = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> Outcome:
    """Compare articles, or drafts --against sources, and show where they differ."""
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
    force = settled(paths, settings, pairs, flags, against)
    _check_asked(force, against, since)
    shown, bad = _shown(force, every=every), failing(force.fail_on)
    wanted = targets(formats or (), files or ())
    spare([*paths, *(against or ())], (file for _, file in wanted))
    for _, file in wanted:
        output.check(file)
    began = time.perf_counter()
    drafts = changed(paths, since) if since else paths
    by = means(jobs, cache, no_cache=no_cache)
    read = pages(fetch=fetch, refetch=refetch)
    asked = Asked(force.run, against or (), read, by, quiet=quiet)
    report = _judged(drafts, asked, force) if drafts else nothing(force.run)
    report = _partly(report) if since else report
    notes: tuple[str, ...] = (
        () if drafts else (f"no draft changed since {since}: nothing to check",)
    )
    # Of no drafts, a later step may want the report; a reader has been told.
    wanted = tuple(one for one in wanted if drafts or one != (Format.TEXT, output.STDOUT))
    writings = tuple(
        (pieces(report, form, replace(view(file), shown=shown, failing=bad)), file)
        for form, file in wanted
    )
    # The text report ends with the remarks; other formats are not read by whoever started it.
    told = any(form is Format.TEXT for form, _ in wanted)
    notes += named(report.skipped) if told else telling.usual(report)
    if verbose:
        notes = telling.everything(report, force, time.perf_counter() - began)
    return Outcome(
        writings=writings,
        notes=() if quiet else (*asked.notes, *notes),
        code=exit_code(report, force.fail_on),
    )


def _check_asked(force: InForce, against: Sequence[str] | None, since: str) -> None:
    """Raise UsageError for an option that only drafts give a meaning to.

    A settings file may ask for what holds for drafts, and is in force for other runs too.
    """
    asked = force.settings["fail-on"].origin.startswith("--")
    unsupported = asked and force.fail_on is FailOn.UNSUPPORTED
    given = {"--fail-on unsupported": unsupported, "--since": bool(since)}
    for option in (name for name, used in given.items() if used and not against):
        raise UsageError(f"{option} is about drafts: name their sources with --against")


def _judged(paths: list[str], asked: Asked, force: InForce) -> Report:
    """The report with what is accepted, by comments in the articles and by the baseline."""
    from factcheck.acceptance import applied
    from factcheck.acceptance.baseline import load

    accepted = load(force.baseline) if force.baseline else None
    report = report_of(paths, asked)
    return applied(report, accepted, force.fail_on)


def _partly(report: Report) -> Report:
    """The report without what it says of entries whose drafts were not looked at."""
    from factcheck.model import Matter

    kept = (one for one in report.remarks if one.matter is not Matter.STALE)
    return replace(report, remarks=tuple(kept))


def _shown(force: InForce, *, every: bool) -> frozenset[Verdict]:
    """The verdicts that are shown; ``--all`` takes back what a settings file leaves out."""
    from factcheck.formats.view import EVERY, SHARED
    from factcheck.model import Verdict

    asked = force.words("only")
    if asked and (not every or force.settings["only"].origin == "--only"):
        return frozenset(map(Verdict, asked))
    return EVERY if every else SHARED
