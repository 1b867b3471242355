"""The encoding of a page or a mail part: what it is, rather than what it says it is."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

from factcheck.sources.decode import decode

#: Bytes at the top of a page in which browsers look for its encoding.
_HEAD = 4096
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})""", re.IGNORECASE)
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

#: Codecs that pages are written in. Python knows others by name (punycode, escapes, zip)
#: that no page is in, and that take their time.
_TEXT_CODEC = re.compile(
    r"utf-8|ascii|cp\d+|iso8859-\d+|koi8-[rtu]|mac-\w+|gbk?|gb\d+|hz|big5\w*|euc_\w+|shift_?jis\w*"
    r"|iso2022_\w+"
)
#: What a page calls so is a superset of it, in browsers and here.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030"}

#: Share of the bytes beyond ASCII that English has in its quotes, dashes and names.
_ENGLISH = 0.1

#: Share of the characters beyond ASCII that may be broken in what is still UTF-8.
_BROKEN = 0.1


def decode_page(data: bytes, declared: str = "") -> tuple[str, str]:
    """Text of a page and a note on how it was decoded, empty for sound UTF-8.

    ``declared`` is the encoding that came with the page; what the page itself says comes
    next. Text that is UTF-8 is read so whatever is declared: hardly anything else is by
    chance. Raises Unreadable.
    """
    if data.startswith(_WIDE_MARKS) or _is_utf8(data):
        return decode(data)
    name = _codec(declared) or _codec(_stated(data))
    if name in ("", "utf-8"):
        text = data.decode("utf-8", "replace")
        broken, beyond = text.count("\ufffd"), sum(c > "\x7f" for c in text)
        if "\0" not in text and broken <= _BROKEN * beyond:
            return text, f"read as UTF-8: {broken} of its characters are broken"
    elif b"\0" not in data:
        try:
            return data.decode(name), f"read as {name}: it says so"
        except UnicodeDecodeError:
            pass
    if sum(byte > 0x7F for byte in data) < _ENGLISH * len(data) and b"\0" not in data:
        with suppress(UnicodeDecodeError):  # what browsers fall back on
            return data.decode("cp1252"), "read as cp1252: it is not UTF-8"
    return decode(data)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _stated(data: bytes) -> str:
    match = _DECLARED.search(data[:_HEAD])
    return match[1].decode("ascii") if match else ""


def _codec(label: str) -> str:
    """The codec that a label means, empty where it means none that text is written in."""
    try:
        name = codecs.lookup(label.strip()).name
    except (LookupError, ValueError):
        return ""
    return _MEANT.get(name, name) if _TEXT_CODEC.fullmatch(name) else ""
