"""Where a report goes: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from factcheck.errors import UsageError

STDOUT = "-"


def write(text: str, target: str) -> None:
    """Write ``text`` as UTF-8 to a file, or to standard output where ``target`` is ``-``.

    A file is written beside its place and then moved there, so that an old report stays
    whole until the new one is complete. Raises UsageError when that cannot be done.
    """
    data = text.encode("utf-8", "backslashreplace")
    if target == STDOUT:
        _to_stdout(data)
        return
    try:
        _to_file(data, Path(target))
    except OSError as error:
        raise UsageError(_refusal(target, error)) from error


def check(target: str) -> None:
    """Raise UsageError when ``target`` could not be written, before any long work."""
    if target == STDOUT:
        return
    place = Path(target)
    try:
        if place.is_dir():
            raise IsADirectoryError(21, "it is a folder")
        if place.exists() and not os.access(place, os.W_OK):
            raise PermissionError(13, "no permission to write it")
        if not place.exists() or place.is_file():
            beside = _beside(place)
            beside.touch(exist_ok=False)
            beside.unlink()
    except (OSError, ValueError) as error:
        raise UsageError(_refusal(target, error)) from error


def drop_stdout() -> None:
    """Let what is still to be written to standard output go nowhere, silently."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _to_stdout(data: bytes) -> None:
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads the report has seen enough; the exit code stands.
        drop_stdout()


def _to_file(data: bytes, place: Path) -> None:
    if place.exists() and not place.is_file():
        # A pipe or a device takes what it is given; nothing can be moved there.
        place.write_bytes(data)
        return
    beside = _beside(place)
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if place.exists():
            beside.chmod(place.stat().st_mode & 0o7777)
        beside.replace(place.resolve())
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def _beside(place: Path) -> Path:
    """A name of this process in the folder of the real file, behind any symbolic link."""
    real = place.resolve()
    return real.with_name(f".{real.name[:200]}.{os.getpid()}.part")


def _refusal(target: str, error: Exception) -> str:
    reason = (getattr(error, "strerror", None) or str(error)).lower()
    return f"cannot write {target!r}: {reason}; name another file with --output"
