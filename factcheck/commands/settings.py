"""``factcheck settings``: what is in force for some paths, and where each value is from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import output
from factcheck.commands.options import (
    Baseline,
    Confidence,
    FailOnOption,
    Kinds,
    Model,
    Only,
    Output,
    Pairs,
    SettingsFile,
    StoriesOption,
    Strict,
)
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import settled, view

if TYPE_CHECKING:
    from factcheck.configuration.inforce import InForce


def settings(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH...]",
            help="As for check: the settings file is looked for upwards from the first.",
            show_default=False,
        ),
    ] = None,
    *,
    out: Output = output.STDOUT,
    fail_on: FailOnOption = None,
    baseline: Baseline = None,
    only: Only = None,
    kinds: Kinds = None,
    confidence: Confidence = None,
    strict: Strict = None,
    stories: StoriesOption = None,
    model: Model = None,
    pairs: Pairs = None,
    file: SettingsFile = "",
) -> Outcome:
    """Show every setting, its value in force, and where that is from."""
    output.check(out)
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
    force = settled(paths or (), file, pairs, flags)
    return Outcome(writings=((_table(force, out), out),))


def _table(force: InForce, out: str) -> str:
    from factcheck.formats import table

    rows = [
        (one.row.name, one.shown, one.origin, one.row.type.label, one.row.help.replace("*", ""))
        for one in force.settings.values()
    ]
    heading = f"settings file: {force.file or 'none found'}"
    return table.render(heading, rows, view(out))
