"""Options and arguments that several commands share, with their help.

Options that are settings have no default of their own: what is not given is looked up in the
settings file, then in the rows of ``factcheck.configuration``.
"""

from __future__ import annotations

from typing import Annotated, Any

import typer

from factcheck.configuration.rows import BY_NAME
from factcheck.configuration.types import Listed
from factcheck.gate import FailOn
from factcheck.settings import Stories

EXIT_CODES = (
    "Exit codes: 0 nothing at or above --fail-on, 1 something, 2 could not run. "
    "The format never changes the exit code."
)

#: Every form that is read, as the help names them.
FORMS = (
    ".txt .md .html .htm .xhtml .mhtml .jsonl .pdf .docx .eml .warc .rss .atom .xml, and each "
    "of them gzipped (.gz)"
)
PATHS_HELP = (
    f"Articles ({FORMS}), folders of them, addresses (with --fetch), or - for standard input."
)


def _listed(names: tuple[str, ...]) -> Any:
    """Completion of the last of several names with commas between them."""

    def complete(incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",")
        return [before + comma + name for name in names if name.startswith(last)]

    return complete


def setting(name: str, *names: str, metavar: str | None = None) -> Any:
    """The option of a setting: its help and its default come from its row."""
    row = BY_NAME[name]
    default = f"  [default: {row.default}]" if row.default not in ((), "", False, 0.0) else ""
    names_of = row.type.names if isinstance(row.type, Listed) else ()
    return typer.Option(
        *(names or (f"--{name}",)),
        metavar=metavar,
        help=row.help.replace("*", "") + default,
        show_default=False,
        autocompletion=_listed(names_of) if names_of else None,
    )


def _pairs(incomplete: str) -> list[str]:
    return [f"{name}=" for name in BY_NAME if name.startswith(incomplete)]


Paths = Annotated[list[str], typer.Argument(metavar="PATH...", help=PATHS_HELP)]

Model = Annotated[str | None, setting("model", metavar="NAME")]

StoriesOption = Annotated[Stories | None, setting("stories")]

FailOnOption = Annotated[FailOn | None, setting("fail-on")]

Only = Annotated[str | None, setting("only", metavar="VERDICTS")]

Kinds = Annotated[str | None, setting("kinds", metavar="KINDS")]

Confidence = Annotated[str | None, setting("min-confidence", metavar="NUMBER")]

Baseline = Annotated[str | None, setting("baseline", metavar="FILE")]

Strict = Annotated[bool | None, setting("strict", "--strict/--no-strict")]

Pairs = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="NAME=VALUE",
        help="Any setting, as in --set halo=0.1; factcheck settings lists them.",
        show_default=False,
        autocompletion=_pairs,
    ),
]

SettingsFile = Annotated[
    str,
    typer.Option(
        "--settings",
        metavar="FILE",
        help="Read the settings here, or none.  [default: factcheck.toml, or [tool.factcheck] in "
        "pyproject.toml, found upwards from the first path]",
        show_default=False,
    ),
]

Fetch = Annotated[
    bool,
    typer.Option("--fetch", help="Read addresses (https://…); a page once read is kept."),
]

Refetch = Annotated[bool, typer.Option("--refetch", help="As --fetch, and read anew what is kept.")]

Outputs = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write the report there, whole or not at all; the first FILE is of the first "
        "--format, and so on. [default: -]",
        show_default=False,
    ),
]

Output = Annotated[
    str,
    typer.Option(
        "--output", "-o", metavar="FILE", help="Write the report there, whole or not at all."
    ),
]

Jobs = Annotated[
    int,
    typer.Option(
        "--jobs",
        "-j",
        metavar="N",
        min=0,
        help="How many processes read articles; 0 is one for each core.",
    ),
]

CacheFile = Annotated[
    str,
    typer.Option(
        "--cache",
        metavar="FILE",
        envvar="FACTCHECK_CACHE",
        show_envvar=False,
        help="Where what was read is kept for later runs.",
        show_default="the user's cache folder",
    ),
]

NoCache = Annotated[
    bool, typer.Option("--no-cache", help="Read everything anew, and keep nothing.")
]

Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="The report and nothing else; errors are still told.")
]

Verbose = Annotated[
    bool,
    typer.Option(
        "--verbose", "-v", help="Tell on standard error what was read, dated, put together, when."
    ),
]

Against = Annotated[
    list[str] | None,
    typer.Option(
        "--against",
        metavar="PATH",
        help="Check PATH... as drafts against these sources: articles, folders, and tables of "
        "known values (.csv, .json). Can be given several times.",
    ),
]

Since = Annotated[
    str,
    typer.Option(
        "--since", metavar="REV", help="Check only the drafts that changed since this git revision."
    ),
]
