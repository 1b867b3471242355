"""Two quotations of one remark: the same words, cut short, or put differently."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.compare.names import words
from factcheck.compare.rung import Rung, Step
from factcheck.lexicon.concepts import related

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.values import Words

SAME = Step(Rung.SAME, "{a} and {b} are the same words")
CUT = Step(Rung.SAME, "{a} and {b} are the same words, cut at different places")
PARTS = Step(Rung.WITHIN, "{a} and {b} may be different parts of what was said", silent=True)
REWORDED = "{a} and {b} put one remark in different words"

#: A run of this many words in common shows that two cuts are from one remark.
RUN = 4
#: Words shorter than this hold a sentence together and tell no remark from another.
SHORTEST = 4
#: A quotation of so few words is a phrase within the reporter's sentence.
PHRASE = 3
#: Words in front of the first difference that a reason shows.
LEAD = 2

#: Longer words that tell no remark from another either.
_FILLERS = frozenset(
    words(
        "this that these those with have from they them been being will would were their there "
        "here what when which about your more very just also some than then into over only such"
    )
)

_INSERTED = re.compile(r"\[[^\]]*\]|\([^)]*\)")
_GAP = re.compile(r"\.\s?\.\s?\.|…")


def quotations(a: Words, b: Words) -> Step:
    """Compare two quotations that alignment took for one remark.

    What an editor put in brackets is no part of it, and what stands beside a gap mark
    is compared piece by piece.
    """
    pieces_a, pieces_b = _pieces(a.text), _pieces(b.text)
    one, two = _joined(pieces_a), _joined(pieces_b)
    if one == two:
        return SAME
    if _within(pieces_a, two) or _within(pieces_b, one) or _overlapping(one, two):
        return CUT
    if not _reworded(one, two):
        return PARTS
    return Step(Rung.NEAR, REWORDED + _difference(one, two))


@lru_cache(maxsize=8192)
def _pieces(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of a quotation between the marks of its gaps."""
    pieces = (tuple(words(piece)) for piece in _GAP.split(_INSERTED.sub(" ", text)))
    return tuple(piece for piece in pieces if piece)


def _joined(pieces: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(word for piece in pieces for word in piece)


def _within(pieces: Sequence[tuple[str, ...]], whole: tuple[str, ...]) -> bool:
    """Whether a quotation is a part of another; of one with gaps a long piece is enough."""
    text = f" {' '.join(whole)} "
    held = [piece for piece in pieces if f" {' '.join(piece)} " in text]
    return len(held) == len(pieces) or any(len(piece) >= RUN for piece in held)


def _overlapping(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether the end of one quotation is the beginning of the other."""
    return any(
        left[-n:] == right[:n]
        for left, right in ((one, two), (two, one))
        for n in range(RUN, min(len(left), len(right)))
    )


def _reworded(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two quotations say the same: half of the shorter one's words have a match.

    One word is enough for a phrase (*brave decision*, *courageous step*), not for a sentence.
    """
    left, right = _content(one), _content(two)
    short, long = sorted((left, right), key=lambda ws: (len(ws), sorted(ws)))
    shared = sum(any(_alike(word, other) for other in long) for word in short)
    least = 1 if min(len(one), len(two)) <= PHRASE else 2
    return shared >= least and 2 * shared >= len(short)


def _content(text: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for word in text if len(word) >= SHORTEST) - _FILLERS


def _alike(a: str, b: str) -> bool:
    return a == b or a[:5] == b[:5] or related(a, b)


def _difference(one: tuple[str, ...], two: tuple[str, ...]) -> str:
    """Where two quotations of nearly the same words part, shown side by side."""
    if not set(one[:RUN]) & set(two[:RUN]):
        return ""
    head = next((n for n, (x, y) in enumerate(zip(one, two, strict=False)) if x != y), 0)
    if head < RUN:
        return ""
    start = head - LEAD
    left, right = (" ".join(text[start : head + LEAD + 1]) for text in (one, two))
    return f': "… {left} …", "… {right} …"'
