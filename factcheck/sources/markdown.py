"""Markdown with YAML front matter: ``title``, ``date``, ``source`` and what else is known."""

from __future__ import annotations

import re
from typing import Any

from factcheck.model import Source
from factcheck.sources.days import given
from factcheck.sources.decode import Unreadable, body_start, check_lines, decode

SUFFIXES = (".md", ".markdown")

_OPEN = re.compile(r"---[ \t]*(?:\r\n|\r|\n)")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|\Z)", re.MULTILINE)


def read(path: str, data: bytes) -> tuple[Source, ...]:
    """The one article of a Markdown file. Raises Unreadable."""
    text, note = decode(data)
    check_lines(text)
    start = body_start(text)
    opened = _OPEN.match(text, start)
    if not opened:
        return (Source(id="", path=path, text=text, body_start=start, note=note),)
    # "\r" alone ends a line too, which MULTILINE does not know; it is as long as "\n".
    closed = _CLOSE.search(text.replace("\r\n", " \n").replace("\r", "\n"), opened.end())
    if not closed:
        raise Unreadable("front matter is opened on line 1 and never closed: add a line ---")
    if not text[closed.end() :].strip():
        raise Unreadable("empty: there is front matter, and no article below it")
    head = _parse(text[opened.end() : closed.start()])
    stated = head.get("published", head.get("date"))
    published = given(stated)
    if stated is not None and published is None:
        note = "; ".join(filter(None, (note, f"date {str(stated)[:40]!r} was not understood")))
    return (
        Source(
            id="",
            path=path,
            text=text,
            body_start=closed.end(),
            title=_words(head.get("title")),
            published=published,
            published_from="front matter" if published else "",
            origin=_words(head.get("source")),
            url=_words(head.get("url")),
            story=_words(head.get("story")),
            note=note,
        ),
    )


def _words(value: object) -> str | None:
    return str(value).strip() or None if isinstance(value, (str, int, float)) else None


def _parse(head: str) -> dict[str, Any]:
    import yaml

    try:
        values = yaml.safe_load(head)
    # The loader lets ValueError out for a day that no calendar has (2025-02-31).
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" on line {mark.line + 2}" if mark else ""
        problem = getattr(error, "problem", None) or str(error).split("\n")[0]
        raise Unreadable(
            f"front matter is not YAML{where} ({problem}): put values with ':' or '\"' in quotes"
        ) from error
    if values is None:
        return {}
    if not isinstance(values, dict):
        raise Unreadable("front matter is not a list of 'key: value' lines: mend or remove it")
    return values
