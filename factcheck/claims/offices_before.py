"""Offices that stand before the name: *Foreign Minister X*, *the manager, X*, *aides like X*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.offices import (
    POSSESSIVE,
    REACH,
    Found,
    has_of,
    head_first,
    is_office,
    leftmost,
    normal,
    of_what,
    over_age,
    title_first,
)
from factcheck.claims.offices_behind import behind_place, tail
from factcheck.lexicon.offices import HONORIFICS, KIN, TITLES
from factcheck.lexicon.reporting import SAYING

if TYPE_CHECKING:
    from factcheck.docs import Doc, Token
    from factcheck.names import ProperName

#: What a description that opens a sentence may hold.
_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "CCONJ", "NUM"})


def before(doc: Doc, name: ProperName) -> Found | None:
    """*Afghan Foreign Minister X*, *gunman X*, *Wal-Mart lawyer X*."""
    first = title_first(doc, name)
    head = name.first - 1
    if first == name.first:
        head = over_age(doc, name.first) - 1
        if head < 0:
            return None
        if _children(doc[head]):
            return Found(head, name.last, normal(doc, head, head, ""), plural=True)
        if not is_office(doc[head]) and not _titles(doc[head]):
            return _over_of(doc, name)
        first = head_first(doc, head)
    elif all(w.rstrip(".") in HONORIFICS for w in name.honorific.split()):
        return None
    first = leftmost(doc, first, name.last)
    office = normal(doc, first, head, behind_place(doc, name))
    return Found(first, tail(doc, name), office, _titles(doc[head])) if office else None


def _children(word: Token) -> bool:
    """Whether a word is the kin that names follow (*their children Ida and Max*)."""
    kin = word.tag_ == "NNS" and word.lemma_.lower() in KIN
    return kin and any(c.dep_ in {"poss", "nummod"} for c in word.children)


def _titles(word: Token) -> bool:
    """Whether a word is the title of several (*Senators Fox and Low*)."""
    return word.tag_ in {"NNS", "NNPS"} and word.text in TITLES


def _over_of(doc: Doc, name: ProperName) -> Found | None:
    """*leader of the Green Path movement X*: an office before what it is of, and no comma."""
    at = name.first - 1
    if doc[at].pos_ != "NOUN":
        return None
    while at > 1 and name.first - at < REACH and doc[at].pos_ in {"NOUN", "PROPN", "DET", "ADJ"}:
        at -= 1
    if doc[at].lower_ != "of" or not is_office(doc[at - 1]):
        return None
    if doc[at] in doc[name.first : name.last + 1].root.ancestors:
        return None
    return _ahead(doc, name, at - 1)


def fronted(doc: Doc, name: ProperName) -> Found | None:
    """*A former pilot in the Navy, X spoke*: a description that a sentence opens with."""
    comma = title_first(doc, name) - 1
    opening = doc[name.first].sent.start
    if comma <= opening or doc[comma].text != "," or doc[opening].lower_ not in {"a", "an", "the"}:
        return None
    if doc[name.first : name.last + 1].root.dep_ not in {"nsubj", "nsubjpass"}:
        return None
    phrase = doc[opening:comma]
    if any(t.pos_ not in _PHRASE and t.text not in POSSESSIVE and t.text != "-" for t in phrase):
        return None
    head = next((t.i for t in phrase if is_office(t) and has_of(doc, t.i)), None)
    if head is None or any(t.pos_ == "ADP" for t in doc[opening:head]):
        return None
    return _ahead(doc, name, head)


def as_what(doc: Doc, name: ProperName) -> Found | None:
    """*As general counsel at Acme, X oversaw it*: in what office a sentence opens."""
    root = doc[name.first : name.last + 1].root
    opening = root.sent[0]
    comma = title_first(doc, name) - 1
    if opening.text != "As" or root.dep_ != "nsubj" or doc[comma].text != ",":
        return None
    head = next((t for t in opening.children if t.dep_ == "pobj"), None)
    if head is None or head.i > comma or not is_office(head):
        return None
    return _ahead(doc, name, head.i)


def among(doc: Doc, name: ProperName) -> Found | None:
    """*aides including X*, *senators such as X*: an office of several, its holders behind."""
    at = title_first(doc, name) - 1
    if at < 1 or doc[at].lower_ not in {"including", "like", "as", ":", "—", "–"}:
        return None
    head = at - 1 - (doc[at].lower_ == "as" and doc[at - 1].lower_ == "such")
    if doc[head].text == ",":
        head -= 1
    if head < 0 or (doc[at].lower_ == "as" and head != at - 2):
        return None
    if doc[head].tag_ != "NNS" or not is_office(doc[head], plural=True):
        return None
    first = leftmost(doc, head, head)
    return Found(first, name.last, normal(doc, first, head, ""), plural=True)


def apposed_before(doc: Doc, name: ProperName) -> Found | None:
    """*the campaign's manager, X*; *his wife, X*; *the suspect, 30-year-old X*."""
    start = min(over_age(doc, name.first), title_first(doc, name))
    if start < 2 or doc[start - 1].text not in {",", ":", "—", "–"}:
        return None
    head = start - 2
    if not is_office(doc[head], plural=_goes_on(doc, name)):
        return None
    first = leftmost(doc, head_first(doc, head), head)
    opening = doc[first - 1] if first > 0 else None
    definite = opening is not None and opening.lower_ in {"the", "a", "an"}
    whose = doc[first].tag_ == "PRP$" or any(t.text in POSSESSIVE for t in doc[first:head])
    apposed = doc[name.last].dep_ == "appos"
    full = apposed and definite and name.first < name.last
    if name.honorific and not whose and not full:
        return None  # *the chairman, Mr. Fox* is rare beside *the chairman, Senator Fox and …*.
    several = doc[head].tag_ in {"NNS", "NNPS"}
    counted = several and (doc[first].like_num or (opening is not None and opening.like_num))
    if not (definite or whose or apposed or counted):
        return None
    after = doc[name.last + 1] if name.last + 1 < len(doc) else None
    if name.first == name.last and not whose and after is not None and after.lemma_ in SAYING:
        return None  # *killed the suspect, Fox said.*
    return Found(first, name.last, normal(doc, first, head, ""))


