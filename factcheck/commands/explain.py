"""``factcheck explain``: what a verdict or a kind means, or why a fact has its verdict."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck import output
from factcheck.commands.options import (
    PATHS_HELP,
    Against,
    CacheFile,
    Confidence,
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
    StoriesOption,
    Strict,
)
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import Asked, means, named, pages, report_of, settled, view
from factcheck.commands.targets import spare
from factcheck.configuration.rows import KINDS, VERDICT_NAMES
from factcheck.configuration.types import near
from factcheck.errors import UsageError


def _words(incomplete: str) -> list[str]:
    return [name for name in (*VERDICT_NAMES, *KINDS) if name.startswith(incomplete)]


def explain(
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT",
            help="The id of a fact or a contradiction, as f3 or i1; or a verdict or a kind.",
            autocompletion=_words,
        ),
    ],
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH...]", help=f"{PATHS_HELP} Not with a word.", show_default=False
        ),
    ] = None,
    *,
    out: Output = output.STDOUT,
    against: Against = None,
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
) -> Outcome:
    """Show what a verdict or a kind means; or why the claims of a fact stand together.

    For a fact, give the options that the report was made with: its id is of that report.
    """
    output.check(out)
    spare([*(paths or ()), *(against or ())], [out])
    if not paths:
        return _term(what, out)
    from factcheck.formats import explain as form

    flags = {
        "kinds": kinds,
        "min-confidence": confidence,
        "strict": strict,
        "stories": stories,
        "model": model,
    }
    force = settled(paths, settings, pairs, flags, against)
    read = pages(fetch=fetch, refetch=refetch)
    by = means(jobs, cache, no_cache=no_cache)
    asked = Asked(force.run, against or (), read, by, quiet=quiet)
    report = report_of(paths, asked)
    written = form.render(report, what, view(out))
    notes = (*asked.notes, *named(report.skipped))
    return Outcome(writings=((written, out),), notes=() if quiet else notes)


def _term(word: str, out: str) -> Outcome:
    """What a verdict or a kind means."""
    from factcheck.formats import terms

    name = word.strip().lower()
    if name not in terms.ROWS:
        if name[:1] in {"f", "i"} and name[1:].isdigit():
            raise UsageError(f"{word} is of a report: name the articles too")
        known = ", ".join(terms.ROWS)
        raise UsageError(f"nothing is called {word!r}{near(word, terms.ROWS) or ': ' + known}")
    return Outcome(writings=((terms.render(name, view(out)), out),))
