"""Which articles tell the same story, so that claims are compared within a story only."""

from __future__ import annotations

import math
import re
from collections import Counter
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from factcheck.model import Article

#: Articles whose weighted words overlap by this cosine tell one story.
SAME_STORY = 0.25

_WORD = re.compile(r"[^\W\d_]{4,}")


def _one(articles: Sequence[Article]) -> list[str]:
    return ["all" for _ in articles]


def _folder(articles: Sequence[Article]) -> list[str]:
    return [str(PurePath(a.source.path).parent) for a in articles]


def _given(articles: Sequence[Article]) -> list[str]:
    return [a.source.story or f"\0{a.id}" for a in articles]


def _auto(articles: Sequence[Article]) -> list[str]:
    """Join articles whose rare words overlap, each to its best earlier neighbour."""
    terms = [Counter(w.casefold() for w in _WORD.findall(_body(a))) for a in articles]
    seen = Counter(t for found in terms for t in found)
    vectors = [_vector(found, seen, len(articles)) for found in terms]
    stories: list[str] = []
    postings: dict[str, list[int]] = {}
    for i, vector in enumerate(vectors):
        scores: Counter[int] = Counter()
        for t, weight in vector.items():
            for j in postings.get(t, ()):
                scores[j] += int(weight * vectors[j][t] * 1e9)
            postings.setdefault(t, []).append(i)
        best = max(scores, key=lambda j: (scores[j], -j), default=None)
        joined = best is not None and scores[best] >= SAME_STORY * 1e9
        stories.append(stories[best] if joined and best is not None else f"\0{i}")
    return stories


def _body(article: Article) -> str:
    return " ".join(
        article.text[b.start : b.end] for b in article.blocks if b.role in {"title", "body"}
    )


def _vector(found: Counter[str], seen: Counter[str], total: int) -> dict[str, float]:
    """Terms weighted by their number and by their rarity in the run, of length 1."""
    weights = {
        t: (1 + math.log(n)) * math.log(1 + (total + 1) / seen[t])
        for t, n in sorted(found.items())
    }
    length = math.sqrt(sum(w * w for w in weights.values()))
    return {t: w / length for t, w in weights.items()} if length else {}


MODES: Mapping[str, Callable[[Sequence[Article]], list[str]]] = {
    "auto": _auto,
    "folder": _folder,
    "given": _given,
    "one": _one,
}


def group(articles: Sequence[Article], mode: str) -> dict[str, str]:
    """The story of every article: article id -> ``s1``, ``s2`` … in order of appearance."""
    names: dict[str, str] = {}
    keys = MODES[mode](articles)
    for key in keys:
        names.setdefault(key, f"s{len(names) + 1}")
    return {a.id: names[key] for a, key in zip(articles, keys, strict=True)}
