"""Phrases for when something happened and how long it lasted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.lexicon.reporting import SAYING
from factcheck.phrases.nominals import (
    ROOM,
    Cut,
    actor,
    clause,
    finite,
    noun_phrase,
    passive,
    predicate,
    size,
    subject_of,
    target,
    timely,
)
from factcheck.phrases.relations import above, named, narrowed
from factcheck.values import Duration

if TYPE_CHECKING:
    from factcheck.claims.passage import Mention
    from factcheck.docs import Token
    from factcheck.phrases.nominals import Parts, Pieces

#: What it is called when somebody says something.
SAYINGS = {"announce": "announcement", "report": "report", "tweet": "tweet", "warn": "warning"}


UNITS = {"Y": "years", "M": "months", "W": "weeks", "D": "days", "TH": "hours", "TM": "minutes"}
_BEHIND = re.compile(r"\s*(after|since|before|of)\b", re.IGNORECASE)


def dated(head: Token, _: Mention, cut: Cut) -> Parts:
    """What happened then: an event's noun, or *when* with the clause."""
    if named(head):
        found = noun_phrase(head, cut)
        if size(found) > 1 or head.pos_ == "PROPN" or head.dep_ not in {"nsubj", "nsubjpass"}:
            return [*found]
    verb = above(head)
    if verb is None:
        return [*noun_phrase(head, cut)] if named(head) else []
    return _when(verb, cut)


def _when(verb: Token, cut: Cut) -> Parts:
    verb = finite(verb)
    if verb.lemma_.lower() in SAYING and target(verb) is None and not passive(verb):
        return _statement(verb, cut)
    whole = narrowed(verb, cut)
    if whole:
        return [*whole]
    subject = subject_of(verb)
    if verb.lemma_ == "be" and subject is not None and named(subject) and not _stating(verb):
        return [*noun_phrase(subject, cut)]
    found = clause(verb, cut)
    return [*found] if found and found[0][1].endswith("ing") else ["when", *found]


def _stating(verb: Token) -> bool:
    """Whether *be* says what its subject is."""
    return any(c.dep_ in {"attr", "acomp", "oprd"} and not timely(c) for c in verb.rights)


def _statement(verb: Token, cut: Cut) -> Parts:
    """Who said something, and of what: *Mr. Lee's statement on the bridge*."""
    name = SAYINGS.get(verb.lemma_.lower(), "statement")
    speaker = subject_of(verb)
    said: Parts = [name]
    who = actor(speaker, cut, ROOM // 2) if speaker is not None else []
    said += ["by", *who] if who else []
    told = next((c for c in verb.children if c.dep_ == "ccomp"), None)
    about = subject_of(told) if told is not None else None
    if about is not None and named(about) and not cut.holds(about):
        words = noun_phrase(about, cut, ROOM // 2, inner=True)
        said += ["on", *words] if words else []
    return said


def lasting(head: Token, mention: Mention, cut: Cut) -> Parts:
    """How long something lasted, or the time between two things."""
    since = _BEHIND.match(head.doc.text, mention.end)
    word = since[1].lower() if since else ""
    if word == "of" and named(head) and isinstance(mention.value, Duration):
        unit = UNITS.get(mention.value.unit, "time")
        return [unit, "of", *noun_phrase(head, cut, ROOM - 2)]
    if since and word in {"after", "since", "before"}:
        span = head.doc.char_span(*since.span(1))
        found = _until(span[0], cut) if span is not None else []
        if found:
            return ["time until" if word == "before" else "time since", *found]
    if named(head):
        found = noun_phrase(head, cut, ROOM - 2, inner=True)
        if head.head.pos_ == "VERB" and head.dep_ in {"nsubj", "dobj"} and size(found) < 2:
            found = []
        if found:
            return ["length of", *found]
    verb = above(head)
    if verb is None:
        return []
    whole = narrowed(verb, cut)
    if whole:
        return ["length of the", *whole]
    found = clause(verb, cut)
    if not found or found[0][1] == "lasting":
        return ["length of time"]
    return ["time spent" if found[0][1].endswith("ing") else "how long", *found]


def _until(link: Token, cut: Cut) -> Pieces:
    """What a conjunction or preposition of time introduces."""
    if link.dep_ == "mark" and link.head.pos_ in {"VERB", "AUX"}:
        return clause(link.head, cut)
    noun = next((c for c in link.children if c.dep_ == "pobj"), None)
    if noun is not None and named(noun):
        return noun_phrase(noun, cut, ROOM - 2, inner=True)
    verb = next((c for c in link.children if c.dep_ == "pcomp" and c.pos_ == "VERB"), None)
    return predicate(verb, cut) if verb is not None else []
