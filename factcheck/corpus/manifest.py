"""What a run is over, and how far it came: so that another can go on, or is refused."""

from __future__ import annotations

import shutil
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.corpus import files, plan
from factcheck.corpus.schema import TABLES
from factcheck.corpus.work import STATE, Work
from factcheck.errors import UsageError
from factcheck.settings import Stories
from factcheck.sources.walk import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.settings import Settings

#: The version of the files between the stages.
FORM = 1

#: What a run's record says of it, and how a refusal names what differs.
_DIFFERS = {
    "input": "input",
    "stories": "--stories",
    "model": "--model",
    "settings": "settings",
    "version": "versions of factcheck",
    "form": "versions of factcheck",
}


def check(out: Path) -> None:
    """Raise UsageError for an output folder that holds something else than a run."""
    try:
        str(out.absolute()).encode()
    except UnicodeEncodeError as error:
        raise UsageError(f"--out {shown(str(out.absolute()))}: {plan.NO_UTF8}") from error
    if out.exists() and not out.is_dir():
        raise UsageError(f"--out {out} is a file: name a new folder")
    if out.is_dir() and not (out / STATE).is_dir() and any(out.iterdir()):
        raise UsageError(f"--out {out} is not empty and holds no run: name a new folder")


@contextmanager
def opened(paths: Sequence[str], out: Path, settings: Settings) -> Iterator[Work]:
    """A new run in ``out``, or the one that was begun there, while no other has it.

    Raises UsageError where the folder holds a run over other input or by other settings,
    and where another process is at work on it.
    """
    check(out)
    found = plan.inputs(paths, out)
    record = _record(found, settings)
    work = _work(out, settings)
    try:
        (out / STATE).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"--out {out}: {(error.strerror or str(error)).lower()}") from error
    with _locked(out):
        known = _known(out)
        if known is None:
            yield _begun(found, work, record)
            return
        differs = [_DIFFERS[name] for name in _DIFFERS if known.get(name) != record[name]]
        if differs:
            raise UsageError(
                f"--out {out} holds a run with other {' and '.join(dict.fromkeys(differs))}: "
                "name a new folder, or delete that one"
            )
        yield replace(work, units=int(str(known["units"])))


def _work(out: Path, settings: Settings) -> Work:
    """A run as workers know it, whose working folder is another: all paths from the root."""
    model = Path(settings.model)
    if model.is_dir():
        settings = replace(settings, model=str(model.absolute()))
    return Work(out.absolute(), settings)


def _record(found: plan.Inputs, settings: Settings) -> dict[str, object]:
    return {
        "form": FORM,
        "version": __version__,
        "model": settings.model,
        "stories": settings.stories.value,
        "settings": _others(settings),
        "input": plan.digest(found),
    }


def _others(settings: Settings) -> str:
    """The settings that have no option of their own, in one string."""
    plain = replace(settings, stories=Stories.AUTO, model="", kinds=frozenset())
    return repr((plain, sorted(settings.kinds)))


def _known(out: Path) -> Mapping[str, object] | None:
    """The record of the run in a folder; None where none was begun in earnest."""
    try:
        known = files.read_json(out / STATE / "run.json")
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise UsageError(f"--out {out} holds a broken run: delete it and start anew") from error
    return known if isinstance(known, dict) else None


def _begun(found: plan.Inputs, work: Work, record: dict[str, object]) -> Work:
    count = 0
    for unit in plan.units(found, plan.target(found)):
        files.write_json(work.unit(count), unit.as_object())
        count += 1
    missed = [{"id": None, "path": one.path, "reason": one.reason} for one in found.skipped]
    files.write_json(work.state / "missed.json", missed)
    # The record comes last: without it nothing was begun.
    target = plan.target(found)
    files.write_json(work.state / "run.json", {**record, "units": count, "target": target})
    return replace(work, units=count)


@contextmanager
def _locked(out: Path) -> Iterator[None]:
    """Hold a run for this process alone; the system lets go of it however that ends."""
    try:
        import fcntl
    except ImportError:  # no such lock on this system
        yield
        return
    with (out / STATE / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise UsageError(f"--out {out}: another run is at work there") from error
        except OSError:  # a file system without locks
            pass
        yield


def finish(work: Work, summary: Mapping[str, object]) -> None:
    """Note that a run is complete, and drop what only it needed."""
    files.write_json(work.state / "summary.json", summary)
    for name in ("data", "done", "units"):
        shutil.rmtree(work.state / name, ignore_errors=True)
    for left in (*work.state.glob("*.bin"), *_left(work)):
        left.unlink(missing_ok=True)


def _left(work: Work) -> Iterator[Path]:
    """What workers that were killed had begun to write."""
    for name in TABLES:
        yield from (work.out / name).glob(".*.part")


def finished(work: Work) -> Mapping[str, object] | None:
    """The summary of a run that is complete."""
    with suppress(FileNotFoundError):
        found: dict[str, object] = files.read_json(work.state / "summary.json")
        return found
    return None


def drop(work: Work) -> None:
    """Take away a run that has no articles, and the folder where it holds nothing else."""
    shutil.rmtree(work.state)
    with suppress(OSError):
        work.out.rmdir()
