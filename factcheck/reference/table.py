"""A file of known values to its rows: what is asked of a table, whatever its form."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeVar

from factcheck.errors import UsageError
from factcheck.model import Kind, Skipped, Status
from factcheck.reference import csv_form, json_form
from factcheck.reference.cells import REQUIRED
from factcheck.sources.days import given
from factcheck.sources.decode import MAX_BYTES, Unreadable, decode, too_large
from factcheck.sources.walk import Address, File, files, is_address, read_file

if TYPE_CHECKING:
    from datetime import date

    from factcheck.reference.cells import Record

_Name = TypeVar("_Name", Kind, Status)

#: The form of each suffix.
FORMS = {".csv": csv_form, ".json": json_form}

#: The columns in which no cell is empty.
FILLED = ("subject", "kind", "value")


@dataclass(frozen=True, slots=True)
class Row:
    """A known value.

    ``[start, end)`` is the row and ``[value_start, value_end)`` the value, in code points of
    the file's text. ``day`` is the day from which the value is known, ``name`` says which row
    it is in a message.
    """

    name: str
    subject: str
    kind: Kind
    value: str
    source: str
    day: date | None
    status: Status | None
    start: int
    end: int
    value_start: int
    value_end: int


@dataclass(frozen=True, slots=True)
class Table:
    """A file's text as decoded, and its rows. ``note`` says how it was decoded."""

    path: str
    text: str
    note: str
    rows: tuple[Row, ...]


def is_table(path: str) -> bool:
    """Whether a path names a table of known values, in a file."""
    return not is_address(path) and PurePath(path).suffix.lower() in FORMS


def read(path: str) -> Table:
    """The table in a file. Raises UsageError, with the row and the column at fault."""
    file = next(files([path], FORMS.keys()))
    if isinstance(file, Address):
        raise UsageError(f"{path}: a table is a file: save it and name that")
    if isinstance(file, Skipped):
        raise UsageError(f"{file.path}: {file.reason}")
    try:
        text, note = decode(_bytes(file))
        rows = tuple(map(_row, FORMS[PurePath(path).suffix.lower()].records(text)))
    except Unreadable as error:
        raise UsageError(f"{file.shown}: {error}") from error
    if not rows:
        raise UsageError(
            f"{file.shown}: no rows: give each known value one, with {', '.join(REQUIRED)}"
        )
    return Table(file.shown, text, note, rows)


def _bytes(file: File) -> bytes:
    if file.size > MAX_BYTES:
        raise Unreadable(too_large(file.size, MAX_BYTES))
    data = read_file(file, MAX_BYTES)
    if isinstance(data, str):
        raise Unreadable(data)
    return data


def _row(record: Record) -> Row:
    missing = [column for column in REQUIRED if column not in record.cells]
    if missing:
        raise Unreadable(
            f"{record.name}: no column {missing[0]!r}: a table has {', '.join(REQUIRED)}, and "
            "may have date and status"
        )
    cells = {column: " ".join(cell.text.split()) for column, cell in record.cells.items()}
    for column in FILLED:
        if not cells[column]:
            raise Unreadable(f"{record.name}, column {column}: it is empty")
    kind = _one_of(Kind, cells["kind"], "kind", record)
    status = cells.get("status", "")
    value = record.cells["value"]
    return Row(
        name=record.name,
        subject=cells["subject"],
        kind=kind,
        value=cells["value"],
        source=cells["source"],
        day=_day(cells.get("date", ""), record),
        status=_one_of(Status, status, "status", record) if status else None,
        start=record.start,
        end=record.end,
        value_start=value.start,
        value_end=value.end,
    )


def _one_of(names: type[_Name], said: str, column: str, record: Record) -> _Name:
    known = [name.value for name in names]
    if said.lower() in known:
        return names(said.lower())
    from rapidfuzz import process

    near = process.extractOne(said.lower(), known, score_cutoff=60)
    hint = f"did you mean {near[0]}? " if near else ""
    raise Unreadable(
        f"{record.name}, column {column}: {said[:40]!r} is no {column}: {hint}"
        f"write one of {', '.join(known)}"
    )


def _day(said: str, record: Record) -> date | None:
    day = given(said) if said else None
    if said and day is None:
        raise Unreadable(
            f"{record.name}, column date: {said[:40]!r} is no day: write it as 2024-03-05"
        )
    return day
