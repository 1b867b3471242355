"""When an article came out, by its metadata, its byline or its date line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.articles.headline import is_prose
from factcheck.articles.sorts import LABEL, STAMP
from factcheck.articles.yearless import of_text
from factcheck.model import BlockRole, Published
from factcheck.sources.days import DAY, first_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from factcheck.model import Block, Source

#: *Published 3 March 2021*, *Posted at 9:14 AM, Nov 6, 2016*: the label, then its day.
_LABELLED = re.compile(rf"(?P<label>{LABEL})\s*:?\s*(?P<stamp>{STAMP})", re.IGNORECASE)
_BYLINE = re.compile(rf"\W*(?:by|written by|from)\b.*?(?P<stamp>{DAY})", re.IGNORECASE)
_STAMP = re.compile(STAMP, re.IGNORECASE)
#: *LONDON, July 3, 2025 (Agency) —*
_DATELINE = re.compile(
    rf"[A-Z][A-Za-z.' -]{{2,30}}(?:,\s*[A-Z][\w. ]{{1,20}})?,?\s+(?P<stamp>(?i:{DAY}))"
    r"\s*(?:\([\w /.-]{2,30}\)\s*)?[-–—:]"
)
_CLOCK_FIRST = re.compile(r"\W*(?:[^\W\d][\w.']*\s+){0,3}\d{1,2}[:.]\d{2}")

#: A label names the first publication unless it says so of a change.
_CHANGE = re.compile(r"updat|modif", re.IGNORECASE)


def published(source: Source, blocks: Sequence[Block]) -> Published:
    """The publication day: as the input states it, else as the page shows it."""
    if source.published:
        return Published(source.published, source.published, source.published_from or "given")
    for day, origin in _shown(source.text, blocks, source.body_start):
        return Published(day, day, origin)
    if by_dateline := of_text(source.text, blocks):
        return Published(by_dateline, by_dateline, "date line")
    return Published()


def _shown(text: str, blocks: Sequence[Block], body_start: int) -> Iterator[tuple[date, str]]:
    """Days that the page gives as its own, surest first."""
    own = [b for b in blocks if b.start >= body_start]
    furniture = [text[b.start : b.end] for b in own if b.role is BlockRole.FURNITURE]
    labelled = [m for said in furniture if (m := _LABELLED.match(said.lstrip(" \t•*·-–—|(")))]
    for match in sorted(labelled, key=lambda m: bool(_CHANGE.search(m["label"]))):
        if day := first_day(match["stamp"]):
            yield day, "byline"
    for said in furniture:
        by = _BYLINE.match(said) if len(said) <= 140 else None
        if by and (day := first_day(by["stamp"])):
            yield day, "byline"
    yield from _date_lines(text, own)


def _date_lines(text: str, own: Sequence[Block]) -> Iterator[tuple[date, str]]:
    """Bare days between the title and the text, and the line that opens the text."""
    titled = any(b.role is BlockRole.TITLE for b in own)
    below = not titled
    for block in own:
        said = text[block.start : block.end]
        if block.role is BlockRole.TITLE:
            below = True
        elif block.role is BlockRole.FURNITURE and below:
            # A page's clock shows the time first, and the day on which it was saved.
            bare = said.strip(" \t•*·-–—|()")
            if _STAMP.fullmatch(bare) and not _CLOCK_FIRST.match(said) and (day := first_day(said)):
                yield day, "date line"
        elif block.role is BlockRole.BODY:
            match = _DATELINE.match(said)
            if match and (day := first_day(match["stamp"])):
                yield day, "date line"
            if is_prose(said):
                return
