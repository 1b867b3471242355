"""Word files: the paragraphs of the main text, read from the archive as they stand."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from factcheck.model import Source
from factcheck.sources.decode import MAX_BYTES, Unreadable, check_lines, too_large
from factcheck.sources.markup import parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

SUFFIXES = (".docx",)

#: A file with its pictures is larger than its text; its markup is larger than that.
LIMIT = 50_000_000
_MARKUP = 50_000_000

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DC = "{http://purl.org/dc/elements/1.1/}"
#: What an element shows; deleted text is called w:delText and is not among them.
_SHOWN = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_TITLE_STYLES = ("Title", "Heading1")


def read(path: str, data: bytes) -> tuple[Source, ...]:
    """The one article of a Word file. Raises Unreadable."""
    if not data:
        raise Unreadable("empty: there is no text in it")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            root = parse_xml(_member(archive, "word/document.xml"))
            stated = _stated(archive)
    # What a broken archive raises depends on where it is broken.
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise Unreadable("no Word file, or a broken one: save it anew, or as .txt") from error
    except RuntimeError as error:
        raise Unreadable("encrypted: save it without a password") from error
    paragraphs = [p for p in root.iter(f"{_W}p") if _words(p).strip()]
    text = "\n\n".join(_words(p).strip() for p in paragraphs)
    if not text:
        raise Unreadable("empty: there is no text in it")
    if len(text) > MAX_BYTES:
        raise Unreadable(too_large(len(text), MAX_BYTES))
    check_lines(text)
    return (Source(id="", path=path, text=text, title=_title(paragraphs, stated)),)


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    """A file of the archive, without trusting what the archive says of its size."""
    try:
        with archive.open(name) as stream:
            data = stream.read(_MARKUP + 1)
    except KeyError as error:
        raise Unreadable("no Word file: there is no document in it") from error
    if len(data) > _MARKUP:
        raise Unreadable(f"unpacked, it is over the limit of {_MARKUP / 1e6:.0f} MB")
    return data


def _stated(archive: zipfile.ZipFile) -> str:
    try:
        root = parse_xml(_member(archive, "docProps/core.xml"))
    except Unreadable:
        return ""
    return " ".join((root.findtext(f"{_DC}title") or "").split())


def _words(paragraph: _Element) -> str:
    return "".join(_runs(paragraph))


def _runs(paragraph: _Element) -> Iterator[str]:
    # The paragraphs of a text box stand inside one of the main text, and are read as their own.
    for node in paragraph.iter():
        if node.tag == f"{_W}t" and _owner(node) is paragraph:
            yield node.text or ""
        elif node.tag in _SHOWN and _owner(node) is paragraph:
            yield _SHOWN[str(node.tag)]


def _owner(node: _Element) -> _Element | None:
    return next(node.iterancestors(f"{_W}p"), None)


def _title(paragraphs: list[_Element], stated: str) -> str | None:
    """The paragraph styled as the title, else the stated title where the text shows it."""
    for paragraph in paragraphs:
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        if style is not None and style.get(f"{_W}val") in _TITLE_STYLES:
            return " ".join(_words(paragraph).split())
    shown = (" ".join(_words(p).split()) for p in paragraphs[:5])
    return stated if stated and stated in shown else None
