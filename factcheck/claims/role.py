"""Roles: what a text calls a named person, an office, a title or a relation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.introductions import introduced, running
from factcheck.claims.offices import Found, over_age, title_first
from factcheck.claims.offices_before import (
    among,
    apposed_before,
    apposed_over,
    as_what,
    before,
    fronted,
)
from factcheck.claims.offices_behind import behind, behind_place, tail
from factcheck.claims.offices_stated import stated
from factcheck.claims.passage import Mention
from factcheck.lexicon.offices import ABBREVIATIONS, HEADS
from factcheck.model import Kind
from factcheck.names import ProperName, personal, proper_names
from factcheck.values import Office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage
    from factcheck.docs import Doc

KIND = Kind.ROLE

RANK = 70


def find(passage: Passage) -> Iterator[Mention]:
    """Find each named person whom the text gives an office, title or relation close by."""
    doc = passage.doc
    names = proper_names(doc)
    plural = ""
    for name in names:
        found = _office(doc, name)
        bare = found is None or not found.office
        if bare and plural and personal(name) and _joined(doc, name):
            place = behind_place(doc, name)
            office = f"{plural} of {place}" if place else plural
            found = Found(name.first, tail(doc, name), office)
        if found is None:
            plural = "" if personal(name) else plural  # *Senators Fox of Ohio and Low of Utah*
            continue
        listed = (
            found.plural
            or _of_several(name.honorific)
            or doc[max(found.first, name.first - 2)].tag_ in {"NNS", "NNPS"}
        )
        if listed:
            plural = found.office.removesuffix(f" of {behind_place(doc, name)}")
        elif not _joined(doc, name):
            plural = ""
        first, last = min(found.first, name.first), max(found.last, name.last)
        end = doc[last].idx + len(doc[last])
        value = Office(name.text, found.office)
        yield Mention(KIND, doc[first].idx, end, value, doc[name.first : name.last + 1].root.i)


def _of_several(title: str) -> bool:
    """Whether a title is a plural (*Sens.*, *Special Agents*)."""
    word = title.rsplit(maxsplit=1)[-1].rstrip(".") if title else ""
    return word.endswith("s") and (word[:-1].lower() in HEADS or word[:-1] in ABBREVIATIONS)


def _joined(doc: Doc, name: ProperName) -> bool:
    """Whether a name goes on a list (*Justices Kennedy and Alito*)."""
    first = min(title_first(doc, name), over_age(doc, name.first))
    return first > 0 and doc[first - 1].lower_ in {"and", ","}


def _office(doc: Doc, name: ProperName) -> Found | None:
    if not personal(name):
        return None
    return (
        before(doc, name)
        or apposed_before(doc, name)
        or apposed_over(doc, name)
        or fronted(doc, name)
        or behind(doc, name)
        or stated(doc, name)
        or as_what(doc, name)
        or among(doc, name)
        or running(doc, name)
        or introduced(doc, name)
    )
