"""``factcheck baseline``: accept findings, with a reason, so that only new ones fail."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import output
from factcheck.commands import telling
from factcheck.commands.options import (
    Against,
    CacheFile,
    Confidence,
    FailOnOption,
    Fetch,
    Jobs,
    Kinds,
    Model,
    NoCache,
    Pairs,
    Paths,
    Quiet,
    Refetch,
    SettingsFile,
    StoriesOption,
    Strict,
)
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import Asked, means, pages, report_of, settled
from factcheck.commands.targets import spare
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.gate import FailOn
    from factcheck.model import Finding, Report


def baseline(
    paths: Paths,
    *,
    reason: Annotated[
        str, typer.Option("--reason", metavar="TEXT", help="Why the findings are accepted.")
    ] = "",
    out: Annotated[
        str,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="The baseline; what is in it stays.  [default: that of the settings, else -]",
            show_default=False,
        ),
    ] = "",
    chosen: Annotated[
        list[str] | None,
        typer.Option(
            "--fact",
            metavar="FACT",
            help="Accept this one, as f3, and no other; may be given several times.",
            show_default=False,
        ),
    ] = None,
    prune: Annotated[
        bool, typer.Option("--prune", help="Drop the entries that no finding answers to.")
    ] = False,
    against: Against = None,
    fetch: Fetch = False,
    refetch: Refetch = False,
    fail_on: FailOnOption = None,
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
) -> Outcome:
    """Accept what fails now, with a reason, so that check fails on new findings only."""
    from factcheck.acceptance import applied
    from factcheck.acceptance import baseline as file

    reason = " ".join(reason.split())
    _check_asked(reason, chosen, prune=prune)
    flags = {
        "fail-on": fail_on,
        "kinds": kinds,
        "min-confidence": confidence,
        "strict": strict,
        "stories": stories,
        "model": model,
    }
    force = settled(paths, settings, pairs, flags, against)
    place = out or force.baseline or output.STDOUT
    old = file.load(place) if _exists(place) else file.Baseline(place)
    output.check(place)
    spare([*paths, *(against or ())], [place])
    read = pages(fetch=fetch, refetch=refetch)
    by = means(jobs, cache, no_cache=no_cache)
    asked = Asked(force.run, against or (), read, by, quiet=quiet)
    report = applied(report_of(paths, asked), old, force.fail_on)
    new = _wanted(report, chosen, force.fail_on) if reason else ()
    dropped = set(file.stale(report, old)) if prune else set()
    kept = [one for one in old.entries if one not in dropped]
    entries = (*kept, *(file.entry(report, fact, reason) for fact in new))
    said = f"{place}: {len(entries)} accepted, {len(new)} of them new, {len(dropped)} dropped"
    return Outcome(
        writings=((file.render(entries), place),),
        notes=() if quiet else (*asked.notes, *_told(report, prune=prune), said),
    )


def _check_asked(reason: str, chosen: Sequence[str] | None, *, prune: bool) -> None:
    if not reason and (chosen or not prune):
        raise UsageError("--reason is missing: say in a few words why the findings are accepted")


def _exists(place: str) -> bool:
    return place != output.STDOUT and Path(place).exists()


def _wanted(report: Report, chosen: Sequence[str] | None, fail_on: FailOn) -> tuple[Finding, ...]:
    """The findings to accept: those that fail and are not accepted yet, or those chosen."""
    from factcheck.formats.explain import find
    from factcheck.gate import failing, findings

    accepted = {one.finding for one in report.accepted}
    if not chosen:
        return tuple(one for one in report.found(failing(fail_on)) if one.id not in accepted)
    within: dict[str, Finding] = {one.id: one for one in report.inconsistencies}
    found = [within.get(name) or find(report, name) for name in dict.fromkeys(chosen)]
    loud = {one.id for one in report.found(findings(fail_on))}
    calm = next((one for one in found if one.id not in loud), None)
    if calm:
        raise UsageError(f"{calm.id} is no finding: its verdict is {calm.verdict}")
    return tuple(one for one in found if one.id not in accepted)


def _told(report: Report, *, prune: bool) -> tuple[str, ...]:
    """What was said of the run; stale entries only where they stay."""
    stale = {f"{one.where}: {one.text}" for one in report.remarks if one.matter == "stale"}
    return tuple(note for note in telling.usual(report) if not prune or note not in stale)
