"""Mails: a newsletter, a release, an article that somebody sent."""

from __future__ import annotations

from email.utils import parseaddr
from typing import TYPE_CHECKING

from factcheck.model import Source
from factcheck.sources.charset import decode_page
from factcheck.sources.days import given
from factcheck.sources.decode import MAX_BYTES, Unreadable, check_lines, too_large
from factcheck.sources.mail import bytes_of, parse, parts, said
from factcheck.sources.markup import plain

if TYPE_CHECKING:
    from email.message import Message

SUFFIXES = (".eml",)

#: A mail with its attachments is larger than its text.
LIMIT = 30_000_000


def read(path: str, data: bytes) -> tuple[Source, ...]:
    """The mail's subject and its text. Raises Unreadable."""
    message = parse(data)
    body, note = _body(message)
    title = said(message, "Subject") or None
    text = f"{title}\n\n{body}" if title else body
    if len(text) > MAX_BYTES:
        raise Unreadable(too_large(len(text), MAX_BYTES))
    check_lines(text)
    name, address = parseaddr(said(message, "From"))
    published = given(said(message, "Date"))
    return (
        Source(
            id="",
            path=path,
            text=text,
            title=title,
            published=published,
            published_from="mail header" if published else "",
            origin=name or address or None,
            note=note,
        ),
    )


def _body(message: Message) -> tuple[str, str]:
    """The text of a mail: as written, else of its markup; and how it was decoded."""
    shown = [part for part in parts(message) if part.get_content_disposition() != "attachment"]
    for kind in ("text/plain", "text/html"):
        for part in shown:
            held = bytes_of(part)
            if part.get_content_type() != kind or not held.strip():
                continue
            text, note = decode_page(held, part.get_content_charset() or "")
            # Mails end their lines with two characters.
            text = plain(text) if kind == "text/html" else text.replace("\r\n", "\n").strip()
            if text:
                return text, note
    raise Unreadable("no text in it: it has attachments only, or nothing")
