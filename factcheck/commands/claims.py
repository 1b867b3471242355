"""``factcheck claims``: what is read out of one article, and what is left out."""

from __future__ import annotations

import sys
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import output
from factcheck.commands.options import (
    CacheFile,
    Fetch,
    Jobs,
    Kinds,
    Model,
    NoCache,
    Output,
    Pairs,
    Quiet,
    Refetch,
    SettingsFile,
)
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import means, named, pages, settled, stdin, view
from factcheck.commands.targets import spare
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.sources.fetched import Fetch as PageReader


class Format(StrEnum):
    """How claims are written."""

    TEXT = "text"
    JSON = "json"


def claims(
    path: Annotated[
        str,
        typer.Argument(
            metavar="PATH", help="An article, its address (with --fetch), or - for stdin."
        ),
    ],
    *,
    format: Annotated[
        Format, typer.Option("--format", "-f", help="How the report is written.")
    ] = Format.TEXT,
    text: Annotated[
        bool, typer.Option("--text", help="Print the text that offsets point into, and no more.")
    ] = False,
    out: Output = output.STDOUT,
    fetch: Fetch = False,
    refetch: Refetch = False,
    kinds: Kinds = None,
    model: Model = None,
    pairs: Pairs = None,
    settings: SettingsFile = "",
    jobs: Jobs = 1,
    cache: CacheFile = "",
    no_cache: NoCache = False,
    quiet: Quiet = False,
) -> Outcome:
    """Show what is read out of one article, and what is left out and why."""
    output.check(out)
    spare([path], [out])
    read = pages(fetch=fetch, refetch=refetch)
    if text:
        return _texts(path, out, read, quiet=quiet)
    from factcheck import pipeline

    force = settled([path], settings, pairs, {"kinds": kinds, "model": model})
    # What is named by itself is read, whatever else is left out.
    asked = replace(force.run, leave_out=(), trust=())
    notes: list[str] = []
    by = replace(means(jobs, cache, no_cache=no_cache), note=notes.append)
    report = pipeline.claims_of(path, asked, stdin([path]), read, by)
    if format is Format.JSON:
        from factcheck.formats import json

        written = json.render(report)
    else:
        from factcheck.formats import listing

        written = listing.render(report, view(out))
    notes += named(report.skipped)
    return Outcome(writings=((written, out),), notes=() if quiet else tuple(notes))


def _texts(path: str, out: str, read: PageReader, *, quiet: bool) -> Outcome:
    """The text of the articles of a path, without a model; harmless on a terminal."""
    from factcheck import sources
    from factcheck.formats.harmless import visible_lines

    found, skipped = sources.read([path], stdin([path]), read)
    if not found:
        why = "; ".join(f"{one.path}: {one.reason}" for one in skipped[:3])
        raise UsageError(why or f"no article in {path}")
    marks = [f"==> {source.id} <==\n" * (len(found) > 1) for source in found]
    text = "\n".join(mark + source.text for mark, source in zip(marks, found, strict=True))
    if out == output.STDOUT and sys.stdout.isatty():
        text = visible_lines(text)
    return Outcome(writings=((text, out),), notes=() if quiet else named(skipped))
