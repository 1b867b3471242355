"""Links to clusters: average-link agglomeration under what people know."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

#: What a pair that was never compared weighs, in bits.
UNSEEN = -6.0


def clusters(
    count: int, weights: Mapping[tuple[int, int], float], threshold: float = 0.0
) -> tuple[tuple[int, ...], ...]:
    """Group the items ``0 … count-1``; ``weights`` holds pairs ``(i, j)`` with ``i < j``.

    The two clusters whose pairs weigh most on average are merged until no average is
    above ``threshold`` bits. The result is sorted, and is the same for the same input.
    """
    members: dict[int, list[int]] = {i: [i] for i in range(count)}
    sums: dict[int, dict[int, float]] = {i: {} for i in range(count)}
    heap: list[tuple[float, int, int]] = []
    for (i, j), weight in weights.items():
        sums[i][j] = sums[j][i] = weight
        if weight > threshold:
            heap.append((-weight, i, j))
    heapq.heapify(heap)
    fresh = count
    while heap:
        _, i, j = heapq.heappop(heap)
        if i not in members or j not in members:
            continue
        parts = (members.pop(i), members.pop(j))
        rows = _merge((sums.pop(i), sums.pop(j)), parts, (i, j), members)
        merged = parts[0] + parts[1]
        for k in rows:
            sums[k].pop(i, None)
            sums[k].pop(j, None)
            sums[k][fresh] = rows[k]
            average = rows[k] / (len(merged) * len(members[k]))
            if average > threshold:
                heapq.heappush(heap, (-average, k, fresh))
        members[fresh], sums[fresh] = merged, rows
        fresh += 1
    return tuple(sorted(tuple(sorted(group)) for group in members.values()))


def _merge(
    rows: tuple[Mapping[int, float], Mapping[int, float]],
    parts: tuple[Sequence[int], Sequence[int]],
    pair: tuple[int, int],
    members: Mapping[int, Sequence[int]],
) -> dict[int, float]:
    """The summed weights of a merged cluster to every neighbour of its parts."""
    merged: dict[int, float] = {}
    for k in sorted((rows[0].keys() | rows[1].keys()) - set(pair)):
        merged[k] = sum(
            row.get(k, UNSEEN * len(part) * len(members[k]))
            for row, part in zip(rows, parts, strict=True)
        )
    return merged


def gathered(
    items: Iterable[int],
    weights: Mapping[tuple[int, int], float],
    mean: Callable[[Sequence[int], Sequence[int]], float],
    threshold: float = 0.0,
) -> tuple[tuple[int, ...], ...]:
    """Group the items of a crowd as ``clusters`` would, without a look at all their pairs.

    Groups grow along the pairs of ``weights``, while the ``mean`` over the pairs of two groups,
    or over some of these, is above ``threshold``. A mean is worked out when it is the turn of
    two groups, and they wait where it is lower than was hoped.
    """
    group = {i: [i] for i in items}
    heap = [(-weight, i, j) for (i, j), weight in weights.items() if weight > threshold]
    heapq.heapify(heap)
    known: dict[tuple[tuple[int, int], ...], float] = {}
    while heap:
        hoped, i, j = heapq.heappop(heap)
        two, one = sorted((group[i], group[j]), key=lambda g: (len(g), g[0]))
        if one is two:
            continue
        # A group is its first member and its size: the smaller of two joins the larger.
        pair = ((len(one), one[0]), (len(two), two[0]))
        fresh = pair not in known
        if fresh:
            known[pair] = mean(one, two)
        if known[pair] < -hoped:
            if fresh and known[pair] > threshold:
                heapq.heappush(heap, (-known[pair], i, j))
            continue
        one += two
        group.update(dict.fromkeys(two, one))
    return tuple(sorted({tuple(sorted(one)) for one in group.values()}))


class Ties:
    """Items tied into groups, pair by pair (union-find)."""

    def __init__(self) -> None:
        """Every item is a group of its own."""
        self._above: dict[int, int] = {}

    def tie(self, i: int, j: int) -> bool:
        """Tie the groups of two items; False where they are one already."""
        one, two = self.first(i), self.first(j)
        if one != two:
            self._above[two] = one
        return one != two

    def first(self, i: int) -> int:
        """One item for all of a group."""
        above = self._above
        while (up := above.get(i, i)) != i:
            above[i] = i = above.get(up, up)
        return i
