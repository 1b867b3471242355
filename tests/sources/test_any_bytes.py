"""Whatever a file holds, it is read or refused; nothing is raised, whatever its form."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from factcheck import sources
from factcheck.model import Skipped, Source
from factcheck.sources.decode import Unreadable

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What each form begins with and holds, enough for its reader to go on.
STARTS = {
    ".html": b"<html><head><title>Crane</title></head><body><h1>Crane</h1><p>Two hurt.</p></body>",
    ".mhtml": b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>x",
    ".eml": b"From: a <a@b.example>\nSubject: =?utf-8?q?x?=\nDate: Mon, 06 May 2024\n\nTwo hurt.",
    ".rss": b"<rss><channel><title>x</title><item><description>Two</description></item></channel>",
    ".pdf": b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    ".docx": b"PK\x03\x04\x14\0\0\0\0\0word/document.xmlPK\x05\x06" + b"\0" * 18,
    ".warc": b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\nHTTP/1.1 200\r\n\r\n",
    ".txt.gz": b"\x1f\x8b\x08\0\0\0\0\0\0\x03\x0b)\xcf\x07\0",
    ".jsonl": b'{"id": "1", "text": "Two hurt.", "published": "2024-05-06"}\n',
    ".md": b"---\ntitle: x\ndate: 2024-05-06\n---\nTwo hurt.",
    ".txt": b"Two hurt.",
}


def broken(data: bytes, seed: int) -> bytes:
    """The same bytes with some changed, doubled or cut off."""
    pick = random.Random(seed)  # noqa: S311 - the same bytes on every run
    out = bytearray(data)
    for _ in range(pick.randint(1, 6)):
        at = pick.randrange(len(out) or 1)
        match pick.randrange(4):
            case 0:
                out[at : at + 1] = pick.randbytes(1)
            case 1:
                del out[at : at + pick.randint(1, 12)]
            case 2:
                out[at:at] = out[at : at + 20] * pick.randint(1, 30)
            case _:
                out[at:at] = pick.choice(
                    (b"\0", b"<", b"\xff\xfe", b"&#0;", b"\xed\xa0\x80", b"\r")
                )
    return bytes(out)


@pytest.mark.parametrize("suffix", STARTS)
def test_any_bytes_are_read_or_refused(suffix: str) -> None:
    form = sources.forms()[suffix]
    for seed in range(60):
        found: Sequence[Source | Skipped]
        try:
            found = form.read(f"a{suffix}", broken(STARTS[suffix], seed))
        except Unreadable as error:
            found = (Skipped("a", str(error)),)
        assert found
        for item in found:
            if isinstance(item, Source):
                item.text.encode("utf-8")  # a report can be written of it
                assert item.text.strip()
            else:
                assert item.reason
                assert item.reason.isprintable()
