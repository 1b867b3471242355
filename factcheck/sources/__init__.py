"""Paths to sources: one module an input form, found by walking this package."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, Protocol, cast

from factcheck.model import Skipped, Source
from factcheck.sources import fetched
from factcheck.sources.decode import MAX_BYTES, Unreadable, too_large
from factcheck.sources.ids import identify
from factcheck.sources.walk import Address, File, files, read_file, suffix_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.sources.fetched import Fetch, Page

STDIN = "-"


class Form(Protocol):
    """What the module of an input form defines.

    ``LIMIT`` in bytes is optional, and so is ``MANY``: whether one file holds many articles,
    of which those before a break can be kept.
    """

    SUFFIXES: tuple[str, ...]

    def read(self, path: str, data: bytes) -> tuple[Source | Skipped, ...]:
        """Read the articles of a file, without ids where it gives none; or raise Unreadable."""


@lru_cache(maxsize=1)
def forms() -> Mapping[str, Form]:
    """The module of each suffix (lower case, with its dot)."""
    modules = (
        importlib.import_module(f"{__name__}.{info.name}")
        for info in pkgutil.iter_modules(__path__)
    )
    return {
        suffix: cast("Form", module)
        for module in modules
        for suffix in getattr(module, "SUFFIXES", ())
    }


def unfetched(_: str) -> Page:
    """What an address stands for where nothing is to be fetched. Raises Unreadable."""
    raise Unreadable("an address: --fetch reads it; or save the page as .html and name that file")


def read(
    paths: Sequence[str], stdin: BinaryIO | None = None, fetch: Fetch = unfetched
) -> tuple[tuple[Source, ...], tuple[Skipped, ...]]:
    """The articles that ``paths`` stand for, in order, and what could not be read, with reasons.

    A path is a file, a folder, an address, which ``fetch`` turns into its page, or ``-`` for
    ``stdin``, which is read as plain text. Each article has an id of its own. Never raises
    for an input.
    """
    (sources,), skipped = read_apart((paths,), stdin, fetch)
    return sources, skipped


def read_apart(
    groups: Sequence[Sequence[str]], stdin: BinaryIO | None = None, fetch: Fetch = unfetched
) -> tuple[tuple[tuple[Source, ...], ...], tuple[Skipped, ...]]:
    """The articles of each group of paths, and what could not be read, as ``read`` gives them.

    A file that several groups name belongs to the first of them; ids are unique in all.
    """
    seen: set[str] = set()
    found: list[list[Source]] = []
    skipped: list[Skipped] = []
    for paths in groups:
        items = list(_items(paths, stdin, fetch, seen))
        found.append([item for item in items if isinstance(item, Source)])
        skipped += [item for item in items if isinstance(item, Skipped)]
    named = iter(identify([source for group in found for source in group]))
    return tuple(tuple(islice(named, len(group))) for group in found), tuple(skipped)


def _items(
    paths: Sequence[str], stdin: BinaryIO | None, fetch: Fetch, seen: set[str]
) -> Iterable[Source | Skipped]:
    named = [path for path in paths if path != STDIN]
    if len(named) < len(paths) and STDIN not in seen:
        seen.add(STDIN)
        yield from _stdin(stdin)
    for file in files(named, forms().keys(), seen):
        match file:
            case Skipped():
                yield file
            case Address(url):
                yield from fetched.read(url, fetch, forms())
            case File():
                yield from _file(file)


def articles_in(file: File) -> tuple[Source | Skipped, ...]:
    """The articles of one file, without ids where it gives none, and what cannot be read."""
    return _file(file)


def _stdin(stdin: BinaryIO | None) -> tuple[Source | Skipped, ...]:
    if stdin is None:
        return (Skipped(STDIN, "no standard input: pipe an article in"),)
    try:
        data = stdin.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        return (Skipped(STDIN, f"standard input cannot be read: {error}"),)
    return tuple(
        replace(item, id="stdin") if isinstance(item, Source) else item
        for item in _read(forms()[".txt"], STDIN, data, MAX_BYTES)
    )


def _file(file: File) -> tuple[Source | Skipped, ...]:
    form = forms()[suffix_of(file.path, forms().keys()) or ".txt"]
    limit: int = getattr(form, "LIMIT", MAX_BYTES)
    if file.size > limit:
        return (Skipped(file.shown, too_large(file.size, limit)),)
    data = read_file(file, limit)
    if isinstance(data, str):
        return (Skipped(file.shown, data),)
    return _read(form, file.shown, data, limit)


def _read(form: Form, path: str, data: bytes, limit: int) -> tuple[Source | Skipped, ...]:
    if len(data) > limit:
        return (Skipped(path, too_large(len(data), limit)),)
    try:
        return form.read(path, data)
    except Unreadable as error:
        return (Skipped(path, str(error)),)
