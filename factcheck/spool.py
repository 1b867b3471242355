"""Many pieces of bytes in few bytes of memory: more than a little waits in a temporary file."""

from __future__ import annotations

from tempfile import SpooledTemporaryFile

#: So many bytes wait in memory; with more, all of them wait in a file without a name.
HELD = 1 << 24


class Spool:
    """Pieces by their places; gone with the object."""

    def __init__(self, held: int = HELD) -> None:
        """Begin without a piece; ``held`` is how many bytes stay in memory."""
        self._file = SpooledTemporaryFile(held)  # noqa: SIM115 - open as long as the object is
        self._end = 0

    def add(self, piece: bytes) -> tuple[int, int]:
        """Keep a piece, and tell its place."""
        place = self._end, len(piece)
        self._file.seek(self._end)
        self._file.write(piece)
        self._end += len(piece)
        return place

    def at(self, place: tuple[int, int]) -> bytes:
        """The piece at a place that ``add`` told."""
        start, size = place
        self._file.seek(start)
        return self._file.read(size)
