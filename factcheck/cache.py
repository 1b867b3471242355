"""What was read out of articles, kept in one SQLite file from run to run.

A cache may be missing, damaged, full, locked or from another version: then there is none,
one line says so, and the run goes on without it.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

#: Marks the file as a cache of this program: ``fcac``.
APPLICATION = 0x66636163

#: The form of the tables.
FORM = 1

#: The cache is kept below this size in bytes: some 200,000 articles.
LIMIT = 1 << 30

#: How long another run that is writing is waited for, in seconds.
PATIENCE = 10

#: SQLite takes so many values in one query, in every version.
_VALUES = 500

#: A body is kept behind a hash of it and its key: what was damaged on the disk is not found.
_CHECK = 8

_TABLES = """
    CREATE TABLE run (number INTEGER NOT NULL);
    INSERT INTO run VALUES (0);
    CREATE TABLE reading (
        key BLOB PRIMARY KEY,
        used INTEGER NOT NULL, -- the number of the last run that asked for it
        body BLOB NOT NULL
    );
    CREATE INDEX by_use ON reading (used);
"""


class Unusable(Exception):  # noqa: N818 - it is no error of the user's
    """A file that cannot serve as a cache, and why, in a few words."""


@dataclass(frozen=True, slots=True)
class State:
    """What ``factcheck cache`` shows: entries, and bytes on disk."""

    entries: int
    size: int


class Cache:
    """An open cache. Its methods never raise: after the first failure it keeps nothing more."""

    def __init__(self, path: Path, note: Callable[[str], None], limit: int = LIMIT) -> None:
        """Open the cache at ``path``, made where there is none; ``note`` is told of a failure."""
        self._path, self._note, self._limit = path, note, limit
        self._connection: sqlite3.Connection | None = None
        self._run = 0
        try:
            self._connection = _opened(path)
            self._run = self._begun(self._connection)
        except (sqlite3.Error, OSError, Unusable) as error:
            self._fail(error)

    def get(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """The bodies that are known of ``keys``."""
        found: dict[bytes, bytes] = {}
        for at in range(0, len(keys), _VALUES):
            some = keys[at : at + _VALUES]
            marks = ",".join("?" * len(some))
            query = f"SELECT key, body FROM reading WHERE key IN ({marks})"  # noqa: S608 - marks
            found.update(self._rows(query, some))
        return found

    def put(self, bodies: Iterable[tuple[bytes, bytes]]) -> None:
        """Keep bodies under their keys, all or none of them."""
        rows = [(key, self._run, _check(key, body) + body) for key, body in bodies]
        self._write("INSERT OR REPLACE INTO reading VALUES (?, ?, ?)", rows)

    def close(self, used: Sequence[bytes] = ()) -> None:
        """End the run, which ``used`` some entries; the oldest go where there are too many."""
        self._write("UPDATE reading SET used = ? WHERE key = ?", [(self._run, k) for k in used])
        if self._connection is not None:
            try:
                _shrunk(self._connection, self._limit)
                self._connection.close()
            except sqlite3.Error as error:
                self._fail(error)
        self._connection = None

    def _begun(self, connection: sqlite3.Connection) -> int:
        with connection:
            connection.execute("UPDATE run SET number = number + 1")
            return int(connection.execute("SELECT number FROM run").fetchone()[0])

    def _rows(self, query: str, values: Sequence[bytes]) -> list[tuple[bytes, bytes]]:
        if self._connection is None:
            return []
        try:
            rows = self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            self._fail(error)
            return []
        return [
            (key, body[_CHECK:])
            for key, body in rows
            if isinstance(key, bytes)
            and isinstance(body, bytes)
            and body[:_CHECK] == _check(key, body[_CHECK:])
        ]

    def _write(self, query: str, rows: Sequence[tuple[object, ...]]) -> None:
        if self._connection is None or not rows:
            return
        try:
            with self._connection:
                self._connection.executemany(query, rows)
        except sqlite3.Error as error:
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None
        self._note(f"the cache {_shown(self._path)} is not used: {_why(error)}")


def _opened(path: Path) -> sqlite3.Connection:
    if path.is_dir():
        raise Unusable("it is a folder; name a file")
    path.parent.mkdir(parents=True, exist_ok=True)
    _writable(path)
    connection = sqlite3.connect(path, timeout=PATIENCE)
    try:
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA trusted_schema = OFF")
        _made(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _writable(path: Path) -> None:
    """Raises OSError with the reason where SQLite would only say that it cannot open the file."""
    if path.exists():
        with path.open("r+b"):
            pass
    elif not os.access(path.parent, os.W_OK | os.X_OK):
        raise PermissionError(13, "permission denied", str(path.parent))


def _made(connection: sqlite3.Connection) -> None:
    """The tables of a new file, or a look at whose file it is."""
    if not _pragma(connection, "schema_version"):
        # Space that is freed is given back; set before the first table is.
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        connection.execute("PRAGMA journal_mode = WAL")
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            if not _pragma(connection, "schema_version"):
                for statement in _TABLES.split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id = {APPLICATION}")
                connection.execute(f"PRAGMA user_version = {FORM}")
    _checked(connection)


def _checked(connection: sqlite3.Connection) -> None:
    if _pragma(connection, "application_id") != APPLICATION:
        raise Unusable("it is another program's database; name another file")
    form = _pragma(connection, "user_version")
    if form != FORM:
        raise Unusable(
            f"it is of form {form}, and this factcheck writes form {FORM}; name another file"
        )


def _shrunk(connection: sqlite3.Connection, limit: int) -> None:
    """Drop what was asked for longest ago, run by run, until the file is small enough."""
    page = _pragma(connection, "page_size")
    while (
        page * (_pragma(connection, "page_count") - _pragma(connection, "freelist_count")) > limit
    ):
        with connection:
            gone = connection.execute(
                "DELETE FROM reading WHERE key IN"
                " (SELECT key FROM reading ORDER BY used, key LIMIT max(64,"
                " (SELECT count(*) FROM reading) / 8))"
            ).rowcount
        connection.executescript("PRAGMA incremental_vacuum")  # execute() would free one page
        if not gone:
            return


def _check(key: bytes, body: bytes) -> bytes:
    return blake2b(body, digest_size=_CHECK, key=key).digest()


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _why(error: Exception) -> str:
    """A failure in a few words, without the place, and what to do where something can be done."""
    if isinstance(error, OSError):
        return (error.strerror or type(error).__name__).lower()
    if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
        return f"{error}; delete it, or name another file"  # damaged, or none to begin with
    return str(error)


def _shown(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def state(path: Path) -> State | None:
    """What a cache holds; None where there is no file. Raises Unusable where it is no cache."""
    if not path.exists():
        return None
    if path.is_dir():
        raise Unusable("it is a folder; name a file")
    try:
        # Even to read, SQLite writes a file beside it, unless told that nobody else will.
        alone = "" if os.access(path.parent, os.W_OK | os.X_OK) else "&immutable=1"
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode=ro{alone}", uri=True, timeout=PATIENCE
        )
        try:
            _checked(connection)
            entries = int(connection.execute("SELECT count(*) FROM reading").fetchone()[0])
        finally:
            connection.close()
    except (sqlite3.Error, OSError) as error:
        raise Unusable(_why(error)) from error
    return State(entries, sum(file.stat().st_size for file in files(path) if file.exists()))


def files(path: Path) -> tuple[Path, ...]:
    """The file of a cache and those that SQLite keeps beside it."""
    return (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal")))
