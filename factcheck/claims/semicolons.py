"""Lists parted by semicolons, whose things have commas of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.offices import POSSESSIVE, over_age, title_first
from factcheck.claims.passage import Mention
from factcheck.model import Kind
from factcheck.names import ProperName, personal, proper_names
from factcheck.values import NameSet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.docs import Doc

#: The fewest things in a list.
FEWEST = 3

_ENDS = frozenset({".", "!", "?"})
_OPENING = frozenset({"including", "include", "includes", "included", "like", "as"})


def semicolon_lists(doc: Doc) -> Iterator[Mention]:
    """Lists of persons, *X, 41, and his wife, Y; Z, a driver; and V*: one mention each."""
    if doc.text.count(";") < FEWEST - 1:
        return
    for parts in _stretches(doc):
        named = [_persons(doc, *part) for part in parts]
        if not all(named) or sum(map(len, named)) < FEWEST:
            continue
        first, last = named[0][0], named[-1][-1]
        start = doc[min(title_first(doc, first), over_age(doc, first.first))]
        opened = start.i > 0 and doc[start.i - 1].lower_ in _OPENING
        names = tuple(sorted({name.text for part in named for name in part}))
        head = doc[first.first : first.last + 1].root.i
        yield Mention(Kind.SET, start.idx, last.end, NameSet(names, opened), head)


def _stretches(doc: Doc) -> Iterator[Sequence[tuple[int, int]]]:
    """The parts between a sentence's semicolons, as token spans, where *and* opens the last."""
    parts: list[tuple[int, int]] = []
    begin = 0
    for token in doc:
        if token.text == ";":
            parts.append((begin, token.i))
            begin = token.i + 1
        elif token.text in _ENDS or token.i + 1 == len(doc):
            parts.append((begin, token.i + (token.text not in _ENDS)))
            if len(parts) >= FEWEST and doc[parts[-1][0]].lower_ in {"and", "or"}:
                yield parts
            parts, begin = [], token.i + 1


def _persons(doc: Doc, begin: int, end: int) -> list[ProperName]:
    """The persons of a part, but none who only says whose or of whom another is."""
    found: list[ProperName] = []
    for name in proper_names(doc):
        if name.first < begin or name.last >= end or not personal(name):
            continue
        verbs = [t.i for t in doc[begin : name.first] if t.pos_ in {"VERB", "AUX"}]
        if found and verbs and verbs[-1] > found[-1].last:
            break
        before = doc[title_first(doc, name) - 1] if title_first(doc, name) > begin else None
        whose = name.last + 1 < len(doc) and doc[name.last + 1].text in POSSESSIVE
        if not whose and (before is None or before.pos_ not in {"ADP", "PROPN"}):
            found.append(name)
    return found
