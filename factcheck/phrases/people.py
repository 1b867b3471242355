"""Phrases for people: whose age or office it is, who came to harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.casualties import LIVES
from factcheck.lexicon.people import is_people
from factcheck.lexicon.reporting import SAYING, VOUCHING
from factcheck.model import Status
from factcheck.names import personal, proper_names
from factcheck.phrases.nominals import (
    NOMINAL,
    ROOM,
    Cut,
    complement,
    linked,
    noun_phrase,
    past,
    piece,
    size,
    subject_of,
)
from factcheck.phrases.relations import above, governed, named
from factcheck.values import Office

if TYPE_CHECKING:
    from factcheck.claims.passage import Mention
    from factcheck.docs import Token
    from factcheck.phrases.nominals import Parts

#: Verbs of a casualties claim that say nothing of what befell people.
COUNTING = frozenset(
    "have leave lose report confirm see count find include claim take cost put say identify".split()
)


#: What people come to harm in, rather than by.
HAPPENINGS = frozenset(
    "war attack shooting crash quake earthquake blast explosion fire flood storm strike accident "
    "battle conflict incident rampage massacre disaster hurricane collision collapse raid".split()
)


#: Nouns that stand for the people hurt and say nothing of them.
NOBODY = frozenset(
    "person people individual dead death fatality casualty other injury wound life soul toll "
    "injured wounded one number".split()
)
_PLACING = frozenset({"in", "at", "on", "from", "during"})


def aged(head: Token, _: Mention, cut: Cut) -> Parts:
    """Whose age it is."""
    if not named(head):
        return []
    for name in proper_names(head.doc):
        if name.first <= head.i <= name.last and personal(name):
            return ["age of", name.text]
    found = noun_phrase(head, cut, ROOM - 2)
    more = governed(head, cut, ROOM - 2 - size(found)) if size(found) < 3 else []
    return ["age of the", *found, *more] if found else []


def office(_: Token, mention: Mention, __: Cut) -> Parts:
    """The person with the office."""
    value = mention.value
    return [f"{value.name}, {value.office}"] if isinstance(value, Office) else []


def harmed(head: Token, mention: Mention, cut: Cut) -> Parts:
    """The people of a casualties claim, what befell them, and where or by what."""
    verb = above(head)
    noun = noun_phrase(head, cut, 3) if head.pos_ in NOMINAL else []
    nobody = not noun or head.lemma_.lower() in NOBODY
    people: Parts = [*noun]
    if nobody:
        adjectives = noun if head.lemma_.lower() in LIVES else []
        people = [*(p for p in adjectives if p[1][:1].isupper()), "people"]
    done: Parts = [str(mention.status or "")]
    if verb is not None and head.head.i == verb.i and head.dep_ in {"nsubjpass", "dobj"}:
        if verb.lemma_.lower() not in COUNTING and (not nobody or head.dep_ == "nsubjpass"):
            done = [past(verb), *(piece(t) for t in verb.rights if t.dep_ == "prt")]
    elif mention.status is Status.AFFECTED:
        done = [*governed(head, cut, 3)]
    return [*people, *done, *_scene(head, verb, cut, ROOM - 2 - len(done))]


def _scene(head: Token, verb: Token | None, cut: Cut, room: int) -> Parts:
    """Where people came to harm, or by what."""
    for prep in head.rights:
        if prep.dep_ == "prep" and prep.lower_ in _PLACING:
            found = linked(prep, cut, room)
            if found:
                return [*found]
    if verb is None or verb.pos_ != "VERB":
        return []
    found = complement(verb, cut, room)
    if found and not any(at == head.i for at, _ in found):
        return [*found]
    cause = subject_of(verb)
    if cause is None or not named(cause) or cut.holds(cause) or cause.i == head.i:
        return []
    if head.dep_ not in {"dobj", "dative"} or head.head.i != verb.i:
        return []
    if verb.lemma_.lower() in SAYING | VOUCHING and head.lemma_.lower() not in LIVES:
        return []
    words = noun_phrase(cause, cut, room - 1, inner=True)
    lemma = cause.lemma_.lower()
    by = lemma not in HAPPENINGS and (cause.pos_ == "PROPN" or is_people(lemma))
    return ["by" if by else "in", *words] if words else []
