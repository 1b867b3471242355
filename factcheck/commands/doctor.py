"""``factcheck doctor``: versions, the model, the extras, and where settings come from."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import __version__, output
from factcheck.commands.options import Model, Output, Pairs, SettingsFile
from factcheck.commands.outcome import Outcome
from factcheck.commands.running import settled, view
from factcheck.errors import UsageError
from factcheck.gate import ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.checkup import Finding


def doctor(
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
    model: Model = None,
    pairs: Pairs = None,
    settings: SettingsFile = "",
) -> Outcome:
    """Show versions, the model, optional extras, settings; exit code 1 where a need is unmet."""
    from factcheck.formats import checkup

    output.check(out)
    force = settled(paths or (), settings, pairs, {"model": model})
    found = [*_program(), *_packages(), _model(str(force["model"])), *_extras()]
    found.append(checkup.Finding(checkup.State.GOOD, f"settings: {force.file or 'no file'}"))
    bad = any(one.state is checkup.State.MISSING for one in found)
    return Outcome(
        writings=((checkup.render(found, view(out)), out),),
        code=ExitCode.FOUND if bad else ExitCode.OK,
    )


def _program() -> Iterator[Finding]:
    from factcheck.formats.checkup import Finding, State

    yield Finding(State.GOOD, f"factcheck {__version__}")
    yield Finding(State.GOOD, f"Python {platform.python_version()}")


def _packages() -> Iterator[Finding]:
    from factcheck.formats.checkup import Finding, State
    from factcheck.installation import PACKAGE, packages

    found = packages()
    if not found:
        said = f"{PACKAGE} is not installed: what it needs and its extras are not known"
        yield Finding(State.OPTIONAL, said, "pip install .")
    for package in found:
        if package.extra:
            continue
        if package.version:
            yield Finding(State.GOOD, f"{package.name} {package.version}")
        else:
            yield Finding(State.MISSING, f"{package.name} is not installed", package.command)


def _extras() -> Iterator[Finding]:
    from factcheck.formats.checkup import Finding, State
    from factcheck.installation import packages

    for package in packages():
        if not package.extra:
            continue
        if package.version:
            yield Finding(State.GOOD, f"extra {package.extra}: {package.name} {package.version}")
        else:
            said = f"extra {package.extra}: {package.name} is not installed"
            yield Finding(State.OPTIONAL, said, package.command)


def _model(name: str) -> Finding:
    """The model, loaded as a run would."""
    from factcheck.formats.checkup import Finding, State

    try:
        from factcheck import nlp

        return Finding(State.GOOD, f"model {nlp.model_name(name)} ({name})")
    except UsageError as error:
        return Finding(State.MISSING, str(error))
    except ImportError as error:
        return Finding(State.MISSING, f"model {name}: {error}")
