"""Office words in a parsed text: how far an office reaches, and what it is in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.lexicon.offices import (
    ABBREVIATIONS,
    HEADS,
    HONORIFICS,
    LEFT_OUT,
    PARTIES,
    REVERSED,
    TITLED,
)
from factcheck.lexicon.places import canonical, polity, states
from factcheck.names import ProperName, proper_names

if TYPE_CHECKING:
    from factcheck.docs import Doc, Token

#: Tokens that an office may reach over before or behind the person's name.
REACH = 14

POSSESSIVE = frozenset({"'s", "’s", "'", "’"})

_LEFT = frozenset(
    {"compound", "amod", "nmod", "poss", "nummod", "advmod", "case", "punct", "appos"}
)
_LEFT_POS = frozenset({"NOUN", "PROPN", "ADJ", "ADV", "NUM", "VERB"})
_OF = frozenset({"of", "for", "at", "to", "with", "from", "in"})


@dataclass(frozen=True, slots=True)
class Found:
    """What a text calls a person: its tokens, both inside, and the office in plain words.

    ``office`` is empty where the text only introduces the person (*Ann Cole, 41*);
    ``plural`` where it holds for the names that follow too.
    """

    first: int
    last: int
    office: str
    plural: bool = False


def is_office(token: Token, *, plural: bool = False) -> bool:
    """Whether a word is an office, or the last part of one (*law* of *son-in-law*)."""
    if token.pos_ not in {"NOUN", "PROPN"}:
        return False
    if token.tag_ in {"NNS", "NNPS"} and plural:
        return token.lemma_.lower() in HEADS or token.lower_.removesuffix("s") in HEADS
    known = HEADS if token.pos_ == "NOUN" else TITLED
    word = token.doc[head_first(token.doc, token.i) : token.i + 1].text.lower()
    return word in known or token.lower_ in known


def title_first(doc: Doc, name: ProperName) -> int:
    """The first token of a name with the title that stood before it."""
    if not name.honorific:
        return name.first
    begin = len(doc.text[: name.start].rstrip()) - len(name.honorific)
    first = name.first
    while first > 0 and doc[first - 1].idx >= begin:
        first -= 1
    return first


def over_age(doc: Doc, first: int) -> int:
    """The first token of an age right before a name (*20-year-old X*), else the name's."""
    at = first
    while (
        at > 0
        and at > first - 6
        and (doc[at - 1].lower_ in {"year", "old", "-", "–", "years"} or doc[at - 1].like_num)
    ):
        at -= 1
    aged = at < first and doc[at].like_num and doc[first - 1].lower_ == "old"
    return at if aged else first


def after_age(doc: Doc, at: int) -> int:
    """Behind *, 59* where a comma follows."""
    if (
        at + 2 < len(doc)
        and doc[at].text == ","
        and doc[at + 1].like_num
        and doc[at + 2].text == ","
    ):
        return at + 2
    return at


def head_first(doc: Doc, head: int) -> int:
    """The first token of a hyphenated word that ends at ``head``."""
    first = head
    while first > 1 and doc[first - 1].text == "-" and not doc[first - 1].whitespace_:
        first -= 2
    return first


def _hyphen(token: Token) -> bool:
    return token.text == "-" and not token.whitespace_


def leftmost(doc: Doc, first: int, last: int) -> int:
    """Where the noun phrase of a title begins; its article stays out."""
    at = first
    while at > 0 and first - at < REACH:
        token = doc[at - 1]
        if token.text in POSSESSIVE and at > 1:
            at = name_first(doc, at - 2)
            continue
        joins = token.text == "." or _hyphen(token)
        modifies = token.dep_ in _LEFT and token.pos_ in _LEFT_POS
        if joins or (modifies and token.i < token.head.i <= last):
            at -= 1
        elif token.tag_ == "PRP$":
            return at - 1
        else:
            break
    while at < first and (doc[at].text in POSSESSIVE or doc[at].is_punct):
        at += 1
    return at


def name_end(doc: Doc, at: int) -> int:
    """The last token of the name that holds a token, else the token itself."""
    return next((n.last for n in proper_names(doc) if n.first <= at <= n.last), at)


def name_first(doc: Doc, at: int) -> int:
    """The first token of the name that holds a token, else the token itself."""
    return next((n.first for n in proper_names(doc) if n.first <= at <= n.last), at)


def of_what(doc: Doc, head: int) -> tuple[int, str]:
    """What an office is of: the last token of the phrase and the name, or the noun."""
    if not has_of(doc, head):
        return head, ""
    names = {n.first: n for n in proper_names(doc)}
    noun = ""
    for token in doc[head + 2 : head + 2 + REACH]:
        if token.i in names:
            return names[token.i].last, whole(names[token.i].text)
        if token.pos_ not in {"DET", "ADJ", "NOUN", "PROPN", "PRON", "ADP", "PART"} or (
            noun and token.pos_ == "ADP"
        ):
            return token.i - 1, noun
        if token.pos_ == "NOUN":
            noun = token.lower_
    return head, noun


def has_of(doc: Doc, head: int) -> bool:
    """Whether an office word is followed by what it is of, for or at."""
    return head + 1 < len(doc) and doc[head + 1].lower_ in _OF


def normal(doc: Doc, first: int, head: int, whose: str) -> str:
    """An office in plain words: *Afghan Foreign Minister* to *foreign minister of Afghanistan*."""
    names = [n for n in proper_names(doc) if first <= n.first and n.last <= head]
    covered = {i for n in names for i in range(n.first, n.last + 1)}
    words = [t for t in doc[first : head + 1] if t.i not in covered]
    of = next((whole(n.text) for n in names if n.text not in PARTIES), "") or whose
    whose_end = max((t.i for t in words if t.text in POSSESSIVE), default=first - 1)
    plain = [_word(t) for t in words if t.i > whose_end and t.tag_ not in {"PRP$", "CD"}]
    plain[:0] = [PARTIES[n.text] for n in names if n.text in PARTIES]
    office = " ".join(w for w in plain if w and w not in LEFT_OUT).replace(" - ", "-").strip("- ")
    for worded, turned in REVERSED.items():
        office = office.replace(worded, turned)
    if head + 2 < len(doc) and doc[head + 1].lower_ == "of" and doc[head + 2].lower_ == "staff":
        office += " of staff"
        of = "" if of == "staff" else of
    return f"{office} of {of}" if of and office else office


def _word(token: Token) -> str:
    bare = token.text.rstrip(".")
    if bare in ABBREVIATIONS:
        return ABBREVIATIONS[bare]
    if bare in HONORIFICS:
        return ""
    lower = bare.lower()
    single = (
        lower.removesuffix("s") if token.tag_ in {"NNS", "NNPS"} or token.pos_ == "PROPN" else lower
    )
    lemma = token.lemma_.lower() if token.tag_ == "NNS" else single  # *children*
    return HEADS.get(lower) or HEADS.get(single) or HEADS.get(lemma) or lower


def whole(name: str) -> str:
    """What an office is of, by its usual name."""
    return polity(name) or states().get(name) or canonical(name)
