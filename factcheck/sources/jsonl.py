"""JSON lines: one article a line."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from factcheck.model import Skipped, Source
from factcheck.sources.days import given
from factcheck.sources.decode import MAX_BYTES, Unreadable, check_lines, decode, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SUFFIXES = (".jsonl", ".ndjson")

#: Many articles a file: those before a break are kept, and it may be larger than one article.
MANY = True
LIMIT = 500_000_000

_SURROGATE = re.compile("[\ud800-\udfff]")


def read(path: str, data: bytes) -> tuple[Source | Skipped, ...]:
    """The articles of a file, and a Skipped for every line that holds none. Raises Unreadable."""
    text, note = decode(data)
    found: list[Source | Skipped] = []
    first: dict[str, int] = {}
    for number, line in _lines(text):
        try:
            source = article(path, line, note)
            _check_id(source.id, first)
        except Unreadable as error:
            found.append(Skipped(path, f"line {number}: {error}"))
            continue
        if source.id:
            first[source.id] = number
        found.append(source)
    return tuple(found)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    # str.splitlines would also split at U+2028, which JSON allows inside a string.
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if line.strip():
            yield number, line


def article(path: str, line: str, note: str = "") -> Source:
    """The article of a line. Raises Unreadable."""
    if len(line) > MAX_BYTES:
        raise Unreadable(too_large(len(line), MAX_BYTES))
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        what = getattr(error, "msg", "nested too deeply")
        raise Unreadable(f"not JSON ({what}): write one object a line") from error
    if not isinstance(value, dict):
        raise Unreadable('not a JSON object: write {"id": …, "text": …}')
    return record(path, value, note)


def record(path: str, value: Mapping[str, object], note: str = "") -> Source:
    """The article of a record with these fields. Raises Unreadable."""
    text = value.get("text")
    if not isinstance(text, str) or not text.strip():
        raise Unreadable('no "text": give the article\'s text as a string')
    if len(text) > MAX_BYTES:
        raise Unreadable(too_large(len(text), MAX_BYTES))
    if _SURROGATE.search(text):
        raise Unreadable('"text" has half of a surrogate pair: write the character as UTF-8')
    check_lines(text)
    stated = value.get("published", value.get("date"))
    published = given(stated)
    if stated and published is None:
        note = "; ".join(filter(None, (note, f"published {str(stated)[:40]!r} was not understood")))
    return Source(
        id=_words(value.get("id")) or "",
        path=path,
        text=text,
        title=_words(value.get("title")),
        published=published,
        published_from="given" if published else "",
        origin=_words(value.get("source")),
        url=_words(value.get("url")),
        story=_words(value.get("story")),
        note=note,
    )


def _check_id(name: str, first: Mapping[str, int]) -> None:
    """Raise Unreadable for an id that an earlier line has."""
    if name and name in first:
        raise Unreadable(
            f"id {name!r} stands on line {first[name]} already: give each article an id of its own"
        )


def _words(value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    return _SURROGATE.sub("\ufffd", str(value)).strip() or None
