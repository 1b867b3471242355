"""Web archives: each page that was captured is an article."""

from __future__ import annotations

import contextlib
import io
import re
from typing import TYPE_CHECKING, Any

from factcheck.model import Skipped
from factcheck.sources.decode import Unreadable, too_large
from factcheck.sources.extras import library
from factcheck.sources.html import LIMIT as PAGE
from factcheck.sources.html import page
from factcheck.sources.walk import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Source

SUFFIXES = (".warc",)

#: Many articles a file: those before a break are kept.
MANY = True
LIMIT = 200_000_000

_KINDS = ("text/html", "application/xhtml+xml")
_CHARSET = re.compile(r"charset=[\"']?([\w:.-]+)", re.IGNORECASE)


def read(path: str, data: bytes) -> tuple[Source | Skipped, ...]:
    """The articles of the pages in an archive, and a Skipped for each that has none.

    Raises Unreadable.
    """
    if not data.strip():
        raise Unreadable("empty: there is no record in it")
    library("warcio", "warc")
    found: list[Source | Skipped] = []
    try:
        # It writes its warnings there, about what is said below.
        with contextlib.redirect_stderr(io.StringIO()):
            for record in _responses(data):
                found.append(_article(path, record))  # noqa: PERF401 - a break leaves them
    except Exception as error:  # it breaks wherever warcio first trusts it
        said = shown((str(error).splitlines() or [""])[0][:100])
        if not found:
            raise Unreadable(f"no web archive ({said or type(error).__name__})") from error
        reason = f"broken off ({said or type(error).__name__}): what stands before it was read"
        found.append(Skipped(path, reason))
    if not found:
        raise Unreadable("no page in it: its records hold other things")
    return tuple(found)


def _responses(data: bytes) -> Iterator[Any]:
    """The records of pages that came, in order."""
    from warcio.archiveiterator import ArchiveIterator

    for record in ArchiveIterator(io.BytesIO(data)):
        headers = record.http_headers
        kind = (headers.get_header("Content-Type") or "") if headers else ""
        if record.rec_type not in ("response", "resource") or not headers:
            continue
        if headers.get_statuscode().startswith("2") and kind.lower().startswith(_KINDS):
            yield record


def _article(path: str, record: Any) -> Source | Skipped:
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    charset = _CHARSET.search(record.http_headers.get_header("Content-Type") or "")
    try:
        return page(path, _body(record), charset[1] if charset else "", url or None)
    except Unreadable as error:
        return Skipped(path, f"{shown(url[:200]) or 'a page'}: {error}")


def _body(record: Any) -> bytes:
    """The bytes of a captured page, its transfer encodings undone. Raises Unreadable."""
    body: bytes = record.content_stream().read(PAGE + 1)
    if len(body) > PAGE:
        raise Unreadable(too_large(len(body), PAGE))
    while record.raw_stream.read(1 << 16):
        pass  # what the encodings did not need
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise Unreadable("cut short: the archive ends within it")
    return body
