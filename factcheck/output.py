"""Where a report goes: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import IO

STDOUT = "-"


def write(text: str, target: str) -> None:
    """Write ``text`` as UTF-8 to a file, or to standard output where ``target`` is ``-``.

    A file is written beside its place and then moved there, so that an old report stays
    whole until the new one is complete. Raises UsageError when that cannot be done.
    """
    write_all(((text, target),))


def write_all(writings: Sequence[tuple[str | Iterable[str], str]]) -> None:
    """Write texts to their targets, as ``write`` does: all of them, or none.

    A text may come in pieces, which are never held together.
    Every file is complete beside its place before the first is moved. What cannot be taken
    back (standard output, a pipe, a device) is written in between. Raises UsageError.
    """
    made: list[tuple[Path, str]] = []
    streams: list[tuple[IO[bytes], str]] = []
    target = STDOUT
    try:
        for text, target in writings:
            data = _encoded((text,) if isinstance(text, str) else text)
            if _is_stream(target):
                streams.append((_held(data), target))
            else:
                made.append((_made_beside(data, Path(target)), target))
        for held, target in streams:
            _stream(held, target)
        while made:
            beside, target = made[0]
            beside.replace(Path(target).resolve())
            del made[0]
    except OSError as error:
        if target == STDOUT:
            raise
        raise UsageError(_refusal(target, error)) from error
    finally:
        for held, _ in streams:
            held.close()
        for beside, _ in made:
            with suppress(OSError):
                beside.unlink()


def _encoded(pieces: Iterable[str]) -> Iterator[bytes]:
    return (piece.encode("utf-8", "backslashreplace") for piece in pieces)


#: So many bytes that go to a stream wait in memory; more wait in a temporary file.
HELD = 1 << 24


def _held(data: Iterable[bytes]) -> IO[bytes]:
    """Data that is complete before any of it goes to a stream."""
    held = SpooledTemporaryFile(HELD)  # noqa: SIM115 - closed when it is written
    for piece in data:  # not writelines, which looks at the size when all is in memory
        held.write(piece)
    held.seek(0)
    return held


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


def _to_stdout(held: IO[bytes]) -> None:
    try:
        sys.stdout.flush()
        shutil.copyfileobj(held, sys.stdout.buffer)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads the report has seen enough; the exit code stands.
        drop_stdout()


def _stream(held: IO[bytes], target: str) -> None:
    """Write to what takes things as they come, where nothing can be moved to."""
    if target == STDOUT:
        _to_stdout(held)
    else:
        with Path(target).open("wb") as file:
            shutil.copyfileobj(held, file)


def _is_stream(target: str) -> bool:
    """Whether a target takes things as they come: a pipe, a device."""
    place = Path(target)
    return target == STDOUT or (place.exists() and not place.is_file() and not place.is_dir())


def _made_beside(data: Iterable[bytes], place: Path) -> Path:
    """A whole file beside its place."""
    if place.is_dir():
        raise _folder()
    beside = _beside(place)
    try:
        with beside.open("xb") as file:
            file.writelines(data)
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
