"""Plain text: the file is the article."""

from __future__ import annotations

from factcheck.model import Source
from factcheck.sources.decode import body_start, check_lines, decode

SUFFIXES = (".txt",)


def read(path: str, data: bytes) -> tuple[Source, ...]:
    """The one article of a text file. Raises Unreadable."""
    text, note = decode(data)
    check_lines(text)
    return (Source(id="", path=path, text=text, body_start=body_start(text), note=note),)
