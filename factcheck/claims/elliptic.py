"""Numbers whose noun stands elsewhere: *should have 38 and has 29*, *holds six of eight*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import counted, is_other, span_of
from factcheck.claims.passage import Mention
from factcheck.lexicon.counting import HAVING, IDLE, plural
from factcheck.lexicon.people import is_people
from factcheck.model import Kind
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.claims.passage import AmountMention, Passage
    from factcheck.docs import Doc, Token

#: *six of eight seats*, *70 of the 158*.
_OF: Final = re.compile(r"\s(?:out\s)?of\s(?:(?:the|its|their|those|these)\s)?", re.IGNORECASE)
#: *has grown to*, *was put at*, *numbered*: how many there are of what the clause is about.
_GROWN: Final = re.compile(
    r"\b(?:(?:grown|grew|swelled|swollen|dwindled)\s+to|(?:put|estimated|counted)\s+at|"
    r"number(?:ed|s|ing))\s+$",
    re.IGNORECASE,
)
#: *a grandfather of four*.
_PARENT: Final = re.compile(
    r"\b(?:grand|step)?(?:father|mother|parents?)\s+(?:of|to)\s+$|\b(?:mom|dad|mum)\s+of\s+$",
    re.IGNORECASE,
)
_REACH: Final = 24
#: One of these says nothing, and fewer than so many are no number of anything.
_SOME: Final = 2
#: What may follow a number that counts nothing behind it.
_ENDS: Final = re.compile(
    r"\s*(?:[,.;:!?)”’\"—–]|\Z)|\s+(?:on|in|at|by|since|when|as|to|and|but|before|after|for|who|this|"
    r"last|now|then|so|of|from|more|it|they|he|she|we)\b",
    re.IGNORECASE,
)


def elliptic(passage: Passage) -> Iterator[Mention]:
    """Find the numbers of what another clause, or a number behind them, names."""
    doc = passage.doc
    for place, amount in enumerate(passage.amounts):
        if amount.amount.low < _SOME or is_other(doc.text, amount):
            continue
        yield from (
            _of_more(doc, passage.amounts[place : place + 2])
            or _children(doc, amount)
            or _held(doc, amount)
        )


def _of_more(doc: Doc, pair: Sequence[AmountMention]) -> tuple[Mention, ...]:
    """*six of eight seats*: the part, counted in what the whole is."""
    if len(pair) < 2 or pair[1].amount.vague or pair[0].amount.vague:
        return ()
    part, whole = pair
    if not _OF.fullmatch(doc.text, part.end, whole.start) or part.amount.low >= whole.amount.low:
        return ()
    if is_other(doc.text, whole):
        return ()
    noun = counted(doc, whole.bare_start, whole.bare_end)
    if noun is not None:
        if noun.lower_ in IDLE or noun.lemma_.lower() in IDLE:
            return ()
        unit = "people" if is_people(noun.lemma_) else plural(noun.lemma_)
        return (_mention(part, noun, unit),)
    if not _ENDS.match(doc.text, whole.end):
        return ()
    head = span_of(doc, part.bare_start, part.bare_end).root.head
    return (_mention(part, head, ""), _mention(whole, head, ""))


def _children(doc: Doc, amount: AmountMention) -> tuple[Mention, ...]:
    """*a grandfather of four*: children whom no noun names."""
    found = _PARENT.search(doc.text, max(0, amount.start - _REACH), amount.start)
    if found is None or not _ENDS.match(doc.text, amount.end):
        return ()
    return (_mention(amount, span_of(doc, *found.span()).root, "people"),)


def _held(doc: Doc, amount: AmountMention) -> tuple[Mention, ...]:
    """*the prison had 1,874*, *there were six*, *has grown to 300*."""
    if not _ENDS.match(doc.text, amount.end):
        return ()
    if counted(doc, amount.bare_start, amount.bare_end) is not None:
        return ()
    span = span_of(doc, amount.bare_start, amount.bare_end)
    verb = span.root.head
    grown = _GROWN.search(doc.text, max(0, amount.start - _REACH), amount.start)
    if not (grown or _object(span.root, verb)):
        return ()
    return (_mention(amount, verb, ""),)


def _object(number: Token, verb: Token) -> bool:
    """Whether a number alone is what one has, or how many there are."""
    if number.pos_ != "NUM" or number.i < verb.i:
        return False
    if verb.lemma_ in HAVING and number.dep_ == "dobj":
        return True
    there = any(t.dep_ == "expl" for t in verb.children)
    return there and verb.lemma_ == "be" and number.dep_ == "attr"


def _mention(amount: AmountMention, head: Token, unit: str) -> Mention:
    value = Quantity(amount.amount, unit)
    return Mention(Kind.COUNT, amount.start, amount.end, value, head.i)
