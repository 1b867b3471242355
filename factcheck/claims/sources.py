"""Whom a text names as a source: the subject of a verb, as a name or a description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.quotations import Quotation, quotations
from factcheck.names import ProperName, personal, proper_names

if TYPE_CHECKING:
    from factcheck.docs import Doc, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass"})

_KEY = "factcheck.quotations"
_LEFT = frozenset({"compound", "amod", "poss", "nmod", "det", "case", "nummod"})
_PERSONS = frozenset({"he", "she"})

#: The longest description of a source, in tokens before its noun.
LONGEST = 6


def quotation_at(doc: Doc, start: int, end: int) -> Quotation | None:
    """The quotation that ``[start, end)`` lies in, if any."""
    return next((q for q in quotations_of(doc) if q.start <= start and end <= q.end), None)


def quotations_of(doc: Doc) -> tuple[Quotation, ...]:
    """The quotations of a doc, found once."""
    if _KEY not in doc.user_data:
        doc.user_data[_KEY] = quotations(doc.text)
    return doc.user_data[_KEY]  # type: ignore[no-any-return]


def subject_of(verb: Token) -> str | None:
    """Who says, of a reporting verb."""
    for child in verb.children:
        if child.dep_ == "agent":
            return next((describe(t) for t in child.children if t.dep_ == "pobj"), None)
    subject = next((t for t in verb.children if t.dep_ == "nsubj"), None)
    if subject is not None:
        return describe(subject)
    if any(t.dep_ == "nsubjpass" for t in verb.children):
        return None
    if verb.dep_ in {"relcl", "acl"}:
        return describe(verb.head)
    if verb.dep_ in {"conj", "xcomp", "advcl", "ccomp"} and verb.head.pos_ in {"VERB", "AUX"}:
        return subject_of(verb.head)
    return None


def describe(token: Token) -> str | None:
    """A subject as a speaker: its name, what *he* or *she* stands for, or its noun phrase."""
    if token.lower_ in _PERSONS:
        return _person_before(token)
    if token.lower_ in {"who", "that", "which"}:
        verb = token.head
        return describe(verb.head) if verb.dep_ == "relcl" and verb.head.i != verb.i else None
    if token.pos_ == "PRON":
        return None
    name = _name_at(token) or _apposed(token)
    if name is not None:
        return name.text if personal(name) else _phrase(token)
    return _phrase(token)


def _name_at(token: Token) -> ProperName | None:
    names = proper_names(token.doc)
    return next((n for n in names if n.first <= token.i <= n.last), None)


def _apposed(token: Token) -> ProperName | None:
    """The person's name beside a description (*a spokesman, Hugo Fox*)."""
    for child in token.children:
        if child.dep_ == "appos":
            name = _name_at(child)
            if name and personal(name):
                return name
    return None


def _person_before(token: Token) -> str | None:
    """The person last named before a pronoun, best as the subject of a sentence."""
    doc = token.doc
    before = [
        n
        for n in proper_names(doc)
        if n.last < token.i and _grown(n) and quotation_at(doc, n.start, n.end) is None
    ]
    subjects = [n for n in before if doc[n.last].dep_ in SUBJECTS]
    chosen = subjects or [n for n in before if n.last < token.sent.start]
    return chosen[-1].text if chosen else None


def _grown(name: ProperName) -> bool:
    """Whether a name is a person's in a place where persons stand."""
    return personal(name) and name.text[0].isupper() and not name.text.isupper()


def _phrase(token: Token) -> str:
    """A noun with what stands right before it, as worded, without *the* and *a* if common."""
    first = token.i
    while first > 0 and token.doc[first - 1].dep_ in _LEFT:
        if token.i - first > LONGEST:
            break
        first -= 1
    if token.doc[first].lower_ in {"a", "an"} and first < token.i:
        first += 1
    name = _name_at(token)
    end = max(token.idx + len(token), name.end if name else 0)
    return token.doc.text[token.doc[first].idx : end].strip()


def according_to(word: Token) -> str | None:
    """Whom *according to* names; ``word`` is *according*."""
    for to in word.children:
        if to.lower_ == "to":
            return next((describe(t) for t in to.children if t.dep_ == "pobj"), None)
    return None


def possessor_of(noun: Token) -> str | None:
    """Whose statement a noun is (*the mayor's claim*)."""
    return next((describe(t) for t in noun.children if t.dep_ == "poss"), None)
