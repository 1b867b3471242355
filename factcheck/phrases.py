"""A short noun phrase for what a claim is about, made from its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.docs import text_of
from factcheck.lexicon import places
from factcheck.lexicon.people import is_people
from factcheck.lexicon.reporting import SAYING
from factcheck.model import Kind, Status
from factcheck.names import personal, proper_names
from factcheck.nominals import (
    NOMINAL,
    PRONOUNS,
    ROOM,
    Cut,
    Piece,
    Pieces,
    clause,
    complement,
    finite,
    linked,
    noun_phrase,
    passive,
    past,
    piece,
    predicate,
    size,
    subject_of,
    target,
    timely,
    write,
)
from factcheck.values import Duration, NameSet, Office, Ordinal

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc, Token

    from factcheck.claims.passage import Mention

    Maker = Callable[[Token, Mention, Cut], list[Piece | str]]

#: What it is called when somebody says something.
SAYINGS = {"announce": "announcement", "report": "report", "tweet": "tweet", "warn": "warning"}

#: Verbs between a thing and its figure: *the cost was $5 million*.
EQUALS = frozenset(
    "be total reach exceed equal average number stand remain amount come hit range include become".split()
)

#: Verbs whose noun is the same word: *sales rose by 5%* is a *rise in sales*.
CHANGES = frozenset(
    "rise fall drop increase decrease jump decline climb surge gain slump plunge cut cost".split()
)

#: Nouns that stand for the people hurt and say nothing of them.
NOBODY = frozenset(
    "dead death fatality casualty other injury wound life soul toll injured wounded one number".split()
)

UNITS = {"Y": "years", "M": "months", "W": "weeks", "D": "days", "TH": "hours", "TM": "minutes"}

_BEHIND = re.compile(r"\s*(after|since|before|of)\b", re.IGNORECASE)
_SUCH = frozenset({"like", "including", "as"})
_LEADING = re.compile(r"(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your)\s+", re.I)
_TRAILING = re.compile(
    r"\s+(?:of|in|at|on|to|from|with|for|against|over|by|into|as|the|a|an|and|who|that|for|is|was|were)$"
)


def phrase(doc: Doc, mention: Mention) -> str:
    """The phrase for a mention; empty where its words give none."""
    cut = Cut(mention.start, mention.end)
    pieces = _MAKERS[mention.kind](doc[mention.head], mention, cut)
    return trimmed(write(doc, pieces))


def trimmed(text: str) -> str:
    """A phrase without an article or pronoun before it or a loose word behind it."""
    text = _LEADING.sub("", text, count=1) if _LEADING.match(text) else text
    while _TRAILING.search(text):
        text = _TRAILING.sub("", text)
    return "" if text.lower() in PRONOUNS else text


def _above(token: Token) -> Token | None:
    """The verb of a token's clause, itself included."""
    if token.pos_ in {"VERB", "AUX"}:
        return token
    return next((t for t in token.ancestors if t.pos_ in {"VERB", "AUX"}), None)


def _named(head: Token) -> bool:
    return bool(head.pos_ in NOMINAL and not timely(head))


