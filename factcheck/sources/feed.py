"""Feeds, RSS and Atom, that carry their articles in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model import Skipped, Source
from factcheck.sources.days import given
from factcheck.sources.decode import MAX_BYTES, Unreadable, check_lines, too_large
from factcheck.sources.markup import parse_xml, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

SUFFIXES = (".rss", ".atom", ".xml")

#: Many articles a file: those before a break are kept.
MANY = True
LIMIT = 50_000_000

#: Local names of elements, the surest first: namespaces differ, names do not.
_ITEMS = frozenset(("item", "entry"))
_TEXTS = ("encoded", "content", "body", "description", "summary")
_DAYS = ("published", "pubDate", "date", "issued", "created")
#: Words below which an item's text is a teaser.
_TEASER = 60


def read(path: str, data: bytes) -> tuple[Source | Skipped, ...]:
    """The articles of a feed, and one Skipped for its items without. Raises Unreadable."""
    if not data.strip():
        raise Unreadable("empty: there is no text in it")
    root = parse_xml(data)
    if _name(root) not in ("rss", "feed", "RDF"):
        raise Unreadable("no feed: it is XML of another kind; save the article as .txt or .html")
    channel = next((node for node in root if _name(node) == "channel"), root)
    origin = _text(channel, ("title",)) or None
    found: list[Source | Skipped] = []
    teasers: list[int] = []
    items = [node for node in root.iter() if _name(node) in _ITEMS]
    for number, item in enumerate(items, 1):
        try:
            source = _article(path, item, origin)
        except Unreadable as error:
            found.append(Skipped(path, f"item {number}: {error}"))
            continue
        if source:
            found.append(source)
        else:
            teasers.append(number)
    if not items:
        raise Unreadable("a feed without items")
    if teasers:
        found.append(
            Skipped(path, f"{len(teasers)} of {len(items)} items have no full text: save the pages")
        )
    return tuple(found)


def _name(node: _Element) -> str:
    tag = node.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _article(path: str, item: _Element, origin: str | None) -> Source | None:
    body = _body(item)
    if len(body.split()) < _TEASER:
        return None
    title = " ".join(plain(_text(item, ("title",))).split()) or None
    text = f"{title}\n\n{body}" if title else body
    if len(text) > MAX_BYTES:
        raise Unreadable(too_large(len(text), MAX_BYTES))
    check_lines(text)
    published = given(_text(item, _DAYS))
    return Source(
        id="",
        path=path,
        text=text,
        title=title,
        published=published,
        published_from="feed" if published else "",
        origin=origin,
        url=_link(item),
    )


def _children(item: _Element, names: Iterable[str]) -> Iterator[_Element]:
    for name in names:
        yield from (node for node in item if _name(node) == name)


def _text(item: _Element, names: Iterable[str]) -> str:
    """The text of the first child with one of the names, the first name first."""
    found = ("".join(node.itertext()).strip() for node in _children(item, names))
    return next(filter(None, found), "")


def _body(item: _Element) -> str:
    """The longest text of an item, without its markup."""
    from lxml import etree

    longest = ""
    for node in _children(item, _TEXTS):
        inside = (etree.tostring(child, encoding="unicode") for child in node)
        text = plain((node.text or "") + "".join(inside))
        longest = max(longest, text, key=len)
    return longest


def _link(item: _Element) -> str | None:
    for node in _children(item, ("link",)):
        address = (node.get("href") or node.text or "").strip()
        if address.startswith(("http:", "https:")) and node.get("rel") in (None, "alternate"):
            return address
    return None
