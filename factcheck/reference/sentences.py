"""A row of a table as sentences, in which the readers of articles find its value.

A kind has several: the first in which its value is read counts. ``{value}`` is the value in
words, ``{subject}`` what it is the value of, ``{bare}`` that without *the number of*, and
``{the}`` the same with an article where one can stand. Of *the depth of the lake*, ``{part}``
is *depth* and ``{whole}`` is *lake*.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.model import Kind, Status
from factcheck.reference.wording import worded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.reference.table import Row

#: What befell people, as sentences put it.
_FATES: dict[Status, tuple[str, ...]] = {
    Status.KILLED: ("{value} people were killed in {the}.", "{value} were killed: {bare}."),
    Status.INJURED: ("{value} people were injured in {the}.", "{value} were injured: {bare}."),
    Status.MISSING: ("{value} people are missing in {bare}.", "{value} are missing: {bare}."),
    Status.DISPLACED: (
        "{value} people were displaced by {the}.",
        "{value} were displaced: {bare}.",
    ),
    Status.DETAINED: ("{value} people were arrested in {the}.", "{value} were arrested: {bare}."),
    Status.AFFECTED: ("{value} people were affected by {the}.", "{value} were affected: {bare}."),
}

_COUNTED = ("There were {value} {bare}.", "{value} {bare}.", "There were {value}: {bare}.")
_IS = ("The {bare} was {value}.", "{subject}: {value}.", "It was {value}, the {bare}.")

SENTENCES: dict[Kind, tuple[str, ...]] = {
    Kind.CASUALTIES: _COUNTED[:2],
    Kind.COUNT: (*_COUNTED, *_IS),
    Kind.MONEY: (*_IS, "The {bare} cost {value}.", "{value} for the {bare}."),
    Kind.PERCENT: (*_IS, "{value} of {bare}.", "{value} percent of {bare}."),
    Kind.MEASURE: (
        "The {whole} had a {part} of {value}.",
        *_IS,
        "The {bare} measured {value}.",
        "A {bare} of {value}.",
    ),
    Kind.DATE: (
        "On {value}, {subject}.",
        "In {value}, {subject}.",
        "At {value}, {subject}.",
        "The {bare} was on {value}.",
        "{subject}: {value}.",
    ),
    Kind.DURATION: (
        "The {bare} lasted {value}.",
        "{subject} for {value}.",
        "The {bare} was {value}.",
    ),
    Kind.AGE: (
        "{person}, {value}, was there.",
        "{person} is {value} years old.",
        "{person} was {value}.",
    ),
    Kind.ORDINAL: (
        "It is the {value} {bare}.",
        "{subject} is the {value}.",
        "The {bare} is the {value}.",
    ),
    Kind.ROLE: (
        "{person}, the {value}, was there.",
        "{person} is the {value}.",
        "{person}, {value}, was there.",
    ),
    Kind.SET: (
        "The {bare} are {value}.",
        "They are {value}: the {bare}.",
        "The {bare} include {value}.",
    ),
    Kind.QUOTE: ("“{value},” said {subject}.", "“{value}.” It was said by {subject}."),
}

_NUMBER_OF = re.compile(
    r"^(?:the\s+)?(?:total\s+)?(?:number|count|toll)\s+of\s+(?:the\s+)?", re.IGNORECASE
)
_THE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_WHOSE = re.compile(
    r"^(?:the\s+)?(?:age|office|role|title|post|position|job)\s+of\s+", re.IGNORECASE
)
_QUOTES = re.compile(r"^[\"“‘']+|[\"”’',.]+$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A row as text; the value stands at ``[start, end)``, in code points of it."""

    text: str
    start: int
    end: int


def sentences(row: Row) -> Iterator[Sentence]:
    """The sentences in which a row's value may be read, best first."""
    subject = row.subject.rstrip(" .:;")
    value = worded(row.value)
    if row.kind is Kind.QUOTE:
        value = _QUOTES.sub("", value)
    if row.kind is Kind.CASUALTIES:
        value = value.removesuffix(" people")
    if row.kind is Kind.ROLE:
        value = _THE.sub("", value.partition(";")[2].strip() or value, count=1)
    bare = _THE.sub("", _NUMBER_OF.sub("", subject, count=1), count=1)
    part, _, whole = bare.partition(" of ")
    fields = {
        "subject": subject,
        "bare": bare,
        "the": bare if bare.istitle() else f"the {bare}",
        "part": part,
        "whole": _THE.sub("", whole, count=1) or "event",
        "person": _person(subject),
    }
    fates = _FATES[row.status] if row.status else ()
    for template in (*SENTENCES[row.kind], *fates):
        before, after = template.split("{value}")
        head = before.format(**fields)
        text = head + value + after.format(**fields)
        text = text[:1].upper() + text[1:]
        yield Sentence(text, len(head), len(head) + len(value))


def _person(subject: str) -> str:
    """Whose age or office it is."""
    return _WHOSE.sub("", subject, count=1).removesuffix("’s age").removesuffix("'s age")
