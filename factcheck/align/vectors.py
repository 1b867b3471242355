"""Vectors of terms weighted by their rarity in a story."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from factcheck.align.terms import alike, term

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


Vector = dict[str, float]


def unit(weights: Mapping[str, float]) -> Vector:
    """The same vector, of length 1."""
    length = math.sqrt(sum(w * w for w in weights.values()))
    return {t: w / length for t, w in weights.items()} if length else {}


def vector(words: Iterable[str], rarity: Mapping[str, float]) -> Vector:
    """A vector of terms weighted by their rarity, of length 1."""
    return unit({t: rarity[t] for t in dict.fromkeys(map(term, words))})


def cosine(a: Vector, b: Vector) -> float:
    """The cosine of two vectors of length 1."""
    if len(a) > len(b):
        a, b = b, a
    return sum([weight * b[t] for t, weight in a.items() if t in b])


#: A related word counts this much of an equal one.
RELATED = 0.7


def overlap(a: Vector, b: Vector) -> float:
    """The cosine of two vectors of length 1, with related words for equal ones."""
    score = 0.0
    for word, weight in a.items():
        if word in b:
            score += weight * b[word]
        else:
            best = max((w for other, w in b.items() if alike(word, other)), default=0.0)
            score += RELATED * weight * best
    return min(score, 1.0)
