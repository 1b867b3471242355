"""The parts of a message, as mails and saved pages have them."""

from __future__ import annotations

import re
from contextlib import suppress
from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from typing import TYPE_CHECKING

from factcheck.sources.decode import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Parts that are looked at, and lines that may part them: a page has some hundred pictures.
_MOST = 2000
_MOST_LINES = 20_000
#: Code points of a header: decoding takes the square of them.
_HEADER = 2000
_ENDLESS = re.compile(
    rb"^content-(?:type|disposition):(?:[^\n]|\n[ \t]){5000}", re.IGNORECASE | re.MULTILINE
)


def parse(data: bytes) -> Message:
    """A message of bytes. Raises Unreadable."""
    if not data.strip():
        raise Unreadable("empty: there is no text in it")
    if _ENDLESS.search(data):
        raise Unreadable("a header is longer than 5,000 characters: save the text as .txt")
    if data.count(b"\n--") > _MOST_LINES:
        raise Unreadable(f"over {_MOST_LINES:,} parts: save the text as .txt")
    try:
        # The old policy keeps headers as they are: the new one fails on broken ones.
        return BytesParser(policy=policy.compat32).parsebytes(data)
    except (MessageError, ValueError, LookupError, RecursionError, AssertionError) as error:
        raise Unreadable("not a message: its parts are broken") from error


def parts(message: Message) -> Iterator[Message]:
    """The parts that hold something, in order."""
    waiting = [message]
    for _ in range(_MOST):
        if not waiting:
            return
        part = waiting.pop(0)
        inside = part.get_payload()
        if isinstance(inside, list):
            waiting[:0] = [each for each in inside if isinstance(each, Message)]
        else:
            yield part


def bytes_of(part: Message) -> bytes:
    """What a part holds, its transfer encoding undone."""
    inside = part.get_payload(decode=True)
    return inside if isinstance(inside, bytes) else b""


def said(message: Message, name: str) -> str:
    """A header as text on one line, empty where there is none."""
    value = str(message.get(name) or "")[:_HEADER]
    # Its charset may be none, or its bytes not of it: then it stands as it is.
    with suppress(MessageError, ValueError, LookupError, AssertionError):
        value = str(make_header(decode_header(value)))
    return " ".join(value.encode("utf-8", "replace").decode("utf-8").split())
