"""A short noun phrase for what a claim is about, made from its own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.model import Kind
from factcheck.values import Office

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Doc, Token

    from factcheck.claims.passage import Mention

#: A phrase is cut after this many words.
LONGEST = 9

#: Dependencies that stay with their noun.
KEPT = frozenset({"compound", "amod", "nmod", "poss", "case", "advmod"})

#: Dependencies of a verb's subject and object.
SUBJECT = ("nsubj", "nsubjpass")
OBJECT = ("dobj", "attr", "oprd")

_SPACES = re.compile(r"\s+")
_TRIM = " ,;:.'\"’‘“”-–—()[]"

#: What a casualties claim says of people, where the noun does not.
BEFALLEN = {
    "killed": "killed",
    "injured": "injured",
    "missing": "missing",
    "displaced": "displaced",
    "detained": "detained",
    "affected": "affected",
}


def _outside(token: Token, mention: Mention) -> bool:
    """Whether a token is no part of the value itself."""
    return token.idx >= mention.end or token.idx + len(token) <= mention.start


def _noun_phrase(head: Token, mention: Mention) -> list[Token]:
    """A noun with its compounds, adjectives and possessor, without the value."""
    found = [head]
    for child in head.children:
        if child.dep_ in KEPT and child.i < head.i:
            found.extend(t for t in child.subtree if t.dep_ != "det" or t.i > child.i)
    return sorted((t for t in found if _usable(t, mention)), key=lambda t: t.i)


def _usable(token: Token, mention: Mention) -> bool:
    return (
        _outside(token, mention)
        and token.pos_ not in {"NUM", "SPACE", "SYM", "X"}
        and token.dep_ not in {"det", "predet"}
        and not token.is_quote
        and not token.is_bracket
    )


def _with_complement(head: Token, mention: Mention) -> list[Token]:
    """A noun phrase with its first preposition and what that governs."""
    found = _noun_phrase(head, mention)
    for prep in head.children:
        if prep.dep_ != "prep" or prep.i < head.i or not _outside(prep, mention):
            continue
        for inner in prep.children:
            if inner.dep_ == "pobj" and inner.pos_ in {"NOUN", "PROPN"}:
                return [*found, prep, *_noun_phrase(inner, mention)]
    return found


def _child(verb: Token, dependencies: Sequence[str]) -> Token | None:
    return next((c for c in verb.children if c.dep_ in dependencies), None)


def _clause(verb: Token, mention: Mention) -> list[Token]:
    """Subject, verb and object of a clause, by their noun phrases."""
    subject, target = _child(verb, SUBJECT), _child(verb, OBJECT)
    found: list[Token] = []
    if subject is not None and subject.pos_ in {"NOUN", "PROPN"}:
        found.extend(_noun_phrase(subject, mention))
    found.append(verb)
    if target is not None and target.pos_ in {"NOUN", "PROPN"}:
        found.extend(_noun_phrase(target, mention))
    if target is None:
        found.extend(_complement(verb, mention))
    return found


def _complement(verb: Token, mention: Mention) -> list[Token]:
    """The first prepositional phrase of a verb that is not the value's own."""
    for prep in verb.children:
        if prep.dep_ == "prep" and _outside(prep, mention):
            for inner in prep.children:
                if inner.dep_ == "pobj" and inner.pos_ in {"NOUN", "PROPN"}:
                    phrase = _noun_phrase(inner, mention)
                    if phrase:
                        return [prep, *phrase]
    return []


def _words(tokens: Iterable[Token]) -> str:
    """Tokens as running text, cut to ``LONGEST`` words."""
    kept = list(tokens)[:LONGEST]
    text = "".join(t.text_with_ws if t.whitespace_ or _glued(t) else f"{t.text} " for t in kept)
    return _SPACES.sub(" ", text).strip(_TRIM)


def _glued(token: Token) -> bool:
    """Whether the next token follows without a space, as in *world's* and *counter-terrorism*."""
    follower = token.i + 1 < len(token.doc) and token.doc[token.i + 1]
    return bool(follower) and (follower.dep_ == "case" or follower.text == "-" or token.text == "-")


def phrase(doc: Doc, mention: Mention) -> str:
    """The phrase for a mention; empty where its words give none."""
    head = doc[mention.head]
    if isinstance(mention.value, Office):
        return mention.value.name
    if mention.kind is Kind.CASUALTIES:
        return _befallen(head, mention)
    if head.pos_ in {"NOUN", "PROPN"}:
        text = _words(_with_complement(head, mention))
        return _governed(head, mention, text)
    if head.pos_ in {"VERB", "AUX"}:
        return _words(_clause(head, mention))
    return _words(_clause(_verb(head), mention)) if _verb(head) is not None else ""


def _verb(token: Token) -> Token:
    return next((t for t in token.ancestors if t.pos_ == "VERB"), token)


def _governed(head: Token, mention: Mention, text: str) -> str:
    """A counted noun with the participle of its verb: *Afghan assets frozen*."""
    if mention.kind in {Kind.DATE, Kind.ORDINAL, Kind.AGE, Kind.SET} or " " in text.strip():
        return text
    verb = head.head
    if verb.pos_ == "VERB" and head.dep_ in {"nsubjpass", "dobj"}:
        return f"{text} {verb.text.lower() if verb.tag_ == 'VBN' else verb.lemma_}".strip()
    return text


def _befallen(head: Token, mention: Mention) -> str:
    """The people of a casualties claim and what befell them."""
    status = BEFALLEN[mention.status] if mention.status else ""
    noun = _words(_noun_phrase(head, mention)) if head.pos_ in {"NOUN", "PROPN"} else ""
    verb = _verb(head)
    place = _words(_complement(verb, mention)) if verb.pos_ == "VERB" else ""
    people = noun if noun and noun.lower() not in {"dead", "others", "deaths", "death"} else "people"
    return " ".join(part for part in (people, status, place) if part)
