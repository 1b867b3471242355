"""Offices that stand behind the name: *X, the head of Y*, *X (R-Ky.)*, *X, who chairs Y*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.claims.offices import (
    POSSESSIVE,
    REACH,
    Found,
    after_age,
    has_of,
    is_office,
    name_end,
    normal,
    of_what,
    whole,
)
from factcheck.lexicon.offices import BY_VERB, PARTY_LETTERS
from factcheck.lexicon.places import states
from factcheck.names import proper_names

if TYPE_CHECKING:
    from factcheck.docs import Doc, Token
    from factcheck.names import ProperName


def tail(doc: Doc, name: ProperName) -> int:
    """The last token of a party and state behind a name (*R-Ky.*, *Republican of Texas*)."""
    rest = doc[name.last + 1 : name.last + 7]
    if len(rest) > 3 and rest[0].text in {"(", ","} and rest[1].text in {"R", "D", "I"}:
        return rest[4].i if len(rest) > 4 and rest[4].text == ")" else rest[3].i
    if len(rest) > 3 and rest[0].text == "," and rest[1].text in {"Republican", "Democrat"}:
        return rest[3].i if rest[2].text == "of" else rest[1].i
    if len(rest) > 1 and rest[0].text == "of" and rest[1].text[0].isupper():
        return name_end(doc, rest[1].i)
    return name.last


def _party(doc: Doc, name: ProperName) -> str:
    """The party and state behind a name as an office (*republican of Kentucky*)."""
    rest = doc[name.last + 1 : name.last + 5]
    if len(rest) < 4 or rest[0].text not in {"(", ","}:
        return ""
    hyphen = rest[2].text in {"-", "–"}
    party = PARTY_LETTERS.get(rest[1].text, "") if hyphen else ""
    if rest[1].text in {"Republican", "Democrat"}:
        party = rest[1].lower_
    state = states().get(rest[3].text)
    return f"{party} of {state}" if party and state else party


def behind_place(doc: Doc, name: ProperName) -> str:
    """*President X of South Korea*, *Col. X of the State Police*."""
    rest = doc[name.last + 1 : name.last + 4]
    if len(rest) > 1 and rest[0].lower_ == "of":
        at = rest[1].i + (rest[1].lower_ == "the")
        return next((whole(n.text) for n in proper_names(doc) if n.first == at), "")
    return ""


def behind(doc: Doc, name: ProperName) -> Found | None:
    """*X, the head of Y*; *X, 59, a lobbyist*; *X, who is the head of Y*."""
    last = tail(doc, name)
    party = _party(doc, name)
    if party and last > name.last:
        return Found(name.first, last, party)
    at = after_age(doc, last + 1)
    if at >= len(doc) or doc[at].text not in {",", "(", "—", "–"}:
        return None
    at += 1
    if at + 2 < len(doc) and doc[at].lower_ == "who" and doc[at + 1].lower_ in {"is", "was"}:
        at += 2
    return _phrase(doc, name, at) or _doing(doc, name, at)


def _doing(doc: Doc, name: ProperName, at: int) -> Found | None:
    """*X, who chairs the board*, *X, representing Acme*: an office told by its verb."""
    if at + 2 >= len(doc):
        return None
    verb = doc[at] if doc[at].lower_ == "representing" else doc[at + 1]
    if verb.i > at and doc[at].lower_ != "who":
        return None
    if verb.pos_ != "VERB" or verb.lemma_ not in BY_VERB:
        return None
    what = next((t for t in verb.children if t.dep_ == "dobj" and t.i > verb.i), None)
    if what is None:
        return None
    last = name_end(doc, what.i)
    names = [n for n in proper_names(doc) if verb.i < n.first and n.last <= last]
    of = whole(names[0].text) if names and names[0].last == last else what.lower_
    return Found(name.first, last, f"{BY_VERB[verb.lemma_]} of {of}")


def _phrase(doc: Doc, name: ProperName, at: int) -> Found | None:
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
        and not (doc[at].lower_ == "one" and doc[at + 1].lower_ == "of")
        and not _closed(doc, head, bare=first == head)
    ):
        return None
    last, whose = of_what(doc, head)
    if doc[at].tag_ == "PRP$" and _joins(doc, last):
        return None
    return Found(name.first, last, normal(doc, first, head, whose))


def _joins(doc: Doc, last: int) -> bool:
    """*X, 62, his wife and two others were hurt*: more persons follow, and none describes X."""
    behind = doc[last + 1 : last + 3]
    return len(behind) > 1 and behind[0].lower_ == "and" and behind[1].tag_ in {"CD", "DT", "PRP$"}


def _acts(office: Token) -> bool:
    """Whether an office word is the subject of what follows, and no apposition."""
    return office.dep_ in {"nsubj", "nsubjpass"} and office.head.i > office.i


def _closed(doc: Doc, head: int, *, bare: bool) -> bool:
    """Whether a phrase without article ends as an apposition does."""
    if has_of(doc, head) or head + 1 == len(doc):
        return True
    joined = doc[head + 1].lower_ == "and" and doc[head + 2 : head + 3].text in {"a", "an", "the"}
    return not bare and (joined or doc[head + 1].text in {",", ".", ")", ";", "—"})


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
