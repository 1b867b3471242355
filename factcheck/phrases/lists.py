"""Phrases for what is listed, ranked or spoken about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon import places
from factcheck.lexicon.people import is_people
from factcheck.names import proper_names
from factcheck.phrases.nominals import (
    NOMINAL,
    ROOM,
    Cut,
    asserted,
    complement,
    finite,
    linked,
    noun_phrase,
    past,
    piece,
    predicate,
    size,
    subject_of,
)
from factcheck.phrases.relations import above, governed, named, narrowed
from factcheck.values import NameSet, Ordinal

if TYPE_CHECKING:
    from factcheck.claims.passage import Mention
    from factcheck.docs import Token
    from factcheck.phrases.nominals import Parts, Pieces

#: Verbs between a thing and the list of its parts.
LISTING = frozenset("be include involve comprise range cover span name list".split())


#: Nouns that name nothing to speak about.
EMPTY = frozenset(
    "way look foot thing lot kind time part sort bit piece fact reason impetus place point side "
    "number step day hand eye people guy case one".split()
)
_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_OBJECT = frozenset({"dobj", "pobj", "attr"})
_SUCH = frozenset({"like", "including", "as"})


def listed(head: Token, mention: Mention, cut: Cut) -> Parts:
    """What is listed: the noun it explains, or what its verb says of it."""
    link = head.head
    behind = link.dep_ == "prep" and head.dep_ == "pobj" and not cut.holds(link.head)
    if behind and link.head.pos_ in NOMINAL:
        return _explained(link, mention, cut)
    if head.dep_ in {"appos", "nmod"} and link.pos_ in NOMINAL and not cut.holds(link):
        return [*noun_phrase(link, cut)]
    verb = above(head)
    return _of_verb(finite(verb), link, mention, cut) if verb is not None else []


def _explained(link: Token, mention: Mention, cut: Cut) -> Parts:
    """The noun that a list behind a preposition belongs to."""
    owner, without = link.head, Cut(link.idx, cut.end)
    if link.lower_ == "in":
        things = _kind_of(mention, "areas")
        inside = noun_phrase(owner, without, ROOM - 2, inner=True)
        return [things, "of" if things == "areas" else "in", *inside]
    found = noun_phrase(owner, without, ROOM - 2)
    return [*found, *(governed(owner, cut, ROOM - size(found)) if size(found) < 4 else [])]


def _of_verb(verb: Token, link: Token, mention: Mention, cut: Cut) -> Parts:
    """What a verb says of the things listed, which are its subject or its object."""
    subject = subject_of(verb)
    if verb.lemma_.lower() in LISTING:
        return [*noun_phrase(subject, cut)] if subject is not None and named(subject) else []
    if subject is not None and cut.holds(subject):
        return [_kind_of(mention), "that", *predicate(verb, cut, ROOM - 2)]
    if subject is None or subject.pos_ not in NOMINAL:
        return [_kind_of(mention), past(verb), *complement(verb, cut, ROOM - 2)]
    whole = narrowed(verb, cut)
    if whole:
        return [*whole]
    if verb.tag_ == "VBG" and not any(c.dep_ == "aux" for c in verb.lefts):
        return [*noun_phrase(subject, cut)]
    words = noun_phrase(subject, cut, ROOM // 2, inner=True)
    where = link.dep_ == "prep" and link.lower_ in {"in", "at"}
    return ["where" if where else "what", *words, *asserted(verb, cut, ROOM - 1 - size(words))]


def _kind_of(mention: Mention, things: str = "things") -> str:
    """What the names of a list are called together."""
    value = mention.value
    if not isinstance(value, NameSet):
        return "list"
    if 2 * sum(places.polity(n) is not None for n in value.names) > len(value.names):
        return "countries"
    return "those" if all(n[:1].isupper() for n in value.names) else things


def ranked(head: Token, mention: Mention, _: Cut) -> Parts:
    """The ranked thing with its rank, of what, and whose it is."""
    doc = head.doc
    nothing = Cut(-1, -1)
    first = next((t for t in doc[max(head.i - 8, 0) : head.i + 1] if t.idx >= mention.start), head)
    core = [piece(t) for t in doc[first.i : head.i + 1] if t.pos_ != "SPACE"]
    owner: Pieces = []
    for child in head.lefts:
        if child.dep_ == "poss" and child.tag_ != "PRP$" and child.i < first.i:
            owner = [piece(t) for t in child.subtree if t.pos_ != "DET" and t.i < first.i]
    behind: Pieces = []
    for child in head.rights:
        room = ROOM + 1 - size(core) - size(behind)
        if child.dep_ == "prep" and room > 1:
            behind += linked(child, nothing, room)
        elif child.dep_ in {"relcl", "acl"} and child.tag_ in {"VB", "VBN"} and room > 1:
            behind += predicate(child, nothing, room)
    after = head.nbor() if head.i + 1 < len(doc) else head
    if not behind and after.tag_ == "TO" and after.head.i > after.i:
        behind = predicate(after.head, nothing, ROOM + 1 - size(core))
    found: Parts = [*owner, *core, *behind]
    if not behind and not owner and isinstance(mention.value, Ordinal):
        more = governed(head, nothing, ROOM - size(core))
        found += more if len(more) > 1 else []
    return found


def topic(head: Token, mention: Mention, cut: Cut) -> Parts:
    """What a quotation is about: a name in it or beside it, or its first noun."""
    doc = head.doc
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if span is None:
        return []
    names = {n.last for n in proper_names(doc) if mention.start <= n.start < mention.end}
    nouns = [t for t in span if named(t) and t.lemma_.lower() not in EMPTY]
    short = len(span) <= ROOM // 2
    for wanted in (_SUBJECT, _OBJECT):
        for token in nouns:
            if token.dep_ in wanted and (token.i in names or (wanted is _SUBJECT and not short)):
                return [*_whole(token)]
    beside = _beside(head, cut) if len(span) <= ROOM else []
    if beside or short:
        return beside
    for token in nouns:
        if token.dep_ in _OBJECT:
            return [*_whole(token)]
    return []


def _whole(noun: Token) -> Pieces:
    return noun_phrase(noun, Cut(-1, -1), ROOM // 2, inner=True)


def _beside(head: Token, cut: Cut) -> Parts:
    """What the clause around a short quotation speaks of."""
    for node in (head, *head.ancestors):
        for child in node.children:
            if child.dep_ not in {"dobj", "pobj", "nsubjpass", "oprd"} or not named(child):
                continue
            if not cut.holds(child) and not is_people(child.lemma_.lower()):
                return [*noun_phrase(child, cut, ROOM // 2 + 1, inner=True)]
    return []
