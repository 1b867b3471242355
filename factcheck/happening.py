"""What a stated time dates: the verb or noun of its event, with what completes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.calendar import TIME_WORDS
from factcheck.lexicon.happenings import PEOPLE, PHRASAL, PLACES, SPEECH, VAGUE, frames

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.docs import Token

#: Dependencies of what completes a verb: its object, what befalls its passive subject.
COMPLETING = frozenset({"dobj", "attr", "nsubjpass", "dative", "oprd"})

#: Dependencies of the verb that a verb of beginning or planning leads to.
LEADING = frozenset({"xcomp", "ccomp"})

#: Dependencies of a noun's words that name the event it is part of.
NAMING = frozenset({"compound", "nmod"})

#: Words between an event and its time.
LINKING = frozenset(
    {"on", "in", "at", "early", "late", "about", "around", "of", ",", "last", "this"}
)

#: Dependencies of the subject of a verb.
SUBJECT = frozenset({"nsubj", "nsubjpass"})

#: Dependencies of what makes one word of a verb: *kick in*, *walk off*, *left two dead*.
PARTICLE = frozenset({"prt", "advmod", "prep", "oprd", "acomp", "ccomp"})

#: Dependencies of a clause; the parse also hangs one on the time before it.
CLAUSE = frozenset({"advcl", "relcl"})

#: How many words above the time are looked at.
CLIMB = 3


def happening(head: Token, first: int, last: int) -> tuple[str, ...]:
    """The lemmas of the event that a time dates, the nearest first; empty where only vague.

    ``head`` governs the time, whose own words are the tokens ``first … last`` of the doc;
    none of them counts, nor does a word that says only that something happened: its
    subject does then.
    """
    beside = _beside(head, first) or _named_behind(head, last)
    if beside:
        return (beside,)
    found: list[str] = []
    for token in _chain(head, first, last):
        named = [w for t in _words(token) if _counts(t, first, last) for w in (_lemma(t),)]
        found.extend(w for w in named if w not in found)
        if named and token is head and token.pos_ == "NOUN" and token.i > last:
            break
        if token.pos_ == "VERB" and named:
            found.extend(w for w in map(_lemma, _meanwhile(token, first, last)) if w not in found)
            break
        if any(frames(w) or w in SPEECH for w in named):
            break
    return tuple(found)


def _beside(head: Token, first: int) -> str:
    """The noun of an event that stands right before a time: *a shooting early Saturday*."""
    before = first - 1
    while before > head.sent.start and head.doc[before].lower_ in LINKING:
        before -= 1
    token = head.doc[before] if before >= head.sent.start else head
    return _lemma(token) if token.pos_ == "NOUN" and frames(_lemma(token)) else ""


def _named_behind(head: Token, last: int) -> str:
    """The event that a name behind a time names: *the 1979-1989 Afghan War*."""
    named = head.pos_ == "PROPN" and head.i > last
    return _lemma(head) if named and frames(_lemma(head)) else ""


def _chain(head: Token, first: int, last: int) -> Iterator[Token]:
    """The words that may be the event, from the time upwards, up to the clause's verb."""
    token, steps = head, 0
    while steps < CLIMB:
        if token.pos_ in {"NOUN", "PROPN", "VERB", "AUX"} and not first <= token.i <= last:
            yield token
            steps += 1
            if token.pos_ == "VERB" and _lemma(token) not in VAGUE:
                return
        if token.head.i == token.i:
            return
        token = token.head


def _meanwhile(verb: Token, first: int, last: int) -> Iterator[Token]:
    """The events of clauses of the same moment: *were waiting when a man opened fire*."""
    own = [t for t in verb.doc[first : last + 1] if t.i != verb.i]
    clauses = [c for t in (verb, *own) for c in t.children if c.dep_ in CLAUSE and _when(c)]
    if verb.dep_ in CLAUSE and _when(verb):
        clauses.append(verb.head)
    for clause in clauses:
        deeds = (clause, *(c for c in clause.conjuncts if c.pos_ == "VERB"))
        yield from (t for deed in deeds for t in _words(deed) if frames(_lemma(t)))


def _when(clause: Token) -> bool:
    """Whether a clause tells what happened at the moment that another tells of."""
    return any(t.lower_ in {"when", "as"} and t.i < clause.i for t in clause.children)


def _words(token: Token) -> Iterator[Token]:
    """A word of an event with what completes it."""
    yield token
    vague = _lemma(token) in VAGUE
    for child in token.children:
        if token.pos_ in {"VERB", "AUX"}:
            if child.dep_ in COMPLETING or (vague and child.dep_ in SUBJECT):
                yield child
            elif vague and child.dep_ in LEADING:
                yield child
                yield from (c for c in child.children if c.dep_ in COMPLETING)
            elif vague and child.lower_ == "by":  # *made a move by lifting the ban*
                deeds = [c for c in child.children if c.dep_ == "pcomp"]
                yield from deeds
                yield from (c for d in deeds for c in d.children if c.dep_ in COMPLETING)
        elif child.dep_ in NAMING and frames(_lemma(child)):
            yield child


def _counts(token: Token, first: int, last: int) -> bool:
    lemma = _lemma(token)
    return (
        token.pos_ in {"NOUN", "VERB"}
        and token.is_alpha
        and not first <= token.i <= last
        and lemma not in VAGUE
        and lemma not in PEOPLE
        and not (token.pos_ == "NOUN" and lemma in PLACES)
        and (token.pos_ == "VERB" or lemma not in TIME_WORDS)
        and not token.is_stop
    )


def _lemma(token: Token) -> str:
    """The lemma of a word; of a verb with its particle, what the two say in one word."""
    lemma = (token.lemma_ or token.text).casefold()
    if token.pos_ != "VERB":
        return lemma
    said = (f"{lemma}_{t.lower_}" for t in token.children if t.dep_ in PARTICLE)
    return next((PHRASAL[phrase] for phrase in said if phrase in PHRASAL), lemma)
