"""Pages that came by their address: read by the form that their type names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from factcheck.model import Skipped, Source
from factcheck.sources import html
from factcheck.sources.decode import MAX_BYTES, Unreadable, too_large
from factcheck.sources.walk import shown, suffix_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.sources import Form

    #: An address to its page; raises Unreadable.
    Fetch = Callable[[str], "Page"]

#: The form of each type, by its suffix. Types that say nothing are not here.
_TYPES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/jsonl": ".jsonl",
    "application/x-ndjson": ".jsonl",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "message/rfc822": ".eml",
    "multipart/related": ".mhtml",
    "application/warc": ".warc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
#: Types that a server gives to what it does not know: the end of the address tells more.
_VAGUE = {"": ".html", "text/plain": ".txt", "application/octet-stream": ""}
_ZIPPED = frozenset(("application/gzip", "application/x-gzip"))


@dataclass(frozen=True, slots=True)
class Page:
    """What an address gave: where it was found in the end, its type, its day and its bytes.

    ``content_type`` and ``date`` are the server's headers, empty where it sent none.
    """

    url: str
    content_type: str
    date: str
    data: bytes


def read(url: str, fetch: Fetch, forms: Mapping[str, Form]) -> tuple[Source | Skipped, ...]:
    """The articles at an address, or why there are none."""
    try:
        page = fetch(url)
        found = _articles(shown(url), page, forms)
    except Unreadable as error:
        return (Skipped(shown(url), str(error)),)
    return tuple(_noted(item, page) for item in found)


def _articles(path: str, page: Page, forms: Mapping[str, Form]) -> tuple[Source | Skipped, ...]:
    header = Message()
    header["content-type"] = page.content_type
    suffix = _suffix(page, header.get_content_type() if page.content_type else "", forms)
    form = forms[suffix]
    limit: int = getattr(form, "LIMIT", MAX_BYTES)
    if len(page.data) > limit:
        raise Unreadable(too_large(len(page.data), limit))
    if form is forms[".html"]:
        charset = header.get_content_charset() or ""
        return (html.page(path, page.data, charset, page.url),)
    return form.read(path, page.data)


def _suffix(page: Page, kind: str, forms: Mapping[str, Form]) -> str:
    """The suffix of the form to read a page by. Raises Unreadable where there is none."""
    own = suffix_of(unquote(urlsplit(page.url).path).rpartition("/")[2], forms.keys())
    if kind in _ZIPPED:
        suffix = own if own.endswith(".gz") else ""
    else:
        suffix = _TYPES.get(kind) or (own or _VAGUE[kind] if kind in _VAGUE else "")
    if suffix not in forms:
        raise Unreadable(f"no article: it is of the type {shown(kind)[:80]}")
    return suffix


def _noted(item: Source | Skipped, page: Page) -> Source | Skipped:
    """A source with its address, and the day of the copy that was read."""
    if isinstance(item, Skipped):
        return item
    try:
        came = f"read as it was on {parsedate_to_datetime(page.date).date().isoformat()}"
    except (ValueError, TypeError):
        came = ""
    note = "; ".join(filter(None, (item.note, came)))
    return replace(item, url=item.url or page.url, note=note)
