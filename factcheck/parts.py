"""Which of the people concerned a number counts, as read from the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.lexicon.people import is_people
from factcheck.lexicon.scopes import (
    ACCUSED,
    AGENTLESS,
    BOUNDARY,
    CONDITIONS,
    FACILITY,
    INCLUDING,
    JOINED,
    ORDER,
    OWN_LIFE,
)
from factcheck.lexicon.victims import ELSEWHEN
from factcheck.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.claims.passage import Mention
    from factcheck.docs import Doc, Span, Token


def parts(doc: Doc, mention: Mention, stated: Sequence[Mention]) -> tuple[str, ...]:
    """The marks that narrow the people whom a mention counts, in order; empty for all of them.

    A condition (*critical*, *released*), *at* a hospital, *first*, *with* or *without* the
    attacker among the dead, *before* where another year's event is told.
    """
    if mention.status is None:
        return ()
    sent = doc[mention.head].sent
    own = _own(doc.text, sent, mention, stated)
    marks = {mark for mark, form in CONDITIONS if form.search(own)}
    if found := FACILITY.search(own):
        marks.add(f"at {found['name'].split()[0].lower()}")
    if (found := ORDER.search(doc.text, sent.start_char, mention.end)) and (
        found.end() > mention.start
    ):
        marks.add("first")
    if ELSEWHEN.search(sent.text):
        marks.add("before")
    return tuple(sorted(marks | set(_attacker(doc, sent, mention))))


def _own(text: str, sent: Span, mention: Mention, stated: Sequence[Mention]) -> str:
    """The stretch of the sentence around a value, up to a stop or another number."""
    others = [m for m in stated if m.kind is not mention.kind or m.start != mention.start]
    start = max(
        [sent.start_char]
        + [m.end for m in others if m.end <= mention.start]
        + [
            m.end()
            for stop in (BOUNDARY, JOINED)
            for m in stop.finditer(text, sent.start_char, mention.start)
        ]
    )
    stops = [m.start for m in others if mention.end <= m.start < sent.end_char]
    whose = _owned(sent.doc[mention.head])
    if whose is not None and whose >= mention.end:
        stops.append(whose)
    stop = BOUNDARY.search(text, mention.end, sent.end_char)
    if stop:
        stops.append(stop.start())
    return text[start : min(stops, default=sent.end_char)]


def _owned(head: Token) -> int | None:
    """Where the words about people end whose kin or friends the clause tells of."""
    if head.dep_ != "pobj" or head.head.lower_ != "of" or not is_people(head.head.head.lemma_):
        return None
    last = head.right_edge
    return last.idx + len(last)


def _attacker(doc: Doc, sent: Span, mention: Mention) -> Iterator[str]:
    """Whether the sentence counts the attacker in, or tells of the attacker apart."""
    behind = doc.text[mention.end : sent.end_char]
    if INCLUDING.search(behind):
        yield "with"
    elif mention.status is Status.KILLED and (OWN_LIFE.search(behind) or _by_person(doc, mention)):
        yield "without"


def _by_person(doc: Doc, mention: Mention) -> bool:
    """Whether a person is said to have killed them: nobody is one's own victim so told."""
    verb = next((t for t in doc[mention.head].ancestors if t.pos_ == "VERB"), None)
    if verb is None or verb.lemma_.lower() not in {"kill", "shoot", "slay", "murder", "stab"}:
        return False
    return any(_person(c) for c in _doers(verb))


def _doers(verb: Token) -> Iterator[Token]:
    """The subject of an active verb, or the noun that its relative clause tells of."""
    for child in verb.children:
        if child.dep_ == "agent":
            yield from (c for c in child.children if c.dep_ == "pobj")
        elif child.dep_ == "nsubj":
            relative = verb.dep_ == "relcl" and child.tag_ in {"WP", "WDT"}
            yield verb.head if relative else child


def _person(noun: Token) -> bool:
    word = noun.lemma_.lower()
    if word in ACCUSED:
        return True
    return noun.pos_ == "PROPN" and word not in AGENTLESS
