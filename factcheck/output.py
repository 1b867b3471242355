"""Where a report goes: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

STDOUT = "-"


def write(text: str, target: str) -> None:
    """Write ``text`` as UTF-8 to a file, or to standard output where ``target`` is ``-``.

    A file is written beside its place and then moved there, so that an old report stays
    whole until the new one is complete. Raises UsageError when that cannot be done.
    """
    write_all(((text, target),))


def write_all(writings: Sequence[tuple[str, str]]) -> None:
    """Write texts to their targets, as ``write`` does: all of them, or none.

    Every file is complete beside its place before the first is moved. What cannot be taken
    back (standard output, a pipe, a device) is written in between. Raises UsageError.
    """
    made: list[tuple[Path, str]] = []
    streams: list[tuple[bytes, str]] = []
    target = STDOUT
    try:
        for text, target in writings:
            data = text.encode("utf-8", "backslashreplace")
            if _is_stream(target):
                streams.append((data, target))
            else:
                made.append((_made_beside(data, Path(target)), target))
        for data, target in streams:
            _stream(data, target)
        while made:
            beside, target = made[0]
            beside.replace(Path(target).resolve())
            del made[0]
    except OSError as error:
        if target == STDOUT:
            raise
        raise UsageError(_refusal(target, error)) from error
    finally:
        for beside, _ in made:
            with suppress(OSError):
                beside.unlink()


def check(target: str) -> None:
    """Raise UsageError when ``target`` could not be written, before any long work."""
    if target == STDOUT:
        return
    place = Path(target)
    try:
        if place.is_dir():
            raise _folder()
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


def _stream(data: bytes, target: str) -> None:
    """Write to what takes things as they come, where nothing can be moved to."""
    if target == STDOUT:
        _to_stdout(data)
    else:
        Path(target).write_bytes(data)


def _is_stream(target: str) -> bool:
    """Whether a target takes things as they come: a pipe, a device."""
    place = Path(target)
    return target == STDOUT or (place.exists() and not place.is_file() and not place.is_dir())


def _made_beside(data: bytes, place: Path) -> Path:
    """A whole file beside its place."""
    if place.is_dir():
        raise _folder()
    beside = _beside(place)
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if place.exists():
            beside.chmod(place.stat().st_mode & 0o7777)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    return beside


def _beside(place: Path) -> Path:
    """A name of this process in the folder of the real file, behind any symbolic link."""
    real = place.resolve()
    return real.with_name(f".{real.name[:200]}.{os.getpid()}.part")


def _folder() -> OSError:
    return IsADirectoryError(errno.EISDIR, "it is a folder")


def _refusal(target: str, error: Exception) -> str:
    reason = (getattr(error, "strerror", None) or str(error)).lower()
    return f"cannot write {target!r}: {reason}; name another file with --output"
