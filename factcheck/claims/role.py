"""Roles: what a text calls a named person, an office, a title or a relation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.claims.offices import (
    POSSESSIVE,
    REACH,
    has_of,
    head_first,
    is_office,
    leftmost,
    name_end,
    normal,
    of_what,
    whole,
)
from factcheck.claims.passage import Mention
from factcheck.docs import text_of
from factcheck.lexicon.offices import DEATHS, DYING, HARMING, HONORIFICS
from factcheck.model import Kind
from factcheck.names import ProperName, personal, proper_names
from factcheck.values import Office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from factcheck.claims.passage import Passage

KIND = Kind.ROLE
RANK = 70

_IDENTIFYING = frozenset({"identify", "name", "be", "charge"})


@dataclass(frozen=True, slots=True)
class _Found:
    """An office beside a name: its tokens, its head, and whose or of what it is."""

    first: int
    last: int
    office: str


def find(passage: Passage) -> Iterator[Mention]:
    """Find each named person whom the text gives an office, title or relation close by."""
    doc = passage.doc
    names = proper_names(doc)
    plural = ""
    for name in names:
        found = _office(doc, name)
        if found is None and plural and _joined(doc, name):
            found = _Found(name.first, name.last, plural)
        if found is None:
            plural = ""
            continue
        listed = name.honorific.endswith("s") or doc[max(found.first, name.first - 2)].tag_ == "NNS"
        plural = found.office if listed else plural if _joined(doc, name) else ""
        first, last = min(found.first, name.first), max(found.last, name.last)
        end = doc[last].idx + len(doc[last])
        value = Office(name.text, found.office)
        yield Mention(KIND, doc[first].idx, end, value, doc[name.first : name.last + 1].root.i)


def _joined(doc: Doc, name: ProperName) -> bool:
    """Whether a name goes on a list (*Justices Kennedy and Alito*)."""
    return name.first > 0 and doc[name.first - 1].lower_ in {"and", ","}


def _office(doc: Doc, name: ProperName) -> _Found | None:
    if not personal(name):
        return None
    return (
        _before(doc, name)
        or _apposed_before(doc, name)
        or _behind(doc, name)
        or _stated(doc, name)
        or _suffered(doc, name)
    )


# Before the name


def _title_first(doc: Doc, name: ProperName) -> int:
    """The first token of a name with the title that stood before it."""
    begin = len(text_of(doc)[: name.start].rstrip()) - len(name.honorific)
    first = name.first
    while first > 0 and doc[first - 1].idx >= begin and name.honorific:
        first -= 1
    return first


def _before(doc: Doc, name: ProperName) -> _Found | None:
    """*Afghan Foreign Minister X*, *gunman X*, *Wal-Mart lawyer X*."""
    first = _title_first(doc, name)
    head = name.first - 1
    if first == name.first:
        head = _over_age(doc, name.first) - 1
        if head < 0 or not is_office(doc[head]):
            return None
        first = head_first(doc, head)
    elif all(w.rstrip(".") in HONORIFICS for w in name.honorific.split()):
        return None
    first = leftmost(doc, first, name.last)
    office = normal(doc, first, head, _behind_place(doc, name))
    return _Found(first, _tail(doc, name), office) if office else None


def _over_age(doc: Doc, first: int) -> int:
    """The first token of an age right before a name (*20-year-old X*), else the name's."""
    at = first
    while (
        at > 0
        and at > first - 6
        and (doc[at - 1].lower_ in {"year", "old", "-", "–", "years"} or doc[at - 1].like_num)
    ):
        at -= 1
    return at if at < first and doc[at].like_num else first


def _apposed_before(doc: Doc, name: ProperName) -> _Found | None:
    """*the campaign's manager, X*; *his wife, X*; *the suspect, 30-year-old X*."""
    start = _over_age(doc, name.first)
    if start < 2 or doc[start - 1].text not in {",", ":", "—", "–"}:
        return None
    head = start - 2
    if not is_office(doc[head], plural=_goes_on(doc, name)):
        return None
    first = leftmost(doc, head_first(doc, head), head)
    opening = doc[first - 1] if first > 0 else None
    definite = opening is not None and opening.lower_ in {"the", "a", "an"}
    whose = doc[first].tag_ == "PRP$" or any(t.text in POSSESSIVE for t in doc[first:head])
    if not (definite or whose or doc[name.last].dep_ == "appos"):
        return None
    return _Found(first, name.last, normal(doc, first, head, ""))


