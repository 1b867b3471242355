"""``factcheck claims``: what is read out of one article, and what is left out."""

from __future__ import annotations

import sys
from dataclasses import replace
from enum import StrEnum
from typing import Annotated

import typer

from factcheck import output
from factcheck.commands.options import Kinds, Model, Output, Pairs, Quiet, SettingsFile
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import named, settled, stdin, view
from factcheck.errors import UsageError


class Format(StrEnum):
    """How claims are written."""

    TEXT = "text"
    JSON = "json"


def claims(
    path: Annotated[str, typer.Argument(metavar="PATH", help="An article, or - for stdin.")],
    *,
    format: Annotated[
        Format, typer.Option("--format", "-f", help="How the report is written.")
    ] = Format.TEXT,
    text: Annotated[
        bool, typer.Option("--text", help="Print the text that offsets point into, and no more.")
    ] = False,
    out: Output = output.STDOUT,
    kinds: Kinds = None,
    model: Model = None,
    pairs: Pairs = None,
    settings: SettingsFile = "",
    quiet: Quiet = False,
) -> Outcome:
    """Show what is read out of one article, and what is left out and why."""
    output.check(out)
    if text:
        return _texts(path, out, quiet=quiet)
    from factcheck import pipeline

    force = settled([path], settings, pairs, {"kinds": kinds, "model": model})
    # What is named by itself is read, whatever else is left out.
    asked = replace(force.run, leave_out=(), trust=())
    report = pipeline.claims_of(path, asked, stdin=stdin([path]))
    if format is Format.JSON:
        from factcheck.formats import json

        written = json.render(report)
    else:
        from factcheck.formats import listing

        written = listing.render(report, view(out))
    return Outcome(writings=((written, out),), notes=() if quiet else named(report.skipped))


def _texts(path: str, out: str, *, quiet: bool) -> Outcome:
    """The text of the articles of a path, without a model; harmless on a terminal."""
    from factcheck import sources
    from factcheck.formats.harmless import visible_lines

    found, skipped = sources.read([path], stdin([path]))
    if not found:
        why = "; ".join(f"{one.path}: {one.reason}" for one in skipped[:3])
        raise UsageError(why or f"no article in {path}")
    marks = [f"==> {source.id} <==\n" * (len(found) > 1) for source in found]
    text = "\n".join(mark + source.text for mark, source in zip(marks, found, strict=True))
    if out == output.STDOUT and sys.stdout.isatty():
        text = visible_lines(text)
    return Outcome(writings=((text, out),), notes=() if quiet else named(skipped))
