"""From a value's words up the parse to what the value belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.docs import Span, Token

#: Dependencies from a word inside a time up to what the time modifies.
_UPWARD = frozenset(
    [
        "pobj",
        "pcomp",
        "prep",
        "npadvmod",
        "tmod",
        "compound",
        "poss",
        "nummod",
        "amod",
        "appos",
        "advmod",
        "nmod",
        "quantmod",
        "dep",
        "det",
        "case",
        "conj",
    ]
)


def governor(span: Span) -> Token:
    """The verb or event noun that a time modifies, else the time's own root."""
    token = span.root
    for _ in range(6):
        inside = span.start <= token.i < span.end
        if not inside and token.pos_ not in ("ADP", "SCONJ", "NUM"):
            return token
        if token.dep_ not in _UPWARD or token.head.i == token.i:
            break
        token = token.head
    return span.root


def verb(span: Span) -> Token | None:
    """The nearest verb above a time and outside it."""
    token = span.root
    for _ in range(8):
        if token.pos_ in ("VERB", "AUX") and not span.start <= token.i < span.end:
            return token
        if token.head.i == token.i:
            return None
        token = token.head
    return None