def _goes_on(doc: Doc, name: ProperName) -> bool:
    """Whether a name is followed by another of the same list."""
    after = doc[name.last + 1 : name.last + 3]
    return len(after) > 1 and after[0].lower_ in {"and", ","} and after[1].text[0].isupper()


# Behind the name


def _tail(doc: Doc, name: ProperName) -> int:
    """The last token of a party and state behind a name (*R-Ky.*, *Republican of Texas*)."""
    rest = doc[name.last + 1 : name.last + 7]
    if len(rest) > 3 and rest[0].text in {"(", ","} and rest[1].text in {"R", "D", "I"}:
        return rest[4].i if len(rest) > 4 and rest[4].text == ")" else rest[3].i
    if len(rest) > 3 and rest[0].text == "," and rest[1].text in {"Republican", "Democrat"}:
        return rest[3].i if rest[2].text == "of" else rest[1].i
    if len(rest) > 1 and rest[0].text == "of" and rest[1].text[0].isupper():
        return name_end(doc, rest[1].i)
    return name.last


def _behind_place(doc: Doc, name: ProperName) -> str:
    """*President X of South Korea*, *Col. X of the State Police*."""
    rest = doc[name.last + 1 : name.last + 4]
    if len(rest) > 1 and rest[0].lower_ == "of":
        at = rest[1].i + (rest[1].lower_ == "the")
        return next((whole(n.text) for n in proper_names(doc) if n.first == at), "")
    return ""


def _behind(doc: Doc, name: ProperName) -> _Found | None:
    """*X, the head of Y*; *X, 59, a lobbyist*; *X, who is the head of Y*."""
    at = _after_age(doc, _tail(doc, name) + 1)
    if at >= len(doc) or doc[at].text not in {",", "(", "—", "–"}:
        return None
    at += 1
    if at + 2 < len(doc) and doc[at].lower_ == "who" and doc[at + 1].lower_ in {"is", "was"}:
        at += 2
    return _phrase(doc, name, at)


def _after_age(doc: Doc, at: int) -> int:
    """Behind *, 59* where a comma follows."""
    if (
        at + 2 < len(doc)
        and doc[at].text == ","
        and doc[at + 1].like_num
        and doc[at + 2].text == ","
    ):
        return at + 2
    return at


def _phrase(doc: Doc, name: ProperName, at: int) -> _Found | None:
    """A noun phrase from ``at`` whose head is an office word; with what it is of."""
    head = -1
    for token in doc[at : at + REACH]:
        if token.pos_ in {"DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV"} or token.tag_ == "PRP$":
            if is_office(token, plural=doc[at].lower_ == "one"):
                head = token.i
        elif token.text in POSSESSIVE or token.text in {"-", "."}:
            head = -1 if token.text in POSSESSIVE else head
        elif (token.tag_ in {"VBN", "VBG"} and head < 0) or (
            head < 0 and token.lower_ == "of" and doc[token.i - 1].lower_ in {"one", "some"}
        ):
            continue
        else:
            break
    if (
        head < 0
        or _more(doc, head)
        or _acts(doc[head])
        or (doc[head].i - at > 0 and _listed(doc, at, head))
    ):
        return None
    first = at
    while doc[first].pos_ == "DET" and first < head:
        first += 1
    if (
        doc[at].pos_ != "DET"
        and doc[at].tag_ != "PRP$"
        and not _closed(doc, head, bare=first == head)
    ):
        return None
    last, whose = of_what(doc, head)
    return _Found(name.first, last, normal(doc, first, head, whose))


def _acts(office: Token) -> bool:
    """Whether an office word is the subject of what follows, and no apposition."""
    return office.dep_ in {"nsubj", "nsubjpass"} and office.head.i > office.i


