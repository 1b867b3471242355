"""Lists of persons by name and age: *Ann Lee, 35, Omar Diaz, 41, and Eva Novak, 18*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.claims.passage import Mention
from factcheck.model import Kind
from factcheck.names import ProperName, personal, proper_names
from factcheck.values import NameSet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.docs import Doc

#: The fewest persons in a list.
FEWEST: Final = 3

#: What stands between two persons of a list: the age of the first, a comma, an *and*.
_BETWEEN: Final = re.compile(
    r",?\s+\(?(?:aged?\s+)?\d{1,3}\)?\s*(?:[,;]\s*(?:and\s+)?|\s+and\s+)", re.IGNORECASE
)


def aged_lists(doc: Doc) -> Iterator[Mention]:
    """The lists of three or more persons, each with an age but perhaps the last."""
    stretch: list[ProperName] = []
    for name in proper_names(doc):
        if not personal(name):
            continue
        if stretch and not _BETWEEN.fullmatch(doc.text, stretch[-1].end, name.start):
            yield from _mention(doc, stretch)
            stretch = []
        stretch.append(name)
    yield from _mention(doc, stretch)


def _mention(doc: Doc, listed: list[ProperName]) -> Iterator[Mention]:
    if len(listed) >= FEWEST:
        names = tuple(sorted({name.text for name in listed}))
        head = doc[listed[0].first : listed[0].last + 1].root.i
        yield Mention(Kind.SET, listed[0].start, listed[-1].end, NameSet(names), head)
