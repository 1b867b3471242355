"""A unit of input to its articles, one module function a form."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from factcheck import sources
from factcheck.model import Skipped, Source
from factcheck.sources import jsonl
from factcheck.sources.decode import Unreadable, decode
from factcheck.sources.walk import File

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.corpus.plan import Unit

#: The columns of a Parquet file that are read, where it has them.
COLUMNS = ("id", "text", "title", "published", "date", "source", "url", "story")

#: So many rows of a Parquet file are decoded at a time.
_ROWS = 256


def read(unit: Unit) -> Iterator[Source | Skipped]:
    """The articles of a unit, each with an id, and what cannot be read, with reasons."""
    yield from FORMS[unit.form](unit)


def _files(unit: Unit) -> Iterator[Source | Skipped]:
    for one in unit.inputs:
        found = sources.articles_in(File(one.path, one.label, one.size))
        many = Counter(isinstance(item, Source) for item in found)[True] > 1
        number = 0
        for item in found:
            if isinstance(item, Source):
                number += 1
                name = f"{one.label}#{number}" if many else one.label
                yield replace(item, id=item.id or name)
            else:
                yield item


def _lines(unit: Unit) -> Iterator[Source | Skipped]:
    (one,) = unit.inputs
    with open(one.path, "rb") as file:  # noqa: PTH123 - a path may be no UTF-8
        file.seek(unit.start)
        data = file.read(unit.stop - unit.start)
    try:
        text, note = decode(data)
    except Unreadable as error:
        yield Skipped(one.label, f"from line {unit.line}: {error}")
        return
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), unit.line):
        if line.strip():
            try:
                found = jsonl.article(one.label, line, note)
            except Unreadable as error:
                yield Skipped(one.label, f"line {number}: {error}")
            else:
                yield replace(found, id=found.id or f"{one.label}#{number}")


def _rows(unit: Unit) -> Iterator[Source | Skipped]:
    (one,) = unit.inputs
    number = unit.start
    try:
        for row in _decoded(one.path, unit.start, unit.stop):
            number += 1
            try:
                found = jsonl.record(one.label, row)
            except Unreadable as error:
                yield Skipped(one.label, f"row {number}: {error}")
            else:
                yield replace(found, id=found.id or f"{one.label}#{number}")
    except (pa.ArrowException, OSError) as error:
        reason = " ".join(str(error).split())[:120]
        yield Skipped(
            one.label, f"rows {number + 1} to {unit.stop}: broken Parquet ({reason}): get it again"
        )


def _decoded(path: str, start: int, stop: int) -> Iterator[Mapping[str, Any]]:
    """The rows of a Parquet file from ``start`` to ``stop``; days as their dates."""
    file = pq.ParquetFile(path)
    columns = [name for name in COLUMNS if name in file.schema_arrow.names]
    at, groups = 0, []
    for index in range(file.num_row_groups):
        rows = file.metadata.row_group(index).num_rows
        if at < stop and at + rows > start:
            groups.append(index)
        elif at + rows <= start:
            start, stop = start - rows, stop - rows
            continue
        at += rows
    at = 0
    for batch in file.iter_batches(_ROWS, row_groups=groups, columns=columns):
        if at >= stop:
            return
        kept = batch.slice(max(start - at, 0), min(stop - at, batch.num_rows) - max(start - at, 0))
        at += batch.num_rows
        if kept.num_rows > 0:
            yield from _plain(kept).to_pylist()


def _plain(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Times of day are of no use here, and those of nanoseconds are no Python time."""
    for index, field in enumerate(batch.schema):
        if pa.types.is_timestamp(field.type):
            days = batch.column(index).cast(pa.date32(), safe=False)
            batch = batch.set_column(index, field.name, days)
    return batch


FORMS: Mapping[str, Callable[[Unit], Iterator[Source | Skipped]]] = {
    "files": _files,
    "lines": _lines,
    "rows": _rows,
}