def _date(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What happened then: an event's noun, or *when* with the clause."""
    if _named(head):
        found = noun_phrase(head, cut)
        if size(found) > 1 or head.pos_ == "PROPN" or head.dep_ not in {"nsubj", "nsubjpass"}:
            return [*found]
    verb = _above(head)
    if verb is None:
        return [*noun_phrase(head, cut)] if _named(head) else []
    return _when(verb, cut)


def _when(verb: Token, cut: Cut) -> list[Piece | str]:
    verb = finite(verb)
    if verb.lemma_.lower() in SAYING and target(verb) is None and not passive(verb):
        return _statement(verb, cut)
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.pos_ in NOMINAL:
        head = noun_phrase(verb.head, cut, ROOM // 2)
        return [*head, *predicate(verb, cut, ROOM - size(head))]
    return ["when", *clause(verb, cut)]


def _statement(verb: Token, cut: Cut) -> list[Piece | str]:
    """Who said something, and of what: *Mr. Lee's statement on the bridge*."""
    name = SAYINGS.get(verb.lemma_.lower(), "statement")
    speaker = subject_of(verb)
    said: list[Piece | str] = [name]
    if speaker is not None and speaker.pos_ in NOMINAL:
        said += ["by", *noun_phrase(speaker, cut, ROOM // 2, inner=True)]
    told = next((c for c in verb.children if c.dep_ == "ccomp"), None)
    about = subject_of(told) if told is not None else None
    if about is not None and _named(about) and not cut.holds(about):
        words = noun_phrase(about, cut, ROOM // 2, inner=True)
        said += ["on", *words] if words else []
    return said


def _thing(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What is counted, with what is done to it where the noun alone says little."""
    if not _named(head):
        return _amount(head, mention, cut)
    found = noun_phrase(head, cut)
    if head.dep_ in {"nmod", "compound", "amod", "npadvmod"} and head.head.pos_ in NOMINAL:
        whole = noun_phrase(head.head, cut, ROOM - 2, inner=False)
        return [_plural(head), "of the", *whole] if whole else [*found]
    if head.tag_ == "NN" and len(found) == 1 and head.dep_ != "pobj":
        found = [(head.i, _plural(head))]
    return [*found, *_governed(head, cut, ROOM - size(found))] if size(found) < 4 else [*found]


def _plural(noun: Token) -> str:
    word = noun.lower_ if noun.pos_ == "NOUN" else noun.text
    return word if noun.tag_ in {"NNS", "NNPS"} or word.endswith("s") else f"{word}s"


def _governed(head: Token, cut: Cut, room: int) -> list[Piece | str]:
    """What a noun does or what is done to it: *missiles fired by the navy*."""
    verb = head.head
    if verb.pos_ != "VERB" or verb.lemma_ in {"be", "have", "include"} or room < 2:
        return []
    if head.dep_ == "dobj":
        agent = subject_of(verb)
        done: list[Piece | str] = [(-2, past(verb))]
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


def _amount(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What a sum or a rate is of: the subject of *was*, or *amount* with the clause."""
    verb = _above(head)
    if verb is None:
        return [*noun_phrase(head, cut)] if _named(head) else []
    lemma = verb.lemma_.lower()
    subject = subject_of(verb)
    known = subject is not None and _named(subject) and not cut.holds(subject)
    if subject is not None and known and lemma in EQUALS | CHANGES:
        words = noun_phrase(subject, cut, ROOM - 2, inner=lemma in CHANGES)
        of = "of" if lemma == "cost" else "in"
        return [lemma, of, *words] if lemma in CHANGES else [*words]
    name = {Kind.PERCENT: "share", Kind.MEASURE: "distance"}.get(mention.kind, "amount")
    if subject is not None and known:
        words = noun_phrase(subject, cut, ROOM // 2, inner=True)
        return [name, *words, *predicate(verb, cut, ROOM - 1 - size(words))]
    return [name, *predicate(verb, cut, ROOM - 1, form=past(verb))]


def _rate(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What a percentage is of."""
    behind = _BEHIND.match(text_of(head.doc), mention.end)
    if behind and behind[1].lower() == "of" and _named(head):
        return ["share of", *noun_phrase(head, cut, ROOM - 2, inner=True)]
    return _sum(head, mention, cut)


def _sum(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What a sum is for; the verb says it where the noun is the money itself."""
    if not _named(head) or cut.holds(head):
        return _amount(head, mention, cut)
    found = noun_phrase(head, cut)
    verb = head.head
    if head.dep_ in {"nsubj", "nsubjpass"} or size(found) > 2 or verb.pos_ != "VERB":
        return [*found]
    return [*found, *_governed(head, cut, ROOM - size(found))]


def _duration(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """How long something lasted, or the time between two things."""
    since = _BEHIND.match(text_of(head.doc), mention.end)
    word = since[1].lower() if since else ""
    if word == "of" and _named(head) and isinstance(mention.value, Duration):
        unit = UNITS.get(mention.value.unit, "time")
        return [unit, "of", *noun_phrase(head, cut, ROOM - 2)]
    if since and word in {"after", "since", "before"}:
        span = head.doc.char_span(*since.span(1))
        found = _until(span[0], cut) if span is not None else []
        if found:
            return ["time until" if word == "before" else "time since", *found]
    if _named(head):
        found = noun_phrase(head, cut, ROOM - 2, inner=True)
        if head.head.pos_ == "VERB" and head.dep_ in {"nsubj", "dobj"} and size(found) < 2:
            found = []
        if found:
            return ["length of", *found]
    verb = _above(head)
    return ["how long", *_stated(verb, cut)] if verb is not None else []


def _stated(verb: Token, cut: Cut) -> list[Piece | str]:
    return [*clause(verb, cut)]


def _until(link: Token, cut: Cut) -> Pieces:
    """What a conjunction or preposition of time introduces."""
    if link.dep_ == "mark" and link.head.pos_ in {"VERB", "AUX"}:
        return clause(link.head, cut)
    noun = next((c for c in link.children if c.dep_ == "pobj"), None)
    if noun is not None and _named(noun):
        return noun_phrase(noun, cut, ROOM - 2, inner=True)
    verb = next((c for c in link.children if c.dep_ == "pcomp" and c.pos_ == "VERB"), None)
    return predicate(verb, cut) if verb is not None else []


def _age(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """Whose age it is."""
    if not _named(head):
        return []
    for name in proper_names(head.doc):
        if name.first <= head.i <= name.last and personal(name):
            return ["age of", name.text]
    found = noun_phrase(head, cut, ROOM - 2)
    governed = _governed(head, cut, ROOM - 2 - size(found)) if size(found) < 3 else []
    return ["age of the", *found, *governed] if found else []


def _ordinal(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
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
    found: list[Piece | str] = [*owner, *core, *behind]
    if not behind and not owner and isinstance(mention.value, Ordinal):
        found += _governed(head, nothing, ROOM - size(core))
    return found


def _role(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """The person with the office."""
    value = mention.value
    return [f"{value.name}, {value.office}"] if isinstance(value, Office) else []


def _set(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What is listed: the noun it explains, or what its verb says of it."""
    doc = head.doc
    link = head.head
    if link.dep_ == "prep" and head.dep_ == "pobj":
        owner = link.head
        if link.lower_ in _SUCH and owner.pos_ in NOMINAL and not cut.holds(owner):
            found = noun_phrase(owner, Cut(link.idx, cut.end))
            return [*found, *_governed(owner, cut, ROOM - size(found))] if size(found) < 4 else [*found]
        if owner.pos_ in NOMINAL and not cut.holds(owner):
            return [_kind_of(mention), "in", *noun_phrase(owner, cut, ROOM - 2, inner=True)]
    if head.dep_ in {"appos", "nmod"} and link.pos_ in NOMINAL and not cut.holds(link):
        return [*noun_phrase(link, cut)]
    verb = _above(head)
    if verb is None or verb.lemma_ == "be":
        subject = subject_of(verb) if verb is not None else None
        return [*noun_phrase(subject, cut)] if subject is not None and _named(subject) else []
    verb = finite(verb)
    subject = subject_of(verb)
    if verb.lemma_ in {"include", "involve", "comprise"} and subject is not None:
        return [*noun_phrase(subject, cut)] if _named(subject) else []
    if subject is not None and cut.holds(subject):
        return [_kind_of(mention), "that", *predicate(verb, cut, ROOM - 2)]
    if doc[verb.i].dep_ == "prep" or subject is None or subject.pos_ not in NOMINAL:
        return [_kind_of(mention), past(verb), *complement(verb, cut, ROOM - 2)]
    words = noun_phrase(subject, cut, ROOM // 2, inner=True)
    return ["what", *words, *predicate(verb, cut, ROOM - 1 - size(words))]


def _kind_of(mention: Mention) -> str:
    """What the names of a list are called together."""
    value = mention.value
    if not isinstance(value, NameSet):
        return "list"
    if all(places.polity(n) for n in value.names):
        return "countries"
    return "those" if all(n[:1].isupper() for n in value.names) else "things"


def _topic(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """What a quotation is about: a name in it or beside it, or its first noun."""
    doc = head.doc
    within = [n for n in proper_names(doc) if mention.start <= n.start < mention.end]
    for name in within:
        if name.last < len(doc) and doc[name.last].dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"}:
            return [*noun_phrase(doc[name.last], Cut(-1, -1), ROOM // 2)]
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if span is None:
        return []
    if len(span) > ROOM // 2:
        for dependencies in ({"nsubj", "nsubjpass"}, {"dobj"}, {"pobj", "attr"}):
            for token in span:
                if token.dep_ in dependencies and token.pos_ in NOMINAL and not timely(token):
                    return [*noun_phrase(token, Cut(-1, -1), ROOM // 2, inner=True)]
    return _beside(head, cut)


def _beside(head: Token, cut: Cut) -> list[Piece | str]:
    """What the clause around a short quotation speaks of."""
    for above in (head, *head.ancestors):
        for child in above.children:
            if child.dep_ in {"dobj", "pobj", "nsubjpass", "oprd"} and _named(child):
                if not cut.holds(child) and not is_people(child.lemma_.lower()):
                    return [*noun_phrase(child, cut, ROOM // 2 + 1, inner=True)]
    return []


def _harmed(head: Token, mention: Mention, cut: Cut) -> list[Piece | str]:
    """The people of a casualties claim, what befell them, and where or by what."""
    verb = _above(head)
    noun = noun_phrase(head, cut, 3) if head.pos_ in NOMINAL else []
    if not noun or head.lemma_.lower() in NOBODY or (not is_people(head.lemma_.lower()) and not noun):
        people: list[Piece | str] = ["people"]
    else:
        people = [*noun]
    status = str(mention.status or "")
    done: list[Piece | str] = [status]
    if verb is not None and verb.pos_ == "VERB" and head.dep_ == "nsubjpass" and head.head == verb:
        own = past(verb)
        done = [own, *(piece(t) for t in verb.rights if t.dep_ == "prt")]
    elif mention.status is Status.AFFECTED:
        done = [*_governed(head, cut, 3)]
    room = ROOM - 2 - len(done)
    return [*people, *done, *_scene(head, verb, cut, room)]


def _scene(head: Token, verb: Token | None, cut: Cut, room: int) -> list[Piece | str]:
    """Where people came to harm, or by what."""
    if verb is not None and verb.pos_ == "VERB":
        found = complement(verb, cut, room)
        if found:
            return [*found]
        cause = subject_of(verb)
        if cause is not None and _named(cause) and not cut.holds(cause) and cause.i != head.i:
            if head.dep_ == "dobj" and head.head.i == verb.i:
                words = noun_phrase(cause, cut, room - 1, inner=True)
                person = cause.pos_ == "PROPN" or is_people(cause.lemma_.lower())
                return ["by" if person else "in", *words] if words else []
    for prep in head.rights:
        if prep.dep_ == "prep" and prep.lower_ in {"in", "at", "on", "from", "during"}:
            found = linked(prep, cut, room)
            if found:
                return [*found]
    return []


_MAKERS: dict[Kind, Maker] = {
    Kind.CASUALTIES: _harmed,
    Kind.COUNT: _thing,
    Kind.MONEY: _sum,
    Kind.PERCENT: _rate,
    Kind.MEASURE: _sum,
    Kind.DATE: _date,
    Kind.DURATION: _duration,
    Kind.AGE: _age,
    Kind.ORDINAL: _ordinal,
    Kind.ROLE: _role,
    Kind.SET: _set,
    Kind.QUOTE: _topic,
}
