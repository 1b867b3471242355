"""People counted in parts that one clause joins: *two women and a baby were killed* are three."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import span_of
from factcheck.claims.harm import befell
from factcheck.claims.passage import Mention
from factcheck.lexicon.people import is_people
from factcheck.model import Kind, Status
from factcheck.values import Amount, Hedge, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.claims.passage import Passage
    from factcheck.docs import Token

_ONE: Final = frozenset(("a", "an", "another", "his", "her", "their", "the"))
#: Where the sum would count again those of a number before, or people of another clause.
_PLACES: Final = frozenset(("nsubj", "nsubjpass", "dobj", "ROOT"))
_TOLD: Final = frozenset((Status.KILLED, Status.INJURED))


def sums(passage: Passage, found: Sequence[Mention]) -> Iterator[Mention]:
    """The sums of the joined parts; ``found`` are the mentions of the passage."""
    numbers = {
        token.i: amount.amount
        for amount in passage.amounts
        for token in span_of(passage.doc, amount.bare_start, amount.bare_end)
    }
    for token in passage.doc:
        if token.dep_ not in _PLACES or not _person(token):
            continue
        parts = (token, *_joined(token))
        counts = [_count(part, numbers, first=n == 0) for n, part in enumerate(parts)]
        if len(parts) == 1 or None in counts:
            continue
        status = befell(token, bare=False)
        inside = [m for m in found if any(m.head == part.i for part in parts)]
        if status not in _TOLD or any(m.status is not status for m in inside if m.status):
            continue
        total = Decimal(sum(count for count in counts if count))
        first = min(c.i for c in (token, *token.lefts))
        last = parts[-1]
        value = Quantity(Amount(total, total), "people")
        start, end = passage.doc[first].idx, last.idx + len(last)
        yield Mention(Kind.CASUALTIES, start, end, value, first, status)


def _person(token: Token) -> bool:
    return token.pos_ == "NOUN" and is_people(token.lemma_)


def _joined(token: Token) -> Iterator[Token]:
    """The nouns that *and* or a comma joins to a noun, in order."""
    for child in token.children:
        if child.dep_ == "conj":
            yield child
            yield from _joined(child)


def _count(part: Token, numbers: dict[int, Amount], *, first: bool) -> int | None:
    """How many a part counts; None where it does not say, or counts no people."""
    if not _person(part):
        return None
    number = next((c for c in part.children if c.dep_ == "nummod"), None)
    if number is not None:
        amount = numbers.get(number.i)
        if amount is None or amount.vague or amount.low != amount.high:
            return None
        return int(amount.low) if amount.hedge is Hedge.NONE else None
    word = next((c.lower_ for c in part.children if c.dep_ in ("det", "poss")), "")
    single = part.tag_ == "NN" and (word in _ONE or (not word and not first))
    return 1 if single else None
