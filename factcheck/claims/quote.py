"""Quotations: words in quotation marks that somebody said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.claims.attribution import quoted
from factcheck.claims.passage import Mention
from factcheck.claims.quotations import Quotation, quotations
from factcheck.model import Kind
from factcheck.values import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage

KIND = Kind.QUOTE
RANK = 80

#: A quotation of so many words counts without a known speaker, if it is a sentence.
SENTENCE = 6

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "\xa0": " "})
_TITLE = re.compile(r"(?:[A-Z0-9][\w'’.-]*|of|the|in|and|a|to|for|on|&|\W)+(?:\s|$)")


def find(passage: Passage) -> Iterator[Mention]:
    """Find the quotations of a passage; a mention is the words inside the marks."""
    doc = passage.doc
    for quotation in quotations(doc.text):
        text = doc.text[quotation.start : quotation.end]
        if _nickname(doc.text, quotation) or not any(c.isalpha() for c in text):
            continue
        if not _stands_alone(doc.text, quotation) and not quoted(
            doc, quotation.start, quotation.end
        ):
            continue
        if _title(doc.text, quotation):
            continue
        start, end = quotation.start, _without_stop(text, quotation)
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None and start < end:
            yield Mention(KIND, start, end, Words(normalize(doc.text[start:end])), span.root.i)


def normalize(text: str) -> str:
    """The words of a quotation with straight marks and single spaces, no final stop."""
    return " ".join(text.translate(_STRAIGHT).split()).rstrip(".,; ")


def _without_stop(text: str, quotation: Quotation) -> int:
    return quotation.start + len(text.rstrip(",; "))


def _stands_alone(text: str, quotation: Quotation) -> bool:
    """A sentence of somebody's, or the end of what an earlier paragraph began."""
    inside = text[quotation.start : quotation.end]
    carried = not quotation.whole and text[quotation.opened] not in "“\"‘'"
    enough = len(inside.split()) >= (2 if carried else SENTENCE)
    double = text[quotation.opened] in '“"'
    if enough and double and quotation.whole and inside[0].islower():
        return True  # A part of a sentence of somebody's, inside the reporter's own.
    return enough and inside[0].isupper() and inside[-1] in ".,!?…"


def _nickname(text: str, quotation: Quotation) -> bool:
    """*John "Rusty" Houser*: inside a name."""
    inside = text[quotation.start : quotation.end]
    before = text[: quotation.opened].rstrip()[-1:]
    after = text[quotation.closed :].lstrip()[:1]
    return len(inside.split()) <= 2 and inside[0].isupper() and before.isalpha() and after.isupper()


def _title(text: str, quotation: Quotation) -> bool:
    """The name of a work: capitalised words behind a noun, with no verb of saying."""
    inside = text[quotation.start : quotation.end].rstrip(",.")
    if inside.isupper() or inside[-1:] in "!?" or not _TITLE.fullmatch(inside + " "):
        return False
    return text[: quotation.opened].rstrip()[-1:].isalpha() and len(inside.split()) < 9
