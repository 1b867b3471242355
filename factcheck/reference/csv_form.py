"""Tables as spreadsheets write them: commas, semicolons or tabs, a byte order mark or none."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from factcheck.reference.cells import REQUIRED, Cell, Record
from factcheck.sources.decode import Unreadable, body_start

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DELIMITERS = ",;\t"

#: The line by which a spreadsheet says what parts its cells.
_SEPARATOR = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def records(text: str) -> tuple[Record, ...]:
    """The rows below the header; blank ones are passed over. Raises Unreadable."""
    start = body_start(text)
    stated = _SEPARATOR.match(text, start)
    if stated:
        start = stated.end()
    try:
        rows = list(_rows(text, start, stated[1] if stated else _delimiter(text, start)))
    except csv.Error as error:
        raise Unreadable(f"not a table: {error}") from error
    if not rows:
        raise Unreadable("no header: the first row names the columns")
    header = [cell.text.strip().lower() for cell in rows[0]]
    _check(header)
    return tuple(_records(header, rows))


def _check(header: Sequence[str]) -> None:
    twice = next((name for n, name in enumerate(header) if name and name in header[:n]), None)
    if twice:
        raise Unreadable(f"row 1: two columns are called {twice!r}")
    missing = next((name for name in REQUIRED if name not in header), None)
    if missing:
        raise Unreadable(
            f"row 1: no column {missing!r}: the first row names the columns "
            f"{', '.join(REQUIRED)}; it has {', '.join(header)[:80]}"
        )


def _records(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Iterator[Record]:
    for number, row in enumerate(rows[1:], 2):
        if not any(cell.text.strip() for cell in row):
            continue
        end = row[-1].end
        if len(row) > len(header) and any(cell.text.strip() for cell in row[len(header) :]):
            raise Unreadable(
                f"row {number}: {len(row)} cells in {len(header)} columns: put quotes around a "
                "value that holds a comma or a semicolon"
            )
        filled = [*row, *(Cell("", end, end) for _ in header[len(row) :])]
        cells = {name: cell for name, cell in zip(header, filled, strict=False) if name}
        yield Record(f"row {number}", cells, row[0].start, end)


def _delimiter(text: str, start: int) -> str:
    """What parts the cells of the first row."""
    header = text[start:].split("\n", 1)[0]
    return max(DELIMITERS, key=header.count)


def _rows(text: str, start: int, delimiter: str) -> Iterator[list[Cell]]:
    lines = io.StringIO(text[start:], newline="").readlines()
    starts = [start]
    for line in lines:
        starts.append(starts[-1] + len(line))
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    before = 0
    for row in reader:
        at, end = starts[before], starts[reader.line_num]
        before = reader.line_num
        if row:
            yield list(_cells(text, row, at, end))


def _cells(text: str, row: Sequence[str], at: int, end: int) -> Iterator[Cell]:
    """Each cell where the row writes it; they stand in order, with quotes inside doubled."""
    for said in row:
        places = [(text.find(form, at, end), form) for form in (said, said.replace('"', '""'))]
        place, form = min((found for found in places if found[0] >= 0), default=(at, ""))
        at = place + len(form)
        yield Cell(said, place, at)
