"""Sums of money, with their currency where the text names one."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import counted, owner, span_of
from factcheck.claims.passage import Mention
from factcheck.lexicon import currencies, numerals
from factcheck.lexicon.money import ABOUT_MONEY, SPENDING, WEIGHING
from factcheck.model import Kind
from factcheck.values import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import AmountMention, Passage
    from factcheck.docs import Doc, Token
    from factcheck.values import Amount

KIND = Kind.MONEY
RANK = 30

#: Only sums this large go without a currency (*cost billions*, *froze 7 billion*).
_LARGE: Final = re.compile(r"(?:million|billion|trillion)s?$", re.IGNORECASE)
_POUNDS: Final = re.compile(r"[-\s]*pounds?\b", re.IGNORECASE)
_POUNDS_OF: Final = re.compile(r"[-\s]*pounds?\s+of\b", re.IGNORECASE)
_CENTS: Final = -2
_OUTWARD: Final = 4


def find(passage: Passage) -> Iterator[Mention]:
    """The sums of a passage; the span takes in the sign or the word of the currency."""
    for amount in passage.amounts:
        mention = _stated(passage.doc, amount) or _unstated(passage.doc, amount)
        if mention:
            yield mention


def _stated(doc: Doc, amount: AmountMention) -> Mention | None:
    """A sum whose currency stands before it, behind it, or in its hundredths."""
    sign = currencies.before(doc.text, amount.bare_start)
    if sign:
        after = currencies.after(doc.text, amount.bare_end)
        end = after[0] if after else amount.end
        return _mention(doc, amount, min(sign[0], amount.start), end, amount.amount, sign[1])
    word = currencies.after(doc.text, amount.bare_end)
    if word and not (_POUNDS.match(doc.text, amount.bare_end) and _is_weight(doc, amount)):
        return _mention(doc, amount, amount.start, word[0], amount.amount, word[1])
    part = currencies.part_after(doc.text, amount.bare_end)
    if part and not amount.amount.vague:
        value = amount.amount
        value = replace(value, low=value.low.scaleb(_CENTS), high=value.high.scaleb(_CENTS))
        return _mention(doc, amount, amount.start, part[0], value, part[1])
    return None


def _mention(
    doc: Doc, amount: AmountMention, start: int, end: int, value: Amount, unit: str
) -> Mention:
    end = max(end, amount.end)
    head = owner(doc, amount.bare_start, end)
    return Mention(KIND, start, end, Quantity(value, unit), head.i)


def _is_weight(doc: Doc, amount: AmountMention) -> bool:
    """Whether *pounds* weigh here; they are money only where the sentence is about money."""
    if numerals.scale(doc.text[amount.bare_start : amount.bare_end]) not in {"", "hundred"}:
        return False
    if _POUNDS_OF.match(doc.text, amount.bare_end):
        return True
    sentence = {
        token.lemma_.lower()
        for token in doc[span_of(doc, amount.bare_start, amount.bare_end).start].sent
    }
    return bool(sentence & WEIGHING) or not sentence & (ABOUT_MONEY | SPENDING)


def _unstated(doc: Doc, amount: AmountMention) -> Mention | None:
    """A large sum without a currency, told by the words that it stands with."""
    shown = doc.text[amount.bare_start : amount.bare_end]
    if not _LARGE.search(shown) or _counts_things(doc, amount):
        return None
    span = span_of(doc, amount.bare_start, amount.bare_end)
    behind = doc[span.end : span.end + 1]
    for token in behind:
        if token.lower_ in {"in", "of", "for"} and any(
            child.lemma_.lower() in ABOUT_MONEY for child in token.children
        ):
            return _mention(doc, amount, amount.start, amount.end, amount.amount, "")
    for step, ancestor in enumerate(span.root.ancestors):
        lemma = ancestor.lemma_.lower()
        if step >= _OUTWARD:
            break
        if lemma in ABOUT_MONEY or (lemma in SPENDING and _is_object(span.root)):
            return _mention(doc, amount, amount.start, amount.end, amount.amount, "")
        if ancestor.pos_ == "VERB":
            break
    return None


def _is_object(token: Token) -> bool:
    return token.dep_ in {
        "dobj",
        "pobj",
        "attr",
        "dative",
        "npadvmod",
        "oprd",
        "conj",
    }


def _counts_things(doc: Doc, amount: AmountMention) -> bool:
    """Whether a number counts something that is no money (*7 billion people*)."""
    noun = counted(doc, amount.bare_start, amount.bare_end)
    return noun is not None and noun.lemma_.lower() not in ABOUT_MONEY
