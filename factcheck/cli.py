"""The command line; the only module that prints and exits."""

from __future__ import annotations

import os
import shutil
import sys
import traceback
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, BinaryIO, cast

import typer

from factcheck import __version__, output
from factcheck.errors import UsageError
from factcheck.gate import ExitCode, FailOn, exit_code
from factcheck.settings import DEFAULT_MODEL, Settings, Stories

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.formats.sheet import View
    from factcheck.model import Report, Skipped, Verdict

#: Standard input among the paths.
STDIN = "-"

#: The exit code of an interrupted run, as shells have it: 128 and the number of SIGINT.
INTERRUPTED = 130

#: The narrowest report, and the width where no terminal tells one.
NARROWEST, WIDTH = 40, 100

PATHS_HELP = "Articles (.txt, .md, .html, .jsonl …), folders of them, or - for standard input."

EPILOG = (
    "Exit codes: 0 nothing at or above --fail-on, 1 something, 2 could not run. "
    "The format never changes the exit code."
)

app = typer.Typer(
    name="factcheck",
    help="Cross-check facts between articles, claim by claim, offline.",
    epilog=EPILOG,
    no_args_is_help=True,
    # Plain help: the same on every terminal, and rich need not be imported for it.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"


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
FormatOption = Annotated[Format, typer.Option("--format", "-f", help="How the report is written.")]
Output = Annotated[
    str,
    typer.Option(
        "--output", "-o", metavar="FILE", help="Write the report there, whole or not at all."
    ),
]


def _version(wanted: bool) -> None:  # noqa: FBT001 - a flag's callback
    if wanted:
        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


@app.callback()
def root(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Cross-check facts between articles, claim by claim, offline."""


@app.command(epilog=EPILOG)
def check(
    paths: Paths,
    *,
    format: FormatOption = Format.TEXT,
    out: Output = output.STDOUT,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="The mildest verdict that makes the exit code 1.")
    ] = FailOn.CONFLICT,
    only: Annotated[
        str,
        typer.Option(
            "--only", metavar="VERDICTS", help="Show only these, as in conflict,discrepancy."
        ),
    ] = "",
    every: Annotated[
        bool, typer.Option("--all", help="Show also what a single source states.")
    ] = False,
    stories: StoriesOption = Stories.AUTO,
    model: Model = DEFAULT_MODEL,
) -> None:
    """Compare articles and show where they agree and where they do not."""
    shown = _verdicts(only, every=every)
    output.check(out)
    report = _run(paths, Settings(stories=stories, model=model))
    if format is Format.JSON:
        from factcheck.formats import json

        output.write(json.render(report), out)
    else:
        from factcheck.formats import text

        output.write(text.render(report, _view(out), shown), out)
    raise typer.Exit(exit_code(report, fail_on))


@app.command(short_help="Show what is read out of one article, and what is left out.")
def claims(
    path: Annotated[str, typer.Argument(metavar="PATH", help="An article, or - for stdin.")],
    *,
    format: FormatOption = Format.TEXT,
    text: Annotated[
        bool, typer.Option("--text", help="Print the text that offsets point into, and no more.")
    ] = False,
    out: Output = output.STDOUT,
    model: Model = DEFAULT_MODEL,
) -> None:
    """Show what is read out of one article, and what is left out and why."""
    output.check(out)
    if text:
        output.write(_texts(path, out), out)
        return
    from factcheck import pipeline

    report = pipeline.claims_of(path, Settings(model=model), stdin=_stdin([path]))
    _named(report.skipped)
    _some(report, [path])
    if format is Format.JSON:
        from factcheck.formats import json

        output.write(json.render(report), out)
    else:
        from factcheck.formats import listing

        output.write(listing.render(report, _view(out)), out)


@app.command(short_help="Show why claims stand together as a fact, and its verdict.")
def explain(
    fact: Annotated[str, typer.Argument(metavar="FACT", help="A fact's id, as f3.")],
    paths: Paths,
    *,
    out: Output = output.STDOUT,
    stories: StoriesOption = Stories.AUTO,
    model: Model = DEFAULT_MODEL,
) -> None:
    """Show why the claims of a fact stand together, and why it has its verdict."""
    from factcheck.formats import explain as format_explain

    output.check(out)
    report = _run(paths, Settings(stories=stories, model=model))
    output.write(format_explain.render(report, fact, _view(out)), out)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with its code; what fails is one line on standard error."""
    sys.exit(_guarded(arguments))


def _guarded(arguments: Sequence[str] | None) -> int:
    try:
        command = typer.main.get_command(app)
        given = None if arguments is None else list(arguments)
        code = command.main(given, prog_name="factcheck", standalone_mode=False)
        sys.stdout.flush()
        return int(code or ExitCode.OK)
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except _CLICK_ERRORS as error:
        return _misused(error)
    except Exception as error:  # noqa: BLE001 - whatever stops a run is no verdict
        return _refused(_why(error))


def _why(error: Exception) -> str:
    """What stopped a run, in one line."""
    if isinstance(error, UsageError):
        return str(error)
    if isinstance(error, MemoryError):
        return "not enough memory: check fewer or smaller articles at once"
    if isinstance(error, OSError):
        output.drop_stdout()
        return ": ".join(str(part) for part in (error.filename, error.strerror or error) if part)
    traceback.print_exception(error)
    return "this is a fault of factcheck itself; please report the lines above"


#: Wrong options and arguments. Typer shows no public name for the class of them all.
_CLICK_ERRORS = cast(
    "type[Exception]",
    next(c for c in typer.BadParameter.__mro__ if c.__name__ == "ClickException"),
)


def _misused(error: Exception) -> ExitCode:
    message = getattr(error, "format_message", error.__str__)()
    if "\n" in message.strip():  # the help, where nothing was asked for
        sys.stderr.write(message.rstrip() + "\n")
        return ExitCode.ERROR
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "factcheck"
    return _refused(f"{message.rstrip('.')}; see {command} --help")


def _refused(message: str) -> ExitCode:
    _say(message)
    return ExitCode.ERROR


def _say(message: str) -> None:
    from factcheck.formats.harmless import visible

    line = f"factcheck: {visible(message)}\n"
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(line.encode(encoding, "backslashreplace").decode(encoding))


def _run(paths: list[str], settings: Settings) -> Report:
    from factcheck import pipeline
    from factcheck.progress import bar

    with bar("reading articles") as progress:
        report = pipeline.run(paths, settings, stdin=_stdin(paths), progress=progress)
    _named(report.skipped)
    _some(report, paths)
    return report


def _texts(path: str, out: str) -> str:
    """The text of the articles of a path, without a model; harmless on a terminal."""
    from factcheck import sources
    from factcheck.formats.harmless import visible_lines

    found, skipped = sources.read([path], _stdin([path]))
    _named(skipped)
    if not found:
        raise UsageError(_nothing([path]))
    marks = [f"==> {source.id} <==\n" * (len(found) > 1) for source in found]
    text = "\n".join(mark + source.text for mark, source in zip(marks, found, strict=True))
    return visible_lines(text) if out == output.STDOUT and sys.stdout.isatty() else text


def _stdin(paths: list[str]) -> BinaryIO | None:
    return sys.stdin.buffer if STDIN in paths else None


def _named(skipped: Sequence[Skipped]) -> None:
    for one in skipped:
        _say(f"skipped {one.path}: {one.reason}")


def _some(report: Report, paths: list[str]) -> None:
    if not report.articles:
        raise UsageError(_nothing(paths))


def _nothing(paths: Sequence[str]) -> str:
    where = ", ".join(paths)
    return f"no article in {where}: name .txt, .md, .html or .jsonl files, or folders of them"


def _verdicts(only: str, *, every: bool) -> frozenset[Verdict]:
    from factcheck.formats.wording import WORST_FIRST
    from factcheck.model import Verdict

    if not only:
        return frozenset(WORST_FIRST) - (frozenset() if every else {Verdict.SINGLE})
    names = [name.strip().lower() for name in only.split(",") if name.strip()]
    known = {verdict.value for verdict in WORST_FIRST}
    wrong = [name for name in names if name not in known]
    if wrong or not names:
        raise UsageError(
            f"--only does not know {', '.join(wrong) or only!r}: name {', '.join(WORST_FIRST)}, "
            "with commas between them"
        )
    return frozenset(Verdict(name) for name in names)


def _view(out: str) -> View:
    from factcheck.formats.sheet import View

    width = max(shutil.get_terminal_size((WIDTH, 24)).columns, NARROWEST)
    return View(width, color=out == output.STDOUT and _colored())


def _colored() -> bool:
    """Colour on a terminal alone, and not where the user wants none."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
