"""The files between the stages: written whole or not at all, read a piece at a time.

Two forms, both Arrow's: a *store* holds rows that any part may look up by their number; a
*scatter* holds one batch for every part that it is meant for.
"""

from __future__ import annotations

import json
import os
import pickle
import zlib
from bisect import bisect_left
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

#: So many rows of a store stand in a batch: enough to keep its index small.
ROWS = 64

#: Quick, and half the bytes: these files live for one run.
_LEVEL = 1

_PACKED = pa.ipc.IpcWriteOptions(compression="zstd")


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A path to write to that takes the place of ``path`` when the block ends well."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield beside
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def write_json(path: Path, value: object) -> None:
    """Write a value as JSON, whole or not at all."""
    with whole(path) as beside:
        # As ASCII: the path of a file may be no UTF-8.
        beside.write_text(json.dumps(value), "ascii")


def read_json(path: Path) -> Any:
    """The value that a JSON file holds."""
    return json.loads(path.read_bytes())


def packed(thing: object) -> bytes:
    """Plain data as bytes, for a cell of a store."""
    return zlib.compress(pickle.dumps(thing, pickle.HIGHEST_PROTOCOL), _LEVEL)


def write_store(path: Path, columns: Sequence[str], rows: Iterable[tuple[str | bytes, ...]]) -> int:
    """Write rows of text and bytes as they come; the first column is text. Returns their number."""
    kinds = [pa.string(), *(pa.binary() for _ in columns[1:])]
    schema = pa.schema(list(zip(columns, kinds, strict=True)))
    count, held = 0, []
    with whole(path) as beside, pa.ipc.new_file(str(beside), schema) as writer:
        for row in rows:
            held.append(row)
            count += 1
            if len(held) == ROWS:
                writer.write_batch(_batch(held, schema))
                held = []
        if held:
            writer.write_batch(_batch(held, schema))
    return count


def _batch(rows: Sequence[tuple[object, ...]], schema: pa.Schema) -> pa.RecordBatch:
    columns = zip(*rows, strict=True) if rows else [()] * len(schema)
    arrays = [pa.array(list(c), f.type) for c, f in zip(columns, schema, strict=True)]
    return pa.record_batch(arrays, schema=schema)


class Store:
    """The rows of a store file, each read where it is asked for."""

    def __init__(self, path: Path) -> None:
        """Open the file, without reading its rows."""
        self._file = pa.ipc.open_file(pa.memory_map(str(path)))
        batches = self._file.num_record_batches
        last = self._file.get_batch(batches - 1).num_rows if batches else 0
        self._length: int = max(batches - 1, 0) * ROWS + last

    def __len__(self) -> int:
        return self._length

    def cell(self, row: int, column: str) -> Any:
        """The text or the bytes of a cell."""
        return self._file.get_batch(row // ROWS).column(column)[row % ROWS].as_py()

    def thing(self, row: int, column: str) -> Any:
        """The plain data that was packed into a cell."""
        return pickle.loads(zlib.decompress(self.cell(row, column)))  # noqa: S301 - our own file

    def first(self, column: str, bound: str) -> int:
        """The first row that is not below ``bound`` in a column that ascends."""
        return bisect_left(range(len(self)), bound, key=lambda row: self.cell(row, column))


@lru_cache(maxsize=64)
def store(path: Path) -> Store:
    """A store, held open for the next who asks."""
    return Store(path)


def write_scatter(
    path: Path, schema: pa.Schema, batches: Mapping[int, pa.RecordBatch], parts: int
) -> None:
    """Write one batch for each of so many parts; none is an empty one."""
    empty = pa.RecordBatch.from_pylist([], schema=schema)
    with whole(path) as beside, pa.ipc.new_file(str(beside), schema, options=_PACKED) as writer:
        for part in range(parts):
            writer.write_batch(batches.get(part, empty))


def gather(paths: Iterable[Path], part: int) -> Iterator[pa.RecordBatch]:
    """What each of the files holds for a part."""
    for path in paths:
        with pa.memory_map(str(path)) as source:
            yield pa.ipc.open_file(source).get_batch(part)


def bucket(key: str, parts: int) -> int:
    """The part that gathers a key: the same on every machine."""
    return zlib.crc32(key.encode("utf-8", "surrogatepass")) % parts
