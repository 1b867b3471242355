"""Bytes to text, exactly: no newline is translated and no character dropped."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

#: Bytes that one article may have, and code points that one of its lines may have: a
#: novel is smaller than the first and a chapter smaller than the second.
MAX_BYTES = 5_000_000
MAX_LINE = 200_000

#: Longest mark first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
#: Encodings that a few accents in English cannot tell from its usual one, cp1252.
_LATIN = frozenset(
    "cp1250 cp1252 cp1254 cp1257 cp1258 latin_1 iso8859_2 iso8859_3 iso8859_4 iso8859_9 "
    "iso8859_10 iso8859_13 iso8859_14 iso8859_15 iso8859_16 mac_roman mac_latin2 mac_iceland "
    "mac_turkish cp437 cp775 cp850 cp852 cp857 cp858 cp861 cp863 cp865".split()
)
_BOM = "\ufeff"

#: How files that only look like text begin.
_MAGIC = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"{\\rtf")


class Unreadable(Exception):  # noqa: N818 - it says what the input is
    """An input that is no article; the message is one line that says what is wrong."""


def too_large(size: int, limit: int) -> str:
    """The reason for refusing ``size`` bytes where ``limit`` are allowed."""
    return (
        f"{size / 1e6:.1f} MB is over the limit of {limit / 1e6:.0f} MB: "
        "give one article a file, or one a line in .jsonl"
    )


def decode(data: bytes) -> tuple[str, str]:
    """Text of a file and a note on how it was decoded, empty for Unicode.

    A UTF-8 byte order mark stays the first code point of the text, so that offsets are
    those of the bytes decoded as UTF-8. Raises Unreadable.
    """
    if not data.strip():
        raise Unreadable("empty: there is no text in it")
    if data.startswith(_MAGIC):
        raise Unreadable("not text: save the article as .txt, .md or .jsonl")
    text, note = _decode(data)
    if len(_CONTROL.findall(text[:100_000])) > len(text[:100_000]) // 100 or "\0" in text:
        raise Unreadable("not text: it is binary; save the article as .txt, .md or .jsonl")
    if not text.strip(_BOM).strip():
        raise Unreadable("empty: there is no text in it")
    return text, note


def _decode(data: bytes) -> tuple[str, str]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(name), ""
            except UnicodeDecodeError as error:
                raise Unreadable(
                    f"broken {name.upper()} at byte {error.start}: save it as UTF-8"
                ) from error
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError as error:
        return _detect(data, error.start)


def _detect(data: bytes, at: int) -> tuple[str, str]:
    if b"\0" in data:
        raise Unreadable("not text: it is binary; save the article as .txt, .md or .jsonl")
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise Unreadable(f"not UTF-8 (byte {at}) nor any known encoding: save it as UTF-8")
    name, text = best.encoding, str(best)
    if name in _LATIN:
        with suppress(UnicodeDecodeError):
            name, text = "cp1252", data.decode("cp1252")
    return text, f"read as {name}: it is not UTF-8 (byte {at})"


def body_start(text: str) -> int:
    """Where text begins behind a byte order mark."""
    return 1 if text.startswith(_BOM) else 0


def check_lines(text: str) -> None:
    """Raise Unreadable for a line that is too long to be a paragraph."""
    if len(text) <= MAX_LINE:
        return
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) > MAX_LINE:
            raise Unreadable(
                f"line {number} has {len(line):,} characters, over the limit of {MAX_LINE:,}: "
                "put each paragraph on a line of its own"
            )