def apposed_over(doc: Doc, name: ProperName) -> Found | None:
    """*the minister for ports, X*; *an engineer hired by the city, X*: more before the comma."""
    root = doc[name.first : name.last + 1].root
    comma = min(over_age(doc, name.first), title_first(doc, name)) - 1
    head = root.head
    if root.dep_ != "appos" or name.first == name.last or doc[max(comma, 0)].text != ",":
        return None
    if not head.i < comma - 1 < head.i + REACH or not is_office(head):
        return None
    described = doc[head.i + 1].lower_ in {"of", "for"} or doc[head.i + 1].tag_ == "VBN"
    if not described or not any(c.dep_ in {"det", "poss"} for c in head.children):
        return None
    if any(t.text in {",", ";"} for t in doc[head.i : comma]):
        return None
    return _ahead(doc, name, head.i)


def _goes_on(doc: Doc, name: ProperName) -> bool:
    """Whether a name is followed by another of the same list."""
    after = doc[name.last + 1 : name.last + 3]
    if len(after) < 2 or after[0].lower_ not in {"and", ","}:
        return False
    return after[1].text[0].isupper() or after[1].text[0].isdigit()


def _ahead(doc: Doc, name: ProperName, head: int) -> Found:
    """The office whose noun stands at ``head``, with what it is of, up to the name behind it."""
    first = leftmost(doc, head_first(doc, head), head)
    _, whose = of_what(doc, head)
    return Found(first, name.last, normal(doc, first, head, whose))
