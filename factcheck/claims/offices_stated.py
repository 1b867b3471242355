"""Offices that a verb states: *X is the head of Y*, *identified X as the gunman*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.offices import Found, is_office, leftmost, normal, of_what
from factcheck.lexicon.offices import APPOINTING

if TYPE_CHECKING:
    from factcheck.docs import Doc, Token
    from factcheck.names import ProperName

_IDENTIFYING = frozenset({"identify", "name", "be", "charge"})


def stated(doc: Doc, name: ProperName) -> Found | None:
    """*X is the head of Y*; *the suspect was identified as X*; *identified X as the gunman*."""
    root = doc[name.first : name.last + 1].root
    verb = root.head
    found = None
    if verb.lemma_ == "be" and root.dep_ in {"nsubj", "attr"}:
        found = _is(doc, name, verb) if root.dep_ == "nsubj" else _subject(doc, verb)
    elif root.dep_ == "pobj" and verb.lower_ == "as":
        above = next((t for t in (verb.head, *verb.head.ancestors) if t.pos_ == "VERB"), None)
        if above is not None and above.lemma_ in _IDENTIFYING:
            found = _subject(doc, above)
    elif root.dep_ in {"dobj", "nsubjpass"} and verb.lemma_ in APPOINTING:
        found = None if _negated(verb) else _as(doc, verb, name) or _as(doc, root, name)
    elif root.dep_ == "dobj" and verb.lemma_ in _IDENTIFYING:
        found = None if _negated(verb) else _as(doc, verb, name)
    elif root.dep_ == "oprd" and verb.lemma_ == "name":
        namesake = any(t.lower_ == "also" for t in verb.children)
        found = None if namesake else _subject(doc, verb)
    return found


def _negated(verb: Token) -> bool:
    without = verb.dep_ == "pcomp" and verb.head.lower_ == "without"
    return without or any(t.dep_ == "neg" for t in verb.children)


def _is(doc: Doc, name: ProperName, verb: Token) -> Found | None:
    """The office that a name is said to hold."""
    attribute = next((t for t in verb.children if t.dep_ == "attr" and t.i > verb.i), None)
    if attribute is None or attribute.tag_ != "NN" or not is_office(attribute):
        return None
    return _held(doc, name, attribute.i)


def _subject(doc: Doc, verb: Token) -> Found | None:
    """The office word that is the subject of *is*, *was identified as*."""
    subject = next((t for t in verb.children if t.dep_ in {"nsubj", "nsubjpass"}), None)
    if verb.lemma_ != "be" and verb.tag_ == "VBN" and verb.dep_ in {"acl", "relcl"}:
        subject = verb.head
    elif verb.lemma_ != "be":
        suffering = {"nsubjpass", "dobj"} | ({"nsubj"} if verb.tag_ == "VBN" else set())
        subject = next((t for t in verb.children if t.dep_ in suffering), None)
    if subject is None or not is_office(subject, plural=True):
        return None
    first = leftmost(doc, subject.i, subject.i)
    return Found(first, subject.i, normal(doc, first, subject.i, ""))


def _as(doc: Doc, verb: Token, name: ProperName) -> Found | None:
    for word in verb.children:
        if word.lower_ == "as" and word.i > name.last:
            head = next((t for t in word.children if t.dep_ == "pobj"), None)
            if head is not None and is_office(head):
                return _held(doc, name, head.i)
    return None


def _held(doc: Doc, name: ProperName, head: int) -> Found:
    """The office whose noun stands at ``head``, with what it is of, from the name before it."""
    first = leftmost(doc, head, head)
    last, whose = of_what(doc, head)
    return Found(name.first, last, normal(doc, first, head, whose))
