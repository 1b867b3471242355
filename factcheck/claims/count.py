"""Numbers of anything that no other kind takes: people, pages, missiles, shots."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.claims.ballots import ballots
from factcheck.claims.counted import counted, span_of, subject
from factcheck.claims.passage import Mention
from factcheck.lexicon import currencies, units
from factcheck.lexicon.counting import (
    IDLE,
    IDLE_UNLESS_JOINED,
    NOT_JOINED,
    TIME,
    is_abstract,
    plural,
)
from factcheck.lexicon.people import is_people
from factcheck.model import Kind
from factcheck.values import Hedge, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import AmountMention, Passage
    from factcheck.docs import Doc, Token

KIND = Kind.COUNT
RANK = 90

_JOINED: Final = re.compile(r"[-\u2010\u2011]\s?([A-Za-z]+)")
#: *a town of*, *population*, *a team of*: what stands before a number of people in a place.
_PLACE_OF: Final = re.compile(
    r"\b(?:(?:team|crowd|staff|crew|force|squad|group|congregation|audience|workforce|garrison)\s+of"
    r"|(?:city|town|village|community|suburb|hamlet|borough|parish|county|nation|country|island|"
    r"enclave|settlement)\s+of|populations?(?:\s+of|,|\s+is|\s+was|:)?)\s+$",
    re.IGNORECASE,
)
_NEAR: Final = 24
#: A place, a team has at least so many people.
_TOWN: Final = 3
_OF: Final = re.compile(r"\s+(?:(?:more|other|others|additional)\s+)?of\s")
_PER: Final = re.compile(r"\bper\s$", re.IGNORECASE)
#: Vague words that need something concrete to count.
_FAINT: Final = frozenset({"a few", "several", "multiple"})
#: The least number that counts something without naming it (*another 340 chose to wait*).
_ALONE: Final = 2
_DEFINITE: Final = frozenset({"the", "these", "those", "both", "its", "their", "his", "her", "our"})
_PRONOUNS: Final = frozenset({"them", "us", "you", "those", "these", "whom"})
_PERCENT: Final = re.compile(r"\s?%|[-\s]per\s?cent|[-\s]percent", re.IGNORECASE)


def find(passage: Passage) -> Iterator[Mention]:
    """The counts of a passage; the counted noun may only be missing before a verb."""
    doc = passage.doc
    results = [*ballots(passage), *_populations(passage)]
    yield from results
    for amount in passage.amounts:
        if any(r.start < amount.end and amount.start < r.end for r in results):
            continue
        if _is_other(doc.text, amount):
            continue
        noun = counted(doc, amount.bare_start, amount.bare_end)
        if noun is None:
            noun = subject(doc, amount.bare_start, amount.bare_end)
            if noun and amount.amount.low >= _ALONE and not _is_definite(doc, amount):
                yield Mention(KIND, amount.start, amount.end, Quantity(amount.amount), noun.i)
        elif _counts(doc, amount, noun):
            value = Quantity(amount.amount, _unit(noun))
            yield Mention(KIND, amount.start, amount.end, value, noun.i)


def _populations(passage: Passage) -> Iterator[Mention]:
    """*a town of 7,800*, *population 7,800*: people whom no noun names."""
    text = passage.doc.text
    for amount in passage.amounts:
        if amount.amount.low < _TOWN:
            continue
        if _PLACE_OF.search(text[max(0, amount.start - _NEAR) : amount.start]) is None:
            continue
        noun = counted(passage.doc, amount.bare_start, amount.bare_end)
        if noun is not None and not is_people(noun.lemma_):
            continue
        head = span_of(passage.doc, amount.bare_start, amount.bare_end).root
        yield Mention(KIND, amount.start, amount.end, Quantity(amount.amount, "people"), head.i)


def _is_other(text: str, amount: AmountMention) -> bool:
    """Whether a number is money, a share or a measure, whose kinds have been asked."""
    end = amount.bare_end
    return bool(
        _PERCENT.match(text, end)
        or TIME.match(text, end)
        or text.startswith("/", end)
        or _PER.search(text[max(0, amount.start - 5) : amount.start])
        or units.after(text, end)
        or currencies.before(text, amount.bare_start)
        or amount.amount.low < 0
        or (amount.amount.low % 1 and amount.amount.low < 1)
    )


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
    if lemma in IDLE or noun.lower_ in IDLE or (vague and lemma == "time"):
        return True
    return vague in _FAINT and not is_people(lemma) and is_abstract(lemma)


def _is_one(doc: Doc, amount: AmountMention, noun: Token) -> bool:
    """*one* mostly points; it counts people where no *of* makes it one of a kind."""
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
    if is_people(noun.text if noun.pos_ == "PROPN" else noun.lemma_):
        return "people"
    if noun.tag_ in {"NNS", "NNPS"}:
        return noun.lower_
    return plural(noun.lemma_)
