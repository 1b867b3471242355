"""Options and arguments that several commands share, with their help."""

from __future__ import annotations

from typing import Annotated

import typer

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
