"""Numbers of anything that no other kind takes: people, pages, missiles, shots."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.claims.ballots import ballots
from factcheck.claims.counted import counted, is_other, span_of, subject
from factcheck.claims.elliptic import elliptic
from factcheck.claims.headcounts import headcounts
from factcheck.claims.passage import Mention
from factcheck.claims.singles import hitting, often, single
from factcheck.lexicon.counting import (
    IDLE,
    IDLE_UNLESS_JOINED,
    NOT_JOINED,
    SCORING,
    is_abstract,
    plural,
)
from factcheck.lexicon.people import is_people
from factcheck.model import Kind
from factcheck.values import Hedge, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.claims.passage import AmountMention, Passage
    from factcheck.docs import Doc, Token

KIND = Kind.COUNT
RANK = 90

_JOINED: Final = re.compile(r"[-\u2010\u2011]\s?([A-Za-z]+)")
_OF: Final = re.compile(r"\s+(?:(?:more|other|others|additional)\s+)?of\s")
#: Vague words that need something concrete to count.
_FAINT: Final = frozenset({"a few", "several", "multiple"})
#: The least number that counts something without naming it (*another 340 chose to wait*).
_ALONE: Final = 2
_DEFINITE: Final = frozenset({"the", "these", "those", "both", "its", "their", "his", "her", "our"})
_PRONOUNS: Final = frozenset({"them", "us", "you", "those", "these", "whom"})


def find(passage: Passage) -> Iterator[Mention]:
    """The counts of a passage; the counted noun may only be missing before a verb."""
    doc = passage.doc
    results = [*ballots(passage), *headcounts(passage), *single(passage), *often(passage)]
    results.extend(m for m in elliptic(passage) if not _taken(m, results))
    yield from results
    for amount in passage.amounts:
        if _taken(amount, results):
            continue
        if is_other(doc.text, amount):
            continue
        noun = counted(doc, amount.bare_start, amount.bare_end)
        if noun is None:
            noun = subject(doc, amount.bare_start, amount.bare_end)
            if noun and amount.amount.low >= _ALONE and not _is_definite(doc, amount):
                yield Mention(KIND, amount.start, amount.end, Quantity(amount.amount), noun.i)
        elif _counts(doc, amount, noun):
            value = Quantity(amount.amount, _unit(noun))
            yield Mention(KIND, amount.start, amount.end, value, noun.i)


def _taken(found: AmountMention | Mention, results: Iterable[Mention]) -> bool:
    return any(r.start < found.end and found.start < r.end for r in results)


def _counts(doc: Doc, amount: AmountMention, noun: Token) -> bool:
    """Whether number and noun state a count that one could check."""
    joined = _JOINED.match(doc.text, amount.bare_end)
    if joined:
        word = joined[1].lower().removesuffix("s")
        if amount.amount.vague in _FAINT or word in NOT_JOINED:
            return False
        return word not in IDLE or word in IDLE_UNLESS_JOINED
    if noun.pos_ == "PRON":
        return noun.lower_ in _PRONOUNS and amount.amount.low > 1
    if _is_faint(noun, amount.amount.vague):
        return False
    if amount.amount.low == amount.amount.high == 1 and amount.amount.hedge is Hedge.NONE:
        return _is_one(doc, amount, noun)
    return not (_is_name(doc, amount, noun) or _is_reference(doc, amount, noun))


def _is_faint(noun: Token, vague: str) -> bool:
    """Whether so many of these say too little to check (*several issues*, *two things*)."""
    lemma = noun.lemma_.lower()
    if lemma == "point" and not vague and _moves(noun):
        return False
    if lemma in IDLE or noun.lower_ in IDLE:
        return True
    if vague and lemma == "time":
        return not hitting(noun)
    return vague in _FAINT and not is_people(lemma) and is_abstract(lemma)


def _moves(points: Token) -> bool:
    """*The index lost 300 points*, *scored 24 points*: points that are counted."""
    return points.tag_ == "NNS" and points.head.lemma_ in SCORING


def _is_one(doc: Doc, amount: AmountMention, noun: Token) -> bool:
    """*one* mostly points; it counts people where no *of* makes it one of a kind."""
    if noun.lower_ == "time":
        return hitting(noun)
    return is_people(noun.lemma_) and not _OF.match(doc.text, amount.bare_end)


def _is_reference(doc: Doc, amount: AmountMention, noun: Token) -> bool:
    """Whether *the two nations* speak of things known rather than count them."""
    if amount.amount.low != amount.amount.high or amount.amount.low > 2 or is_people(noun.lemma_):
        return False
    return _is_definite(doc, amount)


def _is_definite(doc: Doc, amount: AmountMention) -> bool:
    first = span_of(doc, amount.start, amount.end).start
    return first > 0 and doc[first - 1].lower_ in _DEFINITE


def _is_name(doc: Doc, amount: AmountMention, noun: Token) -> bool:
    """Whether a number belongs to a name (*Seven Network*, *Three Mile Island*)."""
    if noun.pos_ != "PROPN" or is_people(noun.text):
        return False
    span = span_of(doc, amount.bare_start, amount.bare_end)
    return (span.text[:1].isupper() and not span.root.is_sent_start) or not noun.text.endswith("s")


def _unit(noun: Token) -> str:
    """*people* for people, else the plural of the noun."""
    if noun.pos_ == "PRON":
        return ""
    if noun.lower_ == "olds":
        return "people"  # *two 17-year-olds*
    if is_people(noun.text if noun.pos_ == "PROPN" else noun.lemma_):
        return "people"
    if noun.tag_ in {"NNS", "NNPS"}:
        return noun.lower_
    return plural(noun.lemma_)