def _closed(doc: Doc, head: int, *, bare: bool) -> bool:
    """Whether a phrase without article ends as an apposition does."""
    if has_of(doc, head) or head + 1 == len(doc):
        return True
    return not bare and doc[head + 1].text in {",", ".", ")", ";", "—"}


def _more(doc: Doc, head: int) -> bool:
    """Whether an office word is a title of somebody else (*X, Sheriff Y*)."""
    after = doc[head + 1] if head + 1 < len(doc) else None
    if after is None:
        return False
    if after.pos_ == "PROPN" or after.text in POSSESSIVE:
        return True
    apposed = doc[head + 2] if head + 2 < len(doc) and after.text == "," else None
    return apposed is not None and apposed.pos_ == "PROPN" and apposed.dep_ == "appos"


def _listed(doc: Doc, at: int, head: int) -> bool:
    return any(n.first >= at and n.last < head and n.honorific for n in proper_names(doc))


# Stated by a verb


def _stated(doc: Doc, name: ProperName) -> _Found | None:
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
    elif root.dep_ == "dobj" and verb.lemma_ in _IDENTIFYING:
        negated = any(t.dep_ == "neg" for t in verb.children)
        found = None if negated else _as(doc, verb, name)
    elif root.dep_ == "oprd" and verb.lemma_ == "name":
        found = _subject(doc, verb)
    return found


def _is(doc: Doc, name: ProperName, verb: Token) -> _Found | None:
    """The office that a name is said to hold."""
    attribute = next((t for t in verb.children if t.dep_ == "attr" and t.i > verb.i), None)
    if attribute is None or attribute.tag_ != "NN" or not is_office(attribute):
        return None
    first = leftmost(doc, attribute.i, attribute.i)
    last, whose = of_what(doc, attribute.i)
    return _Found(name.first, last, normal(doc, first, attribute.i, whose))


def _subject(doc: Doc, verb: Token) -> _Found | None:
    """The office word that is the subject of *is*, *was identified as*."""
    subject = next((t for t in verb.children if t.dep_ in {"nsubj", "nsubjpass"}), None)
    if verb.lemma_ != "be" and verb.tag_ == "VBN" and verb.dep_ in {"acl", "relcl"}:
        subject = verb.head
    elif verb.lemma_ != "be":
        subject = next((t for t in verb.children if t.dep_ in {"nsubjpass", "dobj"}), None)
    if subject is None or not is_office(subject, plural=True):
        return None
    first = leftmost(doc, subject.i, subject.i)
    return _Found(first, subject.i, normal(doc, first, subject.i, ""))


def _as(doc: Doc, verb: Token, name: ProperName) -> _Found | None:
    for word in verb.children:
        if word.lower_ == "as" and word.i > name.last:
            head = next((t for t in word.children if t.dep_ == "pobj"), None)
            if head is not None and is_office(head):
                first = leftmost(doc, head.i, head.i)
                last, whose = of_what(doc, head.i)
                return _Found(name.first, last, normal(doc, first, head.i, whose))
    return None


def _suffered(doc: Doc, name: ProperName) -> _Found | None:
    """*X was killed*, *the death of X*: a victim, where the name is full."""
    if name.first == name.last:
        return None
    root = doc[name.first : name.last + 1].root
    verb, role = root.head, root.dep_
    relative = next((t for t in root.children if t.dep_ == "relcl"), None)
    if relative is not None and _passive(relative) and relative.lemma_ in HARMING:
        return _Found(name.first, name.last, "victim")
    harmed = verb.lemma_ in HARMING and (role == "dobj" or (role == "nsubjpass" and _passive(verb)))
    died = verb.lemma_ in DYING and role == "nsubj"
    death = role == "pobj" and verb.lower_ == "of" and verb.head.lemma_.lower() in DEATHS
    if harmed or died or death:
        return _Found(name.first, name.last, "victim")
    return None


def _passive(verb: Token) -> bool:
    return any(t.dep_ in {"nsubjpass", "auxpass"} for t in verb.children)
