"""Paths to units of input: what one worker reads at a time, and the hash of it all."""

from __future__ import annotations

import hashlib
import os
from dataclasses import asdict, dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from factcheck import sources
from factcheck.errors import UsageError
from factcheck.model import Skipped
from factcheck.sources.jsonl import SUFFIXES as LINES
from factcheck.sources.walk import Address, File, files, is_address, shown, suffix_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PARQUET = (".parquet",)

#: How many bytes of input a unit has: a small corpus is cut into so many pieces that all
#: workers have some, a large one into pieces of which a worker holds one in memory.
LEAST, MOST, PIECES = 64 * 1024, 16 * 1024 * 1024, 32

#: What is said of a Parquet file, or of a folder for some.
NO_UTF8 = "no name in UTF-8, which reading and writing Parquet needs: rename it"

#: Encodings in which a line does not end with the byte of a line feed.
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")


@dataclass(frozen=True, slots=True)
class Input:
    """A file: its path from the root, what it is called in the output, its size in bytes."""

    path: str
    label: str
    size: int


@dataclass(frozen=True, slots=True)
class Unit:
    """What is read at once: whole files, or lines or rows of one.

    ``start`` and ``stop`` are bytes of a file of lines, of which the first is number
    ``line``, or rows of a Parquet file.
    """

    form: str
    inputs: tuple[Input, ...]
    start: int = 0
    stop: int = 0
    line: int = 1

    def as_object(self) -> dict[str, object]:
        """The unit as JSON has it."""
        return asdict(self)


def unit(value: dict[str, object]) -> Unit:
    """The unit that ``as_object`` wrote."""
    inputs = tuple(Input(**one) for one in value.pop("inputs"))  # type: ignore[attr-defined]
    return Unit(inputs=inputs, **value)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Inputs:
    """The files of a run, in order, and those that cannot be read."""

    files: tuple[Input, ...]
    skipped: tuple[Skipped, ...]


def inputs(paths: Sequence[str], out: Path) -> Inputs:
    """The files that ``paths`` stand for.

    Raises UsageError for a path that is not there or without articles, for one that holds
    ``out``, and for a Parquet file that is broken or without text.
    """
    _check_paths(paths, out)
    roots = _roots(paths)
    found: dict[str, Input] = {}
    skipped: list[Skipped] = []
    for path in paths:
        for item in _files(path):
            label = _label(item.path, path, roots[path])
            if isinstance(item, Skipped):
                if item.path == shown(path):
                    raise UsageError(f"{item.path}: {item.reason}")
                skipped.append(Skipped(label, item.reason))
            else:
                if suffix_of(item.path, PARQUET):
                    _check_parquet(item.path)
                # Workers on other machines have no working folder in common with this one.
                whole = os.path.abspath(item.path)  # noqa: PTH100 - a path may be no UTF-8
                found.setdefault(os.path.realpath(item.path), Input(whole, label, item.size))
    return Inputs(tuple(found.values()), tuple(skipped))


def _files(path: str) -> Iterator[File | Skipped]:
    found = files([path], {*sources.forms(), *PARQUET})
    return (item for item in found if not isinstance(item, Address))


def _check_paths(paths: Sequence[str], out: Path) -> None:
    if not paths or sources.STDIN in paths:
        raise UsageError("corpus reads files and folders: name some, and none as -")
    for path in filter(is_address, paths):
        raise UsageError(f"{shown(path)}: corpus reads files and folders, and no address")
    for path in paths:
        if out.resolve().is_relative_to(Path(path).resolve()):
            raise UsageError(f"--out {out} lies in the input {path}: name a folder beside it")


def _roots(paths: Sequence[str]) -> dict[str, str]:
    """What each path is called: as much of its end as tells it from the others."""
    ends = {path: PurePath(os.path.abspath(path)).parts for path in paths}  # noqa: PTH100
    for length in range(1, max(map(len, ends.values())) + 1):
        named = {path: "/".join(parts[-length:]) for path, parts in ends.items()}
        if len(set(named.values())) == len(named):
            break
    return named


def _label(path: str, root: str, named: str) -> str:
    below = os.path.relpath(path, root)
    return shown(named if below == "." else f"{named}/{PurePath(below).as_posix()}")


def _check_parquet(path: str) -> None:
    try:
        names = pq.read_schema(path).names
    except (pa.ArrowException, OSError) as error:
        raise UsageError(
            f"{shown(path)}: no whole Parquet file (cut short?): get the file again"
        ) from error
    except UnicodeEncodeError as error:
        raise UsageError(f"{shown(path)}: {NO_UTF8}") from error
    if "text" not in names:
        raise UsageError(
            f"{shown(path)}: no column 'text' among {', '.join(map(repr, names[:8]))}: "
            "give each article's text in one"
        )


def digest(found: Inputs) -> str:
    """The hash of what the files are called and hold."""
    total = hashlib.sha256()
    for one in found.files:
        with open(one.path, "rb") as file:  # noqa: PTH123 - a path may be no UTF-8
            total.update(
                f"{one.label}\0{hashlib.file_digest(file, 'sha256').hexdigest()}\n".encode()
            )
    return total.hexdigest()


def target(found: Inputs) -> int:
    """How many bytes a unit has at most, where it can be cut."""
    return min(max(sum(one.size for one in found.files) // PIECES, LEAST), MOST)


def units(found: Inputs, most: int) -> Iterator[Unit]:
    """The units of the files, in order: neighbours go together up to ``most`` bytes."""
    held: list[Input] = []
    for one in found.files:
        cut = next((how for how, ends in _CUTS.items() if suffix_of(one.path, ends)), None)
        if held and (cut or sum(i.size for i in held) + one.size > most):
            yield Unit("files", tuple(held))
            held = []
        if cut:
            yield from cut(one, most)
        else:
            held.append(one)
    if held:
        yield Unit("files", tuple(held))


def _lines(one: Input, most: int) -> Iterator[Unit]:
    with open(one.path, "rb") as file:  # noqa: PTH123 - a path may be no UTF-8
        wide = file.read(4).startswith(_WIDE)
        file.seek(0)
        start, at, line = 0, 0, 1
        for number, said in enumerate(file, 1):
            if at > start and not wide and at + len(said) > start + most:
                yield Unit("lines", (one,), start, at, line)
                start, line = at, number
            at += len(said)
        if at > start:
            yield Unit("lines", (one,), start, at, line)


def _rows(one: Input, most: int) -> Iterator[Unit]:
    meta = pq.read_metadata(one.path)
    size = sum(meta.row_group(i).total_byte_size for i in range(meta.num_row_groups))
    step = max(1, meta.num_rows * most // max(size, 1))
    for start in range(0, meta.num_rows, step):
        yield Unit("rows", (one,), start, min(start + step, meta.num_rows))


_CUTS = {_lines: LINES, _rows: PARQUET}
