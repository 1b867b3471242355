"""A short noun phrase for what a claim is about, made from its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.model import Kind
from factcheck.phrases.figures import counted, rate, summed
from factcheck.phrases.lists import listed, ranked, topic
from factcheck.phrases.nominals import PRONOUNS, Cut, write
from factcheck.phrases.people import aged, harmed, office
from factcheck.phrases.times import dated, lasting

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.claims.passage import Mention
    from factcheck.docs import Doc, Token
    from factcheck.phrases.nominals import Parts

    Maker = Callable[[Token, Mention, Cut], Parts]

_LEADING = re.compile(r"(?:(?:the|a|an|in|at|of|to|on|for|with|by|from)\s+)+", re.IGNORECASE)
_TRAILING = re.compile(
    r"\s+(?:of|in|at|on|to|from|with|for|against|over|by|into|as|the|a|an|and|who|that|is|was|were)$"
)


def phrase(doc: Doc, mention: Mention) -> str:
    """The phrase for a mention; empty where its words give none."""
    cut = Cut(mention.start, mention.end)
    pieces = _MAKERS[mention.kind](doc[mention.head], mention, cut)
    text = write(doc, pieces)
    return text if mention.kind is Kind.QUOTE else trimmed(text)


def trimmed(text: str) -> str:
    """A phrase without an article or pronoun before it or a loose word behind it."""
    text = _LEADING.sub("", text, count=1) if _LEADING.match(text) else text
    while _TRAILING.search(f" {text}"):
        text = _TRAILING.sub("", f" {text}").strip()
    return text if text.lower() not in PRONOUNS and any(c.isalpha() for c in text) else ""


#: Kind -> what makes its phrase.
_MAKERS: dict[Kind, Maker] = {
    Kind.CASUALTIES: harmed,
    Kind.COUNT: counted,
    Kind.MONEY: summed,
    Kind.PERCENT: rate,
    Kind.MEASURE: summed,
    Kind.DATE: dated,
    Kind.DURATION: lasting,
    Kind.AGE: aged,
    Kind.ORDINAL: ranked,
    Kind.ROLE: office,
    Kind.SET: listed,
    Kind.QUOTE: topic,
}
