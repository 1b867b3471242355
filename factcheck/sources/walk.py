"""Paths as typed to the files they stand for."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_SPECIAL = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


@dataclass(frozen=True, slots=True)
class File:
    """A regular file to read: ``path`` opens it, ``shown`` names it in print."""

    path: str
    shown: str
    size: int


@dataclass(frozen=True, slots=True)
class Address:
    """An address among the paths, as it was typed."""

    url: str


_ADDRESS = re.compile(r"(?:https?|ftp|file)://", re.IGNORECASE)
#: The folder in which browsers keep what a saved page shows beside its text.
_KEPT = "_files"


def suffix_of(path: str, suffixes: Collection[str]) -> str:
    """The longest of ``suffixes`` that a path ends in (*.html.gz*), empty where it ends in none."""
    ends = os.path.basename(path).lower().split(".")[1:]
    tails = ("." + ".".join(ends[at:]) for at in range(len(ends)))
    return next((tail for tail in tails if tail in suffixes), "")


def shown(path: str) -> str:
    """A path that can be printed: bytes that are not UTF-8 and control characters escaped."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def files(
    paths: Sequence[str], suffixes: Collection[str], seen: set[str] | None = None
) -> Iterator[File | Address | Skipped]:
    """The files and addresses that ``paths`` name, each once: as typed, folders sorted by path.

    Of a folder, files without one of ``suffixes`` and hidden ones are passed over. ``seen``
    holds the real paths of files that were named before, and takes in those named now.
    """
    seen = set() if seen is None else seen
    for path in paths:
        for item in _named(path, suffixes):
            if not isinstance(item, Skipped):
                real = item.url if isinstance(item, Address) else os.path.realpath(item.path)
                if real in seen:
                    continue
                seen.add(real)
            yield item


def is_address(path: str) -> bool:
    """Whether a path is an address, as ``https://…``, and no file."""
    return bool(_ADDRESS.match(path)) and not os.path.exists(path)


def _named(path: str, suffixes: Collection[str]) -> Iterator[File | Address | Skipped]:
    try:
        status = os.stat(path)
    except (OSError, ValueError) as error:
        yield Address(path) if is_address(path) else Skipped(shown(path), _why(path, error))
        return
    if not stat.S_ISDIR(status.st_mode):
        yield _file(path, status)
        return
    found = sorted(_folder(path, suffixes, ()), key=lambda pair: pair[0])
    for _, item in found:
        yield item
    if not found:
        known = ", ".join(sorted(suffixes))
        yield Skipped(shown(path), f"no articles in this folder: it has no file named {known}")


def _folder(
    folder: str, suffixes: Collection[str], above: tuple[tuple[int, int], ...]
) -> Iterator[tuple[list[str], File | Skipped]]:
    """Each item with the parts of its path, to sort by."""
    try:
        status = os.stat(folder)
        names = os.listdir(folder)
    except OSError as error:
        yield folder.split(os.sep), Skipped(shown(folder), _why(folder, error))
        return
    here = (status.st_dev, status.st_ino)
    if here in above:
        yield (
            folder.split(os.sep),
            Skipped(shown(folder), "a link to a folder above it: it was read already"),
        )
        return
    for name in names:
        if name.startswith("."):
            continue
        path = os.path.join(folder, name)
        wanted = bool(suffix_of(name, suffixes))
        try:
            status = os.stat(path)
        except OSError as error:
            if wanted:
                yield path.split(os.sep), Skipped(shown(path), _why(path, error))
            continue
        if stat.S_ISDIR(status.st_mode):
            if _is_kept(name, names):
                continue
            yield from _folder(path, suffixes, (*above, here))
        elif wanted:
            yield path.split(os.sep), _file(path, status)


def _is_kept(name: str, names: Collection[str]) -> bool:
    """Whether a folder is that of a saved page beside it."""
    page = name.removesuffix(_KEPT)
    return page != name and (f"{page}.html" in names or f"{page}.htm" in names)


def _file(path: str, status: os.stat_result) -> File | Skipped:
    if stat.S_ISREG(status.st_mode):
        return File(path, shown(path), status.st_size)
    what = next((name for test, name in _SPECIAL if test(status.st_mode)), "no regular file")
    return Skipped(shown(path), f"{what}, not a file: pipe it in and name it - instead")


#: What the system says and what to do about it, by error class.
_WHY: tuple[tuple[type[BaseException], str], ...] = (
    (FileNotFoundError, "not found: check the path"),
    (NotADirectoryError, "not found: a part of the path is a file"),
    (PermissionError, "permission denied: make it readable"),
    (ValueError, "no valid path: it holds a null character"),
)


def _why(path: str, error: BaseException) -> str:
    if isinstance(error, FileNotFoundError) and os.path.islink(path):
        return "a broken link: what it points to is gone"
    for kind, reason in _WHY:
        if isinstance(error, kind):
            return reason
    said = getattr(error, "strerror", None) or type(error).__name__
    return f"cannot be read: {said[0].lower()}{said[1:]}"


def read_file(file: File, limit: int) -> bytes | str:
    """The bytes of a file, at most ``limit``; or why it cannot be read."""
    try:
        # A named pipe that took the file's place since must not block.
        handle = os.open(file.path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as stream:
            return stream.read(limit + 1)
    except OSError as error:
        return _why(file.path, error)
