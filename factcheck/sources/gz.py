"""Gzipped files of any other form: *story.html.gz*, *crawl.warc.gz*."""

from __future__ import annotations

import io
import zlib
from pathlib import PurePath
from typing import TYPE_CHECKING

from factcheck.model import Skipped
from factcheck.sources.decode import MAX_BYTES, Unreadable, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Source

#: The suffixes of the forms that are kept gzipped, each with the one behind it.
SUFFIXES = tuple(
    f"{inner}.gz"
    for inner in (
        ".txt .md .html .htm .xhtml .mhtml .mht .jsonl .ndjson .warc .eml .xml .rss "
        ".atom .pdf .docx .markdown"
    ).split()
)

#: The largest of the forms inside; each has its own for what comes out.
LIMIT = 200_000_000

MAGIC = b"\x1f\x8b"
_PIECE = 1 << 16


def read(path: str, data: bytes) -> tuple[Source | Skipped, ...]:
    """The articles of the file inside.

    Of a file cut short, those before the cut are kept where its form holds many
    (``MANY``). Raises Unreadable.
    """
    from factcheck.sources import forms

    suffix = PurePath(PurePath(path).stem).suffix.lower()
    form = forms().get(suffix) or forms()[".txt"]
    if not data:
        raise Unreadable("empty: there is no text in it")
    inside, broken = _inflate(data, min(getattr(form, "LIMIT", MAX_BYTES), LIMIT))
    if not broken:
        return form.read(path, inside)
    if not inside or not getattr(form, "MANY", False):
        raise Unreadable(broken)
    return (*form.read(path, inside), Skipped(path, f"{broken}; what stands before it was read"))


def unzipped(data: bytes, limit: int) -> bytes:
    """What is inside, of at most ``limit`` bytes. Raises Unreadable."""
    inside, broken = _inflate(data, limit)
    if broken:
        raise Unreadable(broken)
    return inside


def _inflate(data: bytes, limit: int) -> tuple[bytes, str]:
    """What is inside up to where it breaks off, and why it does, empty where it is whole."""
    out = io.BytesIO()
    try:
        for piece in _pieces(data):
            out.write(piece)
            if out.tell() > limit:
                raise Unreadable(f"unpacked, {too_large(out.tell(), limit)}")
    except EOFError:
        return out.getvalue(), "gzip cut short: get the file again"
    except zlib.error:
        return out.getvalue(), "broken gzip: get the file again"
    return out.getvalue(), ""


def _pieces(data: bytes) -> Iterator[bytes]:
    """What the members hold, piece by piece: gzip's own reader loses the last before a cut."""
    stream = io.BytesIO(data)
    member = zlib.decompressobj(wbits=31)
    packed = b""
    while True:
        if member.eof:
            # Padding between members, or behind the last one.
            packed = member.unused_data.lstrip(b"\0")
            packed = packed or stream.read(_PIECE).lstrip(b"\0")
            if not packed:
                return
            member = zlib.decompressobj(wbits=31)
        packed = packed or stream.read(_PIECE)
        piece = member.decompress(packed, _PIECE)
        yield piece
        if not packed and not piece and not member.eof:
            raise EOFError
        packed = member.unconsumed_tail
