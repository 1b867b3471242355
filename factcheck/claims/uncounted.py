"""People whom something befell and whom no number counts: *a man was killed*, *both died*."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.claims.counted import span_of
from factcheck.claims.harm import befell, by_noun, shared
from factcheck.claims.headlined import headlined
from factcheck.claims.passage import Mention
from factcheck.lexicon import casualties as words
from factcheck.lexicon.people import is_people
from factcheck.lexicon.superlatives import ORDINALS
from factcheck.lexicon.victims import LIVES_ON
from factcheck.model import Kind, Status
from factcheck.values import Amount, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.claims.passage import Passage
    from factcheck.docs import Token

#: *a triple homicide*, *quadruple murders*; a murder-suicide leaves open who is counted.
_FOLD: Final = re.compile(
    rf"\b(?P<fold>{'|'.join(words.FOLD)})[-\s]+(?:(?:fatal|deadly)\s+)?"
    r"(?P<crime>homicide|murder|slaying|killing|shooting|stabbing)(?:s\b|\b(?!-suicide|\s+suicide))"
)
#: Words that count without a number: *a man was killed*, *both were hurt*.
_COUNTING: Final = {
    "a": 1, "an": 1, "another": 1, "other": 1, "both": 2, "no": 0, "nobody": 0,
}  # fmt: skip
_COUNTING_WORD: Final = re.compile(r"\b(?:an?|another|both|no|nobody|(?<=the )other)\b")
_AGED: Final = re.compile(r"\d[-‐‑]year[-‐‑]old", re.IGNORECASE)
#: How many tokens an age in figures is (*16-year-old*).
_AGE_TOKENS: Final = 5
#: How many tokens stand between the counting word and its noun at most.
_NEAR: Final = 4
_CLAUSE: Final = frozenset(("nsubj", "nsubjpass", "dobj", "ROOT"))


def uncounted(passage: Passage) -> Iterator[Mention]:
    """Find the people of a passage that a word or a crime's name counts, or that are one."""
    yield from _folded(passage)
    yield from headlined(passage)
    yield from _worded(passage)


def _folded(passage: Passage) -> Iterator[Mention]:
    """People counted by a crime's name: *a triple homicide*."""
    for match in _FOLD.finditer(passage.doc.small):
        crime = span_of(passage.doc, *match.span("crime")).root
        if any(c.lower_ in words.FAILED for c in crime.children):
            continue
        number = Decimal(words.FOLD[match["fold"]])
        status = words.NOUNS.get(match["crime"], Status.INJURED)
        value = Quantity(Amount(number, number), "people")
        yield Mention(Kind.CASUALTIES, *match.span(), value, crime.i, status)


def _worded(passage: Passage) -> Iterator[Mention]:
    """People counted without a number."""
    for match in _COUNTING_WORD.finditer(passage.doc.small):
        word = span_of(passage.doc, *match.span()).root
        if (number := _COUNTING.get(word.lower_)) is None:
            continue
        node = _counted_by(word, number)
        if node is None:
            continue
        status = by_noun(node, node) if number == 0 else None
        status = status or befell(node, bare=False)
        if status is Status.INJURED and number == 1 and _open(node):
            continue
        if status and status is not Status.AFFECTED:
            yield _worded_mention(word, node, number, status)


def _open(person: Token) -> bool:
    """*A man was shot*: told of one person, that leaves open whether the person lived."""
    if shared(person):
        return False
    if any(c.dep_ == "amod" and c.lower_ in words.STATES for c in person.children):
        return False
    told = (person.head, *(c for c in person.children if c.dep_ in ("acl", "relcl")))
    return any(verb.lemma_ in words.OPEN for verb in told) and not LIVES_ON.search(person.sent.text)


def _counted_by(word: Token, number: int) -> Token | None:
    """The people whom *a*, *both*, *no one* or *the other* stands before or for."""
    head = word.head
    if number == 2:
        return _both(word)
    if word.lower_ in ("nobody", "other"):
        alone = word.dep_ in ("nsubj", "nsubjpass") and word.tag_ != "NNS"
        return word if alone else None
    if word.dep_ != "det" or head.i < word.i:
        return None
    if number == 0:
        known = head.lower_ == "one" or head.lemma_.lower() in words.NO_NOUNS
        return head if known or is_people(head.lemma_) else None
    told = head.dep_ in _CLAUSE or any(c.dep_ in ("acl", "relcl") for c in head.children)
    told = told or (head.dep_ == "pobj" and head.head.lower_ == "including")
    aged = head.lower_ == "old" and head.nbor(-1).text == "-" and head.dep_ != "dobj"
    plain = told and (aged or (head.tag_ == "NN" and is_people(head.lemma_)))
    ranked = any(c.lower_ in ORDINALS for c in head.children)
    # *A fourth man was hurt* is one more; *the third person to die* none.
    return head if plain and not (ranked and head.dep_ == "ROOT") else None


def _both(word: Token) -> Token | None:
    """*both* alone, before its noun, or behind its pronoun (*they both suffered*)."""
    head = word.head
    if word.dep_ in ("nsubj", "nsubjpass", "dobj"):
        return word
    if word.dep_ in ("preconj", "cc"):
        return None
    if head.pos_ in ("VERB", "AUX"):
        return next(
            (c for c in head.children if c.dep_.startswith("nsubj") and c.i < word.i),
            None,
        )
    people = head.pos_ == "PRON" or (head.tag_ == "NNS" and is_people(head.lemma_))
    return head if people else None


def _worded_mention(word: Token, node: Token, number: int, status: Status) -> Mention:
    """The words from the counting word to its noun; the noun alone where more stands between."""
    first = _first(word, node)
    if number == 2 and (node.pos_ == "PRON" or node.i < word.i):
        first = node = word
    amount = Amount(Decimal(number), Decimal(number))
    end = node.idx + len(node)
    return Mention(Kind.CASUALTIES, first.idx, end, Quantity(amount, "people"), node.i, status)


def _first(word: Token, node: Token) -> Token:
    """Where a mention starts: at the counting word if an age at most is told before the noun."""
    aged = _AGED.search(node.doc[word.i : node.i + 1].text) is not None
    if not 0 <= node.i - word.i <= _NEAR + aged * _AGE_TOKENS:
        return node
    between = node.doc[word.i : node.i]
    number = any((t.like_num and t.lower_ not in ORDINALS) or t.text[0].isdigit() for t in between)
    return node if number and not aged else word
