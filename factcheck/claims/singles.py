"""What is told once, and how often: *a single shot*, *a lone gunman*, *shot twice*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import span_of
from factcheck.claims.passage import Mention
from factcheck.lexicon.counting import HITTING, OFTEN, SINGLY, UNMARRIED, VOTED, plural
from factcheck.lexicon.people import is_people
from factcheck.model import Kind
from factcheck.values import Amount, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage
    from factcheck.docs import Doc, Token

#: *one bullet*, *a single gunshot wound*, *the sole Democrat*.
_ONE: Final = re.compile(r"\b(?:one|(?:(?:a|an|one|the)\s+)(?P<alone>single|lone|sole|only))\b")
#: *more than one wound* is several.
_NOT_ONE: Final = re.compile(r"\b(?:than|least|about|every|to|not|never)\s+$")
#: *passed by a single vote*: how far two sides were apart, and no side's votes.
_MARGIN: Final = re.compile(r"\bby\s+(?P<one>(?:a\s+single|one)\s+vote)\b")
#: *fired a shot*.
_FIRED: Final = re.compile(r"\bfir(?:e[sd]?|ing)\s+(?P<one>a)\s+(?:\w+\s+)?(?:shot|round|bullet)\b")
_OFTEN: Final = re.compile(rf"\b(?P<only>(?:only|just)\s+)?(?P<often>{'|'.join(OFTEN)})\b(?!-)")
#: *once again*, *twice as many*, *all at once*: told of no number of times.
_NOT_OFTEN: Final = re.compile(
    r"\s+(?:again|more|as|the|a|an|he|she|it|they|we|i|you|upon|every|daily|weekly)\b"
)
_AT: Final = re.compile(r"\b(?:at|all|for|than)\s+$")
#: How far the words before a number are looked at, in code points.
_REACH: Final = 8
#: How far the noun of *a single* may stand behind it, in tokens.
_NEAR: Final = 3


def single(passage: Passage) -> Iterator[Mention]:
    """Find what an article counts as one: a shot, a charge, an attacker who was alone."""
    doc = passage.doc
    margins = list(_margins(doc))
    yield from margins
    for match in _FIRED.finditer(doc.small) if "fir" in doc.small else ():
        word = span_of(doc, *match.span("one")).root
        if word.head.i > word.i:
            yield _mention(word.i, word.head)
    for match in _ONE.finditer(doc.small):
        if _NOT_ONE.search(doc.small, max(0, match.start() - _REACH), match.start()):
            continue
        span = span_of(doc, *match.span())
        noun = span[-1].head
        near = span.end <= noun.i < span.end + _NEAR and noun.tag_ in {"NN", "NNP"}
        apart = any(m.start <= match.start() < m.end for m in margins)
        if near and not apart and _counted(noun, match["alone"]):
            yield _mention(span.start, noun)


def _margins(doc: Doc) -> Iterator[Mention]:
    """*passed by a single vote*: by how many votes two sides were apart."""
    for match in _MARGIN.finditer(doc.small) if " vote" in doc.small else ():
        one = Quantity(Amount(OFTEN["once"], OFTEN["once"]), "votes apart")
        start, end = match.span("one")
        yield Mention(Kind.COUNT, start, end, one, span_of(doc, start, end)[-1].i)


def _counted(noun: Token, alone: str | None) -> bool:
    """Whether *one* of these is a number; *a single mother* has no husband."""
    lemma = noun.lemma_.lower()
    if lemma in SINGLY:
        return True
    if alone in {"lone", "sole", "only"}:
        return is_people(noun.lemma_) and (alone != "only" or lemma in VOTED)
    return alone == "single" and (lemma in VOTED or (is_people(lemma) and lemma not in UNMARRIED))


def _mention(first: int, noun: Token) -> Mention:
    lemma = noun.lemma_
    unit = "people" if is_people(lemma) else plural(lemma)
    one = Quantity(Amount(OFTEN["once"], OFTEN["once"]), unit)
    return Mention(Kind.COUNT, noun.doc[first].idx, noun.idx + len(noun), one, noun.i)


def often(passage: Passage) -> Iterator[Mention]:
    """Find how often somebody was hit or fired, and what was done *only once*."""
    doc = passage.doc
    for match in _OFTEN.finditer(doc.small):
        if _NOT_OFTEN.match(doc.small, match.end()) or _AT.search(
            doc.small, max(0, match.start() - _REACH), match.start()
        ):
            continue
        word = span_of(doc, *match.span("often")).root
        verb = _verb(word)
        if verb is None or not (match["only"] or verb.lemma_ in HITTING):
            continue
        number = OFTEN[match["often"]]
        value = Quantity(Amount(number, number), "times")
        yield Mention(Kind.COUNT, *match.span("often"), value, word.i)


def hitting(word: Token) -> bool:
    """Whether a word tells how often somebody was hit (*shot in the leg five times*)."""
    verb = _verb(word)
    return verb is not None and verb.lemma_ in HITTING


def _verb(word: Token) -> Token | None:
    """The verb before a word in its sentence (*shot in the leg and once in the arm*)."""
    before = reversed(word.doc[word.sent.start : word.i])
    return next((t for t in before if t.pos_ == "VERB"), None)
