"""Options and arguments that several commands share, with their help."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.settings import Stories

EXIT_CODES = (
    "Exit codes: 0 nothing at or above --fail-on, 1 something, 2 could not run. "
    "The format never changes the exit code."
)

PATHS_HELP = "Articles (.txt, .md, .html, .jsonl …), folders of them, or - for standard input."

Paths = Annotated[list[str], typer.Argument(metavar="PATH...", help=PATHS_HELP)]

Model = Annotated[
    str, typer.Option("--model", metavar="NAME", help="A spaCy model's package or folder.")
]

StoriesOption = Annotated[
    Stories,
    typer.Option(
        "--stories",
        help="Which articles are compared: by what they tell (auto), each folder, by the "
        "story field given, or all as one.",
    ),
]

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
