"""JSON lines: one article a line."""

from __future__ import annotations

import codecs
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
#: With its articles, a file of this size stays under 1 GB of memory.
LIMIT = 200_000_000
#: What is not UTF-8 is read as a whole, to tell its encoding.
DETECTED = 20_000_000

_HEAD = 100_000
_PIECE = 1 << 20
_SURROGATE = re.compile("[\ud800-\udfff]")


def read(path: str, data: bytes) -> tuple[Source | Skipped, ...]:
    """The articles of a file, and a Skipped for every line that holds none. Raises Unreadable."""
    lines, note = _decoded(data)
    found: list[Source | Skipped] = []
    first: dict[str, int] = {}
    for number, line in lines:
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


def _decoded(data: bytes) -> tuple[Iterator[tuple[int, str]], str]:
    """The lines that are not empty, with their numbers, and how they were decoded."""
    if b"\0" in data or data.isspace() or not _is_utf8(data):
        if len(data) > DETECTED:
            raise Unreadable("not UTF-8: save it as UTF-8, or in smaller files")
        text, note = decode(data)
        return _lines(text.encode()), note
    if not (head := data[:_HEAD]).isspace():
        decode(head[: head.rfind(b"\n") + 1] or head)
    return _lines(data), ""


def _is_utf8(data: bytes) -> bool:
    """Whether a file is UTF-8, tried piece by piece: the text of a large one is larger still."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    view = memoryview(data)
    try:
        for at in range(0, len(data), _PIECE):
            decoder.decode(view[at : at + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _lines(data: bytes) -> Iterator[tuple[int, str]]:
    # str.splitlines would also split at U+2028, which JSON allows inside a string.
    start, number = len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0, 0
    while start < len(data):
        end = data.find(b"\n", start)
        end = len(data) if end < 0 else end
        number += 1
        line = data[start:end].decode("utf-8")
        if line.strip():
            yield number, line
        start = end + 1


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
