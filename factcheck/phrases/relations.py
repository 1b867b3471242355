"""What a noun does and what is done to it, read off the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.people import is_people
from factcheck.lexicon.reporting import SAYING
from factcheck.phrases.nominals import (
    NOMINAL,
    ROOM,
    Cut,
    complement,
    noun_phrase,
    past,
    piece,
    predicate,
    size,
    subject_of,
    timely,
)

if TYPE_CHECKING:
    from factcheck.docs import Token
    from factcheck.phrases.nominals import Parts, Pieces

#: Verbs that say nothing of their object.
SLIGHT = frozenset("be have include represent mark become make constitute comprise".split())


def above(token: Token) -> Token | None:
    """The verb of a token's clause, itself included."""
    if token.pos_ in {"VERB", "AUX"}:
        return token
    return next((t for t in token.ancestors if t.pos_ in {"VERB", "AUX"}), None)


def named(head: Token) -> bool:
    """Whether a token is a noun that names something other than a time."""
    return bool(head.pos_ in NOMINAL and head.text[0].isalpha() and not timely(head))


def governed(head: Token, cut: Cut, room: int) -> Parts:
    """What a noun does or what is done to it: *missiles fired by the navy*."""
    verb = head.head
    subject = subject_of(verb)
    if verb.lemma_ == "have" and head.dep_ == "dobj" and subject is not None and named(subject):
        return ["of", *noun_phrase(subject, cut, room - 1, inner=True)]
    if verb.pos_ != "VERB" or verb.lemma_.lower() in SLIGHT or room < 2:
        return []
    if any(c.dep_ == "acl" for c in head.rights):
        return []
    if head.dep_ == "dobj":
        particle = [piece(t) for t in verb.rights if t.dep_ == "prt"]
        agent = subject_of(verb)
        done: Parts = [(-2, past(verb)), *particle]
        if agent is not None and agent.pos_ in NOMINAL and not cut.holds(agent):
            words = noun_phrase(agent, cut, room - 2, inner=True)
            return [*done, "by", *words] if 0 < size(words) < room else done
        return [*done, *complement(verb, cut, room - 1)]
    if head.dep_ == "nsubjpass":
        return [*predicate(verb, cut, room, form=past(verb))]
    if head.dep_ == "nsubj" and verb.lemma_.lower() not in SAYING:
        who = "who" if is_people(head.lemma_.lower()) or head.pos_ == "PROPN" else "that"
        return [who, *predicate(verb, cut, room)]
    return []


def related(head: Token, cut: Cut, room: int) -> Parts:
    """The relative clause of a noun: *who voted against it*, *whose homes were flooded*."""
    for verb in head.rights:
        if verb.dep_ != "relcl" or cut.holds(verb):
            continue
        opening = head.doc[verb.left_edge.i]
        if opening.lower_ == "whose":
            owned = opening.head
            words = noun_phrase(owned, cut, room // 2)
            return ["whose", *words, *predicate(verb, cut, room - size(words) - 1)]
        if opening.lower_ in {"who", "that", "which"} and opening.dep_ in {"nsubj", "nsubjpass"}:
            return [opening.lower_, *predicate(verb, cut, room)]
    return []


def narrowed(verb: Token, cut: Cut) -> Pieces:
    """A noun with the verb that narrows it: *returns dating back*, *complaint filed in court*."""
    if verb.dep_ != "acl" or verb.head.pos_ not in NOMINAL or cut.holds(verb.head):
        return []
    found = noun_phrase(verb.head, cut)
    if any(at == verb.i for at, _ in found):
        return found
    head = noun_phrase(verb.head, Cut(verb.idx, cut.end), ROOM // 2)
    return head + predicate(verb, cut, ROOM - size(head))
