"""The command line; the only module that prints and exits."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING, Annotated, cast

import typer

from factcheck import __version__, output
from factcheck.commands.baseline import baseline
from factcheck.commands.cache import cache
from factcheck.commands.check import check
from factcheck.commands.claims import claims
from factcheck.commands.corpus import corpus
from factcheck.commands.doctor import doctor
from factcheck.commands.explain import explain
from factcheck.commands.options import EXIT_CODES
from factcheck.commands.outcome import Outcome
from factcheck.commands.settings import settings
from factcheck.commands.stories import stories
from factcheck.errors import UsageError
from factcheck.gate import ExitCode

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The exit code of an interrupted run, as shells have it: 128 and the number of SIGINT.
INTERRUPTED = 130

app = typer.Typer(
    name="factcheck",
    help="Cross-check facts between articles, claim by claim, offline.",
    epilog=EXIT_CODES,
    no_args_is_help=True,
    # Plain help: the same on every terminal, and rich need not be imported for it.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)

# The order of the help.
app.command(epilog=EXIT_CODES)(check)
app.command(short_help="Show what is read out of one article, and what is left out.")(claims)
app.command(short_help="Show which articles tell the same story, and what binds them.")(stories)
app.command(short_help="Show what a word of the report means, or why a fact is one.")(explain)
app.command(short_help="Accept what fails now, with a reason.")(baseline)
app.command(short_help="Show the settings in force, and where each is from.")(settings)
app.command(short_help="Show versions, the model, the extras that are there.")(doctor)
app.command(short_help="Show where what was read is kept between runs, or clear it.")(cache)
app.command(short_help="Check an archive, and write tables that SQL reads.")(corpus)


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


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with its code; what fails is one line on standard error."""
    sys.exit(_guarded(arguments))


def _guarded(arguments: Sequence[str] | None) -> int:
    try:
        command = typer.main.get_command(app)
        given = None if arguments is None else list(arguments)
        ended = command.main(given, prog_name="factcheck", standalone_mode=False)
        code = _told(ended) if isinstance(ended, Outcome) else int(ended or ExitCode.OK)
        sys.stdout.flush()
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except _CLICK_ERRORS as error:
        return _misused(error)
    except Exception as error:  # noqa: BLE001 - whatever stops a run is no verdict
        return _refused(_why(error))
    return code


def _told(outcome: Outcome) -> ExitCode:
    for note in outcome.notes:
        _say(note)
    output.write_all(outcome.writings)
    return outcome.code


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
