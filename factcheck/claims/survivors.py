"""Nobody died: *all four are expected to survive*, *none of the wounds is life-threatening*.

Said of all the people an article tells of, or of the only one, that is a toll of 0; said of
some of them it leaves the others open, and counts nobody.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.claims import victims
from factcheck.claims.passage import Mention
from factcheck.claims.shot import low
from factcheck.lexicon.victims import ALL, ELSEWHEN, HARM, LIVED, SOME, UNSURE
from factcheck.model import Kind, Status
from factcheck.values import Amount, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.claims.passage import Passage
    from factcheck.names import ProperName

#: So many blocks may speak of the event: further down stand other cases.
FAR: Final = 24
_NOBODY: Final = Quantity(Amount(Decimal(0), Decimal(0)), "people")


def survived(
    passages: Sequence[Passage],
    named: Sequence[Sequence[ProperName]],
    stated: Sequence[Sequence[Mention]],
) -> Iterator[tuple[int, Mention]]:
    """Where an article says that nobody died, each with its passage.

    ``named`` and ``stated`` are the names and the mentions of each passage.
    """
    told = [m for found in stated for m in found if m.kind is Kind.CASUALTIES]
    if any(m.status is Status.KILLED for m in told):
        return
    places = list(_places(passages[:FAR]))
    if not places:
        return
    dead, hurt = victims.told_of(passages, named)
    if dead:
        return
    counts = [low(m) for m in told if m.status in (Status.INJURED, Status.AFFECTED)]
    most = max((1, *counts))
    # Where nobody is hurt, *is expected to recover* is said of an economy.
    harm = counts or hurt or any(HARM.search(p.doc.small) for p in passages[:FAR])
    alone = most == 1 and bool(harm) and victims.one(hurt)
    for index, start, end in places:
        passage = passages[index]
        span = passage.doc.char_span(start, end, alignment_mode="expand")
        if span is None or ELSEWHEN.search(span.sent.text):
            continue
        first = span.sent.start_char
        said = passage.doc.small[first:start]
        inside = [
            m
            for m in stated[index]
            if m.kind is Kind.CASUALTIES and span.sent.start <= m.head < span.sent.end
        ]
        whole = any(low(m) == most > 1 and m.start < start for m in inside)
        if SOME.search(said) or not (alone or whole or ALL.search(passage.doc.small, first, end)):
            continue
        yield index, Mention(Kind.CASUALTIES, start, end, _NOBODY, span.root.i, Status.KILLED)


def _places(passages: Sequence[Passage]) -> Iterator[tuple[int, int, int]]:
    """Words that say of somebody hurt that the person lives: passage, start and end."""
    for index, passage in enumerate(passages):
        text = passage.doc.small
        for match in LIVED.finditer(text):
            if not UNSURE.search(text, max(0, match.start() - 40), match.start()):
                yield index, match.start(), match.end()
