"""Web pages saved as one file by a browser: the page among its pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.sources import html
from factcheck.sources.decode import Unreadable
from factcheck.sources.mail import bytes_of, parse, parts, said

if TYPE_CHECKING:
    from factcheck.model import Source

SUFFIXES = (".mhtml", ".mht")

#: Its pictures stand inside it.
LIMIT = 2 * html.LIMIT


def read(path: str, data: bytes) -> tuple[Source, ...]:
    """The article of the first page in the file. Raises Unreadable."""
    message = parse(data)
    for part in parts(message):
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            url = said(message, "Snapshot-Content-Location") or said(part, "Content-Location")
            web = url if url.startswith(("http:", "https:")) else None
            return (html.page(path, bytes_of(part), part.get_content_charset() or "", web),)
    raise Unreadable("no page in it: save the page anew, as .mhtml or .html")
