"""On which side of an event a person stands: who did it, or to whom it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.parties import DOERS, DONE_TO, EVENTS, NOUNS, SUSPECT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.docs import Token

#: Dependencies by which one noun describes another.
DESCRIBING = frozenset({"appos", "compound", "nmod", "attr", "oprd"})


def party(person: Token) -> str:
    """The side of the person named or described at a token; empty where nothing says."""
    side = next(_described(person), "")
    if side:
        return side
    # Who was wounded and arrested is a suspect: suspects are shot too, victims not charged.
    sides = list(_deed(person))
    return SUSPECT if SUSPECT in sides else next(iter(sides), "")


def _described(person: Token) -> Iterator[str]:
    """The sides of the nouns that describe a person: *shooter John Houser*, *X, the suspect*."""
    nouns = [person, *(c for c in person.children if c.dep_ in DESCRIBING)]
    head = person.head
    if person.dep_ in DESCRIBING and head.i != person.i:
        nouns.append(head)
    if head.lemma_ == "be" or person.dep_ in {"attr", "nsubjpass", "pobj"}:
        verb = head if head.pos_ in {"AUX", "VERB"} else head.head
        if verb.lemma_ in {"be", "identify", "name"}:
            nouns.extend(c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass", "attr"})
    for noun in nouns:
        if noun.lower_ in NOUNS or noun.lemma_.lower() in NOUNS:
            yield NOUNS.get(noun.lower_) or NOUNS[noun.lemma_.lower()]


def _deed(person: Token) -> Iterator[str]:
    """The sides that verbs and event nouns give a person: *X died*, *the death of X*."""
    for verb, relation in _verbs(person):
        lemma = verb.lemma_.lower()
        table = DOERS if relation == "nsubj" else DONE_TO
        if lemma in table:
            yield table[lemma]
    if person.dep_ == "pobj" and person.head.lower_ == "of":
        event = person.head.head.lemma_.lower()
        if event in EVENTS:
            yield EVENTS[event]


def _verbs(person: Token) -> Iterator[tuple[Token, str]]:
    """The verbs of which a person is subject or object, relative clauses too."""
    for child in person.children:
        if child.dep_ == "relcl":
            passive = any(c.dep_ == "nsubjpass" for c in child.children)
            yield child, "done" if passive else "nsubj"
        if child.dep_ == "acl" and child.tag_ == "VBN":
            yield child, "done"
    if person.dep_ in {"nsubj", "attr"} and person.head.lemma_ == "be":
        # *Charged with murder are X and Y*: the participle stands in front.
        be = person.head
        fronted = [be.head] if be.dep_ == "auxpass" and be.head.i < be.i else be.lefts
        yield from ((verb, "done") for verb in fronted if verb.tag_ == "VBN")
    if person.dep_ == "nsubj":
        yield person.head, "nsubj"
    elif person.dep_ in {"nsubjpass", "dobj"}:
        yield person.head, "done"
    elif person.dep_ in {"conj", "appos"} and person.head.pos_ in {"NOUN", "PROPN"}:
        yield from _verbs(person.head)
