"""Phrases for what is counted, paid, measured or shared out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.lexicon.reporting import SAYING
from factcheck.model import Kind
from factcheck.phrases.nominals import (
    NOMINAL,
    ROOM,
    Cut,
    asserted,
    clause,
    linked,
    noun_phrase,
    passive,
    past,
    predicate,
    present,
    size,
    subject_of,
    target,
    timely,
)
from factcheck.phrases.relations import above, governed, named, related
from factcheck.phrases.times import _BEHIND
from factcheck.values import Quantity

if TYPE_CHECKING:
    from factcheck.claims.passage import Mention
    from factcheck.docs import Doc, Token
    from factcheck.phrases.nominals import Parts

#: Verbs between a thing and its figure: *the cost was $5 million*.
EQUALS = frozenset(
    "be total reach exceed equal average number stand remain amount come hit range include "
    "become".split()
)


#: Verbs whose noun is the same word: *sales rose by 5%* is a *rise in sales*.
CHANGES = frozenset(
    "rise fall drop increase decrease jump decline climb surge gain slump plunge cut cost".split()
)


#: Verbs that state a figure of their object: *they put the damage at $5 million*.
STATING = frozenset("put estimate value peg measure set rate price".split())


#: What a measure is called by its unit.
MEASURES = (
    (frozenset("km m cm mm mi ft yd in nmi".split()), "distance"),
    (frozenset({"km/h", "mi/h", "mph", "m/s", "kn"}), "speed"),
    (frozenset({"°C", "°F"}), "temperature"),
    (frozenset({"kg", "t", "g", "lb", "oz"}), "weight"),
    (frozenset({"magnitude", "Mw"}), "magnitude"),
)
_AWAY = re.compile(
    r"\s*(?:(?:away|outside|(?:north|south)?(?:east|west)?)\s+)*(of|from|to)\b", re.IGNORECASE
)
_CALLED = {Kind.PERCENT: "share", Kind.COUNT: "number"}


def counted(head: Token, mention: Mention, cut: Cut) -> Parts:
    """What is counted, with what is done to it where the noun alone says little."""
    verb = above(head)
    if head.lemma_.lower() in {"time", "occasion"} and verb is not None:
        return ["times", *clause(verb, cut)]
    if not named(head):
        return _amount(head, mention, cut)
    found = noun_phrase(head, cut)
    if head.dep_ in {"nmod", "compound", "amod", "npadvmod"} and head.head.pos_ in NOMINAL:
        whole = noun_phrase(head.head, cut, ROOM - 2, inner=False)
        return [_plural(head), "of the", *whole] if whole else [*found]
    if head.tag_ == "NN" and len(found) == 1 and head.dep_ != "pobj":
        found = [(head.i, _plural(head))]
    if size(found) > 3:
        return [*found]
    if size(found) == 1 and head.dep_ == "pobj" and not any(True for _ in head.rights):
        return _placed(head, cut) or [*found]
    return [*found, *(related(head, cut, ROOM - 1) or governed(head, cut, ROOM - size(found)))]


def _plural(noun: Token) -> str:
    word = noun.lower_ if noun.pos_ == "NOUN" else noun.text
    return word if noun.tag_ in {"NNS", "NNPS"} or word.endswith("s") else f"{word}s"


def _placed(head: Token, cut: Cut) -> Parts:
    """A noun behind a preposition, with what that belongs to: *loans from banks*."""
    owner = head.head.head
    if owner.pos_ in NOMINAL and named(owner) and not cut.holds(owner):
        found = noun_phrase(owner, cut)
        return [*found] if any(at == head.i for at, _ in found) else []
    return []


def _amount(head: Token, mention: Mention, cut: Cut) -> Parts:
    """What a sum or a rate is of: the subject of *was*, or *amount* with the clause."""
    verb = above(head)
    if verb is None:
        return [*noun_phrase(head, cut)] if named(head) else []
    lemma = verb.lemma_.lower()
    if lemma in SAYING:
        return _before(mention, head.doc, cut)
    subject, thing = subject_of(verb), target(verb)
    if lemma in STATING and not passive(verb) and thing is not None and named(thing):
        return [*noun_phrase(thing, cut)]
    if mention.kind is Kind.MEASURE:
        away = _distance(mention, head.doc, cut)
        if away:
            return away
    known = subject is not None and named(subject) and not cut.holds(subject)
    if (
        subject is not None
        and known
        and (lemma in EQUALS | CHANGES or (lemma in STATING and passive(verb)))
    ):
        words = noun_phrase(subject, cut, ROOM - 2, inner=lemma in CHANGES)
        of = "of" if lemma == "cost" else "in"
        return [lemma, of, *words] if lemma in CHANGES else [*words]
    name = _called(mention)
    if subject is not None and known:
        words = noun_phrase(subject, cut, ROOM // 2, inner=True)
        return [name, *words, *asserted(verb, cut, ROOM - 1 - size(words))]
    if lemma == "cost":
        return [lemma]
    if thing is not None and named(thing) and not cut.holds(thing):
        return [name, "for", *predicate(verb, cut, ROOM - 2, form=present(verb))]
    return [name, *predicate(verb, cut, ROOM - 1, form=past(verb))]


def _called(mention: Mention) -> str:
    """What a figure is called where nothing but a verb says what it is of."""
    if mention.kind in _CALLED:
        return _CALLED[mention.kind]
    value = mention.value
    unit = value.unit if isinstance(value, Quantity) and mention.kind is Kind.MEASURE else ""
    return next((name for units, name in MEASURES if unit in units), "amount")


def _distance(mention: Mention, doc: Doc, cut: Cut) -> Parts:
    """The place that a length is measured from or to, right behind it."""
    behind = _AWAY.match(doc.text, mention.end)
    if not behind or _called(mention) != "distance":
        return []
    span = doc.char_span(*behind.span(1))
    found = linked(span[0], cut, ROOM - 1) if span is not None else []
    return ["distance", "to" if behind[1].lower() == "to" else "from", *found[1:]] if found else []


def _before(mention: Mention, doc: Doc, cut: Cut) -> Parts:
    """The nearest noun before a value whose own place in the sentence is unknown."""
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    first = span.start if span is not None else mention.head
    for at in range(first - 1, max(first - ROOM, -1), -1):
        if doc[at].pos_ == "NOUN" and not timely(doc[at]):
            return [*noun_phrase(doc[at], cut)]
        if doc[at].pos_ in {"PUNCT", "VERB"} and doc[at].text in ".;!?":
            break
    return []


def rate(head: Token, mention: Mention, cut: Cut) -> Parts:
    """What a percentage is of."""
    behind = _BEHIND.match(head.doc.text, mention.end)
    if behind and behind[1].lower() == "of" and named(head):
        return ["share of", *noun_phrase(head, cut, ROOM - 2, inner=True)]
    return summed(head, mention, cut)


def summed(head: Token, mention: Mention, cut: Cut) -> Parts:
    """What a sum is for; the verb says it where the noun is the money itself."""
    if not named(head) or cut.holds(head):
        return _amount(head, mention, cut)
    if mention.kind is Kind.MEASURE:
        away = _distance(mention, head.doc, cut)
        if away:
            return away
    found = noun_phrase(head, cut)
    verb = head.head
    if head.dep_ in {"nsubj", "nsubjpass"} or size(found) > 2 or verb.pos_ != "VERB":
        return [*found]
    return [*found, *governed(head, cut, ROOM - size(found))]
