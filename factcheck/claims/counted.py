"""What a number belongs to, as the parse has it: the noun it counts, the word it modifies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.lexicon import currencies, units
from factcheck.lexicon.counting import TIME

if TYPE_CHECKING:
    from factcheck.claims.passage import AmountMention
    from factcheck.docs import Doc, Span, Token

_NOUN = frozenset({"NOUN", "PROPN"})
_HYPHEN = re.compile(r"[-\u2010\u2011]\s?(?=[A-Za-z])")
#: *150 of them*, *two more of the women*, *60 head of cattle*.
_OF = re.compile(r"\s+(?:(?:more|other|others|additional|head)\s+)?of\s+")
#: How far a counted plural may stand behind a name that modifies it, in tokens.
_NAMES = 10
_PER = re.compile(r"\bper\s$", re.IGNORECASE)
_PERCENT = re.compile(r"\s?%|[-\s]per\s?cent|[-\s]percent", re.IGNORECASE)
_NUMBERING = frozenset({"number", "total"})
_MODIFIES = frozenset({"nummod", "quantmod", "amod", "compound", "nmod", "det", "poss", "npadvmod"})


def span_of(doc: Doc, start: int, end: int) -> Span:
    """The tokens that ``[start, end)`` in code points touches."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        raise ValueError(f"[{start}, {end}) is outside of the text")
    return span


def counted(doc: Doc, start: int, end: int) -> Token | None:
    """The noun that the number at ``[start, end)`` counts, None where there is none."""
    span = span_of(doc, start, end)
    hyphen = _HYPHEN.match(doc.text, end)
    if hyphen:
        joined = span_of(doc, hyphen.end(), hyphen.end() + 1)
        return joined.root
    of = _OF.match(doc.text, end)
    if of:
        return _complement(doc, of.end() - 3)
    noun = _modified(span)
    if noun is not None and noun.tag_ == "NNP":
        return _behind_names(doc, noun)
    return noun


def is_other(text: str, amount: AmountMention) -> bool:
    """Whether a number is money, a share or a measure, and counts nothing."""
    end = amount.bare_end
    return bool(
        _PERCENT.match(text, end)
        or TIME.match(text, end)
        or text.startswith("/", end)
        or _PER.search(text[max(0, amount.start - 5) : amount.start])
        or units.after(text, end)
        or currencies.before(text, amount.bare_start)
        or amount.amount.low < 0
        or (amount.amount.low % 1 and amount.amount.low < 1)
    )


def _behind_names(doc: Doc, name: Token) -> Token:
    """The plural that names stand before (*900 Smith and Jones diners*), or the name."""
    for token in doc[name.i + 1 : name.i + _NAMES]:
        if token.tag_ == "NNS":
            return token
        if token.pos_ not in {"PROPN", "CCONJ", "PART", "PUNCT"} or token.text in ",.;:":
            break
    return name


def subject(doc: Doc, start: int, end: int) -> Token | None:
    """The verb that a number alone is the subject of, or that says how many there are.

    *another 340 chose to wait*, *the crew numbered 60*.
    """
    root = span_of(doc, start, end).root
    verb = root.head
    if verb.pos_ not in {"VERB", "AUX"} or root.pos_ != "NUM":
        return None
    if root.dep_ in {"nsubj", "nsubjpass"} and root.i < verb.i and verb.lemma_ != "be":
        return verb
    return verb if verb.lemma_ in _NUMBERING else None


def _complement(doc: Doc, place: int) -> Token | None:
    """The noun that the *of* at ``place`` governs."""
    of = span_of(doc, place, place + 2).root
    for child in of.children:
        if child.i > of.i and (child.pos_ in _NOUN or child.pos_ == "PRON"):
            return child
    return None


def _modified(span: Span) -> Token | None:
    """The noun to the right that a number modifies, over other modifiers between.

    Of a range the last number may be the one that modifies (*from 5 to 10 women*).
    """
    return _noun_over(span.root, span) or _noun_over(span[-1], span)


def _noun_over(token: Token, span: Span) -> Token | None:
    while token.dep_ in _MODIFIES and token.head is not token:
        token = token.head
        if token.i >= span.end and token.pos_ in _NOUN:
            return token
        if token.i < span.start:
            return None
    return None


def owner(doc: Doc, start: int, end: int) -> Token:
    """The word that the value at ``[start, end)`` belongs to.

    The noun that it modifies (*a $5 fine*), or what stands behind *in* or *of* (*$5 in
    fines*), or else the verb, noun or adjective that governs it.
    """
    span = span_of(doc, start, end)
    root = span.root
    if root.dep_ in _MODIFIES and root.head.i >= span.end and root.head.pos_ in _NOUN:
        return root.head
    for token in doc[span.end : span.end + 1]:
        if token.lower_ in {"in", "of"}:
            for child in token.children:
                if child.dep_ == "pobj" and child.pos_ in _NOUN:
                    return child
    head = root
    for ancestor in root.ancestors:
        if (
            ancestor.pos_ in {"VERB", "NOUN", "PROPN", "ADJ"}
            and not span.start <= ancestor.i < span.end
        ):
            head = ancestor
            break
    return head
