"""A claim made ready for comparison within its story."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.align.terms import term
from factcheck.values import Duration, Ordinal, Quantity, When

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.model import Claim

Vector = dict[str, float]


@dataclass(frozen=True, slots=True)
class Profile:
    """What the comparisons look at; vectors are weighted by rarity in the story, of length 1."""

    claim: Claim
    noun: str
    modifiers: frozenset[str]
    predicates: tuple[str, ...]
    arguments: frozenset[str]
    names: frozenset[str]
    qualifiers: frozenset[str]
    near: frozenset[str]
    clause: Vector
    sentence: Vector
    context: Vector
    value_key: str
    rarity: float


def value_key(claim: Claim) -> str:
    """A key that two claims share when their values are equal, hedges aside."""
    value = claim.value
    match value:
        case Quantity() | Duration():
            amount = value.amount
            number = amount.vague or f"{amount.low.normalize():f}..{amount.high.normalize():f}"
            return f"{number} {value.unit}" if isinstance(value, Duration) else number
        case When():
            return value.edtf + value.clock
        case Ordinal():
            return str(value.rank)
        case _:
            return ""


def _vector(words: Iterable[str], rarity: Mapping[str, float]) -> Vector:
    """A vector of terms weighted by their rarity, of length 1."""
    terms = {term(word) for word in words}
    length = math.sqrt(sum(rarity[t] ** 2 for t in terms))
    return {t: rarity[t] / length for t in terms} if length else {}


def cosine(a: Vector, b: Vector) -> float:
    """The cosine of two vectors of length 1."""
    if len(a) > len(b):
        a, b = b, a
    return sum(weight * b[t] for t, weight in a.items() if t in b)


def profiles(claims: Sequence[Claim]) -> list[Profile]:
    """Profile the claims of one story."""
    sentences = {
        (c.article, c.sentence_start): {term(w) for w in c.about.sentence} for c in claims
    }
    seen = Counter(t for terms in sentences.values() for t in terms)
    total = len(sentences)
    every = {term(w) for c in claims for w in (*c.about.context, *c.about.sentence)}
    rarity = {t: math.log((1 + total) / (0.5 + seen[t])) for t in every}
    values = Counter((c.kind, value_key(c)) for c in claims)
    kinds = Counter(c.kind for c in claims)
    return [
        _profile(c, rarity, math.log2(kinds[c.kind] / values[c.kind, value_key(c)]))
        for c in claims
    ]


def _profile(claim: Claim, rarity: Mapping[str, float], value_rarity: float) -> Profile:
    about = claim.about
    return Profile(
        claim=claim,
        noun=term(about.noun) if about.noun else "",
        modifiers=frozenset(map(term, about.modifiers)),
        predicates=tuple(map(term, about.predicates)),
        arguments=frozenset(map(term, about.arguments)),
        names=frozenset(about.names),
        qualifiers=frozenset(about.qualifiers),
        near=frozenset(about.near),
        clause=_vector(about.clause, rarity),
        sentence=_vector(about.sentence, rarity),
        context=_vector(about.context, rarity),
        value_key=value_key(claim),
        rarity=value_rarity,
    )
