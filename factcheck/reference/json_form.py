"""Tables as JSON: a list of objects."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from factcheck.reference.cells import Cell, Record
from factcheck.sources.decode import Unreadable, body_start

if TYPE_CHECKING:
    from collections.abc import Iterator

_DECODER = json.JSONDecoder()
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACE = re.compile(r"[ \t\r\n]*")
_LIST = 'write a list of objects, as [{"subject": …, "kind": …, "value": …, "source": …}]'


def records(text: str) -> tuple[Record, ...]:
    """The objects of the list. Raises Unreadable."""
    try:
        whole = json.loads(text[body_start(text) :])
    except (ValueError, RecursionError) as error:
        where = f", line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        what = getattr(error, "msg", "nested too deeply")
        raise Unreadable(f"not JSON ({what}{where}): {_LIST}") from error
    if not isinstance(whole, list):
        raise Unreadable(f"not a list: {_LIST}")
    return tuple(_records(text, body_start(text)))


def _records(text: str, at: int) -> Iterator[Record]:
    """The items of a list that is known to be whole, read one by one for their places."""
    at = _after(text, _after(text, at) + 1)
    number = 0
    while text[at] != "]":
        number += 1
        item, end = _DECODER.raw_decode(text, at)
        if not isinstance(item, dict):
            raise Unreadable(f"row {number}: not an object: {_LIST}")
        yield Record(f"row {number}", dict(_cells(text, at, end, number)), at, end)
        at = _after(text, end)
        if text[at] == ",":
            at = _after(text, at + 1)


def _cells(text: str, start: int, end: int, number: int) -> Iterator[tuple[str, Cell]]:
    at = _after(text, start + 1)
    while at < end and text[at] != "}":
        key, at = _DECODER.raw_decode(text, at)
        begin = _after(text, _after(text, at) + 1)
        value, stop = _DECODER.raw_decode(text, begin)
        name = str(key).strip().lower()
        quoted = isinstance(value, str)
        yield name, Cell(_said(value, name, number), begin + quoted, stop - quoted)
        at = _after(text, stop)
        if text[at] == ",":
            at = _after(text, at + 1)


def _said(value: object, name: str, number: int) -> str:
    if value is None:
        return ""
    if isinstance(value, bool | dict | list):
        raise Unreadable(f"row {number}, column {name}: a text or a number is asked for")
    return _SURROGATE.sub("\ufffd", str(value))


def _after(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
