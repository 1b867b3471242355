"""JSON-LD: what a page says of its article for machines."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_ARTICLE = re.compile(r"\w*(?:Article|BlogPosting|Report|NewsItem)", re.IGNORECASE)
_PAGE = re.compile(r"\w*(?:WebPage|ItemPage)|CreativeWork", re.IGNORECASE)
#: Where further nodes stand; what lists or links other articles is left out.
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage")
#: Nodes that are looked at, lest a page of nothing else take long.
_MOST = 500


def about_article(root: HtmlElement) -> dict[str, Any]:
    """What is said of the page's article, and where nothing is, of the page; or nothing."""
    nodes = [node for script in root.iter("script") for node in _nodes(script)]
    return _first(nodes, _PAGE) | _first(nodes, _ARTICLE)


def _first(nodes: list[dict[str, Any]], wanted: re.Pattern[str]) -> dict[str, Any]:
    of_kind = (n for n in nodes if any(wanted.fullmatch(kind) for kind in texts(n.get("@type"))))
    return next(of_kind, {})


def _nodes(script: HtmlElement) -> Iterator[dict[str, Any]]:
    if "ld+json" not in (script.get("type") or "").lower():
        return
    try:
        value = json.loads((script.text or "").strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return
    waiting = [value]
    for _ in range(_MOST):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            yield item
            waiting.extend(item[key] for key in _INSIDE if key in item)


def texts(value: Any) -> list[str]:
    """The strings that a property gives: its own, those of a list, or the name of a node."""
    items = value if isinstance(value, list) else [value]
    named = (item.get("name") if isinstance(item, dict) else item for item in items)
    return [
        " ".join(unescape(item).split()) for item in named if isinstance(item, str) and item.strip()
    ]
