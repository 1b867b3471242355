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
