"""PDF files with text in them."""

from __future__ import annotations

import io
import logging
import re
from typing import Any

from factcheck.model import Source
from factcheck.sources.decode import MAX_BYTES, Unreadable, check_lines, too_large
from factcheck.sources.extras import library
from factcheck.sources.walk import shown

SUFFIXES = (".pdf",)

LIMIT = 50_000_000
#: An article has some pages; a book has more than can be compared.
MAX_PAGES = 500

_HYPHEN = re.compile(r"(?<=[a-z])-[ \t]*\n[ \t]*(?=[a-z])")
#: Code points a page that a scan may have in its margins.
_SCAN = 20


def read(path: str, data: bytes) -> tuple[Source, ...]:
    """The one article of a PDF. The day it was made is no day of publication. Raises Unreadable."""
    if not data.strip():
        raise Unreadable("empty: there is no page in it")
    # Its warnings are no message to the user, and logging prints them where nobody listens.
    logging.getLogger("pypdf").addHandler(logging.NullHandler())
    pypdf = library("pypdf", "pdf")
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        pages = _pages(reader)
        stated = " ".join(str((reader.metadata or {}).get("/Title") or "").split())
    except (Unreadable, MemoryError):
        raise
    except Exception as error:  # a broken file fails wherever pypdf first trusts it
        if type(error).__name__ == "DependencyError":
            raise Unreadable("encrypted: save it without a password") from error
        said = shown((str(error).splitlines() or [""])[0][:100])
        raise Unreadable(f"broken PDF ({said or type(error).__name__}): save it anew") from error
    text = "\n\n".join(filter(None, pages))
    if len(text) <= _SCAN * len(pages):
        raise Unreadable("no text in it: its pages are pictures; run OCR first")
    check_lines(text)
    return (Source(id="", path=path, text=text, title=_title(text, stated)),)


def _pages(reader: Any) -> list[str]:
    """The text of each page, hyphens at line ends joined to what they part."""
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable("encrypted: save it without a password")
    count = len(reader.pages)
    if count > MAX_PAGES:
        raise Unreadable(f"{count:,} pages, over the limit of {MAX_PAGES}: give one article a file")
    pages: list[str] = []
    size = 0
    for page in reader.pages:
        # The hyphen stays: it may be twenty-five's.
        text = _HYPHEN.sub("-", page.extract_text().replace("\0", "")).strip()
        pages.append(text.encode("utf-8", "replace").decode("utf-8"))
        size += len(text)
        if size > MAX_BYTES:
            raise Unreadable(too_large(size, MAX_BYTES))
    return pages


def _title(text: str, stated: str) -> str | None:
    """The stated title where the top of the text shows it: many are names of files."""
    top = " ".join(text[:1000].split())
    return stated if len(stated.split()) >= 3 and stated in top else None
