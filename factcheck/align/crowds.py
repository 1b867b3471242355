"""Blocks of claims too large to compare all with all: hundreds of articles on one story.

Each claim of a crowd is weighed with few neighbours, those with which it shares what is rarest.
Where groups of claims are to be put together, a few pairs of theirs stand for all, so that the
cost grows with the claims and not with their pairs.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from typing import TYPE_CHECKING, TypeVar

from factcheck.align.blocking import keys
from factcheck.align.cluster import UNSEEN, gathered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factcheck.align.profile import Profile

    #: Weighs a claim with others behind it, in bits above the bar; all of them, in order.
    Weigh = Callable[[int, Sequence[int]], Sequence[float]]

#: A block of more claims than this is a crowd; the stories that a desk follows have none.
CROWD = 300

#: Claims meet in the lists of the words that they share: by so many of its rarest words a claim
#: meets others, so many on either side of it in a list and so many spread over all of that.
RAREST, WINDOW, SPREAD = 8, 3, 6

#: So many of those it meets are its neighbours: four of each value, then four more of each, so
#: that what many articles repeat leaves room for what contradicts it.
NEIGHBOURS, ALIKE = 24, 4

#: So many members stand for a large group when its pairs are averaged.
SAMPLE = 6

_Any = TypeVar("_Any")


class Crowd:
    """The claims of one crowd, by their places among the profiles of a story."""

    def __init__(self, profiles: Sequence[Profile], indices: Sequence[int]) -> None:
        """``indices`` are the claims of a block, in order."""
        self._profiles, self._indices = profiles, indices
        self._keys = {i: keys(profiles[i]) for i in indices}
        self._worth = {i: _worth(profiles[i]) for i in indices}
        #: The claims that share a word, a value or a name; alike ones stand together.
        self._listed: dict[str, list[tuple[str, str, int]]] = {}
        for place in sorted(map(self._place, indices)):
            for word in {*self._always(place[-1]), *self._words(place[-1])}:
                self._listed.setdefault(word, []).append(place)

    def facts(self, weigh: Weigh) -> tuple[list[tuple[int, ...]], dict[tuple[int, int], float]]:
        """The claims in groups, and what the pairs weigh that were looked at."""
        known: dict[tuple[int, int], float] = {}
        for i, near in self.neighbours():
            known.update(zip(((i, j) for j in near), weigh(i, near), strict=True))

        def mean(one: Sequence[int], two: Sequence[int]) -> float:
            ordered = (
                (min(i, j), max(i, j)) for i in spread(one, SAMPLE) for j in spread(two, SAMPLE)
            )
            pairs = sorted(ordered)
            fresh: dict[int, list[int]] = {}
            for i, j in pairs:
                if (i, j) not in known and self._meet(i, j):
                    fresh.setdefault(i, []).append(j)
            for i, others in fresh.items():
                known.update(zip(((i, j) for j in others), weigh(i, others), strict=True))
            return math.fsum(known.get(pair, UNSEEN) for pair in pairs) / len(pairs)

        return list(gathered(self._indices, dict(known), mean)), known

    def neighbours(self) -> Iterator[tuple[int, list[int]]]:
        """Each claim with its neighbours behind it, in order, where there are any."""
        near: dict[int, set[int]] = {i: set() for i in self._indices}
        for i in self._indices:
            for j in self._nearest(i):
                near[min(i, j)].add(max(i, j))
        return ((i, sorted(met)) for i, met in near.items() if met)

    def _meet(self, i: int, j: int) -> bool:
        return not self._keys[i].isdisjoint(self._keys[j])

    def _place(self, i: int) -> tuple[str, str, int]:
        return self._profiles[i].head, self._worth[i], i

    def _always(self, i: int) -> tuple[str, str]:
        """What a claim meets others by however common it is."""
        return f"head {self._profiles[i].head}", f"value {self._worth[i]}"

    def _words(self, i: int) -> set[str]:
        return {*self._keys[i], *self._profiles[i].sentence, *self._profiles[i].names}

    def _nearest(self, i: int) -> list[int]:
        met: dict[int, float] = {}
        rare = sorted(self._words(i), key=lambda word: (len(self._listed[word]), word))[:RAREST]
        for word in dict.fromkeys((*self._always(i), *rare)):
            listed = self._listed[word]
            rarity = math.log((len(self._indices) + 1) / len(listed))
            at = bisect_left(listed, self._place(i))
            beside = listed[max(at - WINDOW, 0) : at + WINDOW + 1]
            for *_, j in {*beside, *spread(listed, SPREAD)}:
                met[j] = met.get(j, 0.0) + rarity
        turns: dict[str, int] = {}
        ranked = []
        for j in sorted(met, key=lambda j: (-met[j], j)):
            if j != i and self._meet(i, j):
                turn = turns[self._worth[j]] = turns.get(self._worth[j], -1) + 1
                ranked.append((turn // ALIKE, -met[j], j))
        return [j for *_, j in sorted(ranked)[:NEIGHBOURS]]


def _worth(profile: Profile) -> str:
    """The value of a claim as a word to meet others by."""
    return profile.value_key or repr(profile.claim.value)


def spread(some: Sequence[_Any], most: int) -> Sequence[_Any]:
    """Some of a sequence, evenly spread over it, at most so many."""
    if len(some) <= most:
        return some
    return [some[n * len(some) // most] for n in range(most)]
